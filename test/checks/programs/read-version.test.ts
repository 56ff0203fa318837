import {expect, test} from 'vitest';
import {isBefore, readVersion, formatVersion} from '../../../source/checks/programs/read-version.ts';

test.each([
	['v3.14.0+g3fc9f4b', '3.14.0'],
	['3.0.0-rc.1', '3.0.0-rc.1'],
	['v4.0.0-alpha.1+g12', '4.0.0-alpha.1'],
	['2.12+unreleased', '2.12.0'],
	['v2.17.0', '2.17.0'],
])('%s is version %s', (text, shown) => {
	const version = readVersion(text);
	expect(version && formatVersion(version)).toBe(shown);
});

test.each(['', 'v', '3', 'v3', 'v3.x', '1.2.3.4', 'x1.2', '1.2 ', '1.2.3-', '99999999.1', '1.2.3+a b'])(
	'%j is not a version',
	text => {
		expect(readVersion(text)).toBeUndefined();
	},
);

test.each<[string, boolean]>([
	['3.7.99', true],
	['3.8.0', false],
	['3.8.0-rc.1', false],
	['3.10.0', false],
	['2.99.0', true],
	['4.0.0', false],
])('%s is before 3.8: %j', (text, expected) => {
	const version = readVersion(text);
	expect(version && isBefore(version, 3, 8)).toBe(expected);
});
