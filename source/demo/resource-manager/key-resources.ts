import type {FakeAzure, PathParameters, Route} from './fake-azure-data.ts';
import {forbidden, stableGuid, idOf, notFound} from './fake-azure-data.ts';
import type {FaultName} from '../faults/faults.ts';
import {json} from '../network/http-messages.ts';
import type {Reply} from '../network/http-messages.ts';
import {subscription} from '../azure-identifiers.ts';
import {keyFaults} from '../faults/resource-faults.ts';
import {requireSubscription} from './subscriptions.ts';

export const vaultSuffix = '.vault.azure.test';

const keyName = 'registry-key';
const version = '0f3b6c1d8e5a4927b1c0d2e4f6a80913';
const newerVersion = '7a9e2c4b6d8f4013a5c7e9b1d3f50a28';

/**
 * A vault name has at most 24 characters
 * (https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules).
 */
const vaultOf = (registry: string): string => `${registry.slice(0, 20)}-kv`;
const identityOf = (registry: string): string => `${registry}-identity`;

const hostOfVault = (registry: string): string => `${vaultOf(registry)}${vaultSuffix}`;

export const keyRoutes: readonly Route[] = [
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/resourceGroups\/[^/]+\/providers\/Microsoft\.ManagedIdentity\/userAssignedIdentities\/(?<identity>[^/]+)$/i,
		answer: requireSubscription(readIdentity),
	},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/resourceGroups\/[^/]+\/providers\/Microsoft\.KeyVault\/vaults\/(?<vault>[^/]+)$/i,
		answer: requireSubscription(readVault),
	},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/resourceGroups\/[^/]+\/providers\/Microsoft\.KeyVault\/vaults\/(?<vault>[^/]+)\/keys\/[^/]+(?<version>\/versions\/[^/]+)?$/i,
		answer: requireSubscription(readKey),
	},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/providers\/Microsoft\.KeyVault\/deletedVaults$/i,
		answer: requireSubscription((_names, fakeAzure) => json(200, {value: deletedVaults(fakeAzure)})),
	},
];

/** Without a fault of the key, Microsoft manages the key, and the registry has no identity. */
export function keyPropertiesOf(registry: string, fault: FaultName | undefined) {
	if (fault === undefined || !Object.hasOwn(keyFaults, fault) || fault.startsWith('registry-')) {
		return {encryption: {status: 'disabled'}, identity: undefined};
	}

	const clientId = stableGuid(`client of ${registry}`);
	const isSystem = fault === 'key-system-identity-missing';
	const keyIdentifier = `https://${hostOfVault(registry)}/keys/${keyName}`;

	return {
		encryption: {
			status: 'enabled',
			keyVaultProperties: {
				keyIdentifier,
				versionedKeyIdentifier: `${keyIdentifier}/${version}`,
				identity: isSystem ? 'system' : clientId,
				keyRotationEnabled: true,
				lastKeyRotationTimestamp: '2026-01-15T09:30:00Z',
			},
		},
		identity: fault === 'key-identity-missing' ? undefined : registryIdentityOf(registry, fault),
	};
}

const registryIdentityOf = (registry: string, fault: FaultName) => ({
	type: 'UserAssigned',
	userAssignedIdentities: {
		[idOf(`Microsoft.ManagedIdentity/userAssignedIdentities/${identityOf(registry)}`)]: {
			principalId: stableGuid(`principal of ${registry}`),
			clientId: stableGuid(`${fault === 'key-identity-not-assigned' ? 'another' : 'client'} of ${registry}`),
		},
	},
});

function readIdentity(names: PathParameters, fakeAzure: FakeAzure): Reply {
	const registry = (names.identity ?? '').replace(/-identity$/, '');
	const fault = fakeAzure.faultOf(registry);

	if (fault === 'key-identity-not-readable') {
		return forbidden('Microsoft.ManagedIdentity/userAssignedIdentities/read');
	}

	return fault === undefined || fault === 'key-identity-deleted'
		? notFound(`Microsoft.ManagedIdentity/userAssignedIdentities/${names.identity}`)
		: json(200, {
				id: idOf(`Microsoft.ManagedIdentity/userAssignedIdentities/${names.identity}`),
				name: names.identity,
				type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
				location: subscription.location,
				tags: {},
				properties: {
					tenantId: stableGuid('tenant'),
					principalId: stableGuid(`principal of ${registry}`),
					clientId:
						fault === 'key-identity-recreated'
							? stableGuid(`new client of ${registry}`)
							: stableGuid(`${fault === 'key-identity-not-assigned' ? 'another' : 'client'} of ${registry}`),
				},
			});
}

