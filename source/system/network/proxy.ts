import {isIP} from 'node:net';
import type {Proxy} from '../../engine/system.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy as the variable names it, credentials and all: for the connection only, never for showing. */
export type ProxyRoute = {readonly url: URL; readonly withoutPassword: Proxy};

/**
 * The proxy for a request, as curl, az and Docker read the variables: HTTPS_PROXY for https, HTTP_PROXY for
 * http, lower case first, and none for what NO_PROXY names. A value that is no URL gives an error's words.
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

/** A slash or hash that is not encoded ends the user part early: what is taken for the host is part of a password. */
const hasStrayPassword = ({pathname, search, hash}: URL): boolean =>
	[pathname, search, hash].join('').includes('@');

/** NO_PROXY: `*`, a host and what is below it, `.domain`, `host:port`, an address or a range of them. */
export function isExempt(host: string, port: number, list: string): boolean {
	const entries = list
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(Boolean);

	// Loopback and the metadata service of Azure's machines are never behind a proxy; Go and az agree.
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

/** CIDR ranges, as Docker and requests read them; IPv4 only, like requests. */
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
