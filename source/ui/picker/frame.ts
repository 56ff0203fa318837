import {formatSentence} from '../../text/fill.ts';
import {bottomRule, noticeLines} from '../frame.ts';
import {sheetLines} from '../help-lines.ts';
import {blankLine, fitLine, line, lineWidth, span, spread} from '../line.ts';
import type {Line} from '../line.ts';
import {scrollArea, textArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import {formatFor} from '../format.ts';
import type {Format, Size} from '../format.ts';
import {valueOf, viewField} from '../text-field.ts';
import {widthOf, wrap} from '../width.ts';
import {clampTop} from '../window.ts';
import {pickerFooter} from './footer-line.ts';
import {layOutForm} from './form-lines.ts';
import {pickerKeys} from './keys.ts';
import {pickerListLines} from './list-lines.ts';
import {markedRows, registryRows, rowsOf, selectedIn} from './rows.ts';
import type {PickerBearings, PickerContext, PickerState} from './state.ts';

export type PickerFrameInput = {
	readonly state: PickerState;
	readonly size: Size;
	readonly context: PickerContext;
	/** ms since 1970, UTC. */
	readonly now: number;
};

export type PickerFrame = {
	readonly lines: readonly Line[];
	readonly bearings: PickerBearings;
	readonly cursor?: {readonly x: number; readonly y: number};
};

export function layOutPicker({state, size, context, now}: PickerFrameInput): PickerFrame {
	const given = formatFor(size);
	// The header has one line on this screen.
	const format = {...given, bodyHeight: given.bodyHeight + given.headerLines - 1};
	const warnings = warningLines(state, context, format);
	const listed = {...format, bodyHeight: format.bodyHeight - warnings.length};
	const list = layOutList({state, size, context, now}, listed);
	const help = layOutHelp(state, context, format);
	const bearings = {...list.bearings, help: help.extent};

	if (format.isTooSmall) {
		return {lines: noticeLines(size, format, context), bearings};
	}

	const form = state.form && layOutForm({form: state.form, state, context, format});
	const header = form ? {line: form.header, cursor: undefined} : headerLine(state, context, format);
	const body = form?.body ?? (state.isHelping ? help : list.area);
	const rule = line(span(` ${'-'.repeat(format.width - 1)}`, 'faint'));
	const above = form || state.isHelping ? [] : warnings;
	const head = [header.line, ...(format.hasTopRule ? [rule] : []), ...above];
	const bodyHeight = format.bodyHeight - above.length;
	const cursor = form?.cursor ?? (header.cursor === undefined ? undefined : {x: header.cursor, y: 0});

	return {
		bearings,
		lines: [
			...head,
			...Array.from({length: bodyHeight}, (_, index) => body.lines[index] ?? blankLine),
			...(format.hasBottomRule ? [bottomRule(body.more, format)] : []),
			pickerFooter({state, rows: list.rows, selected: bearings.selected, context, format}),
		],
		...(cursor && {cursor: form ? {x: cursor.x, y: cursor.y + head.length} : cursor}),
	};
}

function layOutList({state, context, now}: PickerFrameInput, format: Format) {
	const rows = rowsOf(state, context);
	const selected = selectedIn(rows, state);
	const {width, bodyHeight: height} = format;
	const {lines, block} = pickerListLines({state, rows, selected, context, now, width, height});
	const area = scrollArea({
		lines,
		height,
		hasRule: format.hasBottomRule,
		topFor: room => clampTop({top: state.listTop, height: room, total: lines.length, block}),
		words: context.language.words.screen,
	});
	return {rows, area, bearings: {rows: rows.map(({id}) => id), selected, list: area.extent}};
}

function layOutHelp(state: PickerState, context: PickerContext, format: Format): ScrollArea {
	const {picker, screen} = context.language.words;
	const lines = state.isHelping
		? sheetLines(
				{
					entries: pickerKeys.filter(({hint}) => hint !== 'suspend' || context.canSuspend),
					sections: ['move', 'run', 'saved', 'other'],
					columns: [
						['move', 'other'],
						['run', 'saved'],
					],
					words: {...picker, keyNames: screen.keyNames, help: screen.help},
				},
				format.width,
			)
		: [];

	return textArea({lines, top: state.helpTop, format, words: screen});
}

function headerLine(state: PickerState, context: PickerContext, {width}: Format) {
	const {counts, title} = context.language.words.picker;
	const all = registryRows(state, context);
	const query = valueOf(state.filter);
	const found = rowsOf(state, context).filter(({kind}) => kind !== 'offer').length;
	const marked = markedRows(state, context).length;
	const first =
		query === ''
			? formatSentence(counts.saved, {count: state.registries.length})
			: formatSentence(counts.matching, {found, count: all.length});
	const count = [first, ...(marked > 0 ? [formatSentence(counts.marked, {count: marked})] : [])].join('  ');
	const end = fitLine(line(span(count, 'faint')), Math.max(1, width - 14));
	const isShown = state.isFiltering || query !== '';
	const names = [` ${context.title}  ${title}  `, ` ${title}  `];
	const room = (name: string): number => width - widthOf(name) - lineWidth(end) - 3;
	const name = names.find(text => width >= 58 && room(text) >= (isShown ? 12 : 0)) ?? names.at(-1) ?? '';
	const view = viewField(state.filter, Math.max(1, room(name)));
	const start = line(span(name, 'strong'), ...(isShown ? [span('/', 'accent'), span(view.text)] : []));
	return {
		line: spread(start, end, width),
		cursor: state.isFiltering ? Math.min(width, widthOf(name) + 1 + view.cursor) : undefined,
	};
}

/** Warnings about the settings file, wrapped to at most a third of the height. */
function warningLines({warnings}: PickerState, context: PickerContext, {width, bodyHeight}: Format) {
	const warning = warnings.at(-1);
	const most = Math.max(1, Math.floor(bodyHeight / 3));
	const lines = warning ? wrap(`! ${context.warningText(warning)}`, Math.max(1, width - 3)) : [];
	return lines
		.slice(0, most)
		.map((text, index) => line(span(index === 0 ? ` ${text}` : `   ${text}`, 'warning')));
}
