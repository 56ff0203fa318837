import {expect, test} from 'vitest';
import {savedCandidates} from '../../../source/cli/completion/candidates.ts';
import type {SavedRegistry} from '../../../source/saved/saved.ts';

const saved = (name: string, rest: Partial<SavedRegistry> = {}): SavedRegistry => ({id: name, name, ...rest});

test('a registry is offered by its label and by its name', () => {
	const registries = [
		saved('contoso', {label: 'Production'}),
		saved('contoso', {label: 'Dev 東京', repository: 'team/app'}),
		saved('localhost:5000'),
	];
	expect(savedCandidates(registries)).toEqual([
		{word: 'Production', about: 'contoso'},
		{word: 'contoso'},
		{word: 'Dev 東京', about: 'contoso/team/app'},
		{word: 'contoso/team/app'},
		{word: 'localhost:5000'},
	]);
});

test('two registries with one name are one word', () => {
	const registries = [saved('contoso'), saved('contoso', {id: 'other', cloud: 'AzureChinaCloud'})];
	expect(savedCandidates(registries)).toEqual([{word: 'contoso'}]);
});

test.each([
	'$(touch pwned)',
	'`touch pwned`',
	'a;touch pwned',
	'a|b',
	'a&b',
	'a\nb',
	'a\tb',
	'\u001B[31ma',
	'a\u202Eb',
	'"a',
	"a'b",
	'a\\b',
	'a*',
	'a?',
	'a[b]',
	'{a,b}',
	'~root',
	'-rf',
	'a!b',
	'a#b',
	'a<b',
	'a(b)',
	'$HOME',
	' a',
	'a ',
	'%a',
	'=ls',
	'',
])('a label with a meaning to a shell is left out: %j', label => {
	expect(savedCandidates([saved('contoso', {label})])).toEqual([{word: 'contoso'}]);
});

test('a word that looks like a secret is not offered', () => {
	const label = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${'a'.repeat(43)}`;
	expect(savedCandidates([saved('contoso', {label})])).toEqual([{word: 'contoso'}]);
});

test('a malicious name in the settings file does no harm', () => {
	expect(savedCandidates([saved('$(touch pwned)', {label: 'Production'})])).toEqual([{word: 'Production'}]);
});