export const vaultsNamed = (vault: string, fakeAzure: FakeAzure) => {
	const registry = registryOfVault(vault, fakeAzure);
	return registry === undefined || isVaultDeleted(fakeAzure.faultOf(registry))
		? []
		: [{id: vaultId(registry), name: vault}];
};

const registryOfVault = (vault: string | undefined, {registries}: FakeAzure): string | undefined =>
	registries().find(registry => vaultOf(registry) === vault?.toLowerCase());

const vaultId = (registry: string): string => idOf(`Microsoft.KeyVault/vaults/${vaultOf(registry)}`);

/** Returns true if the Key Vault of the host exists in DNS. */
export const hasVault = (
	host: string,
	{registries, faultOf}: Pick<FakeAzure, 'registries' | 'faultOf'>,
): boolean =>
	registries().some(registry => hostOfVault(registry) === host && !isVaultDeleted(faultOf(registry)));

const isVaultDeleted = (fault: FaultName | undefined): boolean =>
	fault === 'key-vault-deleted' || fault === 'key-vault-missing';

const deletedVaults = ({registries, faultOf}: FakeAzure) =>
	registries()
		.filter(registry => faultOf(registry) === 'key-vault-deleted')
		.map(registry => ({
			id: `/subscriptions/${subscription.id}/providers/Microsoft.KeyVault/locations/${subscription.location}/deletedVaults/${vaultOf(registry)}`,
			name: vaultOf(registry),
			properties: {
				vaultId: vaultId(registry),
				location: subscription.location,
				deletionDate: '2026-03-01T08:00:00Z',
			},
		}));

function readVault({vault}: PathParameters, fakeAzure: FakeAzure): Reply {
	const registry = registryOfVault(vault, fakeAzure);

	if (registry === undefined || isVaultDeleted(fakeAzure.faultOf(registry))) {
		return notFound(`Microsoft.KeyVault/vaults/${vault}`);
	}

	const isFirewalled = fakeAzure.faultOf(registry) === 'key-vault-firewall';
	return json(200, {
		id: vaultId(registry),
		name: vault,
		type: 'Microsoft.KeyVault/vaults',
		location: subscription.location,
		properties: {
			vaultUri: `https://${hostOfVault(registry)}/`,
			enableRbacAuthorization: true,
			enableSoftDelete: true,
			networkAcls: {
				bypass: isFirewalled ? 'None' : 'AzureServices',
				defaultAction: isFirewalled ? 'Deny' : 'Allow',
			},
			publicNetworkAccess: 'Enabled',
		},
	});
}

function readKey({vault, version: requestedVersion}: PathParameters, fakeAzure: FakeAzure): Reply {
	const registry = registryOfVault(vault, fakeAzure);
	const fault = registry === undefined ? undefined : fakeAzure.faultOf(registry);

	if (registry === undefined || isVaultDeleted(fault) || fault === 'key-deleted') {
		return notFound(`Microsoft.KeyVault/vaults/${vault}/keys/${keyName}`);
	}

	const now = Math.floor(Date.now() / 1000);
	const current = fault === 'key-not-rotated' && requestedVersion === undefined ? newerVersion : version;
	return json(200, {
		id: `${vaultId(registry)}/keys/${keyName}`,
		name: keyName,
		type: 'Microsoft.KeyVault/vaults/keys',
		properties: {
			attributes: {
				enabled: fault !== 'key-disabled',
				created: now - 30 * 86_400,
				...(fault === 'key-expired' && {exp: now - 86_400}),
			},
			kty: 'RSA',
			keyUri: `https://${hostOfVault(registry)}/keys/${keyName}`,
			keyUriWithVersion: `https://${hostOfVault(registry)}/keys/${keyName}/${current}`,
		},
	});
}
