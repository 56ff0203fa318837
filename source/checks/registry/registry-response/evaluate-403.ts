import type {RegistryResponseEvidence} from './read-registry-response.ts';

export type ForbiddenProblem =
	'client-ip-denied' | 'key-unavailable' | 'access-denied' | 'forbidden-by-intermediary';

/**
 * Decides the cause of a 403: the registry firewall (`client-ip-denied`), the customer-managed key, the registry for
 * another reason, or a proxy or web filter in between. Only the error message distinguishes them.
 */
export function evaluate403({
	registryMessage = '',
	clientIp,
	isFromRegistry,
}: RegistryResponseEvidence): ForbiddenProblem {
	if (clientIp !== undefined || /client with IP|acr\/firewall/i.test(registryMessage)) {
		return 'client-ip-denied';
	}

	// https://aka.ms/acr/cmk: the registry cannot use its key or identity.
	if (/encryption key|aka\.ms\/acr\/cmk|identity .{0,200}inactive|key vault/i.test(registryMessage)) {
		return 'key-unavailable';
	}

	return isFromRegistry ? 'access-denied' : 'forbidden-by-intermediary';
}
