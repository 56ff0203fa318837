import {isIpv4} from '../text/placeholder-validation.ts';

/**
 * Returns true for a host in NO_PROXY (`list`), a loopback host, and the instance metadata service. An entry of the
 * list is `*`, an IP address, an IPv4 CIDR range, or a host with its subdomains. A host can start with `.` or `*.` and
 * can end with a port.
 */
export function matchesNoProxy(host: string, port: number, list: string): boolean {
	const name = host.toLowerCase();
	const entries = list
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(Boolean);

	// Loopback needs no proxy, as in Go: https://pkg.go.dev/golang.org/x/net/http/httpproxy. The instance metadata
	// service of Azure does not support proxies:
	// https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service
	return isLocal(name) || entries.some(entry => matches(name, port, entry));
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

/**
 * Supports only IPv4 ranges, as the Python library requests does:
 * https://github.com/psf/requests/blob/main/src/requests/utils.py
 */
function isInRange(host: string, range: string): boolean {
	const [base = '', bits = ''] = range.split('/');

	if (!isIpv4(host) || !isIpv4(base) || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) {
		return false;
	}

	const size = 2 ** (32 - Number(bits));
	return Math.floor(numberOf(host) / size) === Math.floor(numberOf(base) / size);
}

const numberOf = (address: string): number =>
	address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
