import type {Preferences} from '../../saved/saved.ts';
import {timeoutRange} from '../../text/seconds.ts';
import {formatSentence} from '../../text/fill.ts';
import {blankLine, fitLine, line, span} from '../line.ts';
import type {Line} from '../line.ts';
import {scrollArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import {textLines} from '../evidence-lines.ts';
import {widestText} from '../screen-layout.ts';
import type {ScreenLayout} from '../screen-layout.ts';
import {viewField} from '../text-field.ts';
import type {TextField} from '../text-field.ts';
import {pad, widthOf} from '../width.ts';
import {clampTop} from '../viewport.ts';
import type {SettingsState} from './state.ts';
import {countRunning, isGroupExcluded, isExcluded, rowsOf} from './rows.ts';
import type {SettingName, SettingsGroup, SettingsRow, SettingsContext} from './rows.ts';

type Input = {
	readonly state: SettingsState;
	readonly context: SettingsContext;
	readonly layout: ScreenLayout;
};

type LaidOutRows = {
	readonly area: ScrollArea;
	readonly rows: readonly SettingsRow[];
	readonly selected: number;
	readonly cursor?: {readonly x: number; readonly y: number};
};

export function layOutRows({state, context, layout}: Input): LaidOutRows {
	const rows = rowsOf(context);
	const selected = Math.max(
		0,
		rows.findIndex(({key}) => key === state.selected),
	);
	const columns = columnsFor(context, layout);
	const lines: Line[] = [];
	let block = {lead: 0, start: 0, end: 0};

	for (const [index, row] of rows.entries()) {
		const lead = lines.length;
		lines.push(...headingLines(row, rows[index - 1], context, layout));
		const start = lines.length;
		const isSelected = index === selected;
		const {label, value} = textsOf(row, state.preferences, context);
		const field = isSelected && row.key === 'timeout' ? state.field : undefined;
		const column = row.type === 'setting' ? columns.label : columns.check;
		lines.push(
			{
				...line(
					span(isSelected ? ' > ' : '   ', 'accent'),
					span(value === '' ? label : pad(label, column), isSelected ? 'strong' : 'plain'),
					...valueSpans(value, row, isSelected, field, layout.width - column - 3),
				),
				row: {label: `${label} ${value}`.trim(), isBusy: false, isOpen: false, isSelected},
			},
			...(row.type === 'setting' ? overrideLines(context.overrides[row.name], context, layout) : []),
			...(isSelected ? noteLines(row, state, context, layout) : []),
		);
		block = isSelected ? {lead, start, end: lines.length} : block;
	}

	const area = scrollArea({
		lines: lines.map(given => fitLine(given, layout.width)),
		height: layout.contentHeight,
		hasRule: layout.hasBottomRule,
		topFor: height => clampTop({top: state.top, height, total: lines.length, block}),
		words: context.language.words.screen,
	});
	const {cursor} = viewField(state.field ?? {characters: [], position: 0}, fieldRoom(layout, columns.label));

	return {
		area,
		rows,
		selected,
		...(state.field && {cursor: {x: 3 + columns.label + 2 + cursor, y: block.start - area.viewport.top}}),
	};
}

const fieldRoom = ({width}: ScreenLayout, column: number): number => Math.max(1, width - column - 5);

function columnsFor({language: {words}, groups}: SettingsContext, {width}: ScreenLayout) {
	const labels = Object.values(words.settings.labels).map(widthOf);
	const titles = groups.flatMap(({id, checks}) => [
		widthOf(words.screen.groups[id]) + 4,
		...checks.map(({title}) => widthOf(title) + 6),
	]);
	const maximum = width - 3;

	return {
		label: Math.min(Math.max(...labels) + 1, Math.floor(maximum / 2)),
		check: Math.min(Math.max(0, ...titles) + 2, maximum),
	};
}

function headingLines(
	row: SettingsRow,
	before: SettingsRow | undefined,
	context: SettingsContext,
	layout: ScreenLayout,
): readonly Line[] {
	return row.type === 'group' && before?.type === 'setting'
		? [
				blankLine,
				line(span(` ${context.language.words.settings.checks}`, 'strong')),
				...overrideLines(context.overrides.skip, context, layout),
			]
		: [];
}

const overrideLines = (
	by: string | undefined,
	{language}: SettingsContext,
	{width}: ScreenLayout,
): readonly Line[] =>
	by === undefined
		? []
		: textLines(formatSentence(language.words.settings.overridden, {by}), 'warning', {indent: 5, width});

function noteLines(
	row: SettingsRow,
	{invalidText}: SettingsState,
	{language}: SettingsContext,
	{width}: ScreenLayout,
): readonly Line[] {
	const {notes, invalidTimeout: refusal} = language.words.settings;
	const margins = {indent: 5, width: Math.min(width, widestText)};
	return invalidText === undefined
		? textLines(notes[row.type === 'setting' ? row.name : row.type], 'faint', margins)
		: textLines(formatSentence(refusal, {word: invalidText}), 'failed', margins);
}

/** Returns the spans of a value. The value of a selected setting is between arrows. */
function valueSpans(
	value: string,
	{type}: SettingsRow,
	isSelected: boolean,
	field: TextField | undefined,
	width: number,
) {
	if (field) {
		return [span('  '), span(viewField(field, Math.max(1, width - 2)).text, 'accent')];
	}

	if (type !== 'setting') {
		return [span(value, 'faint')];
	}

	return isSelected ? [span('< ', 'accent'), span(value), span(' >', 'accent')] : [span(`  ${value}`)];
}

function textsOf(row: SettingsRow, preferences: Preferences, context: SettingsContext) {
	const {labels, values} = context.language.words.settings;

	switch (row.type) {
		case 'setting':
			return {label: labels[row.name], value: valueText(row.name, preferences, context)};
		case 'group': {
			const {checks, id} = row.group;
			const count = countRunning(row.group, preferences);
			const isWhole = count === checks.length || count === 0;
			return {
				label: `${checkboxOf(row.group, count)} ${context.language.words.screen.groups[id]}`,
				value: isWhole ? '' : formatSentence(values.running, {count, total: checks.length}),
			};
		}
		case 'check': {
			const {group, id, title} = row;
			return {
				label: `  ${isExcluded(group, id, preferences) ? '[ ]' : '[x]'} ${title}`,
				value: isGroupExcluded(group, preferences) ? values.excludedWithGroup : '',
			};
		}
	}
}

/** Returns a checkbox. A partly selected group has a third state. */
const checkboxOf = ({checks}: SettingsGroup, count: number): string =>
	count === 0 ? '[ ]' : count === checks.length ? '[x]' : '[-]';

function valueText(name: SettingName, preferences: Preferences, context: SettingsContext): string {
	const {values} = context.language.words.settings;

	switch (name) {
		case 'language': {
			const {language} = preferences;
			const known = context.languages.find(({code}) => code === language);
			return language === undefined
				? formatSentence(values.locale, {language: context.localeLanguage})
				: (known?.name ?? language);
		}
		case 'timeout':
			return formatSentence(context.language.words.screen.units.seconds, {
				value: preferences.timeout ?? timeoutRange.default,
			});
		case 'agreesToPull':
			return preferences.agreesToPull ? values.yes : values.no;
		case 'animation':
		case 'ascii': {
			const value = preferences[name];
			return value === undefined ? values.automatic : value ? values.on : values.off;
		}
	}
}
