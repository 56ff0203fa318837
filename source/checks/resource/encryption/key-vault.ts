import type {CollectContext} from '../../../engine/check.ts';
import {isSafeValue} from '../../../text/placeholder-validation.ts';
import {readKey, readKeyIdentifier, readVault} from './read-encryption.ts';
import type {KeyPlace, KeyEvidence, RegistryEncryption, VaultEvidence} from './read-encryption.ts';
import {listOf, recordOf, textOf} from '../read-registry-resource.ts';
import type {Ask} from '../resource-manager.ts';
import {listAll} from '../resource-manager.ts';

/** What Resource Manager tells of a key and its vault; what this identity may not read is absent. */
export type KeyVaultEvidence = Partial<KeyPlace> &
	VaultEvidence &
	KeyEvidence & {
		readonly vaultId?: string | undefined;
		readonly isVaultDeleted?: boolean | undefined;
		readonly vaultDeletedAt?: string | undefined;
		/** True where neither Azure nor DNS knows the vault. */
		readonly isVaultUnknown?: boolean | undefined;
		readonly isKeyDeleted?: boolean | undefined;
	};

type KeyLookup = Pick<RegistryEncryption, 'keyIdentifier'> & {
	readonly token: string;
	readonly ask: Ask;
	readonly resourceId: string;
};

const versions = ['2023-07-01'];

export async function lookAtKey(context: CollectContext, lookup: KeyLookup): Promise<KeyVaultEvidence> {
	const place = readKeyIdentifier(lookup.keyIdentifier);

	if (place === undefined) {
		return {};
	}

	const vaultId = await findVault(lookup.ask, place.vault);
	return {
		...place,
		...(vaultId === undefined
			? await missVault(context, lookup, place)
			: await readBoth(lookup.ask, vaultId, place)),
	};
}

/** Names of vaults are their own in all Azure, so the name alone finds it. */
async function findVault(ask: Ask, vault: string): Promise<string | undefined> {
	const query = `resources | where type =~ 'microsoft.keyvault/vaults' | where name =~ '${vault}' | project id, name`;
	const answer = await ask({
		path: '/providers/Microsoft.ResourceGraph/resources',
		versions: ['2021-03-01'],
		json: {query, options: {resultFormat: 'objectArray', $top: 2}},
	});
	const ids = answer.ok ? listOf(answer.body.data).map(row => textOf(recordOf(row).id)) : [];
	return ids.find(id => id !== undefined && isSafeValue('resourceId', id));
}

/** A vault that is not shown may be there: only its deletion, or a name that nobody knows, says more. */
async function missVault(
	context: CollectContext,
	{token, resourceId}: KeyLookup,
	{vault, vaultHost}: KeyPlace,
): Promise<KeyVaultEvidence> {
	const [deleted, address] = await Promise.all([
		listAll(context, token, {
			path: `/subscriptions/${resourceId.split('/')[2]}/providers/Microsoft.KeyVault/deletedVaults`,
			versions,
		}),
		context.system.resolve(vaultHost, context.signal),
	]);
	const found = deleted.ok
		? deleted.values.find(({name}) => textOf(name)?.toLowerCase() === vault)
		: undefined;

	return found
		? {isVaultDeleted: true, vaultDeletedAt: textOf(recordOf(found.properties).deletionDate)}
		: {isVaultUnknown: !address.ok && ['ENOTFOUND', 'ENODATA'].includes(address.code)};
}

async function readBoth(ask: Ask, vaultId: string, {key, version}: KeyPlace): Promise<KeyVaultEvidence> {
	const keyId = `${vaultId}/keys/${key}${version === undefined ? '' : `/versions/${version}`}`;
	const [vault, found] = await Promise.all([ask({path: vaultId, versions}), ask({path: keyId, versions})]);

	return {
		vaultId,
		...(vault.ok && readVault(vault.body)),
		...(found.ok && readKey(found.body)),
		// Where the vault itself is gone, so are its keys.
		isKeyDeleted: vault.ok && !found.ok && found.refusal.problem === 'not-there',
	};
}
