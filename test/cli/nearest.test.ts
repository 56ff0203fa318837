import {expect, test} from 'vitest';
import {nearest} from '../../source/cli/nearest.ts';

test.each([
	['dsn', 'dns'],
	['DNS', 'dns'],
	['access', 'access-token'],
	['--token', 'access-token'],
	['azurechina', 'AzureChinaCloud'],
	['azurecloud', 'AzureCloud'],
	['', 'dns'],
])('the word most like %j is %s', (word, expected) => {
	expect(nearest(word, ['dns', 'access-token', 'AzureCloud', 'AzureChinaCloud'])).toBe(expected);
});

test('where no word is known, it is the word itself', () => {
	expect(nearest('dns', [])).toBe('dns');
});
