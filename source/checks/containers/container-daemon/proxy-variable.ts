import type {System} from '../../../engine/system.ts';
import {hostWithoutPort} from '../client-error.ts';
import type {ErrorLine} from '../error-line/error-line.ts';

/**
 * Returns the variable with the proxy that docker uses for this daemon, or undefined. Docker sends requests for a daemon
 * at tcp:// through the proxy of HTTP_PROXY, or of HTTPS_PROXY with TLS. If the proxy does not respond, docker 28 reports
 * only that the daemon is not running.
 */
export function proxyVariableFor(
	line: ErrorLine | undefined,
	variable: System['variable'],
): string | undefined {
	const host = hostWithoutPort(line?.host);

	if (line?.subject !== 'tcp-engine' || host === undefined || isExempt(host, variable)) {
		return undefined;
	}

	const name = variable('DOCKER_TLS_VERIFY') ? 'HTTPS_PROXY' : 'HTTP_PROXY';
	return [name.toLowerCase(), name].find(candidate => variable(candidate)?.trim());
}

function isExempt(host: string, variable: System['variable']): boolean {
	const list = variable('no_proxy') ?? variable('NO_PROXY') ?? '';
	return (
		host === 'localhost' ||
		host.startsWith('127.') ||
		list
			.split(/[\s,]+/)
			.map(entry => entry.replace(/^\*?\./, ''))
			.some(entry => entry === '*' || entry === host || (entry !== '' && host.endsWith(`.${entry}`)))
	);
}
