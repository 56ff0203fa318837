import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {findIniProblem} from '../../source/system/find-ini-problem.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-ini-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

function findIn(text: string) {
	const file = path.join(folder, 'clouds.config');
	writeFileSync(file, text);
	return findIniProblem(file);
}

test.each(['', '[A]\nx = 1\n', '# note\r\n\r\n[A b.c]\r\nx: 1\r\n', '\uFEFF[A]\nx = 1\n more\n y = 2\n'])(
	'a file with %j has no problem',
	text => {
		expect(findIn(text)).toBeUndefined();
	},
);

test.each([
	['x = 1', 1],
	['[A\nx = 1', 1],
	['[A]\nx = 1\n[A]\n', 3],
	['[A]\nno option\n', 2],
	['[A]\nx = 1\nX: 2\n', 3],
	['[A]\n  no option\n', 2],
])('in a file with %j, line %i is malformed', (text, line) => {
	expect(findIn(text)).toMatchObject({problem: 'malformed', line});
});

test('a missing file is no problem, but a folder cannot be read', () => {
	expect(findIniProblem(path.join(folder, 'missing'))).toBeUndefined();
	mkdirSync(path.join(folder, 'config'));
	expect(findIniProblem(path.join(folder, 'config'))).toMatchObject({problem: 'unreadable', error: 'EISDIR'});
	writeFileSync(path.join(folder, 'file'), '');
	expect(findIniProblem(path.join(folder, 'file/config'))).toMatchObject({error: 'ENOTDIR'});
});
