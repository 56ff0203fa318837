import {matchesNoProxy} from '../../../engine/match-no-proxy.ts';
import type {System} from '../../../engine/system.ts';
import {hostWithoutPort} from '../client-error.ts';
import type {ErrorLine} from '../error-line/error-line.ts';
import {readEngineAddress} from './remote/read-engine-address.ts';

/** The port for the comparison with NO_PROXY if the address of the daemon contains no port. */
const defaultPort = 2375;

/**
 * Returns the name of the proxy variable that applies to a TCP engine, or undefined if no proxy applies. Docker uses
 * the proxy variables for TCP addresses:
 * https://github.com/docker/go-connections/blob/v0.5.0/sockets/sockets.go
 */
export function proxyVariableFor(
	line: ErrorLine | undefined,
	endpoint: string | undefined,
	variable: System['variable'],
): string | undefined {
	const address = line?.host ?? readEngineAddress(endpoint ?? '')?.host;
	const host = hostWithoutPort(address);

	if (line?.subject !== 'tcp-engine' || host === undefined) {
		return undefined;
	}

	const port = Number(/:(\d{1,5})$/.exec(address ?? '')?.[1] ?? defaultPort);

	if (matchesNoProxy(host, port, variable('no_proxy') ?? variable('NO_PROXY') ?? '')) {
		return undefined;
	}

	const name = variable('DOCKER_TLS_VERIFY') ? 'HTTPS_PROXY' : 'HTTP_PROXY';
	return [name.toLowerCase(), name].find(candidate => variable(candidate)?.trim());
}
