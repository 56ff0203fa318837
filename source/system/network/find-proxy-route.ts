import {matchesNoProxy} from '../../engine/match-no-proxy.ts';
import type {Proxy} from '../../engine/system.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `url` can contain a password, so it is used only to connect. Output shows `withoutPassword`. */
export type ProxyRoute = {readonly url: URL; readonly withoutPassword: Proxy};

/**
 * Finds the proxy for a host in the environment variables. HTTPS_PROXY applies to https, and HTTP_PROXY to http.
 * Variables in lower case have priority, as in curl and az. Hosts in NO_PROXY need no proxy. If the variable does not
 * contain a proxy URL, `malformed` is the name of the variable.
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

/** After an unencoded slash, question mark or hash in the password, the at sign is in the path, query or fragment. */
const hasStrayPassword = ({pathname, search, hash}: URL): boolean =>
	[pathname, search, hash].join('').includes('@');
