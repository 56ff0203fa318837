import type {CollectContext} from '../../../engine/check.ts';
import {isSafeValue} from '../../../text/placeholder-validation.ts';
import {listOf, recordOf, textOf} from '../read-registry-resource.ts';
import {listAll} from '../resource-manager.ts';
import type {SendRequest} from '../resource-manager.ts';
import {readKey, readKeyIdentifier, readVault} from './read-encryption.ts';
import type {KeyEvidence, KeyLocation, RegistryEncryption, VaultEvidence} from './read-encryption.ts';

/** Properties of the key and of the vault. Properties that could not be read are absent. */
export type KeyVaultEvidence = Partial<KeyLocation> &
	VaultEvidence &
	KeyEvidence & {
		readonly vaultId?: string | undefined;
		readonly isVaultDeleted?: boolean | undefined;
		readonly vaultDeletedAt?: string | undefined;
		/** True if no request to Azure found the vault, and the host of the vault has no address in DNS. */
		readonly isVaultNotFound?: boolean | undefined;
		readonly isKeyDeleted?: boolean | undefined;
	};

type KeyVaultInput = Pick<RegistryEncryption, 'keyIdentifier'> & {
	readonly token: string;
	readonly sendRequest: SendRequest;
	readonly resourceId: string;
};

const versions = ['2023-07-01'];

/**
 * Returns an empty object if the key identifier is not a URL of a key in a vault. If a request fails, the properties
 * from the response are absent.
 */
export async function collectKeyVault(
	context: CollectContext,
	input: KeyVaultInput,
): Promise<KeyVaultEvidence> {
	const location = readKeyIdentifier(input.keyIdentifier);

	if (location === undefined) {
		return {};
	}

	const vaultId = await findVault(input.sendRequest, location.vault);
	return {
		...location,
		...(vaultId === undefined
			? await findDeletedVault(context, input, location)
			: await readVaultAndKey(input.sendRequest, vaultId, location)),
	};
}

/** Returns the resource ID of a vault. Returns undefined if the query fails or this identity cannot see the vault. */
async function findVault(sendRequest: SendRequest, vault: string): Promise<string | undefined> {
	const query = `resources | where type =~ 'microsoft.keyvault/vaults' | where name =~ '${vault}' | project id, name`;
	const result = await sendRequest({
		path: '/providers/Microsoft.ResourceGraph/resources',
		versions: ['2021-03-01'],
		json: {query, options: {resultFormat: 'objectArray', $top: 2}},
	});
	const ids = result.ok ? listOf(result.body.data).map(row => textOf(recordOf(row).id)) : [];
	return ids.find(id => id !== undefined && isSafeValue('resourceId', id));
}

/** A vault that this identity cannot see can still exist, so the list of deleted vaults and DNS are checked. */
async function findDeletedVault(
	context: CollectContext,
	{token, resourceId}: KeyVaultInput,
	{vault, vaultHost}: KeyLocation,
): Promise<KeyVaultEvidence> {
	const [deletedVaults, addresses] = await Promise.all([
		listAll(context, token, {
			path: `/subscriptions/${resourceId.split('/')[2]}/providers/Microsoft.KeyVault/deletedVaults`,
			versions,
		}),
		context.system.resolve(vaultHost, context.signal),
	]);
	const deleted = deletedVaults.ok
		? deletedVaults.values.find(({name}) => textOf(name)?.toLowerCase() === vault)
		: undefined;

	return deleted
		? {isVaultDeleted: true, vaultDeletedAt: textOf(recordOf(deleted.properties).deletionDate)}
		: {isVaultNotFound: !addresses.ok && ['ENOTFOUND', 'ENODATA'].includes(addresses.code)};
}

async function readVaultAndKey(
	sendRequest: SendRequest,
	vaultId: string,
	{keyName, version}: KeyLocation,
): Promise<KeyVaultEvidence> {
	const keyId = `${vaultId}/keys/${keyName}${version === undefined ? '' : `/versions/${version}`}`;
	const [vault, key] = await Promise.all([
		sendRequest({path: vaultId, versions}),
		sendRequest({path: keyId, versions}),
	]);

	return {
		vaultId,
		...(vault.ok && readVault(vault.body)),
		...(key.ok && readKey(key.body)),
		// A missing key proves nothing if the vault cannot be read.
		isKeyDeleted: vault.ok && !key.ok && key.failure.problem === 'not-found',
	};
}
