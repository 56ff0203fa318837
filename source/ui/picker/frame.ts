import {formatSentence} from '../../text/fill.ts';
import {bottomRule, noticeLines} from '../frame.ts';
import {keyHelpLines} from '../help-lines.ts';
import {blankLine, fitLine, line, lineWidth, span, justify} from '../line.ts';
import type {Line} from '../line.ts';
import {scrollArea, textArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import {layoutFor} from '../screen-layout.ts';
import type {ScreenLayout, Size} from '../screen-layout.ts';
import {valueOf, viewField} from '../text-field.ts';
import {widthOf, wrap} from '../width.ts';
import {clampTop} from '../viewport.ts';
import {pickerFooter} from './footer-line.ts';
import {layOutForm} from './form-lines.ts';
import {pickerKeys} from './keys.ts';
import {pickerListLines} from './list-lines.ts';
import {markedRows, registryRows, rowsOf, selectedIn} from './rows.ts';
import type {PickerMetrics, PickerContext, PickerState} from './state.ts';

export type PickerFrameInput = {
	readonly state: PickerState;
	readonly size: Size;
	readonly context: PickerContext;
	/** Milliseconds since 1970, UTC. */
	readonly now: number;
};

type PickerFrame = {
	readonly lines: readonly Line[];
	readonly metrics: PickerMetrics;
	readonly cursor?: {readonly x: number; readonly y: number};
};

export function layOutPicker({state, size, context, now}: PickerFrameInput): PickerFrame {
	const given = layoutFor(size);
	// The header has a single line on the picker screen.
	const layout = {...given, contentHeight: given.contentHeight + given.headerLines - 1};
	const warnings = warningLines(state, context, layout);
	const listed = {...layout, contentHeight: layout.contentHeight - warnings.length};
	const list = layOutList({state, size, context, now}, listed);
	const help = layOutHelp(state, context, layout);
	const metrics = {...list.metrics, help: help.viewport};

	if (layout.isTooSmall) {
		return {lines: noticeLines(size, layout, context), metrics};
	}

	const form = state.form && layOutForm({form: state.form, state, context, layout});
	const header = form ? {line: form.header, cursor: undefined} : headerLine(state, context, layout);
	const content = form?.content ?? (state.isHelping ? help : list.area);
	const rule = line(span(` ${'-'.repeat(layout.width - 1)}`, 'faint'));
	const above = form || state.isHelping ? [] : warnings;
	const head = [header.line, ...(layout.hasTopRule ? [rule] : []), ...above];
	const contentHeight = layout.contentHeight - above.length;
	const cursor = form?.cursor ?? (header.cursor === undefined ? undefined : {x: header.cursor, y: 0});

	return {
		metrics,
		lines: [
			...head,
			...Array.from({length: contentHeight}, (_, index) => content.lines[index] ?? blankLine),
			...(layout.hasBottomRule ? [bottomRule(content.more, layout)] : []),
			pickerFooter({state, rows: list.rows, selected: metrics.selected, context, layout}),
		],
		...(cursor && {cursor: form ? {x: cursor.x, y: cursor.y + head.length} : cursor}),
	};
}

function layOutList({state, context, now}: PickerFrameInput, layout: ScreenLayout) {
	const rows = rowsOf(state, context);
	const selected = selectedIn(rows, state);
	const {width, contentHeight: height} = layout;
	const {lines, block} = pickerListLines({state, rows, selected, context, now, width, height});
	const area = scrollArea({
		lines,
		height,
		hasRule: layout.hasBottomRule,
		topFor: available => clampTop({top: state.listTop, height: available, total: lines.length, block}),
		words: context.language.words.screen,
	});
	return {rows, area, metrics: {rows: rows.map(({id}) => id), selected, list: area.viewport}};
}

function layOutHelp(state: PickerState, context: PickerContext, layout: ScreenLayout): ScrollArea {
	const {picker, screen} = context.language.words;
	const lines = state.isHelping
		? keyHelpLines(
				{
					entries: pickerKeys.filter(({hint}) => hint !== 'suspend' || context.canSuspend),
					sections: ['move', 'run', 'saved', 'other'],
					columns: [
						['move', 'other'],
						['run', 'saved'],
					],
					words: {...picker, keyNames: screen.keyNames, help: screen.help},
				},
				layout.width,
			)
		: [];

	return textArea({lines, top: state.helpTop, layout, words: screen});
}

function headerLine(state: PickerState, context: PickerContext, {width}: ScreenLayout) {
	const {counts, title} = context.language.words.picker;
	const all = registryRows(state, context);
	const query = valueOf(state.filter);
	const found = rowsOf(state, context).filter(({kind}) => kind !== 'action').length;
	const marked = markedRows(state, context).length;
	const first =
		query === ''
			? formatSentence(counts.saved, {count: state.registries.length})
			: formatSentence(counts.matching, {found, count: all.length});
	const count = [first, ...(marked > 0 ? [formatSentence(counts.marked, {count: marked})] : [])].join('  ');
	const end = fitLine(line(span(count, 'faint')), Math.max(1, width - 14));
	const isShown = state.isFiltering || query !== '';
	const names = [` ${context.title}  ${title}  `, ` ${title}  `];
	const available = (name: string): number => width - widthOf(name) - lineWidth(end) - 3;
	const name = names.find(text => width >= 58 && available(text) >= (isShown ? 12 : 0)) ?? names.at(-1) ?? '';
	const view = viewField(state.filter, Math.max(1, available(name)));
	const start = line(span(name, 'strong'), ...(isShown ? [span('/', 'accent'), span(view.text)] : []));
	return {
		line: justify(start, end, width),
		cursor: state.isFiltering ? Math.min(width, widthOf(name) + 1 + view.cursor) : undefined,
	};
}

/** Returns warnings about the settings file. The wrapped lines use at most a third of the height. */
function warningLines({warnings}: PickerState, context: PickerContext, {width, contentHeight}: ScreenLayout) {
	const warning = warnings.at(-1);
	const maximum = Math.max(1, Math.floor(contentHeight / 3));
	const lines = warning ? wrap(`! ${context.warningText(warning)}`, Math.max(1, width - 3)) : [];
	return lines
		.slice(0, maximum)
		.map((text, index) => line(span(index === 0 ? ` ${text}` : `   ${text}`, 'warning')));
}
