import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {otherTenant, servicePrincipal} from './azure-identifiers.ts';
import type {CredentialFault} from './faults/credential-faults.ts';
import {createTokens} from './registry/tokens.ts';

/** In seconds, longer than a demo stays open. */
const oneYear = 365 * 24 * 3600;

type Variables = Readonly<Record<string, string>>;

/**
 * Returns the variables of the credential. Each variable is a getter, so that acr-doctor sees the variables of the
 * current fault. Writes the federated tokens of the faults into a subfolder of `folder`.
 */
export async function createDemoCredential(
	folder: string,
	faultOf: () => CredentialFault | undefined,
): Promise<Variables> {
	const tokenFolder = path.join(folder, 'federated-tokens');
	await mkdir(tokenFolder);
	const files = {
		'federated-token-expired': await writeToken(tokenFolder, 'expired', 'api://AzureADTokenExchange', -3600),
		'federated-token-audience': await writeToken(
			tokenFolder,
			'for-kubernetes',
			'https://kubernetes.default.svc',
			oneYear,
		),
	};

	const variablesOf = (fault: CredentialFault | undefined): Variables => {
		switch (fault) {
			case undefined:
				return {};
			case 'variable-malformed':
				return {AZURE_TENANT_ID: `"${servicePrincipal.tenant}"`};
			case 'federated-token-expired':
			case 'federated-token-audience':
				return {
					AZURE_TOKEN_CREDENTIALS: 'WorkloadIdentityCredential',
					AZURE_FEDERATED_TOKEN_FILE: files[fault],
				};
			case 'identity-not-found':
				return {AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential', AZURE_CLIENT_ID: otherTenant};
			case 'identity-not-assigned':
			case 'several-identities':
			case 'identity-endpoint-failed':
			case 'identity-refused':
				return {AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential', AZURE_CLIENT_ID: ''};
		}
	};

	const current = (): Variables => ({...healthy, ...variablesOf(faultOf())});
	const variables: Record<string, string> = {};

	for (const name of Object.keys(healthy)) {
		Object.defineProperty(variables, name, {enumerable: true, get: () => current()[name] ?? ''});
	}

	return variables;
}

async function writeToken(folder: string, name: string, audience: string, lifetime: number): Promise<string> {
	const file = path.join(folder, name);
	const claims = {aud: [audience], iss: 'https://oidc.azure.test/', sub: 'system:serviceaccount:demo:demo'};
	await writeFile(file, createTokens().issue(claims, lifetime), {mode: 0o600});
	return file;
}

/** `AZURE_TOKEN_CREDENTIALS` prevents a sign-in with the user's own credentials for the real Azure. */
const healthy: Variables = {
	AZURE_TENANT_ID: servicePrincipal.tenant,
	AZURE_CLIENT_ID: servicePrincipal.clientId,
	AZURE_CLIENT_SECRET: servicePrincipal.secret,
	AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
	AZURE_FEDERATED_TOKEN_FILE: '',
};
