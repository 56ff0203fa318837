import {matchesNoProxy} from '../../../engine/match-no-proxy.ts';
import {parseJson} from '../../../text/json.ts';
import {truncateEnd} from '../../../text/truncate.ts';

/**
 * Returns the `host:port` of the proxy that dockerd uses for a host, from the output of `docker info --format
 * {{json .}}`. Returns `none` for a direct connection, or undefined if the output is not readable.
 */
export function readEngineProxy(output: string, host: string, port: number): string | undefined {
	const {HTTPSProxy, NoProxy} = parseJson(truncateEnd(output)) ?? {};

	if (typeof HTTPSProxy !== 'string') {
		return undefined;
	}

	const isDirect =
		HTTPSProxy === '' || (typeof NoProxy === 'string' && matchesNoProxy(host, port, NoProxy.slice(0, 4000)));
	return isDirect ? 'none' : proxyHostOf(HTTPSProxy);
}

/** Returns the host and port of the URL of a proxy, without its user name and password. */
export const proxyHostOf = (url: string): string | undefined => {
	const text = url.slice(0, 1000);
	const full = text.includes('://') ? text : `http://${text}`;
	return URL.canParse(full) ? new URL(full).host : undefined;
};
