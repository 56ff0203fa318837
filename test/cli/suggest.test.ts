import {expect, test} from 'vitest';
import {commandNames} from '../../source/cli/commands.ts';
import {mistyped, closestMatch, suggest} from '../../source/cli/suggest.ts';

const known = ['dns', 'access-token', 'AzureCloud', 'AzureChinaCloud'];

test.each([
	['dsn', 'dns'],
	['DNS', 'dns'],
	['access', 'access-token'],
	['--token', 'access-token'],
	['azurechina', 'AzureChinaCloud'],
	['azurecloud', 'AzureCloud'],
])('for %j, the suggestion is %s', (word, expected) => {
	expect(suggest(word, known)).toBe(expected);
	expect(closestMatch(word, known)).toBe(expected);
});

test.each(['', '-', 'helm', 'nothere', 'x'])('for %j, there is no suggestion', word => {
	expect(suggest(word, known)).toBeUndefined();
	expect(known).toContain(closestMatch(word, known));
});

test('without known words, there is no suggestion', () => {
	expect(suggest('dns', [])).toBeUndefined();
	expect(closestMatch('dns', [])).toBe('dns');
});

test.each([
	['registres', 'registries'],
	['regsitries', 'registries'],
	['registry', 'registries'],
	['chekcs', 'checks'],
	['Check', 'checks'],
	['CHECKS', 'checks'],
	['xplain', 'explain'],
	['explian', 'explain'],
	['reprot', 'report'],
	['edmo', 'demo'],
	['complete', 'completion'],
	['regsitris', 'registries'],
])('%s is a typo of %s', (word, command) => {
	expect(mistyped(word, commandNames)).toBe(command);
});

test.each([
	'',
	'contoso',
	'ministries',
	'industries',
	'exclaim',
	'complain',
	'competition',
	'reporter',
	'import',
	'demo1',
	'checks2',
	'mydemo',
	'democracy',
	'reporting',
	'productregistries',
	'explain.azurecr.io',
	'登録',
])('%j is not a typo of a command', word => {
	expect(mistyped(word, commandNames)).toBeUndefined();
});
