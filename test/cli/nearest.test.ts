import {expect, test} from 'vitest';
import {mostLike, nearest} from '../../source/cli/nearest.ts';

const known = ['dns', 'access-token', 'AzureCloud', 'AzureChinaCloud'];

test.each([
	['dsn', 'dns'],
	['DNS', 'dns'],
	['access', 'access-token'],
	['--token', 'access-token'],
	['azurechina', 'AzureChinaCloud'],
	['azurecloud', 'AzureCloud'],
])('who typed %j meant %s', (word, expected) => {
	expect(nearest(word, known)).toBe(expected);
	expect(mostLike(word, known)).toBe(expected);
});

test.each(['', '-', 'helm', 'nothere', 'x'])('nobody knows what %j was to mean', word => {
	expect(nearest(word, known)).toBeUndefined();
	expect(known).toContain(mostLike(word, known));
});

test('where no word is known, none is meant', () => {
	expect(nearest('dns', [])).toBeUndefined();
	expect(mostLike('dns', [])).toBe('dns');
});
