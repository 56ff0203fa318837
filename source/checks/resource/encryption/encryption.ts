import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext, Observation} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {isGuid, isSafeValue} from '../../../text/placeholder-validation.ts';
import {readClientId, readRegistryEncryption} from './read-encryption.ts';
import type {RegistryEncryption} from './read-encryption.ts';
import type {ResourceManagerRefusal} from '../read-resource-manager-response.ts';
import {encryptionFindings} from './encryption-findings.ts';
import {refusalValues} from '../resource/evaluate-resource.ts';
import {lookAtKey} from './key-vault.ts';
import type {KeyVaultEvidence} from './key-vault.ts';
import {registryRefusalOf} from '../registry-refusal.ts';
import {createAsk, registryVersions} from '../resource-manager.ts';
import {resource} from '../resource/resource.ts';

export type EncryptionEvidence = RegistryEncryption &
	KeyVaultEvidence & {
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
	collect: inspect,
	evaluate(evidence: EncryptionEvidence, {collectedAt}) {
		return {finding: findingOf(evidence, collectedAt), values: valuesOf(evidence)};
	},
	labels: {
		clientId: 'client id',
		hasSystemIdentity: 'Has its own identity',
		identityClientId: 'Client id of that identity',
		identityId: 'Identity of the key',
		identityRefusal: 'Identity not read because',
		identityType: 'Identities of the registry',
		isKeyDeleted: 'Key is gone',
		isKeyEnabled: 'Key is enabled',
		isVaultDeleted: 'Vault is deleted',
		isVaultUnknown: 'Vault is unknown',
		key: 'Key',
		keyCreated: 'Key created (UTC)',
		keyExpires: 'Key expires (UTC)',
		keyIdentifier: 'Key identifier',
		keyIdentity: 'Accesses the key',
		keyRotationEnabled: 'Follows new versions',
		lastKeyRotation: 'Last rotation',
		newestKeyIdentifier: 'Newest version',
		userIdentities: 'Identity',
		vault: 'Key Vault',
		vaultBypass: 'Vault bypass',
		vaultDefaultAction: 'Vault firewall by default',
		vaultDeletedAt: 'Vault deleted',
		vaultHost: 'Host of the vault',
		vaultId: 'Id of the vault',
		versionedKeyIdentifier: 'Version in use',
	},
	findings: encryptionFindings,
});

/** Fresh from the registry itself: Resource Graph may be minutes behind what a fix has changed. */
async function inspect(context: CollectContext): Promise<Observation<EncryptionEvidence>> {
	const {resourceId} = context.facts.need(resource);

	if (resourceId === undefined) {
		return {evidence: {}};
	}

	const token = context.secretOf(resource, 'token') ?? '';
	const ask = createAsk(context, token);
	const answer = await ask({path: resourceId, versions: registryVersions});

	if (!answer.ok) {
		return {evidence: {resourceId, refusal: answer.refusal}};
	}

	const key = readRegistryEncryption(answer.body);
	const assigned = key.userIdentities?.find(
		({clientId}) => clientId !== undefined && clientId === key.keyIdentity,
	);
	const [identity, vault] = await Promise.all([
		assigned && isSafeValue('resourceId', assigned.resourceId)
			? ask({path: assigned.resourceId, versions: ['2023-01-31']})
			: undefined,
		lookAtKey(context, {token, ask, resourceId, ...key}),
	]);

	return {
		evidence: {
			resourceId,
			...key,
			...(identity && {identityId: assigned?.resourceId}),
			...(identity?.ok === true && {identityClientId: readClientId(identity.body)}),
			...(identity?.ok === false && {identityRefusal: identity.refusal}),
			...vault,
		},
	};
}

function findingOf(evidence: EncryptionEvidence, now: number): keyof typeof encryptionFindings {
	if (evidence.resourceId === undefined) {
		return 'registry-unknown';
	}

	if (evidence.refusal !== undefined) {
		return registryRefusalOf(evidence.refusal);
	}

	if (evidence.keyIdentifier === undefined) {
		return 'microsoft-managed';
	}

	// What may not be read is said only where nothing else is wrong.
	return (
		problemOfIdentity(evidence) ??
		problemOfVault(evidence) ??
		problemOfKey(evidence, now) ??
		reasonOfIdentity(evidence) ??
		(isRotationOverdue(evidence, now) ? 'rotation-overdue' : 'customer-managed')
	);
}

function problemOfIdentity(evidence: EncryptionEvidence) {
	const {keyIdentity, identityType, hasSystemIdentity, identityRefusal, identityClientId} = evidence;

	if (identityType === undefined) {
		return 'no-identity';
	}

	if (keyIdentity === undefined || keyIdentity === 'system') {
		return hasSystemIdentity ? undefined : 'system-identity-missing';
	}

	if (!evidence.userIdentities?.some(({clientId}) => clientId === keyIdentity)) {
		return 'identity-not-assigned';
	}

	if (identityRefusal?.problem === 'not-there') {
		return 'identity-deleted';
	}

	return identityClientId !== undefined && identityClientId !== keyIdentity
		? 'identity-recreated'
		: undefined;
}

function reasonOfIdentity({identityRefusal}: EncryptionEvidence) {
	if (identityRefusal === undefined) {
		return undefined;
	}

	return identityRefusal.problem === 'access-refused' ? 'identity-not-readable' : 'no-answer';
}

function problemOfVault({
	isVaultDeleted,
	isVaultUnknown,
	vaultDefaultAction,
	vaultBypass,
}: EncryptionEvidence) {
	if (isVaultDeleted) {
		return 'vault-deleted';
	}

	if (isVaultUnknown) {
		return 'vault-missing';
	}

	// These two together shut the registry out; either alone does not.
	return vaultDefaultAction === 'Deny' && vaultBypass !== 'AzureServices' ? 'vault-firewall' : undefined;
}

function problemOfKey({isKeyDeleted, isKeyEnabled, keyExpires}: EncryptionEvidence, now: number) {
	if (isKeyDeleted) {
		return 'key-deleted';
	}

	if (isKeyEnabled === false) {
		return 'key-disabled';
	}

	return keyExpires !== undefined && Date.parse(keyExpires) < now ? 'key-expired' : undefined;
}

const isRotationOverdue = (
	{keyRotationEnabled, versionedKeyIdentifier, newestKeyIdentifier, keyCreated}: EncryptionEvidence,
	now: number,
): boolean =>
	keyRotationEnabled === true &&
	versionedKeyIdentifier !== undefined &&
	newestKeyIdentifier !== undefined &&
	versionedKeyIdentifier.toLowerCase() !== newestKeyIdentifier.toLowerCase() &&
	keyCreated !== undefined &&
	Date.parse(keyCreated) < now - rotationTime;

const valuesOf = (evidence: EncryptionEvidence): Values => ({
	...refusalValues(evidence.refusal ?? evidence.identityRefusal),
	keyIdentity: evidence.keyIdentity,
	keyIdentityClient:
		evidence.keyIdentity !== undefined && isGuid(evidence.keyIdentity) ? evidence.keyIdentity : undefined,
	identityId: evidence.identityId,
	identityName: evidence.identityId?.split('/').at(-1),
	identityClientId: evidence.identityClientId,
	vault: evidence.vault,
	vaultHost: evidence.vaultHost,
	vaultGroup: evidence.vaultId?.split('/')[4],
	keyName: evidence.key,
	keyIdentifier: evidence.keyIdentifier || undefined,
	keyExpires: evidence.keyExpires?.slice(0, 10),
	deletedAt: evidence.vaultDeletedAt?.slice(0, 10),
});
