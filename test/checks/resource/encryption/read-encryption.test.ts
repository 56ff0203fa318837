import {expect, test} from 'vitest';
import {
	readKey,
	readKeyIdentifier,
	readRegistryEncryption,
} from '../../../../source/checks/resource/encryption/read-encryption.ts';

test.each([
	['https://contoso-kv.vault.azure.net/keys/main', {vault: 'contoso-kv', key: 'main', version: undefined}],
	['https://Contoso-KV.vault.azure.cn/keys/main/0f3b', {vault: 'contoso-kv', key: 'main', version: '0f3b'}],
	[
		'https://contoso-kv.vault.azure.net:443/keys/main/',
		{vault: 'contoso-kv', key: 'main', version: undefined},
	],
])('the key %s is read', (identifier, place) => {
	expect(readKeyIdentifier(identifier)).toMatchObject(place);
});

test.each([
	undefined,
	'',
	'http://contoso-kv.vault.azure.net/keys/main',
	'https://contoso.managedhsm.azure.net/keys/main',
	"https://x'or.vault.azure.net/keys/main",
	'https://contoso-kv.vault.azure.net/secrets/main',
	'https://contoso-kv.vault.azure.net/keys/../main',
])('%j is no key of a vault', identifier => {
	expect(readKeyIdentifier(identifier)).toBeUndefined();
});

test('a registry without a key of its own has nothing to tell', () => {
	expect(readRegistryEncryption({properties: {encryption: {status: 'disabled'}}})).toEqual({});
	expect(readRegistryEncryption({properties: null})).toEqual({});
});

test('an identity that is none is none, and ids are lowered to be compared', () => {
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

test('times of a key that are no times are left out', () => {
	expect(readKey({properties: {attributes: {enabled: true, exp: 1e20, created: 0}}})).toMatchObject({
		isKeyEnabled: true,
		keyExpires: undefined,
		keyCreated: '1970-01-01T00:00:00.000Z',
	});
});
