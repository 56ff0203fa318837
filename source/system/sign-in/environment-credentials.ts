import type {TokenCredentialOptions} from '@azure/identity';
import {createError, toFailure} from '../errors.ts';
import type {Environment} from '../network/find-proxy-route.ts';
import {requestIdentityToken, isCustomAuthority} from './identity-client.ts';
import {endpointVariables} from './identity-endpoint.ts';
import {Unavailable} from './credential.ts';
import type {Credential, CredentialInput} from './credential.ts';
import {assertClientCertificate, readFederatedAudience, readFederatedToken} from './secret-files.ts';
import {assertForms} from './variable-form.ts';

/**
 * Uses AZURE_CLIENT_ID with AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH. The tenant of the request overrides
 * AZURE_TENANT_ID. `getToken` throws `Unavailable` if a variable is missing. Throws as `assertForms`,
 * `assertClientCertificate` and `requestIdentityToken` do in other cases.
 */
export const environmentCredential = ({env, exchange, loadAfter}: CredentialInput): Credential => ({
	name: 'EnvironmentCredential',
	group: 'prod',
	async getToken(tokenRequest, signal) {
		const {AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret, AZURE_CLIENT_CERTIFICATE_PATH: file} = env;
		const tenant = tokenRequest.tenant ?? env.AZURE_TENANT_ID;

		if (!secret && !file) {
			throw isHalfSet(env)
				? new Unavailable('INCOMPLETE', {variable: 'AZURE_CLIENT_SECRET'})
				: new Unavailable('NOT_CONFIGURED', {
						variable: 'AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH',
					});
		}

		if (!tenant || !client) {
			throw new Unavailable('INCOMPLETE', {variable: tenant ? 'AZURE_CLIENT_ID' : 'AZURE_TENANT_ID'});
		}

		assertForms(env, [
			...(tokenRequest.tenant === undefined ? (['AZURE_TENANT_ID'] as const) : []),
			'AZURE_CLIENT_ID',
			...(secret
				? (['AZURE_CLIENT_SECRET'] as const)
				: (['AZURE_CLIENT_CERTIFICATE_PATH', 'AZURE_CLIENT_CERTIFICATE_PASSWORD'] as const)),
			'AZURE_AUTHORITY_HOST',
		]);

		if (!secret && file) {
			assertClientCertificate(file, env.AZURE_CLIENT_CERTIFICATE_PASSWORD);
		}

		tokenRequest.onWait();
		await loadAfter;
		const {ClientCertificateCredential, ClientSecretCredential} = await import('./identity-library.ts');
		const authorityHost = env.AZURE_AUTHORITY_HOST || undefined;
		const disableInstanceDiscovery = isCustomAuthority(tokenRequest.cloud, authorityHost);
		const token = await requestIdentityToken(
			(options: TokenCredentialOptions) =>
				secret
					? new ClientSecretCredential(tenant, client, secret, {...options, disableInstanceDiscovery})
					: new ClientCertificateCredential(
							tenant,
							client,
							{certificatePath: file ?? '', certificatePassword: env.AZURE_CLIENT_CERTIFICATE_PASSWORD ?? ''},
							{...options, disableInstanceDiscovery},
						),
			{tokenRequest, exchange, signal, authorityHost},
		);
		return {...token, tenant};
	},
});

/**
 * Uses the federated token of a Kubernetes pod (https://learn.microsoft.com/azure/aks/workload-identity-overview).
 * `getToken` throws `Unavailable` if a variable is missing. Throws FEDERATED_TOKEN_AUDIENCE or
 * FEDERATED_TOKEN_NOT_A_TOKEN if Entra ID refuses the audience or the format of the token. Throws as `assertForms`,
 * `readFederatedToken`, `readFederatedAudience` and `requestIdentityToken` do in other cases.
 */
export const workloadIdentityCredential = ({
	env,
	exchange,
	secrets,
	loadAfter,
}: CredentialInput): Credential => ({
	name: 'WorkloadIdentityCredential',
	group: 'prod',
	readAssertion: () => readFederatedToken(env.AZURE_FEDERATED_TOKEN_FILE ?? ''),
	async getToken(tokenRequest, signal) {
		const {AZURE_CLIENT_ID: clientId, AZURE_FEDERATED_TOKEN_FILE: tokenFilePath} = env;
		const tenantId = tokenRequest.tenant ?? env.AZURE_TENANT_ID;

		if (!tokenFilePath) {
			throw new Unavailable('NOT_CONFIGURED', {variable: 'AZURE_FEDERATED_TOKEN_FILE'});
		}

		if (!tenantId || !clientId) {
			throw new Unavailable('INCOMPLETE', {variable: tenantId ? 'AZURE_CLIENT_ID' : 'AZURE_TENANT_ID'});
		}

		assertForms(env, [
			...(tokenRequest.tenant === undefined ? (['AZURE_TENANT_ID'] as const) : []),
			'AZURE_CLIENT_ID',
			'AZURE_FEDERATED_TOKEN_FILE',
			'AZURE_AUTHORITY_HOST',
		]);
		const federatedToken = readFederatedToken(tokenFilePath);
		secrets.add(federatedToken);
		const audience = readFederatedAudience(federatedToken, tokenFilePath);
		tokenRequest.onWait();
		await loadAfter;
		const {WorkloadIdentityCredential} = await import('./identity-library.ts');
		const authorityHost = env.AZURE_AUTHORITY_HOST || undefined;
		const token = await requestIdentityToken(
			options =>
				new WorkloadIdentityCredential({
					...options,
					tenantId,
					clientId,
					tokenFilePath,
					disableInstanceDiscovery: isCustomAuthority(tokenRequest.cloud, authorityHost),
				}),
			{tokenRequest, exchange, signal, authorityHost},
		).catch((error: unknown) => {
			throw explainToken(error, {path: tokenFilePath, audience});
		});
		return {...token, tenant: tenantId};
	},
});

/**
 * Returns true if only the secret of a service principal is missing. A federated token, a managed identity and a
 * password also use AZURE_CLIENT_ID.
 */
const isHalfSet = (env: Environment): boolean =>
	Boolean(env.AZURE_CLIENT_ID && env.AZURE_TENANT_ID) &&
	!env.AZURE_FEDERATED_TOKEN_FILE &&
	!env.AZURE_PASSWORD &&
	!endpointVariables.some(name => env[name]);

/**
 * Returns an error with the path if Entra ID refuses the audience or the format of the token. An application can expect
 * any audience, so only a refusal of Entra ID shows that the audience is wrong.
 */
function explainToken(error: unknown, {path, audience}: {path: string; audience: string | undefined}) {
	const {code} = toFailure(error);

	if (code === 'AADSTS50027' && audience === undefined) {
		return createError('FEDERATED_TOKEN_NOT_A_TOKEN', {path});
	}

	return code === 'AADSTS700212' && audience && !audience.startsWith('api://AzureADTokenExchange')
		? createError('FEDERATED_TOKEN_AUDIENCE', {path, tokenAudience: audience})
		: error;
}
