import {matchesNoProxy} from '../../engine/match-no-proxy.ts';
import type {Proxy} from '../../engine/system.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `url` can contain a password. Output uses `withoutPassword`. */
export type ProxyRoute = {readonly url: URL; readonly withoutPassword: Proxy};

/**
 * Returns the proxy for a host, or undefined for a direct connection. HTTPS_PROXY applies to https, and HTTP_PROXY to
 * http. A variable in lower case has priority. NO_PROXY excludes hosts. `malformed` is the name of a variable whose
 * value is not a proxy URL.
 */
export function findProxyRoute(
	env: Environment,
	protocol: 'http:' | 'https:',
	host: string,
	port: number,
): ProxyRoute | {readonly malformed: string} | undefined {
	const names = protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
	const variable = names.find(name => env[name]);
	const value = variable && env[variable]?.trim();

	if (!variable || !value || matchesNoProxy(host, port, env.no_proxy ?? env.NO_PROXY ?? '')) {
		return undefined;
	}

	const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`);

	return url && ['http:', 'https:'].includes(url.protocol) && url.hostname && !hasStrayPassword(url)
		? {url, withoutPassword: {url: `${url.protocol}//${url.host}`, variable}}
		: {malformed: variable};
}

/** An unencoded `/`, `?` or `#` in a password moves the at sign to the path, query or fragment. */
const hasStrayPassword = ({pathname, search, hash}: URL): boolean =>
	[pathname, search, hash].join('').includes('@');
