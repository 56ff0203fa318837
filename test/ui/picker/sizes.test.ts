import {describe, expect, test} from 'vitest';
import stringWidth from 'string-width';
import {languageCodes} from '../../../source/cli/language.ts';
import type {Discovery} from '../../../source/engine/discovery.ts';
import type {SavedRegistry} from '../../../source/saved/saved.ts';
import {pickerKeys} from '../../../source/ui/picker/keys.ts';
import {settingsKeys} from '../../../source/ui/settings/keys.ts';
import {hostile} from '../random.ts';
import {counts, keys, now, openPicker} from './open-picker.ts';

const sizes = [
	{columns: 40, rows: 10},
	{columns: 50, rows: 15},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 60},
] as const;

const results = [
	undefined,
	{counts: {...counts, failed: 12}, finishedAt: now - 86_400_000 * 400},
	{counts: {...counts, warning: 2}, finishedAt: now - 120_000},
];

/** Registries with simple, long, wide and hostile names. There are more registries than fit on the screen. */
const registries = ['contoso', '東京のレジストリ', ...hostile, '프로덕션', 'z'.repeat(50)].map(
	(label, index): SavedRegistry => {
		const lastResult = results[index % results.length];
		return {
			id: `id-${index}`,
			name: index % 3 === 0 ? `contoso${index}` : `contoso${index}.azurecr.cn`,
			...(label !== '' && {label}),
			...(index % 2 === 0 && {isFavorite: true}),
			...(index % 4 === 0 && {repository: 'team/application/with/a/long/name'}),
			...(lastResult && {lastResult}),
		};
	},
);

const discovery: Discovery = {
	found: [{draft: {name: 'adatum.azurecr.io'}, sources: ['azure', 'docker', 'podman']}],
	gaps: [{source: 'azure', code: 'ENOTFOUND', reason: hostile[3] ?? ''}],
};

/** The bytes of keys that are not letters. */
const bytes: Readonly<Record<string, string>> = {...keys, space: ' '};
const allKeys = [...pickerKeys, ...settingsKeys]
	.flatMap(entry => entry.keys)
	.filter(name => !name.startsWith('ctrl+'))
	.flatMap(name => bytes[name] ?? (name.length === 1 ? name : []));

/** The keys that open each part of the screen from the list of registries. */
const parts = [
	'',
	'd',
	'/con',
	`/${'無'.repeat(30)}`,
	'x',
	'a',
	'Ge\t',
	'L',
	'?',
	',',
	',j5x\r',
	',jj ',
	',G',
];

const settle = async (): Promise<void> => {
	for (let count = 0; count < 4; count += 1) {
		await new Promise(resolve => setImmediate(resolve));
	}
};

const faultsOf = (frame: string, {columns, rows}: (typeof sizes)[number]): readonly string[] => {
	const lines = frame.split('\n');
	const widest = Math.max(...lines.map(line => stringWidth(line)));
	return [
		...(lines.length === rows - 1 ? [] : [`${lines.length} lines`]),
		...(widest > columns - 2 ? [`${widest} columns`] : []),
		...(lines[0]?.trim() === '' || lines.at(-1)?.trim() === '' ? ['no header or footer'] : []),
	];
};

describe.each(languageCodes)('%s', language => {
	// Large screens do not depend on the language.
	const shown = language === 'en' ? sizes : sizes.slice(0, 3);

	test.each(shown)('every part of the screen fits $columns by $rows', async size => {
		const faults: unknown[] = [];
		const frames = new Set<string>();

		for (const saved of [registries, []]) {
			const opened = await openPicker({...size, saved, language, discover: async () => discovery});
			await settle();

			for (const part of parts) {
				opened.press(part);
				await settle();
				const found = faultsOf(opened.frame(), size);
				frames.add(opened.frame());
				faults.push(...(found.length > 0 ? [{part, found, frame: opened.frame()}] : []));
				// Each Escape goes back one level.
				opened.press(keys.escape);
				await settle();
				opened.press(keys.escape);
				await settle();
				opened.press(keys.escape);
				await settle();
			}
		}

		expect(faults.slice(0, 2)).toEqual([]);
		expect(frames.size).toBeGreaterThan(parts.length);
	});

	test('the columns are aligned', async () => {
		const {frame} = await openPicker({saved: registries, language, columns: 120, rows: 24});
		await expect.poll(frame).toContain('azurecr.cn');
		const starts = frame()
			.split('\n')
			.flatMap(line => line.match(/^(.*? {2,})contoso\d+\.azurecr\.[a-z]+/)?.[1] ?? [])
			.map(text => stringWidth(text));
		expect(starts.length).toBeGreaterThan(3);
		expect(new Set(starts).size).toBe(1);
	});

	test('Enter, add, filter and help are in the footer of the smallest screen', async () => {
		const {frame} = await openPicker({saved: registries, language, columns: 40, rows: 10});
		await expect.poll(frame).toMatch(/⏎ \S.* a \S.* \/ \S.* \? \S.*$/);
	});
});

test.each(sizes)('every key works in every part at $columns by $rows', async size => {
	const opened = await openPicker({...size, saved: registries, discover: async () => discovery});
	await settle();

	for (const part of parts) {
		for (const key of allKeys) {
			// The key arrives in one read with the keys before it.
			opened.press(`${part}${key}`);
			opened.press(keys.escape);
		}

		await settle();
		expect(faultsOf(opened.frame(), size)).toEqual([]);
	}
});
