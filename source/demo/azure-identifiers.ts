import type {Cloud} from '../engine/cloud.ts';

/** Public DNS never contains names that end in `.test` (RFC 6761). */
export const entraHost = 'login.azure.test';
export const resourceManagerHost = 'management.azure.test';
/** The host that serves the intermediate certificate over plain HTTP. */
export const certificateHost = 'pki.azure.test';
/** The address is from https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service. */
export const metadataHost = '169.254.169.254';
export const registrySuffix = '.azurecr.test';

export const demoCloud: Cloud = {
	name: 'DemoCloud',
	resourceManager: `https://${resourceManagerHost}`,
	authority: `https://${entraHost}`,
	resourceManagerAudience: `https://${resourceManagerHost}/`,
	registrySuffix,
	isBuiltIn: false,
};

/** A second cloud without servers, for faults that need another cloud. */
export const otherCloud = {
	name: 'OtherDemoCloud',
	resourceManager: 'https://management.other.test',
	authority: 'https://login.other.test',
	resourceManagerAudience: 'https://management.other.test/',
	registrySuffix: '.azurecr-other.test',
	isBuiltIn: false,
} as const satisfies Cloud;

/** The secret is not confidential, because only the demo accepts the secret. */
export const servicePrincipal = {
	tenant: '7d1b6a52-3c04-4f8e-9a61-0c5e2b7f4d90',
	clientId: '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358',
	objectId: 'b40e7d29-8f15-4c6a-a3d7-5e92c1f06b84',
	secret: 'demo-secret-that-opens-nothing',
	displayName: 'acr-doctor demo',
} as const;

export const subscription = {
	id: 'c6a3f1e8-4b27-4d95-8e0a-73d5b9214fc6',
	displayName: 'acr-doctor demo',
	resourceGroup: 'demo',
	location: 'westeurope',
} as const;

/** The virtual network that usually contains the private endpoints. */
export const virtualNetwork = 'vnet1';

/** The subscription of registries that are not in the default subscription. */
export const otherSubscription = {
	id: '1e94d7c2-58fa-4b06-9d3c-a20b6f81e573',
	displayName: 'acr-doctor demo, the other one',
} as const;

export const otherTenant = '40d2b8f6-917c-4e35-a0b8-6fc15d3e9a27';

export const hostOfRegistry = (registry: string): string => `${registry}${registrySuffix}`;

/**
 * Returns a login server with a hash, for example `contoso-b7c3e9f0a1d24856.azurecr.test`. Azure adds a hash unless
 * the domain name label scope is `Unsecure` (https://learn.microsoft.com/cli/azure/acr#az-acr-create).
 */
export const hashedHostOf = (registry: string, hash = 'b7c3e9f0a1d24856'): string =>
	`${registry}-${hash}${registrySuffix}`;

export const dataHostOf = (registry: string): string =>
	`${registry}.${subscription.location}.data${registrySuffix}`;

export function registryOfDataHost(host: string): string | undefined {
	const [registry = ''] = host.split('.');
	return host === dataHostOf(registry) ? registryOfHost(hostOfRegistry(registry)) : undefined;
}

/** Returns the registry name in a login server of the demo, without a hash. Returns undefined for any other host. */
export function registryOfHost(host: string): string | undefined {
	const label = host.endsWith(registrySuffix) ? host.slice(0, -registrySuffix.length) : '';
	return /^([a-z0-9]{5,50})(?:-[a-z0-9]{16})?$/.exec(label)?.[1];
}

/** The user name and password with which the container clients of the demo are signed in to every registry. */
export const demoLogin = 'demo:opens-nothing';
