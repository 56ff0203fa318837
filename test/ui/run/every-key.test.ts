import {expect, test} from 'vitest';
import {widthOf} from '../../../source/text/width.ts';
import {keyTable, terminalKeys} from '../../../source/ui/keys/keymap.ts';
import {keys, openApp} from '../open-app.ts';
import {createRandom, hostile} from '../random.ts';

const sizes = [
	[40, 10],
	[50, 15],
	[80, 24],
	[120, 40],
	[200, 60],
] as const;

const {control, paste, ...specialKeys} = keys;

const named: Readonly<Record<string, string>> = {
	...specialKeys,
	space: ' ',
	pageUp: '\u001B[5~',
	backspace: '\u007F',
	delete: '\u001B[3~',
};

const sequenceOf = (key: string): string =>
	key.startsWith('ctrl+') ? control(key.slice('ctrl+'.length)) : (named[key] ?? key);

/** Keys of the key table, keys that open another screen, and text. */
const allKeys = [
	...[...keyTable, ...terminalKeys].flatMap(entry => entry.keys).map(sequenceOf),
	...Array.from('?/exvLo'),
	keys.enter,
	keys.down,
	keys.down,
	paste('レジストリ\r\nq'),
	'é',
	'拒',
	'jj',
];

test.each(sizes)(
	'at %ix%i after any keys the frame fits, shows the selection, and has no control characters',
	async (columns, rows) => {
		const random = createRandom(columns);
		const text = () => random.pick(hostile);
		const {press, settle, frame} = openApp({
			columns,
			rows,
			registries: ['contoso', 'fabrikam', 'wingtip'],
			behaviors: {
				dns: {results: ['odd']},
				challenge: {results: ['refused']},
				'tls fabrikam': {results: ['needsConsent']},
				'sign-in': {throws: text()},
			},
			summaries: {good: text(), odd: text(), refused: text(), needsConsent: text()},
			save: async () => ({ok: false, code: 'ENOSPC', message: text()}),
		});
		await expect.poll(frame).toContain('✖');
		const faults: unknown[] = [];

		for (let round = 0; round < 100; round += 1) {
			const key = allKeys[random.below(allKeys.length)] ?? '';
			press(key);
			const found = faultsOf(await settle(), columns, rows);

			if (found.length > 0) {
				faults.push({round, key, found, frame: frame()});
			}
		}

		expect(faults.slice(0, 2)).toEqual([]);
	},
);

test('every size from one by one draws a frame that fits', async () => {
	const {resize, settle, frame} = openApp({behaviors: {challenge: {results: ['refused']}}});
	await expect.poll(frame).toContain('1 problem');

	for (const columns of [1, 2, 20, 39, 40, 59, 60, 99, 100, 300]) {
		for (const rows of [1, 2, 9, 10, 13, 14, 20]) {
			resize({columns, rows});
			const faults = faultsOf(await settle(), columns, rows).filter(
				fault => columns >= 40 || fault !== 'no selection',
			);
			expect([columns, rows, ...faults]).toEqual([columns, rows]);
		}
	}
});

function faultsOf(frame: string, columns: number, rows: number): readonly string[] {
	const lines = frame.split('\n');
	const footer = lines.at(-1) ?? '';
	// On a small screen, the details of the selected row cover the list, and Enter closes them.
	const isCovered = (columns < 60 || rows < 20) && footer.includes('⏎ close');
	const hasSelection =
		rows >= 10 && columns >= 40 && footer.includes('? help') && !footer.includes('↑↓ read') && !isCovered;
	const faults = {
		'too many lines': lines.length > Math.max(1, rows - 1),
		'too wide': Math.max(...lines.map(widthOf)) > Math.max(1, columns - 2),
		'no selection': hasSelection && !/▌|No (?:check|entry) matches/.test(frame),
		'control characters': /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(lines.join('')),
		'an error': /undefined|NaN|^ *ERROR /m.test(frame),
	};

	return Object.entries(faults).flatMap(([fault, hasFault]) => (hasFault ? [fault] : []));
}
