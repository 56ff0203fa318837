/**
 * Returns undefined for a code without the prefix VARIABLE_ or IDENTITY_, except the codes in
 * `federatedTokenProblems`.
 */
export function credentialProblemOf(code: string) {
	if (code.startsWith('VARIABLE_')) {
		return 'variable-malformed';
	}

	if (code.startsWith('IDENTITY_')) {
		return identityProblems[code] ?? 'identity-refused';
	}

	return federatedTokenProblems[code];
}

const identityProblems: Readonly<
	Record<
		string,
		'identity-not-assigned' | 'identity-not-found' | 'several-identities' | 'identity-endpoint-failed'
	>
> = {
	IDENTITY_NONE: 'identity-not-assigned',
	IDENTITY_UNKNOWN: 'identity-not-found',
	IDENTITY_AMBIGUOUS: 'several-identities',
	IDENTITY_404: 'identity-endpoint-failed',
	IDENTITY_410: 'identity-endpoint-failed',
	IDENTITY_429: 'identity-endpoint-failed',
	IDENTITY_5XX: 'identity-endpoint-failed',
	IDENTITY_UNREACHABLE: 'identity-endpoint-failed',
	IDENTITY_PROXIED: 'identity-endpoint-failed',
};

const federatedTokenProblems: Readonly<
	Record<string, 'federated-token-expired' | 'federated-token-audience-wrong'>
> = {
	FEDERATED_TOKEN_EXPIRED: 'federated-token-expired',
	FEDERATED_TOKEN_AUDIENCE: 'federated-token-audience-wrong',
};
