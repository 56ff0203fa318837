import {expect, test} from 'vitest';
import {readAuthFile} from '../../../../../source/checks/containers/client-settings/podman/read-auth-file.ts';
import {readSettingsText} from '../../../../../source/checks/containers/client-settings/read-settings-text.ts';

function read(value: unknown) {
	const text = readSettingsText(JSON.stringify(value, undefined, 1), 'json');

	if (text.content === undefined) {
		throw new Error('The text is malformed.');
	}

	return readAuthFile(text.content, text.lineOf);
}

const auth = Buffer.from('00000000-0000-0000-0000-000000000000:a-password').toString('base64');

test('the sign-ins have no secrets', () => {
	const file = read({
		auths: {
			'contoso.azurecr.io': {auth, identitytoken: 'a-token'},
			'contoso.azurecr.io/team': {auth},
			'placeholder.azurecr.io': {},
			'token-only.azurecr.io': {identitytoken: 'a-token'},
			'no-colon.azurecr.io': {auth: Buffer.from('user').toString('base64')},
			'broken.azurecr.io': {auth: 'a-password!'},
		},
		credHelpers: {'fabrikam.azurecr.io': 'secretservice', 'empty.azurecr.io': ''},
		credsStore: 'desktop',
	});
	expect(file).toEqual({
		keys: ['contoso.azurecr.io', 'contoso.azurecr.io/team'],
		invalidKeys: [
			{key: 'no-colon.azurecr.io', line: 14, isSkipped: true},
			{key: 'broken.azurecr.io', line: 17},
		],
		helpers: [{host: 'fabrikam.azurecr.io', helper: 'secretservice'}],
		credentialStore: 'desktop',
	});
	expect(JSON.stringify(file)).not.toMatch(/password|token"|a-token|MDAw/);
});

test('a file without sign-ins is valid', () => {
	const none = {keys: [], invalidKeys: [], helpers: []};
	expect([read({}), read({auths: null, credHelpers: null}), read({auths: {'a.test': null}})]).toEqual([
		none,
		none,
		none,
	]);
});

/** Podman 4.3 refuses every pull with each of these files. */
test.each([
	[2, {auths: 'x'}],
	[3, {auths: {'a.test': 'x'}}],
	[3, {auths: {'a.test': {auth: 5}}}],
	[2, {credHelpers: []}],
	[3, {credHelpers: {'a.test': {}}}],
])('line %i of %j has a value of the wrong type', (line, value) => {
	expect(read(value)).toMatchObject({problem: 'wrong-type', line});
});
