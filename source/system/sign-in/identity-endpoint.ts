import type {Environment} from '../network/find-proxy-route.ts';

/**
 * The address of the Azure Instance Metadata Service
 * (https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service).
 */
export const metadataService = {host: '169.254.169.254', port: 80};

/** Variables with the endpoint of a managed identity, as in @azure/identity. */
export const endpointVariables = [
	'IDENTITY_ENDPOINT',
	'MSI_ENDPOINT',
	'IMDS_ENDPOINT',
	'AZURE_POD_IDENTITY_AUTHORITY_HOST',
] as const;

/** The service of Azure that provides the managed identity. `vm` is the Azure Instance Metadata Service. */
type IdentitySource =
	'vm' | 'app-service' | 'container-app' | 'service-fabric' | 'arc' | 'cloud-shell' | 'machine-learning';

export type IdentityEndpoint = {
	readonly source: IdentitySource;
	readonly address: string;
	/** True if variables configure the endpoint, so that the endpoint must exist. */
	readonly isConfigured: boolean;
	/** The variable with the secret that the endpoint requires. */
	readonly secretVariable?: string;
};

/**
 * Returns the endpoint that @azure/identity uses
 * (https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-node/src/client/ManagedIdentityClient.ts).
 */
export function findIdentityEndpoint(env: Environment): IdentityEndpoint {
	const {IDENTITY_ENDPOINT: identity, MSI_ENDPOINT: msi} = env;

	if (identity && env.IDENTITY_HEADER) {
		const source = env.IDENTITY_SERVER_THUMBPRINT
			? 'service-fabric'
			: env.CONTAINER_APP_NAME
				? 'container-app'
				: 'app-service';
		return {source, address: identity, isConfigured: true, secretVariable: 'IDENTITY_HEADER'};
	}

	if (msi) {
		return env.MSI_SECRET
			? {source: 'machine-learning', address: msi, isConfigured: true, secretVariable: 'MSI_SECRET'}
			: {source: 'cloud-shell', address: msi, isConfigured: true};
	}

	if (identity && env.IMDS_ENDPOINT) {
		return {source: 'arc', address: identity, isConfigured: true};
	}

	const pod = env.AZURE_POD_IDENTITY_AUTHORITY_HOST;
	return {source: 'vm', address: pod || `http://${metadataService.host}`, isConfigured: Boolean(pod)};
}
