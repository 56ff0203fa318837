import {defineCheck} from '../../../engine/check.ts';
import {collectEncryption} from './collect-encryption.ts';
import type {EncryptionEvidence} from './collect-encryption.ts';
import {encryptionFindings} from './encryption-findings.ts';
import {encryptionValues, evaluateEncryption} from './evaluate-encryption.ts';

export const encryption = defineCheck({
	id: 'encryption',
	group: 'resource',
	scope: 'registry',
	needs: ['resource'],
	uses: [],
	title: 'Encryption key',
	column: 'Key',
	collect: collectEncryption,
	evaluate(evidence: EncryptionEvidence, {collectedAt}) {
		return {finding: evaluateEncryption(evidence, collectedAt), values: encryptionValues(evidence)};
	},
	labels: {
		clientId: 'client ID',
		hasSystemIdentity: 'System-assigned identity',
		identityClientId: 'Current client ID',
		identityFailure: 'Identity lookup error',
		identityId: 'Identity resource ID',
		identityType: 'Identity type',
		isKeyDeleted: 'Key deleted',
		isKeyEnabled: 'Key enabled',
		isVaultDeleted: 'Vault deleted',
		isVaultNotFound: 'Vault not found',
		keyCreated: 'Key created (UTC)',
		keyExpires: 'Key expires (UTC)',
		keyIdentifier: 'Key identifier',
		keyIdentity: 'Identity for the key',
		keyName: 'Key',
		keyRotationEnabled: 'Automatic rotation',
		lastKeyRotation: 'Last rotation',
		newestKeyIdentifier: 'Newest version',
		userIdentities: 'User-assigned identity',
		vault: 'Key Vault',
		vaultBypass: 'Vault firewall bypass',
		vaultDefaultAction: 'Vault firewall default action',
		vaultDeletedAt: 'Vault deleted on',
		vaultHost: 'Vault host',
		vaultId: 'Vault resource ID',
		versionedKeyIdentifier: 'Version in use',
	},
	findings: encryptionFindings,
});
