import {isGuid} from '../../../text/placeholder-validation.ts';
import type {Values} from '../../../text/template.ts';
import {findRegistryReadFailure} from '../registry-read-failures.ts';
import {failureValues} from '../resource-manager-failure.ts';
import type {EncryptionEvidence} from './collect-encryption.ts';
import type {encryptionFindings} from './encryption-findings.ts';

/**
 * The age of the newest key version, in ms, after which a missing rotation is a problem. A registry uses a new key
 * version within an hour
 * (https://learn.microsoft.com/azure/container-registry/tutorial-rotate-revoke-customer-managed-keys).
 */
const rotationLimit = 24 * 3_600_000;

/** `now` is ms since 1970, UTC. */
export function evaluateEncryption(
	evidence: EncryptionEvidence,
	now: number,
): keyof typeof encryptionFindings {
	if (evidence.resourceId === undefined) {
		return 'registry-unknown';
	}

	if (evidence.resourceManagerFailure !== undefined) {
		return findRegistryReadFailure(evidence.resourceManagerFailure);
	}

	if (evidence.keyIdentifier === undefined) {
		return 'microsoft-managed';
	}

	// Every problem except an overdue rotation comes before an unreadable identity.
	return (
		evaluateIdentity(evidence) ??
		evaluateVault(evidence) ??
		evaluateKey(evidence, now) ??
		evaluateIdentityFailure(evidence) ??
		(isRotationOverdue(evidence, now) ? 'rotation-overdue' : 'customer-managed')
	);
}

function evaluateIdentity(evidence: EncryptionEvidence) {
	const {keyIdentity, identityType, hasSystemIdentity, identityFailure, identityClientId} = evidence;

	if (identityType === undefined) {
		return 'no-identity';
	}

	if (keyIdentity === undefined || keyIdentity === 'system') {
		return hasSystemIdentity ? undefined : 'system-identity-missing';
	}

	if (!evidence.userIdentities?.some(({clientId}) => clientId === keyIdentity)) {
		return 'identity-not-assigned';
	}

	if (identityFailure?.problem === 'not-found') {
		return 'identity-deleted';
	}

	return identityClientId !== undefined && identityClientId !== keyIdentity
		? 'identity-recreated'
		: undefined;
}

function evaluateIdentityFailure({identityFailure}: EncryptionEvidence) {
	if (identityFailure === undefined) {
		return undefined;
	}

	return identityFailure.problem === 'access-denied' ? 'identity-not-readable' : 'resource-manager-error';
}

function evaluateVault({
	isVaultDeleted,
	isVaultNotFound,
	vaultDefaultAction,
	vaultBypass,
}: EncryptionEvidence) {
	if (isVaultDeleted) {
		return 'vault-deleted';
	}

	if (isVaultNotFound) {
		return 'vault-not-found';
	}

	return vaultDefaultAction === 'Deny' && vaultBypass !== 'AzureServices' ? 'vault-firewall' : undefined;
}

function evaluateKey({isKeyDeleted, isKeyEnabled, keyExpires}: EncryptionEvidence, now: number) {
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
	Date.parse(keyCreated) < now - rotationLimit;

export const encryptionValues = (evidence: EncryptionEvidence): Values => ({
	...failureValues(evidence.resourceManagerFailure ?? evidence.identityFailure),
	keyIdentity: evidence.keyIdentity,
	keyClientId:
		evidence.keyIdentity !== undefined && isGuid(evidence.keyIdentity) ? evidence.keyIdentity : undefined,
	identityId: evidence.identityId,
	identityName: evidence.identityId?.split('/').at(-1),
	identityClientId: evidence.identityClientId,
	vault: evidence.vault,
	vaultHost: evidence.vaultHost,
	keyName: evidence.keyName,
	keyIdentifier: evidence.keyIdentifier || undefined,
	keyExpires: evidence.keyExpires?.slice(0, 10),
	deletedAt: evidence.vaultDeletedAt?.slice(0, 10),
});
