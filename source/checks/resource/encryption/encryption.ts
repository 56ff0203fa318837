import {defineCheck} from '../../../engine/check.ts';
import type {LookContext, Sighting} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {isGuid, proves} from '../../../text/placeholder-validation.ts';
import {readClientId, readRegistryEncryption} from './read-encryption.ts';
import type {RegistryEncryption} from './read-encryption.ts';
import type {ResourceManagerRefusal} from '../read-resource-manager-response.ts';
import {encryptionFindings} from './encryption-findings.ts';
import {refusalValues} from '../resource/judge-resource.ts';
import {lookAtKey} from './key-vault.ts';
import type {KeyVaultSeen} from './key-vault.ts';
import {registryRefusalOf} from '../registry-refusal.ts';
import {createAsk, registryVersions} from '../resource-manager.ts';
import {resource} from '../resource/resource.ts';

export type EncryptionSeen = RegistryEncryption &
	KeyVaultSeen & {
		/** Absent where Resource Manager does not know the registry. */
		readonly resourceId?: string | undefined;
		readonly refusal?: ResourceManagerRefusal | undefined;
		/** The resource of the identity that the key is opened with. */
		readonly identityId?: string | undefined;
		/** The client id that this resource has now. */
		readonly identityClientId?: string | undefined;
		readonly identityRefusal?: ResourceManagerRefusal | undefined;
	};

/** How long a registry may take to follow a new version of its key, ms: it looks every hour. */
const rotationTime = 24 * 3_600_000;

export const encryption = defineCheck({
	id: 'encryption',
	group: 'resource',
	scope: 'registry',
	needs: ['resource'],
	uses: [],
	title: 'Encryption key',
	look: inspect,
	judge(seen: EncryptionSeen, {learnedAt}) {
		return {finding: findingOf(seen, learnedAt), values: valuesOf(seen)};
	},
	findings: encryptionFindings,
});

/** Fresh from the registry itself: Resource Graph may be minutes behind what a fix has changed. */
async function inspect(context: LookContext): Promise<Sighting<EncryptionSeen>> {
	const {resourceId} = context.facts.need(resource);

	if (resourceId === undefined) {
		return {seen: {}};
	}

	const token = context.secretOf(resource, 'token') ?? '';
	const ask = createAsk(context, token);
	const answer = await ask({path: resourceId, versions: registryVersions});

	if (!answer.ok) {
		return {seen: {resourceId, refusal: answer.refusal}};
	}

	const key = readRegistryEncryption(answer.body);
	const assigned = key.userIdentities?.find(
		({clientId}) => clientId !== undefined && clientId === key.keyIdentity,
	);
	const [identity, vault] = await Promise.all([
		assigned && proves('resourceId', assigned.resourceId)
			? ask({path: assigned.resourceId, versions: ['2023-01-31']})
			: undefined,
		lookAtKey(context, {token, ask, resourceId, ...key}),
	]);

	return {
		seen: {
			resourceId,
			...key,
			...(identity && {identityId: assigned?.resourceId}),
			...(identity?.ok === true && {identityClientId: readClientId(identity.body)}),
			...(identity?.ok === false && {identityRefusal: identity.refusal}),
			...vault,
		},
	};
}

function findingOf(seen: EncryptionSeen, now: number): keyof typeof encryptionFindings {
	if (seen.resourceId === undefined) {
		return 'registry-unknown';
	}

	if (seen.refusal !== undefined) {
		return registryRefusalOf(seen.refusal);
	}

	if (seen.keyIdentifier === undefined) {
		return 'microsoft-managed';
	}

	// What may not be read is said only where nothing else is wrong.
	return (
		problemOfIdentity(seen) ??
		problemOfVault(seen) ??
		problemOfKey(seen, now) ??
		reasonOfIdentity(seen) ??
		(isRotationOverdue(seen, now) ? 'rotation-overdue' : 'customer-managed')
	);
}

function problemOfIdentity(seen: EncryptionSeen) {
	const {keyIdentity, identityType, hasSystemIdentity, identityRefusal, identityClientId} = seen;

	if (identityType === undefined) {
		return 'no-identity';
	}

	if (keyIdentity === undefined || keyIdentity === 'system') {
		return hasSystemIdentity ? undefined : 'system-identity-missing';
	}

	if (!seen.userIdentities?.some(({clientId}) => clientId === keyIdentity)) {
		return 'identity-not-assigned';
	}

	if (identityRefusal?.problem === 'not-there') {
		return 'identity-deleted';
	}

	return identityClientId !== undefined && identityClientId !== keyIdentity
		? 'identity-recreated'
		: undefined;
}

function reasonOfIdentity({identityRefusal}: EncryptionSeen) {
	if (identityRefusal === undefined) {
		return undefined;
	}

	return identityRefusal.problem === 'access-refused' ? 'identity-not-readable' : 'no-answer';
}

function problemOfVault({isVaultDeleted, isVaultUnknown, vaultDefaultAction, vaultBypass}: EncryptionSeen) {
	if (isVaultDeleted) {
		return 'vault-deleted';
	}

	if (isVaultUnknown) {
		return 'vault-missing';
	}

	// These two together shut the registry out; either alone does not.
	return vaultDefaultAction === 'Deny' && vaultBypass !== 'AzureServices' ? 'vault-firewall' : undefined;
}

function problemOfKey({isKeyDeleted, isKeyEnabled, keyExpires}: EncryptionSeen, now: number) {
	if (isKeyDeleted) {
		return 'key-deleted';
	}

	if (isKeyEnabled === false) {
		return 'key-disabled';
	}

	return keyExpires !== undefined && Date.parse(keyExpires) < now ? 'key-expired' : undefined;
}

const isRotationOverdue = (
	{keyRotationEnabled, versionedKeyIdentifier, newestKeyIdentifier, keyCreated}: EncryptionSeen,
	now: number,
): boolean =>
	keyRotationEnabled === true &&
	versionedKeyIdentifier !== undefined &&
	newestKeyIdentifier !== undefined &&
	versionedKeyIdentifier.toLowerCase() !== newestKeyIdentifier.toLowerCase() &&
	keyCreated !== undefined &&
	Date.parse(keyCreated) < now - rotationTime;

const valuesOf = (seen: EncryptionSeen): Values => ({
	...refusalValues(seen.refusal ?? seen.identityRefusal),
	keyIdentity: seen.keyIdentity,
	keyIdentityClient:
		seen.keyIdentity !== undefined && isGuid(seen.keyIdentity) ? seen.keyIdentity : undefined,
	identityId: seen.identityId,
	identityName: seen.identityId?.split('/').at(-1),
	identityClientId: seen.identityClientId,
	vault: seen.vault,
	vaultHost: seen.vaultHost,
	vaultGroup: seen.vaultId?.split('/')[4],
	keyName: seen.key,
	keyIdentifier: seen.keyIdentifier || undefined,
	keyExpires: seen.keyExpires?.slice(0, 10),
	deletedAt: seen.vaultDeletedAt?.slice(0, 10),
});
