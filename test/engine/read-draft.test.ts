import {expect, test} from 'vitest';
import {readDraft} from '../../source/engine/read-draft.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';

test.each([
	[' Contoso ', {name: 'contoso'}],
	['contoso-0123456789abcdef', {name: 'contoso-0123456789abcdef'}],
	['https://contoso.azurecr.io/', {name: 'contoso.azurecr.io'}],
	['contoso.azurecr.cn/team/app:1.0', {name: 'contoso.azurecr.cn', repository: 'team/app'}],
	['contoso.westeurope.data.azurecr.io', {name: 'contoso.azurecr.io'}],
	['localhost:8443/app', {name: 'localhost:8443', repository: 'app'}],
])('a draft of %j has the same name, cloud and repository as a run', (text, draft) => {
	expect(readDraft({text}, builtInClouds)).toMatchObject({ok: true, draft});
});

test('a separate repository overrides the one in the reference', () => {
	const input = {
		text: 'contoso.azurecr.io/app',
		repository: 'team/app',
		cloud: 'AzureCloud',
		label: ' Prod\n1 ',
	};
	expect(readDraft(input, builtInClouds)).toMatchObject({
		draft: {name: 'contoso.azurecr.io', repository: 'team/app', cloud: 'AzureCloud', label: 'Prod 1'},
	});
});

test('a name with a password is rejected, and a password in a label is hidden', () => {
	expect(readDraft({text: 'https://ada:hunter2@contoso.azurecr.io'}, builtInClouds)).toMatchObject({
		ok: false,
	});
	const read = readDraft({text: 'contoso', label: 'password=hunter2'}, builtInClouds);
	expect(JSON.stringify(read)).not.toContain('hunter2');
});

test('a long label is cut, and an empty one is dropped', () => {
	expect(readDraft({text: 'contoso', label: 'x'.repeat(500)}, builtInClouds)).toMatchObject({
		draft: {label: `${'x'.repeat(57)}...`},
	});
	expect(readDraft({text: 'contoso', label: ' '}, builtInClouds)).toMatchObject({draft: {name: 'contoso'}});
	expect(readDraft({text: 'contoso', label: ' '}, builtInClouds)).not.toHaveProperty('draft.label');
});
