import type {RegistryResponseEvidence} from './read-registry-response.ts';

export type ForbiddenProblem =
	'client-ip-denied' | 'key-unavailable' | 'access-denied' | 'forbidden-by-intermediary';

export function evaluate403({
	registryMessage = '',
	clientIp,
	isFromRegistry,
}: RegistryResponseEvidence): ForbiddenProblem {
	if (clientIp !== undefined || /client with IP|acr\/firewall/i.test(registryMessage)) {
		return 'client-ip-denied';
	}

	if (/encryption key|aka\.ms\/acr\/cmk|identity .{0,200}inactive|key vault/i.test(registryMessage)) {
		return 'key-unavailable';
	}

	return isFromRegistry ? 'access-denied' : 'forbidden-by-intermediary';
}
