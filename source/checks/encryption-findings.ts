import type {Finding, Fix} from '../core/check.ts';
import {registryRefusalFindings} from './registry-refusal.ts';

const code = 'CMK_ERROR';
const documentation = 'https://aka.ms/acr/cmk';

/** How long the registry goes on with what it holds. */
const stopsLater =
	'The registry may go on for a while with what it holds; then it refuses every pull and push with 403.';

const showKey: Fix = {
	text: 'See which key and identity the registry uses.',
	command: {run: ['az', 'acr', 'encryption', 'show', '-n', '{registry}']},
};

const useAnotherIdentity: readonly Fix[] = [
	{
		text: 'Give the registry an identity that is there: az acr identity assign -n {registry} --identities IDENTITY-ID',
	},
	{
		text: 'Let that identity open keys of the vault {vault}: az role assignment create --role "Key Vault Crypto Service Encryption User" --assignee CLIENT-ID --scope VAULT-ID',
	},
	{
		text: 'If that vault goes by access policies in place of roles: az keyvault set-policy -n {vault} --object-id OBJECT-ID --key-permissions get wrapKey unwrapKey',
	},
	{
		text: 'Then name it for the key: az acr encryption rotate-key -n {registry} --key-encryption-key {keyIdentifier} --identity IDENTITY-ID',
	},
	showKey,
];

/** The words for what a customer-managed key can come to. */
export const encryptionFindings = {
	...registryRefusalFindings,
	'microsoft-managed': {status: 'passed', summary: 'Encrypted with a key that Microsoft keeps'},
	'customer-managed': {
		status: 'passed',
		summary: ['The key {keyName} in {vault}', 'A key of your own'],
	},
	'no-identity': {
		status: 'failed',
		code,
		summary: 'The registry has a key of yours, and no identity to open it with.',
		meaning: `Its identities were taken away, and with them the way to the key. ${stopsLater}`,
		fixes: useAnotherIdentity,
		documentation,
	},
	'system-identity-missing': {
		status: 'failed',
		code,
		summary: 'The registry opens its key with its own identity, which is switched off.',
		meaning: `Without that identity the key stays shut. ${stopsLater}`,
		fixes: [
			{
				text: 'Switch it on again.',
				command: {run: ['az', 'acr', 'identity', 'assign', '-n', '{registry}', '--identities', '[system]']},
			},
			{
				text: 'It comes back as another one: let it open keys of the vault {vault}, and name it for the key anew.',
			},
			{text: 'If the key stays shut, only Azure support can help.'},
			showKey,
		],
		documentation,
	},
	'identity-not-assigned': {
		status: 'failed',
		code,
		summary: 'The identity that opens the key ({keyIdentity}) is none of the registry’s.',
		meaning: `It was taken from the registry, or another was named for the key. ${stopsLater}`,
		fixes: [
			{
				text: 'Find it.',
				command: {
					run: ['az', 'identity', 'list', '--query', "[?clientId=='{keyIdentityClient}'].id", '-o', 'tsv'],
				},
			},
			...useAnotherIdentity,
		],
		documentation,
	},
	'identity-deleted': {
		status: 'failed',
		code,
		summary: 'The identity that opens the key, {identityName}, was deleted.',
		meaning: `The registry still names it. ${stopsLater}`,
		fixes: useAnotherIdentity,
		documentation,
	},
	'identity-recreated': {
		status: 'failed',
		code,
		summary: 'The identity {identityName} is another one than the registry knows.',
		meaning: `One of that name was deleted and made anew: its client id is {identityClientId} now, and the key is opened with {keyIdentity}. ${stopsLater}`,
		fixes: [
			{
				text: 'Give the registry the new one.',
				command: {
					run: ['az', 'acr', 'identity', 'assign', '-n', '{registry}', '--identities', '{identityId}'],
				},
			},
			{
				text: 'Name it for the key.',
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
		],
		documentation,
	},
	'identity-not-readable': {
		status: 'skipped',
		summary: 'Not judged: the identity of the key, {identityName}, may not be read.',
		meaning:
			'Whether it is still there cannot be told by this identity. What else can be seen of the key is well.',
		fixes: [{text: 'Ask an owner for the role Reader on that identity, or ask them to retry this.'}],
	},
	'vault-deleted': {
		status: 'failed',
		code,
		summary: ['The Key Vault {vault} was deleted on {deletedAt}.', 'The Key Vault {vault} was deleted.'],
		meaning: `It can be brought back until it is purged, with the key in it. ${stopsLater}`,
		fixes: [
			{text: 'Bring it back.', command: {run: ['az', 'keyvault', 'recover', '-n', '{vault}']}},
			showKey,
		],
		documentation,
	},
	'vault-missing': {
		status: 'warning',
		code,
		summary: 'Nothing is known of the Key Vault {vault}: {vaultHost} has no address here.',
		meaning:
			'It was deleted and purged, or a private DNS zone of this network hides it. Azure does not show it to this identity either.',
		fixes: [
			{text: 'See whether it is there.', command: {run: ['az', 'keyvault', 'show', '-n', '{vault}']}},
			{
				text: 'See whether it can be brought back.',
				command: {run: ['az', 'keyvault', 'list-deleted', '-o', 'table']},
			},
			showKey,
		],
		documentation,
	},
	'vault-firewall': {
		status: 'failed',
		code,
		summary: 'The firewall of the Key Vault {vault} shuts the registry out.',
		meaning:
			'It denies whatever no rule allows, and makes no exception for trusted services of Azure, of which the registry is one. Pulls end with 403.',
		fixes: [
			{
				text: 'Let trusted services in; it works within seconds.',
				command: {run: ['az', 'keyvault', 'update', '-n', '{vault}', '--bypass', 'AzureServices']},
			},
			showKey,
		],
		documentation,
	},
	'key-deleted': {
		status: 'failed',
		code,
		summary: 'The key {keyName} is not in the Key Vault {vault}.',
		meaning: `It was deleted. ${stopsLater}`,
		fixes: [
			{
				text: 'Bring it back.',
				command: {run: ['az', 'keyvault', 'key', 'recover', '--vault-name', '{vault}', '-n', '{keyName}']},
			},
			showKey,
		],
		documentation,
	},
	'key-disabled': {
		status: 'failed',
		code,
		summary: 'The key {keyName} in {vault} is disabled.',
		meaning: `A key that is disabled opens nothing. ${stopsLater}`,
		fixes: [
			{
				text: 'Enable it.',
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
		],
		documentation,
	},
	'key-expired': {
		status: 'warning',
		code,
		summary: 'The key {keyName} in {vault} ran out on {keyExpires}.',
		meaning:
			'What is encrypted with it can still be opened, but nothing new can be locked with it: the next rotation or replica fails.',
		fixes: [
			{
				text: 'Make a new version of it.',
				command: {run: ['az', 'keyvault', 'key', 'rotate', '--vault-name', '{vault}', '-n', '{keyName}']},
			},
			{
				text: 'Or give it another date: az keyvault key set-attributes --vault-name {vault} -n {keyName} --expires DATE',
			},
			showKey,
		],
		documentation,
	},
	'rotation-overdue': {
		status: 'warning',
		code,
		summary: 'The registry still uses an old version of the key {keyName}.',
		meaning:
			'It should follow a new version within an hour and has not for a day. It works as long as the old version is enabled.',
		fixes: [
			{
				text: 'Let it take the newest version.',
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
		],
		documentation,
	},
} as const satisfies Record<string, Finding>;
