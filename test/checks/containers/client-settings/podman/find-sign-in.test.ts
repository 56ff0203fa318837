import {expect, test} from 'vitest';
import {
	findNearSignIn,
	findSignIns,
} from '../../../../../source/checks/containers/client-settings/podman/find-sign-in.ts';
import type {PlacedAuthFile} from '../../../../../source/checks/containers/client-settings/podman/find-sign-in.ts';

const fileOf = (path: string, ...keys: readonly string[]): PlacedAuthFile => ({
	path,
	keys,
	invalidKeys: [],
	helpers: [],
});

const image = 'contoso.azurecr.io/team/app:1.0';

test.each([
	['contoso.azurecr.io/team/app', ['contoso.azurecr.io', 'contoso.azurecr.io/team/app']],
	['contoso.azurecr.io/team', ['contoso.azurecr.io/team', 'contoso.azurecr.io/other']],
	['contoso.azurecr.io', ['fabrikam.azurecr.io', 'contoso.azurecr.io']],
	['https://contoso.azurecr.io/v1/', ['https://contoso.azurecr.io/v1/']],
	['http://contoso.azurecr.io', ['http://contoso.azurecr.io']],
])('Podman uses the sign-in %s out of %j', (key, keys) => {
	expect(findSignIns([fileOf('/auth.json', ...keys)], image)).toEqual([{path: '/auth.json', key}]);
});

test.each([
	'contoso.azurecr.io/other',
	'Contoso.azurecr.io',
	'contoso.azurecr.io:443',
	'azurecr.io',
	'contoso.azurecr.io/',
])('the sign-in %s does not apply to the image', key => {
	expect(findSignIns([fileOf('/auth.json', key)], image)).toEqual([]);
});

test('the port is a part of the host', () => {
	const file = fileOf('/auth.json', 'registry.test:5000');
	expect(findSignIns([file], 'registry.test:5000/app:1')).toEqual([
		{path: '/auth.json', key: 'registry.test:5000'},
	]);
	expect(findSignIns([file], 'registry.test/app:1')).toEqual([]);
	expect(
		findSignIns([fileOf('/a', 'contoso.azurecr.io')], `contoso.azurecr.io/app@sha256:${'0'.repeat(64)}`),
	).toHaveLength(1);
});

test('the order of the files decides, and a credential helper comes before the keys of its file', () => {
	const helpers = [{host: 'contoso.azurecr.io', helper: 'pass'}];
	expect(
		findSignIns(
			[
				{...fileOf('/first'), helpers: [{host: 'contoso.azurecr.io/team', helper: 'pass'}]},
				{...fileOf('/second', 'contoso.azurecr.io/team'), helpers},
				fileOf('/third', 'contoso.azurecr.io'),
			],
			image,
		),
	).toEqual([
		{path: '/second', key: 'contoso.azurecr.io', helper: 'pass'},
		{path: '/third', key: 'contoso.azurecr.io'},
	]);
});

test('a sign-in that is not in base64 is marked', () => {
	const file = {...fileOf('/auth.json'), invalidKeys: [{key: 'contoso.azurecr.io', line: 3}]};
	expect(findSignIns([file], image)).toEqual([
		{path: '/auth.json', key: 'contoso.azurecr.io', isInvalid: true, invalidLine: 3},
	]);
});

test.each([
	['path', 'contoso.azurecr.io/other'],
	['spelling', 'Contoso.azurecr.io'],
	['spelling', 'contoso.azurecr.io:443'],
	['spelling', 'contoso.azurecr.io/'],
] as const)('a sign-in with another %s is near: %s', (difference, key) => {
	expect(findNearSignIn([fileOf('/a', 'fabrikam.azurecr.io'), fileOf('/b', key)], image)).toEqual({
		path: '/b',
		key,
		difference,
	});
});

test('a sign-in at another registry is not near', () => {
	expect(findNearSignIn([fileOf('/a', 'contoso2.azurecr.io', 'azurecr.io')], image)).toBeUndefined();
});
