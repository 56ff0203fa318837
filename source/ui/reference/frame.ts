import type {Topic} from '../../describe/reference.ts';
import {formatSentence} from '../../text/fill.ts';
import {bottomRule, noticeLines} from '../frame.ts';
import {joinColumns, blankLine, fitLine, line, lineWidth, span, justify} from '../line.ts';
import type {Line} from '../line.ts';
import {layOutReferenceHelp, referenceFooter} from './keys.ts';
import type {ScreenContext} from '../screen-context.ts';
import {resolveSelection} from './state.ts';
import type {ReferenceMetrics, ReferenceState} from './state.ts';
import {scrollArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import {layoutFor, widestText} from '../screen-layout.ts';
import type {ScreenLayout, Size} from '../screen-layout.ts';
import {valueOf, viewField} from '../text-field.ts';
import {topicLines} from './topic-lines.ts';
import {pad, widthOf} from '../width.ts';
import {clampTop} from '../viewport.ts';

type ReferenceFrameInput = {
	readonly state: ReferenceState;
	readonly size: Size;
	readonly context: ScreenContext;
};

type ReferenceFrame = {
	readonly lines: readonly Line[];
	readonly metrics: ReferenceMetrics;
	readonly cursor?: {readonly x: number; readonly y: number};
};

/** The minimum number of columns to show the list and the text next to each other. */
const minPaneColumns = 100;

export function layOutReference({state, size, context}: ReferenceFrameInput): ReferenceFrame {
	const layout = layoutFor(size);
	const {found, selected} = resolveSelection(context.language.reference, state);
	const isWide = size.columns >= minPaneColumns;
	// The header has a single line on the reference screen.
	const contentHeight = layout.contentHeight + layout.headerLines - 1;
	const input = {state, context, layout: {...layout, contentHeight}, found, selected, isWide};
	const list = layOutList(input);
	const text = layOutText(input, list.column);
	const help = layOutReferenceHelp(input);
	const metrics = {
		found,
		selected,
		isWide,
		list: list.area.viewport,
		text: text.viewport,
		help: help.viewport,
	};

	if (layout.isTooSmall) {
		return {lines: noticeLines(size, layout, context), metrics};
	}

	const content = state.isHelping
		? help
		: isWide
			? sideBySide(list.area, text, list.column, state)
			: state.isReading
				? text
				: list.area;
	const rule = line(span(` ${'-'.repeat(layout.width - 1)}`, 'faint'));
	const header = headerLine(input);

	return {
		metrics,
		lines: [
			header.line,
			...(layout.hasTopRule ? [rule] : []),
			...Array.from({length: contentHeight}, (_, index) => content.lines[index] ?? blankLine),
			...(layout.hasBottomRule ? [bottomRule(content.more, layout)] : []),
			referenceFooter(input),
		],
		...(state.isSearching && {cursor: {x: header.cursor, y: 0}}),
	};
}

type Input = {
	readonly state: ReferenceState;
	readonly context: ScreenContext;
	readonly layout: ScreenLayout;
	readonly found: readonly Topic[];
	readonly selected: number;
	readonly isWide: boolean;
};

function headerLine({state, context, layout, found, selected}: Input) {
	const {words} = context.language.reference;
	const name = ` ${layout.width < 60 ? '' : `${context.title}  `}${words.title}  `;
	const query = valueOf(state.field);
	const number = found.length === 0 ? 0 : selected + 1;
	const count = line(span(formatSentence(words.count, {number, found: found.length}), 'faint'));
	const view = viewField(state.field, Math.max(1, layout.width - widthOf(name) - lineWidth(count) - 3));
	const isShown = state.isSearching || query !== '';
	const start = line(span(name, 'strong'), ...(isShown ? [span('/', 'accent'), span(view.text)] : []));
	return {line: justify(start, count, layout.width), cursor: widthOf(name) + 1 + view.cursor};
}

/** Returns the list of codes. If the titles do not fit, only the title of the selected code is visible. */
function layOutList({state, context, layout, found, selected, isWide}: Input) {
	const {topics, words} = context.language.reference;
	const codeWidth = Math.max(0, ...topics.map(({code}) => code.length));
	const titleWidth = Math.max(0, ...topics.map(({title}) => widthOf(title)));
	const hasBothColumns = !isWide && codeWidth + titleWidth + 5 <= layout.width;
	const column = isWide ? codeWidth + 4 : layout.width;
	const lines: Line[] = [];
	let block = {lead: 0, start: 0, end: 0};

	for (const [index, {code, title}] of found.entries()) {
		const isSelected = index === selected;
		const start = lines.length;
		lines.push({
			...line(
				span(isSelected ? ' > ' : '   ', 'accent'),
				span(hasBothColumns ? `${pad(code, codeWidth)}  ` : code, isSelected ? 'strong' : 'plain'),
				span(hasBothColumns ? title : ''),
			),
			row: {label: `${code} ${title}`, isBusy: false, isOpen: false, isSelected},
		});

		if (isSelected && !hasBothColumns && !isWide) {
			lines.push(line(span(`     ${title}`, 'faint')));
		}

		block = isSelected ? {lead: start, start, end: lines.length} : block;
	}

	if (found.length === 0) {
		lines.push(line(span(` ${formatSentence(words.nothingFound, {query: valueOf(state.field)})}`, 'faint')));
	}

	const area = scrollArea({
		lines: lines.map(given => fitLine(given, column)),
		height: layout.contentHeight,
		hasRule: layout.hasBottomRule,
		topFor: height => clampTop({top: state.listTop, height, total: lines.length, block}),
		words: context.language.words.screen,
	});

	return {area, column};
}

function layOutText({state, context, layout, found, selected, isWide}: Input, column: number): ScrollArea {
	const topic = found[selected];
	const width = Math.min(widestText, isWide ? layout.width - column - 3 : layout.width);
	const lines = topic
		? topicLines({
				topic,
				words: context.language.reference.words,
				width,
				indent: isWide ? 0 : 1,
				continuation: context.continuation,
				marked: state.isReading ? state.marked : undefined,
			})
		: [];

	const at = lines.findIndex(({row}) => row?.isSelected);
	const block = at < 0 ? undefined : {lead: at, start: at, end: at + 1};

	return scrollArea({
		lines: lines.map(given => fitLine(given, width)),
		height: layout.contentHeight,
		hasRule: layout.hasBottomRule,
		topFor: height => clampTop({top: state.textTop, height, total: lines.length, block}),
		words: context.language.words.screen,
	});
}

function sideBySide(list: ScrollArea, text: ScrollArea, column: number, {isReading}: ReferenceState) {
	const height = Math.max(list.lines.length, text.lines.length);

	return {
		lines: Array.from({length: height}, (_, index) => {
			// The mark `>` shows the focused pane without color.
			const edge = span(isReading && index === 0 ? ' > ' : ' | ', isReading ? 'accent' : 'faint');
			const {spans} = text.lines[index] ?? blankLine;
			return joinColumns(list.lines[index] ?? blankLine, line(edge, ...spans), column);
		}),
		more: isReading || list.more === '' ? text.more : list.more,
	};
}
