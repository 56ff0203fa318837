import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {registryRefusalFindings} from '../registry-refusal.ts';

const code = 'CMK_ERROR';
const documentation = 'https://aka.ms/acr/cmk';

/** How long the registry goes on with what it holds. */
const worksUntilCacheExpires =
	'The registry may keep working for a while with cached keys; then it refuses every pull and push with 403.';

const showKey = {
	text: 'Show which key and identity the registry uses.',
	command: {run: ['az', 'acr', 'encryption', 'show', '-n', '{registry}']},
} as const;

const useOtherIdentity = {
	assignIdentity: {
		text: 'Assign an existing identity to the registry.',
		command: {run: ['az', 'acr', 'identity', 'assign', '-n', '{registry}', '--identities', 'IDENTITY-ID']},
	},
	grantKeyRole: {
		text: 'Allow that identity to use the keys in the vault {vault}.',
		command: {
			run: [
				'az',
				'role',
				'assignment',
				'create',
				'--role',
				'Key Vault Crypto Service Encryption User',
				'--assignee',
				'CLIENT-ID',
				'--scope',
				'VAULT-ID',
			],
		},
	},
	setAccessPolicy: {
		text: 'If that vault uses access policies instead of roles, set a policy.',
		command: {
			run: [
				'az',
				'keyvault',
				'set-policy',
				'-n',
				'{vault}',
				'--object-id',
				'OBJECT-ID',
				'--key-permissions',
				'get',
				'wrapKey',
				'unwrapKey',
			],
		},
	},
	assignIdentityToKey: {
		text: 'Then assign the identity to the key.',
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
				'--identity',
				'IDENTITY-ID',
			],
		},
	},
	showKey,
} as const satisfies Fixes;

/** The words for what a customer-managed key can come to. */
export const encryptionFindings = {
	...registryRefusalFindings,
	'microsoft-managed': {status: 'passed', summary: 'Encrypted with a Microsoft-managed key'},
	'customer-managed': {
		status: 'passed',
		summary: ['The key {keyName} in {vault}', 'A customer-managed key'],
	},
	'no-identity': {
		status: 'failed',
		code,
		summary: 'The registry has a customer-managed key, but no identity to access it.',
		meaning: `Its identities were removed, and with them its access to the key. ${worksUntilCacheExpires}`,
		fixes: useOtherIdentity,
		documentation,
	},
	'system-identity-missing': {
		status: 'failed',
		code,
		summary: 'The registry accesses its key with its system-assigned identity, which is off.',
		meaning: `Without that identity, the key is not accessible. ${worksUntilCacheExpires}`,
		fixes: {
			enableSystemIdentity: {
				text: 'Turn the system-assigned identity on again.',
				command: {run: ['az', 'acr', 'identity', 'assign', '-n', '{registry}', '--identities', '[system]']},
			},
			grantSystemIdentity: {
				text: 'It is recreated as a new identity. Grant it access to the keys in the vault {vault}, then assign it to the key again.',
			},
			contactSupport: {text: 'If the key stays inaccessible, only Azure support can help.'},
			showKey,
		},
		documentation,
	},
	'identity-not-assigned': {
		status: 'failed',
		code,
		summary: 'The identity for the key ({keyIdentity}) is not assigned to the registry.',
		meaning: `It was removed from the registry, or a different one was set for the key. ${worksUntilCacheExpires}`,
		fixes: {
			findIdentity: {
				text: 'Find the identity.',
				command: {
					run: ['az', 'identity', 'list', '--query', "[?clientId=='{keyIdentityClient}'].id", '-o', 'tsv'],
				},
			},
			...useOtherIdentity,
		},
		documentation,
	},
	'identity-deleted': {
		status: 'failed',
		code,
		summary: 'The identity for the key, {identityName}, was deleted.',
		meaning: `The registry still refers to it. ${worksUntilCacheExpires}`,
		fixes: useOtherIdentity,
		documentation,
	},
	'identity-recreated': {
		status: 'failed',
		code,
		summary: 'The identity {identityName} is not the one the registry knows.',
		meaning: `One of that name was deleted and recreated: its client ID is now {identityClientId}, and the registry accesses the key with {keyIdentity}. ${worksUntilCacheExpires}`,
		fixes: {
			assignIdentity: {
				text: 'Assign the new identity to the registry.',
				command: {
					run: ['az', 'acr', 'identity', 'assign', '-n', '{registry}', '--identities', '{identityId}'],
				},
			},
			assignIdentityToKey: {
				text: 'Assign it to the key.',
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
						'--identity',
						'{identityId}',
					],
				},
			},
			showKey,
		},
		documentation,
	},
	'identity-not-readable': {
		status: 'skipped',
		summary: 'Not checked: no permission to read the identity for the key, {identityName}.',
		meaning:
			'The signed-in identity cannot see whether it still exists. Everything else it can see about the key is fine.',
		fixes: {
			requestReader: {
				text: 'Ask an owner for the Reader role on that identity, or ask them to run this check.',
			},
		},
	},
	'vault-deleted': {
		status: 'failed',
		code,
		summary: ['The Key Vault {vault} was deleted on {deletedAt}.', 'The Key Vault {vault} was deleted.'],
		meaning: `It can be recovered, with the key in it, until it is purged. ${worksUntilCacheExpires}`,
		fixes: {
			recoverVault: {
				text: 'Recover the vault.',
				command: {run: ['az', 'keyvault', 'recover', '-n', '{vault}']},
			},
			showKey,
		},
		documentation,
	},
	'vault-missing': {
		status: 'warning',
		code,
		summary: 'The Key Vault {vault} cannot be found: {vaultHost} has no address here.',
		meaning:
			'It was deleted and purged, or a private DNS zone of this network hides it. Azure does not show it to this identity either.',
		fixes: {
			showVault: {
				text: 'Check whether the vault exists.',
				command: {run: ['az', 'keyvault', 'show', '-n', '{vault}']},
			},
			listDeletedVaults: {
				text: 'Check whether it can be recovered.',
				command: {run: ['az', 'keyvault', 'list-deleted', '-o', 'table']},
			},
			showKey,
		},
		documentation,
	},
	'vault-firewall': {
		status: 'failed',
		code,
		summary: 'The firewall of the Key Vault {vault} blocks the registry.',
		meaning:
			'It denies whatever no rule allows, and makes no exception for trusted Azure services such as the registry. Pulls fail with 403.',
		fixes: {
			allowTrustedServices: {
				text: 'Allow trusted services. This takes effect within seconds.',
				command: {run: ['az', 'keyvault', 'update', '-n', '{vault}', '--bypass', 'AzureServices']},
			},
			showKey,
		},
		documentation,
	},
	'key-deleted': {
		status: 'failed',
		code,
		summary: 'The key {keyName} is not in the Key Vault {vault}.',
		meaning: `It was deleted. ${worksUntilCacheExpires}`,
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
		summary: 'The key {keyName} in {vault} expired on {keyExpires}.',
		meaning:
			'What is encrypted with it can still be decrypted, but nothing new can be encrypted: the next rotation or replica fails.',
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
		summary: 'The registry still uses an old version of the key {keyName}.',
		meaning:
			'It should pick up a new version within an hour, and has not for a day. It works as long as the old version is enabled.',
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
