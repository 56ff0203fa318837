import {expect, test} from 'vitest';
import {
	readEntraCause,
	entraCodes,
	signInHelps,
} from '../../../../source/checks/sign-in/entra/read-entra-cause.ts';

test('the table has more than a hundred codes, each with its source', () => {
	expect(Object.keys(entraCodes).length).toBeGreaterThan(100);
	expect(Object.keys(entraCodes).filter(code => !/^AADSTS\d{5,7}$/.test(code))).toEqual([]);
	expect(
		Object.values(entraCodes).filter(
			({source}) => !/^https:\/\/(?:learn\.microsoft\.com|microsoft\.github\.io|github\.com)\//.test(source),
		),
	).toEqual([]);
});

test('every cause has a code', () => {
	const expired = readEntraCause('AADSTS700027', 'The key used is expired.');
	const causes = new Set([...Object.values(entraCodes).map(({cause}) => cause), expired]);
	expect(Object.keys(signInHelps).filter(cause => ![...causes].some(known => known === cause))).toEqual([]);
});

test('an unknown code has no cause', () => {
	expect(['AADSTS99999', 'toString', ''].map(code => readEntraCause(code))).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});
