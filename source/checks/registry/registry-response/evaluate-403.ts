import type {RegistryResponseEvidence} from './read-registry-response.ts';

export type ForbiddenProblem =
	'client-ip-denied' | 'key-unavailable' | 'access-denied' | 'forbidden-by-intermediary';

/**
 * Decides the cause of a 403 by the error message. The cause is the registry firewall, the customer-managed key,
 * another reason in the registry, or a proxy or web filter.
 */
export function evaluate403({
	registryMessage = '',
	clientIp,
	isFromRegistry,
}: RegistryResponseEvidence): ForbiddenProblem {
	if (clientIp !== undefined || /client with IP|acr\/firewall/i.test(registryMessage)) {
		return 'client-ip-denied';
	}

	// The page https://aka.ms/acr/cmk explains why a registry cannot use its key or identity.
	if (/encryption key|aka\.ms\/acr\/cmk|identity .{0,200}inactive|key vault/i.test(registryMessage)) {
		return 'key-unavailable';
	}

	return isFromRegistry ? 'access-denied' : 'forbidden-by-intermediary';
}
