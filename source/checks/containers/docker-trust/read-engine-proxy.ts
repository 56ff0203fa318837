import {matchesNoProxy} from '../../../engine/match-no-proxy.ts';
import {parseJson} from '../../../text/json.ts';
import {truncateEnd} from '../../../text/truncate.ts';

/**
 * Reads the output of `docker info --format {{json .}}`. Returns the host and port of the HTTPS proxy for the host, or
 * `none` for a direct connection. Returns undefined for other output.
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

/** Returns the host of a proxy URL, with a port other than the default port. Returns undefined for an invalid URL. */
export const proxyHostOf = (url: string): string | undefined => {
	const text = url.slice(0, 1000);
	const full = text.includes('://') ? text : `http://${text}`;
	return URL.canParse(full) ? new URL(full).host : undefined;
};
