import {changeText} from '../describe/run-context.ts';
import {describeRow, diagnoseFor} from './described.ts';
import type {Report} from '../engine/report.ts';
import type {Bearings} from './bearings.ts';
import {changeLines} from './change-lines.ts';
import {detailLines, fewEvidence} from './detail-lines.ts';
import {diagnosisLines} from './diagnosis-lines.ts';
import {helpLines} from './help-lines.ts';
import {beside, blankLine, fitLine, line, span} from './line.ts';
import type {Line} from './line.ts';
import {listLines} from './list-lines.ts';
import {layOutOverview} from './overview/lines.ts';
import type {Navigation} from './place.ts';
import {troublesOf} from './scene.ts';
import type {Scene} from './scene.ts';
import {scrollArea, textArea} from './scroll-area.ts';
import type {ScrollArea} from './scroll-area.ts';
import type {Format} from './format.ts';
import type {RunScreenContext} from './screen-context.ts';
import {clampScroll, clampTop} from './window.ts';

export type BodyInput = {
	readonly report: Report;
	readonly navigation: Navigation;
	readonly scene: Scene;
	readonly format: Format;
	readonly now: number;
	readonly context: RunScreenContext;
};

export type Body = {
	readonly lines: readonly Line[];
	/** Counts of the lines above and below the viewport. */
	readonly more: string;
	readonly bearings: Bearings;
};

export function layOutBody(input: BodyInput): Body {
	const {report, navigation, scene, format, context} = input;
	const overview = scene.isOverview ? layOutOverview(input) : undefined;
	const isReading = navigation.isReading && format.details !== 'inline' && !overview;
	const change = scene.registry && changeText(context, report, scene.registry);
	const pinned = overview
		? []
		: [
				...changeLines(change, format),
				...diagnosisLines(diagnoseFor(context, report, scene.registry), format, context),
			];
	const height = Math.max(0, format.bodyHeight - pinned.length);

	const {blocks, area: list} = layOutList(input, height);
	const detail = layOutDetail(input, format.details === 'pane' ? height : format.bodyHeight);
	const help = layOutHelp(input);

	const bearings: Bearings = {
		registries: report.registries.length,
		registry: scene.index,
		rows: scene.rows.map(({key, checkId}) => ({key, checkId})),
		troubles: troublesOf(report),
		selected: scene.selected,
		open: scene.open,
		details: format.details,
		isReading,
		list: {...list.extent, blocks},
		...(overview && {overview: overview.bearings}),
		detail: detail.extent,
		help: help.extent,
	};

	if (navigation.isHelping) {
		return {...help, bearings};
	}

	if (overview) {
		return {...overview, bearings};
	}

	if (isReading && format.details === 'screen') {
		return {...detail, bearings};
	}

	const {lines, more} = format.details === 'pane' ? besideEachOther(list, detail, isReading, input) : list;
	return {lines: [...pinned, ...lines], more, bearings};
}

function layOutList({scene, format, navigation, now, context}: BodyInput, height: number) {
	const {lines, blocks} = listLines({
		scene,
		details: format.details,
		now,
		width: format.listWidth,
		height,
		context,
	});

	const area = scrollArea({
		lines,
		height,
		hasRule: format.hasBottomRule,
		topFor: room =>
			clampTop({top: navigation.listTop, height: room, total: lines.length, block: blocks[scene.selected]}),
		words: context.language.words.screen,
	});

	return {blocks, area};
}

function layOutDetail({scene, format, navigation, context}: BodyInput, height: number): ScrollArea {
	const row = scene.rows[scene.selected];
	const described = row && describeRow(context, row);
	const width = format.detailWidth;
	const indent = format.details === 'screen' ? 1 : 0;
	const lines =
		row && described && format.details !== 'inline'
			? [
					line(span(`${' '.repeat(indent)}${described.title}`, 'strong')),
					...detailLines({
						row,
						described,
						width,
						indent,
						hasSpacing: indent === 0,
						room: height - 1,
						// A small screen starts with the fixes.
						few: format.details === 'screen' ? 0 : fewEvidence,
						context,
					}),
				]
			: [];

	return scrollArea({
		lines: lines.map(given => fitLine(given, width)),
		height,
		hasRule: format.hasBottomRule,
		topFor: room => clampScroll(navigation.detailTop, room, lines.length),
		words: context.language.words.screen,
	});
}

function layOutHelp({format, navigation, context}: BodyInput): ScrollArea {
	const lines = navigation.isHelping ? helpLines(format.width, context) : [];

	return textArea({lines, top: navigation.helpTop, format, words: context.language.words.screen});
}

function besideEachOther(list: ScrollArea, detail: ScrollArea, isReading: boolean, {format}: BodyInput) {
	const tone = isReading ? 'accent' : 'faint';
	const height = Math.max(list.extent.height, detail.extent.height);

	return {
		lines: Array.from({length: height}, (_, index) => {
			const {spans} = detail.lines[index] ?? blankLine;
			// Marks the focused pane without color.
			const edge = span(isReading && index === 0 ? ' > ' : ' | ', tone);
			return beside(list.lines[index] ?? blankLine, line(edge, ...spans), format.listWidth);
		}),
		more: isReading || list.more === '' ? detail.more : list.more,
	};
}
