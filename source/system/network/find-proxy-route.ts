import {isIP} from 'node:net';
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

	if (!variable || !value || isExempt(host, port, env.no_proxy ?? env.NO_PROXY ?? '')) {
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

/** `list` is NO_PROXY: `*`, a host (and its subdomains), `.domain`, `host:port`, an IP address or a CIDR range. */
export function isExempt(host: string, port: number, list: string): boolean {
	const entries = list
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(Boolean);

	// Loopback needs no proxy, as in Go. The instance metadata service of Azure does not support proxies.
	// https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service
	return isLocal(host) || entries.some(entry => matches(host.toLowerCase(), port, entry));
}

const isLocal = (host: string): boolean =>
	host === 'localhost' || host === '::1' || host === '169.254.169.254' || isInRange(host, '127.0.0.0/8');

function matches(host: string, port: number, entry: string): boolean {
	if (entry === '*' || entry === host) {
		return true;
	}

	if (entry.includes('/')) {
		return isInRange(host, entry);
	}

	const [, pattern = entry, only] = /^([^:]+):(\d+)$/.exec(entry) ?? [];
	const domain = pattern.replace(/^\*?\./, '');
	return (only === undefined || Number(only) === port) && (host === domain || host.endsWith(`.${domain}`));
}

/** Supports only IPv4 ranges, as the Python library requests does. */
function isInRange(host: string, range: string): boolean {
	const [base = '', bits = ''] = range.split('/');

	if (isIP(host) !== 4 || isIP(base) !== 4 || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) {
		return false;
	}

	const size = 2 ** (32 - Number(bits));
	return Math.floor(numberOf(host) / size) === Math.floor(numberOf(base) / size);
}

const numberOf = (address: string): number =>
	address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
