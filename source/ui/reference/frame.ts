import type {Topic} from '../../describe/reference.ts';
import {formatSentence} from '../../text/fill.ts';
import {bottomRule, noticeLines} from '../frame.ts';
import {beside, blankLine, fitLine, line, lineWidth, span, spread} from '../line.ts';
import type {Line} from '../line.ts';
import {layOutReferenceHelp, referenceFooter} from './keys.ts';
import type {ScreenContext} from '../screen-context.ts';
import {lookUp} from './place.ts';
import type {ReferenceBearings, ReferencePlace} from './place.ts';
import {scrollArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import {formatFor, widestText} from '../format.ts';
import type {Format, Size} from '../format.ts';
import {valueOf, viewField} from '../text-field.ts';
import {topicLines} from './topic-lines.ts';
import {pad, widthOf} from '../width.ts';
import {clampTop} from '../window.ts';

export type ReferenceFrameInput = {
	readonly place: ReferencePlace;
	readonly size: Size;
	readonly context: ScreenContext;
};

export type ReferenceFrame = {
	readonly lines: readonly Line[];
	readonly bearings: ReferenceBearings;
	readonly cursor?: {readonly x: number; readonly y: number};
};

/** Minimum columns to show list and text next to each other. */
const widePane = 100;

export function layOutReference({place, size, context}: ReferenceFrameInput): ReferenceFrame {
	const format = formatFor(size);
	const {found, selected} = lookUp(context.language.reference, place);
	const isWide = size.columns >= widePane;
	// The header has one line on this screen.
	const bodyHeight = format.bodyHeight + format.headerLines - 1;
	const input = {place, context, format: {...format, bodyHeight}, found, selected, isWide};
	const list = layOutList(input);
	const text = layOutText(input, list.column);
	const help = layOutReferenceHelp(input);
	const bearings = {
		found,
		selected,
		isWide,
		list: list.area.extent,
		text: text.extent,
		help: help.extent,
	};

	if (format.isTooSmall) {
		return {lines: noticeLines(size, format, context), bearings};
	}

	const body = place.isHelping
		? help
		: isWide
			? sideBySide(list.area, text, list.column, place)
			: place.isReading
				? text
				: list.area;
	const rule = line(span(` ${'-'.repeat(format.width - 1)}`, 'faint'));
	const header = headerLine(input);

	return {
		bearings,
		lines: [
			header.line,
			...(format.hasTopRule ? [rule] : []),
			...Array.from({length: bodyHeight}, (_, index) => body.lines[index] ?? blankLine),
			...(format.hasBottomRule ? [bottomRule(body.more, format)] : []),
			referenceFooter(input),
		],
		...(place.isSearching && {cursor: {x: header.cursor, y: 0}}),
	};
}

type Input = {
	readonly place: ReferencePlace;
	readonly context: ScreenContext;
	readonly format: Format;
	readonly found: readonly Topic[];
	readonly selected: number;
	readonly isWide: boolean;
};

function headerLine({place, context, format, found, selected}: Input) {
	const {words} = context.language.reference;
	const name = ` ${format.width < 60 ? '' : `${context.title}  `}${words.title}  `;
	const query = valueOf(place.field);
	const number = found.length === 0 ? 0 : selected + 1;
	const count = line(span(formatSentence(words.count, {number, found: found.length}), 'faint'));
	const view = viewField(place.field, Math.max(1, format.width - widthOf(name) - lineWidth(count) - 3));
	const isShown = place.isSearching || query !== '';
	const start = line(span(name, 'strong'), ...(isShown ? [span('/', 'accent'), span(view.text)] : []));
	return {line: spread(start, count, format.width), cursor: widthOf(name) + 1 + view.cursor};
}

/** Codes with titles if both fit; else the title of the selected code is below it. */
function layOutList({place, context, format, found, selected, isWide}: Input) {
	const {topics, words} = context.language.reference;
	const codeWidth = Math.max(0, ...topics.map(({code}) => code.length));
	const titleWidth = Math.max(0, ...topics.map(({title}) => widthOf(title)));
	const isBoth = !isWide && codeWidth + titleWidth + 5 <= format.width;
	const column = isWide ? codeWidth + 4 : format.width;
	const lines: Line[] = [];
	let block = {lead: 0, start: 0, end: 0};

	for (const [index, {code, title}] of found.entries()) {
		const isSelected = index === selected;
		const start = lines.length;
		lines.push({
			...line(
				span(isSelected ? ' > ' : '   ', 'accent'),
				span(isBoth ? `${pad(code, codeWidth)}  ` : code, isSelected ? 'strong' : 'plain'),
				span(isBoth ? title : ''),
			),
			row: {label: `${code} ${title}`, isBusy: false, isOpen: false, isSelected},
		});

		if (isSelected && !isBoth && !isWide) {
			lines.push(line(span(`     ${title}`, 'faint')));
		}

		block = isSelected ? {lead: start, start, end: lines.length} : block;
	}

	if (found.length === 0) {
		lines.push(line(span(` ${formatSentence(words.nothingFound, {query: valueOf(place.field)})}`, 'faint')));
	}

	const area = scrollArea({
		lines: lines.map(given => fitLine(given, column)),
		height: format.bodyHeight,
		hasRule: format.hasBottomRule,
		topFor: height => clampTop({top: place.listTop, height, total: lines.length, block}),
		words: context.language.words.screen,
	});

	return {area, column};
}

function layOutText({place, context, format, found, selected, isWide}: Input, column: number): ScrollArea {
	const topic = found[selected];
	const width = Math.min(widestText, isWide ? format.width - column - 3 : format.width);
	const lines = topic
		? topicLines({
				topic,
				words: context.language.reference.words,
				width,
				indent: isWide ? 0 : 1,
				continuation: context.continuation,
				marked: place.isReading ? place.marked : undefined,
			})
		: [];

	const at = lines.findIndex(({row}) => row?.isSelected);
	const block = at < 0 ? undefined : {lead: at, start: at, end: at + 1};

	return scrollArea({
		lines: lines.map(given => fitLine(given, width)),
		height: format.bodyHeight,
		hasRule: format.hasBottomRule,
		topFor: height => clampTop({top: place.textTop, height, total: lines.length, block}),
		words: context.language.words.screen,
	});
}

function sideBySide(list: ScrollArea, text: ScrollArea, column: number, {isReading}: ReferencePlace) {
	const height = Math.max(list.lines.length, text.lines.length);

	return {
		lines: Array.from({length: height}, (_, index) => {
			// Marks the focused pane without color.
			const edge = span(isReading && index === 0 ? ' > ' : ' | ', isReading ? 'accent' : 'faint');
			const {spans} = text.lines[index] ?? blankLine;
			return beside(list.lines[index] ?? blankLine, line(edge, ...spans), column);
		}),
		more: isReading || list.more === '' ? text.more : list.more,
	};
}
