import type {CredentialAttempt} from '../../../engine/system.ts';

/**
 * Returns the first attempt of the first of these kinds, or undefined if no attempt is of these kinds:
 *
 * 1. A credential in variables that was refused, for example a service principal.
 * 2. A managed identity that was refused.
 * 3. A program that was refused, for example Azure CLI.
 * 4. A credential with a missing variable.
 * 5. A machine in Azure without a managed identity.
 */
export function decidingAttemptOf(attempts: readonly CredentialAttempt[]): CredentialAttempt | undefined {
	const [first] = attempts
		.map(attempt => ({attempt, rank: rankOf(attempt)}))
		.filter(({rank}) => rank < absent)
		.toSorted((a, b) => a.rank - b.rank);
	return first?.attempt;
}

const absent = 6;

function rankOf(attempt: CredentialAttempt): number {
	const {credential, result, code} = attempt;

	if (isIncomplete(attempt)) {
		return 4;
	}

	if (result !== 'refused') {
		return absent;
	}

	switch (credential) {
		case 'EnvironmentCredential':
		case 'WorkloadIdentityCredential':
			return 1;
		case 'ManagedIdentityCredential':
			return code === 'IDENTITY_NONE' ? 5 : 2;
		default:
			return 3;
	}
}

export const isIncomplete = ({result, code}: CredentialAttempt): boolean =>
	result === 'unavailable' && code === 'INCOMPLETE';
