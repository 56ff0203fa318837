import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {checks} from '../source/checks/index.ts';
import {exitCodes} from '../source/engine/exit-code.ts';
import {faults} from '../source/demo/faults/faults.ts';
import {keysAsMarkdown, keyTable} from '../source/ui/keys.ts';
import {pickerKeys} from '../source/ui/picker/keys.ts';
import {picker} from '../source/languages/en/picker.ts';
import {screen} from '../source/languages/en/screen.ts';

const readme = readFileSync(new URL('../readme.md', import.meta.url), 'utf8');
const keysPage = readFileSync(new URL('../docs/keys.md', import.meta.url), 'utf8');

/** Cells of a table, whatever its layout. */
const cellsOf = (table: string): readonly string[] =>
	table
		.split(/[|\n]/)
		.map(cell => cell.trim())
		.filter(cell => cell !== '' && !/^-+$/.test(cell));

test('docs/keys.md lists the keys of the screen', () => {
	const table = keysPage.split('<!-- keys -->')[1]?.split('<!-- /keys -->')[0] ?? '';
	expect(cellsOf(table)).toEqual(cellsOf(keysAsMarkdown(keyTable, screen)));
});

test('docs/keys.md lists the keys of the picker', () => {
	const table = keysPage.split('<!-- picker keys -->')[1]?.split('<!-- /picker keys -->')[0] ?? '';
	expect(cellsOf(table)).toEqual(cellsOf(keysAsMarkdown(pickerKeys, {...screen, keys: picker.keys})));
});

test('the readme lists every check with every code', () => {
	for (const {id, findings} of checks) {
		const row = readme.split('\n').find(line => line.startsWith(`| \`${id}\``)) ?? '';
		const codes = Object.values(findings).flatMap(({code}) => code ?? []);
		const listed = row.match(/[A-Z]+(?:_[A-Z]+)+/g) ?? [];
		expect([id, ...new Set(listed)].toSorted()).toEqual([id, ...new Set(codes)].toSorted());
	}
});

test('the readme lists every exit code', () => {
	const table = readme.split('## Exit codes')[1]?.split('##')[0] ?? '';
	const listed = table.match(/^\| (\d+) /gm)?.map(cell => Number(cell.replace('|', ''))) ?? [];
	expect(listed).toEqual(Object.values(exitCodes));
});

test('every fault in the readme exists', () => {
	const named = readme.match(/acr-doctor demo ([a-z][a-z-]+)/g)?.map(text => text.split(' ')[2] ?? '') ?? [];
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter(name => !(name in faults))).toEqual([]);
});
