import {expect, test} from 'vitest';
import {checks} from '../../../source/checks/index.ts';
import {createSettingsContext} from '../../../source/cli/picker/settings-context.ts';
import {languageCodes} from '../../../source/cli/language.ts';
import type {LanguageCode} from '../../../source/languages/index.ts';
import type {Group} from '../../../source/engine/check.ts';
import type {Preferences} from '../../../source/saved/saved.ts';
import {lineWidth, textOf} from '../../../source/ui/line.ts';
import {layOutSettings} from '../../../source/ui/settings/frame.ts';
import {initialSettingsState} from '../../../source/ui/settings/state.ts';
import type {SettingsState} from '../../../source/ui/settings/state.ts';
import {rowsOf} from '../../../source/ui/settings/rows.ts';
import {widthOf} from '../../../source/ui/width.ts';
import {packIn} from '../../languages/language-packs.ts';
import {processOf} from './process-of.ts';

const sizes = [
	{columns: 40, rows: 10},
	{columns: 50, rows: 15},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
] as const;

const contextIn = async (code: LanguageCode, argv: readonly string[] = [], env = {}) =>
	createSettingsContext(processOf(argv, env), await packIn(code));

const stateWith = (preferences: Preferences, changes: Partial<SettingsState> = {}): SettingsState => ({
	...initialSettingsState(preferences),
	...changes,
});

const titlesIn = (group: Group): readonly string[] =>
	checks.filter(check => check.group === group).map(({title}) => title);

test('every setting has a row with its value', async () => {
	const context = await contextIn('en', ['--timeout', '5'], {LANG: 'ja_JP.UTF-8', ACR_DOCTOR_ASCII: '1'});
	const state = stateWith({skip: ['environment', 'dns'], animation: false});
	const lines = layOutSettings({state, size: {columns: 80, rows: 60}, context}).lines.map(textOf);
	expect(lines.slice(1, 14 + titlesIn('environment').length)).toEqual([
		` ${'-'.repeat(77)}`,
		' > Language        < auto (日本語) >',
		'     Auto uses the language (locale) of your system.',
		'   Timeout           10 s',
		'     In this run, --timeout overrides this setting.',
		'   Pull test image   no, ask first',
		'   Animation         off',
		'   ASCII glyphs      auto',
		'     In this run, ACR_DOCTOR_ASCII overrides this setting.',
		'',
		' Checks to run',
		'   [ ] Environment',
		...titlesIn('environment').map(title => `     [ ] ${title.padEnd(18)}  excluded with its group`),
		`   [-] Registry              ${titlesIn('registry').length - 1} of ${titlesIn('registry').length}`,
	]);
	expect(lines[0]).toBe(` acr-doctor 0.1.0  Settings${'changes are saved immediately'.padStart(51)}`);
});

test('a problem with the file has one line', async () => {
	const warning = {
		problem: 'unwritable',
		values: {code: 'EROFS', file: '/home/me/.config/acr-doctor/config.json'},
	} as const;
	const state = stateWith({}, {warning});
	const size = {columns: 40, rows: 10};
	const lines = layOutSettings({state, size, context: await contextIn('en')}).lines.map(textOf);
	expect(lines[1]).toBe(' ! Not saved, for this run only (EROF~');
	expect(lines).toHaveLength(9);
});

const states: readonly Preferences[] = [
	{},
	{language: 'zh-hans', timeout: 0.5, agreesToPull: true, animation: true, ascii: false},
	{language: 'tlh', timeout: 3600, skip: ['environment', 'dns', 'resource', 'one-of-tomorrow']},
];

test.each(languageCodes)(
	'in %s every line fits, columns are aligned, and the selected row is visible',
	async code => {
		const argv = ['--lang', 'en', '--timeout', '5', '--yes', '--skip', 'dns'];
		const env = {ACR_DOCTOR_NO_ANIMATION: '1', ACR_DOCTOR_ASCII: '1'};
		const contexts = [await contextIn(code), await contextIn(code, argv, env)];
		const rows = rowsOf(contexts[0]!);
		const wrong: string[] = [];

		for (const size of [...sizes, {columns: 39, rows: 9}]) {
			for (const context of contexts) {
				for (const preferences of states) {
					for (const {key} of rows) {
						const state = stateWith(preferences, {
							selected: key,
							...(key === 'timeout' && {invalidText: 'a very long word that is no number at all'}),
							...(key === 'ascii' && {
								warning: {problem: 'busy', values: {file: '/a/file', code: 'ELOCKED'}},
							}),
						});
						const {lines} = layOutSettings({state, size, context});
						const isShown = size.columns >= 40;
						const marked = lines.filter(({row}) => row?.isSelected);
						const starts = lines
							.filter(
								({row}) =>
									row &&
									Object.values(context.language.words.settings.labels).some(label =>
										row.label.startsWith(label),
									),
							)
							.map(({spans}) => widthOf((spans[0]?.text ?? '') + (spans[1]?.text ?? '')));
						const faults = {
							'not as many lines': isShown && lines.length !== size.rows - 1,
							'too wide': Math.max(...lines.map(lineWidth)) > size.columns - 2,
							'not one row marked': isShown && marked.length !== 1,
							'columns apart': new Set(starts).size > 1,
							'no footer': isShown && textOf(lines.at(-1)!).trim() === '',
						};
						wrong.push(
							...Object.entries(faults).flatMap(([fault, hasFault]) =>
								hasFault ? [`${size.columns}x${size.rows} ${key}: ${fault}`] : [],
							),
						);
					}
				}
			}
		}

		expect(wrong).toEqual([]);
	},
);

test.each(languageCodes)('in %s instructions are complete on the smallest screen', async code => {
	const context = await contextIn(code);
	const size = {columns: 40, rows: 10};
	const truncated = rowsOf(context)
		.filter(({type}) => type === 'setting')
		.flatMap(({key}) =>
			layOutSettings({state: stateWith({}, {selected: key}), size, context}).lines.map(textOf),
		)
		.filter(text => text.endsWith('~'));
	expect(truncated).toEqual([]);
});
