import {matchesNoProxy} from '../../../engine/match-no-proxy.ts';
import type {System} from '../../../engine/system.ts';
import {hostWithoutPort} from '../client-error.ts';
import type {ErrorLine} from '../error-line/error-line.ts';

/** The port of a daemon at tcp:// without TLS. */
const defaultPort = 2375;

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

	if (line?.subject !== 'tcp-engine' || host === undefined) {
		return undefined;
	}

	const port = Number(/:(\d{1,5})$/.exec(line.host ?? '')?.[1] ?? defaultPort);

	if (matchesNoProxy(host, port, variable('no_proxy') ?? variable('NO_PROXY') ?? '')) {
		return undefined;
	}

	const name = variable('DOCKER_TLS_VERIFY') ? 'HTTPS_PROXY' : 'HTTP_PROXY';
	return [name.toLowerCase(), name].find(candidate => variable(candidate)?.trim());
}
