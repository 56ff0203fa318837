import type {TokenCredentialOptions} from '@azure/identity';
import {requestIdentityToken, isCustomAuthority} from './identity-client.ts';
import {Unavailable} from './credential.ts';
import type {Credential, CredentialInput} from './credential.ts';
import {assertClientCertificate, readFederatedToken} from './secret-files.ts';

/**
 * Uses AZURE_CLIENT_ID with AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH. The tenant of the request overrides
 * AZURE_TENANT_ID. `getToken` throws `Unavailable` if a variable is missing. Throws as `assertClientCertificate` and
 * `requestIdentityToken` do in other cases.
 */
export const environmentCredential = ({env, exchange, loadAfter}: CredentialInput): Credential => ({
	name: 'EnvironmentCredential',
	group: 'prod',
	async getToken(tokenRequest, signal) {
		const {AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret, AZURE_CLIENT_CERTIFICATE_PATH: file} = env;
		const tenant = tokenRequest.tenant ?? env.AZURE_TENANT_ID;

		if (!secret && !file) {
			throw new Unavailable('NOT_CONFIGURED', {
				variable: 'AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH',
			});
		}

		if (!tenant || !client) {
			throw new Unavailable('INCOMPLETE', {variable: tenant ? 'AZURE_CLIENT_ID' : 'AZURE_TENANT_ID'});
		}

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
 * `getToken` throws `Unavailable` if a variable is missing. Throws as `readFederatedToken` and `requestIdentityToken`
 * do in other cases.
 */
export const workloadIdentityCredential = ({
	env,
	exchange,
	secrets,
	loadAfter,
}: CredentialInput): Credential => ({
	name: 'WorkloadIdentityCredential',
	group: 'prod',
	async getToken(tokenRequest, signal) {
		const {AZURE_CLIENT_ID: clientId, AZURE_FEDERATED_TOKEN_FILE: tokenFilePath} = env;
		const tenantId = tokenRequest.tenant ?? env.AZURE_TENANT_ID;

		if (!tokenFilePath) {
			throw new Unavailable('NOT_CONFIGURED', {variable: 'AZURE_FEDERATED_TOKEN_FILE'});
		}

		if (!tenantId || !clientId) {
			throw new Unavailable('INCOMPLETE', {variable: tenantId ? 'AZURE_CLIENT_ID' : 'AZURE_TENANT_ID'});
		}

		secrets.add(readFederatedToken(tokenFilePath));
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
		);
		return {...token, tenant: tenantId};
	},
});
