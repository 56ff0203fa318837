import {truncateEnd} from '../../../text/truncate.ts';
import {isRecord} from '../../../text/json.ts';
import {isGuid, isHostName} from '../../../text/placeholder-validation.ts';
import {booleanOf, recordOf, textOf} from '../read-registry-resource.ts';

export type RegistryEncryption = {
	/** The URL of the key in Key Vault. Absent if Microsoft manages the key. Empty if Azure returned no URL. */
	readonly keyIdentifier?: string | undefined;
	readonly versionedKeyIdentifier?: string | undefined;
	/** The identity for the key: a client ID in lower case, or `system` for the system-assigned identity. */
	readonly keyIdentity?: string | undefined;
	readonly keyRotationEnabled?: boolean | undefined;
	readonly lastKeyRotation?: string | undefined;
	readonly identityType?: string | undefined;
	readonly hasSystemIdentity?: boolean | undefined;
	readonly userIdentities?: readonly UserIdentity[] | undefined;
};

type UserIdentity = {readonly resourceId: string; readonly clientId?: string | undefined};

export function readRegistryEncryption(resource: Readonly<Record<string, unknown>>): RegistryEncryption {
	const {keyVaultProperties} = recordOf(recordOf(resource.properties).encryption);
	const identity = recordOf(resource.identity);

	if (!isRecord(keyVaultProperties)) {
		return {};
	}

	const type = textOf(identity.type);
	const userIdentities = Object.entries(recordOf(identity.userAssignedIdentities)).slice(0, 20);

	return {
		keyIdentifier: textOf(keyVaultProperties.keyIdentifier) ?? '',
		versionedKeyIdentifier: textOf(keyVaultProperties.versionedKeyIdentifier),
		keyIdentity: textOf(keyVaultProperties.identity)?.toLowerCase(),
		keyRotationEnabled: booleanOf(keyVaultProperties.keyRotationEnabled),
		lastKeyRotation: textOf(keyVaultProperties.lastKeyRotationTimestamp),
		identityType: type?.toLowerCase() === 'none' ? undefined : type,
		hasSystemIdentity: textOf(identity.principalId) !== undefined,
		userIdentities: userIdentities.map(([resourceId, value]) => ({
			resourceId: textOf(resourceId) ?? '',
			clientId: textOf(recordOf(value).clientId)?.toLowerCase(),
		})),
	};
}

export function readClientId(resource: Readonly<Record<string, unknown>>): string | undefined {
	const clientId = textOf(recordOf(resource.properties).clientId)?.toLowerCase();
	return clientId !== undefined && isGuid(clientId) ? clientId : undefined;
}

export type KeyLocation = {
	readonly vault: string;
	readonly vaultHost: string;
	readonly keyName: string;
	readonly version?: string | undefined;
};

/**
 * Parses `https://VAULT.vault.SUFFIX/keys/KEY[/VERSION]`. Returns undefined for any other text, also for a key in a
 * managed HSM.
 */
export function readKeyIdentifier(identifier: string | undefined): KeyLocation | undefined {
	const [, host = '', keyName = '', version] =
		/^https:\/\/([^/:]+)(?::443)?\/keys\/([\w-]{1,127})(?:\/(\w{1,64}))?\/?$/i.exec(
			truncateEnd(identifier ?? ''),
		) ?? [];
	const [, vault] = /^([a-z][a-z0-9-]{1,22}[a-z0-9])\.vault\./i.exec(host) ?? [];
	return vault === undefined || !isHostName(host)
		? undefined
		: {vault: vault.toLowerCase(), vaultHost: host.toLowerCase(), keyName, version};
}

export type VaultEvidence = {
	readonly vaultDefaultAction?: string | undefined;
	readonly vaultBypass?: string | undefined;
};

export function readVault(resource: Readonly<Record<string, unknown>>): VaultEvidence {
	const {defaultAction, bypass} = recordOf(recordOf(resource.properties).networkAcls);
	return {vaultDefaultAction: textOf(defaultAction), vaultBypass: textOf(bypass)};
}

export type KeyEvidence = {
	readonly isKeyEnabled?: boolean | undefined;
	/** Date and time in ISO 8601, UTC. */
	readonly keyExpires?: string | undefined;
	/** Date and time in ISO 8601, UTC. */
	readonly keyCreated?: string | undefined;
	readonly newestKeyIdentifier?: string | undefined;
};

export function readKey(resource: Readonly<Record<string, unknown>>): KeyEvidence {
	const properties = recordOf(resource.properties);
	const {enabled, exp, created} = recordOf(properties.attributes);
	return {
		isKeyEnabled: booleanOf(enabled),
		keyExpires: timeOf(exp),
		keyCreated: timeOf(created),
		newestKeyIdentifier: textOf(properties.keyUriWithVersion),
	};
}

/** Converts seconds since 1970, UTC, to ISO 8601. Returns undefined if the value is not a number or is out of range. */
function timeOf(seconds: unknown): string | undefined {
	const date = new Date(typeof seconds === 'number' ? seconds * 1000 : NaN);
	return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
