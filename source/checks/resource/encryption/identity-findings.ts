import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';

const code = 'CMK_ERROR';

export const documentation = 'https://aka.ms/acr/cmk';

export const worksUntilCacheExpires =
	'The registry might keep working for a while with cached keys, then refuses every pull and push with 403.';

export const showKey = {
	text: 'Show the key and the identity that the registry uses.',
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
		text: 'If the vault uses access policies instead of roles, set a policy.',
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

export const identityFindings = {
	'no-identity': {
		status: 'failed',
		code,
		short: 'No identity for the key',
		summary: 'The registry has a customer-managed key, but no identity to access the key.',
		meaning: `The identities of the registry were removed, so it cannot access the key. ${worksUntilCacheExpires}`,
		fixes: useOtherIdentity,
		documentation,
	},
	'system-identity-missing': {
		status: 'failed',
		code,
		short: 'System-assigned identity is off',
		summary: 'The system-assigned identity is off, but the registry needs it to access the key.',
		meaning: `Without that identity, the registry cannot access the key. ${worksUntilCacheExpires}`,
		fixes: {
			enableSystemIdentity: {
				text: 'Turn the system-assigned identity on again.',
				command: {run: ['az', 'acr', 'identity', 'assign', '-n', '{registry}', '--identities', '[system]']},
			},
			grantSystemIdentity: {
				text: 'The system-assigned identity is recreated as a new identity: grant it access to the keys in {vault}, then assign it to the key again.',
			},
			contactSupport: {
				text: 'If the registry still cannot access the key, only Azure support can help.',
			},
			showKey,
		},
		documentation,
	},
	'identity-not-assigned': {
		status: 'failed',
		code,
		short: 'Identity for the key not assigned',
		summary: 'The identity for the key ({keyIdentity}) is not assigned to the registry.',
		meaning: `The identity was removed from the registry, or a different one was set for the key. ${worksUntilCacheExpires}`,
		fixes: {
			findIdentity: {
				text: 'Look up the identity by its client ID.',
				command: {
					run: ['az', 'identity', 'list', '--query', "[?clientId=='{keyClientId}'].id", '-o', 'tsv'],
				},
			},
			...useOtherIdentity,
		},
		documentation,
	},
	'identity-deleted': {
		status: 'failed',
		code,
		short: 'Identity for the key was deleted',
		summary: 'The identity for the key, {identityName}, was deleted.',
		meaning: `The registry still refers to the deleted identity. ${worksUntilCacheExpires}`,
		fixes: useOtherIdentity,
		documentation,
	},
	'identity-recreated': {
		status: 'failed',
		code,
		short: 'Identity for the key was recreated',
		summary: '{identityName} was recreated, so the registry no longer recognizes it.',
		meaning: `The client ID of the identity is now {identityClientId}, but the registry accesses the key with {keyIdentity}. ${worksUntilCacheExpires}`,
		fixes: {
			assignIdentity: {
				text: 'Assign the new identity to the registry.',
				command: {
					run: ['az', 'acr', 'identity', 'assign', '-n', '{registry}', '--identities', '{identityId}'],
				},
			},
			assignIdentityToKey: {
				text: 'Assign the new identity to the key.',
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
		short: 'No permission to read the identity',
		summary: 'Not checked: no permission to read the identity for the key, {identityName}.',
		meaning:
			'The signed-in identity cannot check whether the identity for the key still exists. No other problem with the key was found.',
		fixes: {
			requestReader: {
				text: 'Ask an owner for the Reader role on the identity for the key, or ask an owner to run this check.',
			},
		},
	},
} as const satisfies Record<string, Finding>;
