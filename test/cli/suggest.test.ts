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
])('who typed %j meant %s', (word, expected) => {
	expect(suggest(word, known)).toBe(expected);
	expect(closestMatch(word, known)).toBe(expected);
});

test.each(['', '-', 'helm', 'nothere', 'x'])('nobody knows what %j was to mean', word => {
	expect(suggest(word, known)).toBeUndefined();
	expect(known).toContain(closestMatch(word, known));
});

test('where no word is known, none is meant', () => {
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
])('%s is a slip of %s', (word, command) => {
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
])('%j is no slip of a command', word => {
	expect(mistyped(word, commandNames)).toBeUndefined();
});
