import {faultsFor} from './fault.ts';

const signIn = faultsFor('azure-sign-in', 'AZURE_SIGN_IN_ERROR');

export const credentialFaults = {
	'variable-malformed': signIn('variable-malformed', 'AZURE_TENANT_ID holds quotes'),
	'federated-token-expired': signIn('federated-token-expired', 'the federated token in the file has expired'),
	'federated-token-audience': signIn(
		'federated-token-audience-wrong',
		'the federated token is for another audience',
	),
	'identity-not-assigned': signIn('identity-not-assigned', 'the machine has no managed identity'),
	'identity-not-found': signIn(
		'identity-not-found',
		'AZURE_CLIENT_ID names an identity that is not assigned',
	),
	'several-identities': signIn('several-identities', 'the machine has several managed identities'),
	'identity-endpoint-failed': signIn(
		'identity-endpoint-failed',
		'the managed identity endpoint responds with 503',
	),
	'identity-refused': signIn('identity-refused', 'the managed identity endpoint refuses the request'),
} as const;

export type CredentialFault = keyof typeof credentialFaults;

export const isCredentialFault = (fault: string | undefined): fault is CredentialFault =>
	fault !== undefined && Object.hasOwn(credentialFaults, fault);
