import type {CollectContext, Observation} from '../../../engine/check.ts';
import {isSafeValue} from '../../../text/placeholder-validation.ts';
import {createSendRequest, registryVersions} from '../resource-manager.ts';
import type {ResourceManagerFailure} from '../resource-manager-failure.ts';
import {resource} from '../resource/resource.ts';
import {collectKeyVault} from './collect-key-vault.ts';
import type {KeyVaultEvidence} from './collect-key-vault.ts';
import {readClientId, readRegistryEncryption} from './read-encryption.ts';
import type {RegistryEncryption} from './read-encryption.ts';

export type EncryptionEvidence = RegistryEncryption &
	KeyVaultEvidence & {
		/** Absent if the resource check identified no registry. */
		readonly resourceId?: string | undefined;
		readonly resourceManagerFailure?: ResourceManagerFailure | undefined;
		/** The resource ID of the user-assigned identity for the key. */
		readonly identityId?: string | undefined;
		/**
		 * The current client ID of the identity `identityId`. Differs from `keyIdentity` if the identity was deleted
		 * and created again.
		 */
		readonly identityClientId?: string | undefined;
		readonly identityFailure?: ResourceManagerFailure | undefined;
	};

/**
 * Reads the registry again, because the result of the search can be old. If the registry or the identity cannot be
 * read, the evidence contains the failure.
 */
export async function collectEncryption(context: CollectContext): Promise<Observation<EncryptionEvidence>> {
	const {resourceId} = context.facts.need(resource);

	if (resourceId === undefined) {
		return {evidence: {}};
	}

	const token = context.secretOf(resource, 'token') ?? '';
	const sendRequest = createSendRequest(context, token);
	const registry = await sendRequest({path: resourceId, versions: registryVersions});

	if (!registry.ok) {
		return {evidence: {resourceId, resourceManagerFailure: registry.failure}};
	}

	const encryption = readRegistryEncryption(registry.body);
	const assigned = encryption.userIdentities?.find(
		({clientId}) => clientId !== undefined && clientId === encryption.keyIdentity,
	);
	const [identity, vault] = await Promise.all([
		assigned && isSafeValue('resourceId', assigned.resourceId)
			? sendRequest({path: assigned.resourceId, versions: ['2023-01-31']})
			: undefined,
		collectKeyVault(context, {token, sendRequest, resourceId, ...encryption}),
	]);

	return {
		evidence: {
			resourceId,
			...encryption,
			...(identity && {identityId: assigned?.resourceId}),
			...(identity?.ok === true && {identityClientId: readClientId(identity.body)}),
			...(identity?.ok === false && {identityFailure: identity.failure}),
			...vault,
		},
	};
}
