import type {Finding} from '../../../engine/check.ts';
import {registryReadFailures} from '../registry-read-failures.ts';
import {documentation, identityFindings, showKey, worksUntilCacheExpires} from './identity-findings.ts';

const code = 'CMK_ERROR';

export const encryptionFindings = {
	...registryReadFailures,
	'microsoft-managed': {
		status: 'passed',
		short: 'Microsoft-managed key',
		summary: 'The registry is encrypted with a Microsoft-managed key.',
	},
	'customer-managed': {
		status: 'passed',
		short: ['Key {keyName} in {vault}', 'Customer-managed key'],
		summary: [
			'The registry is encrypted with the key {keyName} in {vault}.',
			'The registry is encrypted with a customer-managed key.',
		],
	},
	...identityFindings,
	'vault-deleted': {
		status: 'failed',
		code,
		short: 'Key Vault was deleted',
		summary: ['The Key Vault {vault} was deleted on {deletedAt}.', 'The Key Vault {vault} was deleted.'],
		meaning: `Until the vault is purged, you can recover it together with the key. ${worksUntilCacheExpires}`,
		fixes: {
			recoverVault: {
				text: 'Recover the vault.',
				command: {run: ['az', 'keyvault', 'recover', '-n', '{vault}']},
			},
			showKey,
		},
		documentation,
	},
	'vault-not-found': {
		status: 'warning',
		code,
		short: 'Key Vault not found',
		summary: 'The Key Vault {vault} was not found: {vaultHost} does not resolve here.',
		meaning:
			'The vault was deleted and purged, or a private DNS zone of this network hides its host name. This identity cannot see the vault in Azure either.',
		fixes: {
			showVault: {
				text: 'Check whether the vault exists.',
				command: {run: ['az', 'keyvault', 'show', '-n', '{vault}']},
			},
			listDeletedVaults: {
				text: 'Check whether the vault can be recovered.',
				command: {run: ['az', 'keyvault', 'list-deleted', '-o', 'table']},
			},
			showKey,
		},
		documentation,
	},
	'vault-firewall': {
		status: 'failed',
		code,
		short: 'Key Vault blocks the registry',
		summary: 'The firewall of the Key Vault {vault} blocks the registry.',
		meaning:
			'The firewall denies all access that no rule allows, including trusted Azure services such as the registry. Pulls fail with 403.',
		fixes: {
			allowTrustedServices: {
				text: 'Allow trusted services. The change applies within seconds.',
				command: {run: ['az', 'keyvault', 'update', '-n', '{vault}', '--bypass', 'AzureServices']},
				rechecks: ['challenge'],
				weakensSecurity: true,
			},
			showKey,
		},
		documentation,
	},
	'key-deleted': {
		status: 'failed',
		code,
		short: 'Key was deleted',
		summary: 'The key {keyName} was deleted from the Key Vault {vault}.',
		meaning: worksUntilCacheExpires,
		fixes: {
			recoverKey: {
				text: 'Recover the key.',
				command: {run: ['az', 'keyvault', 'key', 'recover', '--vault-name', '{vault}', '-n', '{keyName}']},
			},
			showKey,
		},
		documentation,
	},
	'key-disabled': {
		status: 'failed',
		code,
		short: 'Key is disabled',
		summary: 'The key {keyName} in {vault} is disabled.',
		meaning: `A disabled key cannot decrypt anything. ${worksUntilCacheExpires}`,
		fixes: {
			enableKey: {
				text: 'Enable the key.',
				command: {
					run: [
						'az',
						'keyvault',
						'key',
						'set-attributes',
						'--vault-name',
						'{vault}',
						'-n',
						'{keyName}',
						'--enabled',
						'true',
					],
				},
			},
			showKey,
		},
		documentation,
	},
	'key-expired': {
		status: 'warning',
		code,
		short: 'Key expired on {keyExpires}',
		summary: 'The key {keyName} in {vault} expired on {keyExpires}.',
		meaning:
			'An expired key can still decrypt existing data but cannot encrypt new data. The next rotation or new replica will fail.',
		fixes: {
			rotateKey: {
				text: 'Create a new version of the key.',
				command: {run: ['az', 'keyvault', 'key', 'rotate', '--vault-name', '{vault}', '-n', '{keyName}']},
			},
			extendKey: {
				text: 'Or set a later expiry date.',
				command: {
					run: [
						'az',
						'keyvault',
						'key',
						'set-attributes',
						'--vault-name',
						'{vault}',
						'-n',
						'{keyName}',
						'--expires',
						'DATE',
					],
				},
			},
			showKey,
		},
		documentation,
	},
	'rotation-overdue': {
		status: 'warning',
		code,
		short: 'Old key version still in use',
		summary: 'The registry still uses an old version of the key {keyName}.',
		meaning:
			'The registry should pick up a new version within an hour, but has not done so for a day. Pulls and pushes work while the old version is enabled.',
		fixes: {
			useNewestKey: {
				text: 'Switch the registry to the newest version.',
				command: {
					run: [
						'az',
						'acr',
						'encryption',
						'rotate-key',
						'-n',
						'{registry}',
						'--key-encryption-key',
						'{keyIdentifier}',
					],
				},
			},
			showKey,
		},
		documentation,
	},
} as const satisfies Record<string, Finding>;
