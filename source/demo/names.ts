import type {Cloud} from '../core/cloud.ts';

/** The hosts of the demo; `.test` names can never be real ones (RFC 6761). */
export const entraHost = 'login.azure.test';
export const resourceManagerHost = 'management.azure.test';
/** Serves, over plain HTTP, the certificate that a server may have left out. */
export const certificateHost = 'pki.azure.test';
export const registrySuffix = '.azurecr.test';

export const demoCloud: Cloud = {
	name: 'DemoCloud',
	resourceManager: `https://${resourceManagerHost}`,
	authority: `https://${entraHost}`,
	resourceManagerAudience: `https://${resourceManagerHost}/`,
	registrySuffix,
	isBuiltIn: false,
};

/** The one person who may sign in to the demo: a service principal whose secret is no secret. */
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

export const hostOfRegistry = (registry: string): string => `${registry}${registrySuffix}`;

/** The registry a host belongs to; undefined for a name no registry can have. */
export function registryOfHost(host: string): string | undefined {
	const name = host.endsWith(registrySuffix) ? host.slice(0, -registrySuffix.length) : '';
	return /^[a-z0-9]{5,50}$/.test(name) ? name : undefined;
}
