import {safeValueNames} from '../../source/text/placeholder-validation.ts';

const guid = '3f1b2c4d-0000-4000-8000-123456789abc';
const resourceId = `/subscriptions/${guid}/resourceGroups/shop/providers/Microsoft.Network/virtualNetworks/office`;

const special: Readonly<Record<string, string>> = {
	registry: 'contoso',
	port: '443',
	audience: 'https://containerregistry.azure.net',
	clientIp: '203.0.113.7',
	clientIpv4: '203.0.113.7',
	privateAddress: '10.1.0.4',
	objectId: guid,
	keyClientId: guid,
	resourceId,
	identityId: resourceId,
	networkId: resourceId,
	keyIdentifier: 'https://vault.vault.azure.net/keys/seal',
	principalType: 'User',
	repository: 'team/app',
	variable: 'HTTPS_PROXY',
	trustVariable: 'SSL_CERT_FILE',
	client: 'docker',
	path: '/home/dev/.azure/config',
	azureFolder: '/home/dev/.azure',
};

/** A valid value for each name that a command can use. */
export const provenValues: Readonly<Record<string, string>> = Object.fromEntries(
	safeValueNames.map(name => [name, special[name] ?? 'contoso']),
);
