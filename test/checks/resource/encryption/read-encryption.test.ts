import {expect, test} from 'vitest';
import {
	readKey,
	readKeyIdentifier,
	readRegistryEncryption,
} from '../../../../source/checks/resource/encryption/read-encryption.ts';

test.each([
	[
		'https://contoso-kv.vault.azure.net/keys/main',
		{vault: 'contoso-kv', keyName: 'main', version: undefined},
	],
	[
		'https://Contoso-KV.vault.azure.cn/keys/main/0f3b',
		{vault: 'contoso-kv', keyName: 'main', version: '0f3b'},
	],
	[
		'https://contoso-kv.vault.azure.net:443/keys/main/',
		{vault: 'contoso-kv', keyName: 'main', version: undefined},
	],
])('the key identifier %s is parsed', (identifier, location) => {
	expect(readKeyIdentifier(identifier)).toMatchObject(location);
});

test.each([
	undefined,
	'',
	'http://contoso-kv.vault.azure.net/keys/main',
	'https://contoso.managedhsm.azure.net/keys/main',
	"https://x'or.vault.azure.net/keys/main",
	'https://contoso-kv.vault.azure.net/secrets/main',
	'https://contoso-kv.vault.azure.net/keys/../main',
])('%j is not a key in a vault', identifier => {
	expect(readKeyIdentifier(identifier)).toBeUndefined();
});

test('a registry with a Microsoft-managed key has no encryption evidence', () => {
	expect(readRegistryEncryption({properties: {encryption: {status: 'disabled'}}})).toEqual({});
	expect(readRegistryEncryption({properties: null})).toEqual({});
});

test('the identity type None is absent, and client IDs are in lower case', () => {
	expect(
		readRegistryEncryption({
			identity: {type: 'None'},
			properties: {encryption: {keyVaultProperties: {keyIdentifier: 'x', identity: 'ABC'}}},
		}),
	).toMatchObject({
		keyIdentity: 'abc',
		identityType: undefined,
		hasSystemIdentity: false,
		userIdentities: [],
	});
});

test('a time out of range is absent', () => {
	expect(readKey({properties: {attributes: {enabled: true, exp: 1e20, created: 0}}})).toMatchObject({
		isKeyEnabled: true,
		keyExpires: undefined,
		keyCreated: '1970-01-01T00:00:00.000Z',
	});
});
