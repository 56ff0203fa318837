import {describe, expect, test} from 'vitest';
import {languageCodes} from '../../../source/cli/language.ts';
import type {SavedRegistry} from '../../../source/saved/saved.ts';
import {editForm, emptyForm} from '../../../source/ui/picker/form.ts';
import {layOutPicker} from '../../../source/ui/picker/frame.ts';
import {initialPickerState} from '../../../source/ui/picker/state.ts';
import type {PickerState} from '../../../source/ui/picker/state.ts';
import {lineWidth, textOf} from '../../../source/ui/line.ts';
import {editText, emptyField} from '../../../source/ui/text-field.ts';
import {widthOf} from '../../../source/ui/width.ts';
import {hostile} from '../random.ts';
import {counts, now, contextIn} from './open-picker.ts';

const sizes = [
	{columns: 40, rows: 10},
	{columns: 50, rows: 15},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
] as const;

const results = [
	undefined,
	{counts, finishedAt: now - 5000},
	{counts: {...counts, failed: 12}, finishedAt: now - 86_400_000 * 400},
	{counts: {...counts, error: 3}, finishedAt: now - 3_600_000},
	{counts: {...counts, warning: 2}, finishedAt: now - 120_000},
];

/** Simple, long, wide and hostile names, more than fit. */
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

const search = {
	isRunning: false,
	discovery: {
		found: [
			{draft: {name: 'adatum.azurecr.io'}, sources: ['azure', 'docker', 'podman'] as const},
			{draft: {name: 'tailspin.azurecr.us'}, sources: ['podman'] as const},
		],
		gaps: [{source: 'azure' as const, code: 'ENOTFOUND', reason: hostile[3] ?? ''}],
	},
};

const typed = (text: string) => editText(emptyField, {type: 'insert', text});
const warning = {
	problem: 'broken',
	values: {file: `/home/${'x'.repeat(90)}/config.json`, aside: 'aside'},
} as const;
const full: PickerState = {...initialPickerState, registries, marked: new Set(['id-1', 'id-2'])};

const states: Readonly<Record<string, PickerState>> = {
	empty: initialPickerState,
	'nothing saved, something found': {...initialPickerState, search},
	'a few': {...initialPickerState, registries: registries.slice(0, 3)},
	'more than fit': full,
	warned: {...full, warnings: [warning]},
	'warned with nothing saved': {...initialPickerState, warnings: [warning]},
	searching: {...full, search: {isRunning: true}, selected: 'id-15'},
	found: {...full, search, selected: 'found tailspin.azurecr.us'},
	filtering: {...full, filter: typed('contoso'), isFiltering: true},
	'filtered to nothing': {...full, filter: typed('東京には無い'.repeat(20)), isFiltering: true},
	asking: {...full, asking: {id: 'id-7', name: 'x'.repeat(50), label: hostile[0]}},
	notice: {...full, notice: hostile[0]},
	helped: {...full, isHelping: true},
	adding: {...full, form: emptyForm},
};

describe.each(languageCodes)('%s', code => {
	test.each(sizes)('every line fits $columns by $rows', async size => {
		const context = await contextIn(code);
		const parseForm: typeof context.parseForm = context.parseForm;
		const forms = (['text', 'cloud', 'repository', 'label'] as const).flatMap(focus =>
			['', 'a b', 'Contoso.azurecr.cn/team/app:1', 'contoso', `x${'y'.repeat(200)}`, ...hostile].map(text => {
				const form = editForm(emptyForm, {type: 'insert', text}, input => parseForm(input, registries));
				return {...full, form: {...form, focus, cloud: 'AzureCloud', isSubmitted: text.length % 2 === 0}};
			}),
		);
		const faults: unknown[] = [];

		for (const [name, state] of [...Object.entries(states), ...forms.map(form => ['form', form] as const)]) {
			const selections = name === 'more than fit' ? registries.map(({id}) => id) : [state.selected];

			for (const selected of selections) {
				const shown = {...state, ...(selected !== undefined && {selected})};
				const {lines, cursor} = layOutPicker({state: shown, size, context, now});
				const texts = lines.map(textOf);
				const widest = Math.max(...lines.map(lineWidth));
				const chosen = lines.filter(({row}) => row?.isSelected).length;
				const expected = state.isHelping || name === 'filtered to nothing' ? 0 : 1;
				const isCursorIn =
					cursor === undefined || (cursor.x <= size.columns - 2 && cursor.y >= 0 && cursor.y < size.rows - 2);

				if (
					lines.length !== size.rows - 1 ||
					widest > size.columns - 2 ||
					(texts.at(-1) ?? '').trim() === '' ||
					(texts[0] ?? '').trim() === '' ||
					chosen !== expected ||
					!isCursorIn ||
					(state.form !== undefined && state.form.focus !== 'cloud' && cursor === undefined)
				) {
					faults.push({name, selected, widest, chosen, cursor, texts});
				}
			}
		}

		expect(faults.slice(0, 2)).toEqual([]);
	});

	test.each(sizes)('columns are aligned at $columns by $rows', async size => {
		const context = await contextIn(code);
		const {lines} = layOutPicker({state: full, size, context, now});
		const rows = lines.filter(({row}) => row);
		const startsOf = (spans: (typeof rows)[number]['spans']) =>
			spans.map((_, index) => spans.slice(0, index).reduce((sum, {text}) => sum + widthOf(text), 0));
		const [first, ...others] = rows.map(({spans}) => startsOf(spans));
		expect(rows.length).toBeGreaterThan(3);
		expect(others.filter(starts => starts.join() !== first?.join())).toEqual([]);
	});
});

test('a terminal that is too small shows a message and the key to leave', async () => {
	const context = await contextIn('en');
	const {lines} = layOutPicker({state: initialPickerState, size: {columns: 39, rows: 9}, context, now});
	expect(lines.map(textOf).join(' ')).toBe('Terminal is 39x9, needs 40x10. q quits');
});
