import {changeText} from '../describe/run-context.ts';
import {describeRow, diagnoseFor} from './description-cache.ts';
import type {Report} from '../engine/report.ts';
import type {LayoutMetrics} from './layout-metrics.ts';
import {changeLines} from './change-lines.ts';
import {detailLines, defaultMaxEvidence} from './detail-lines.ts';
import {diagnosisLines} from './diagnosis-lines.ts';
import {helpLines} from './help-lines.ts';
import {joinColumns, blankLine, fitLine, line, span} from './line.ts';
import type {Line} from './line.ts';
import {listLines} from './list-lines.ts';
import {layOutOverview} from './overview/lines.ts';
import type {NavigationState} from './navigation-state.ts';
import {problemsOf} from './view-model.ts';
import type {ViewModel} from './view-model.ts';
import {scrollArea, textArea} from './scroll-area.ts';
import type {ScrollArea} from './scroll-area.ts';
import type {ScreenLayout} from './screen-layout.ts';
import type {RunScreenContext} from './screen-context.ts';
import {clampScroll, clampTop} from './viewport.ts';

type ContentAreaInput = {
	readonly report: Report;
	readonly navigation: NavigationState;
	readonly viewModel: ViewModel;
	readonly layout: ScreenLayout;
	readonly now: number;
	readonly context: RunScreenContext;
};

type ContentArea = {
	readonly lines: readonly Line[];
	/** The text contains the number of lines above and below the viewport. */
	readonly more: string;
	readonly metrics: LayoutMetrics;
};

export function layOutContentArea(input: ContentAreaInput): ContentArea {
	const {report, navigation, viewModel, layout, context} = input;
	const overview = viewModel.isOverview ? layOutOverview(input) : undefined;
	const isReading = navigation.isReading && layout.details !== 'inline' && !overview;
	const change = viewModel.registry && changeText(context, report, viewModel.registry);
	const pinned = overview
		? []
		: [
				...changeLines(change, layout),
				...diagnosisLines(diagnoseFor(context, report, viewModel.registry), layout, context),
			];
	const height = Math.max(0, layout.contentHeight - pinned.length);

	const {blocks, area: list} = layOutList(input, height);
	const detail = layOutDetail(input, layout.details === 'pane' ? height : layout.contentHeight);
	const help = layOutHelp(input);

	const metrics: LayoutMetrics = {
		registries: report.registries.length,
		registry: viewModel.index,
		rows: viewModel.rows.map(({key, checkId}) => ({key, checkId})),
		problems: problemsOf(report),
		selected: viewModel.selected,
		open: viewModel.open,
		details: layout.details,
		isReading,
		list: {...list.viewport, blocks},
		...(overview && {overview: overview.metrics}),
		detail: detail.viewport,
		help: help.viewport,
	};

	if (navigation.isHelping) {
		return {...help, metrics};
	}

	if (overview) {
		return {...overview, metrics};
	}

	if (isReading && layout.details === 'screen') {
		return {...detail, metrics};
	}

	const {lines, more} = layout.details === 'pane' ? sideBySide(list, detail, isReading, input) : list;
	return {lines: [...pinned, ...lines], more, metrics};
}

function layOutList({viewModel, layout, navigation, now, context}: ContentAreaInput, height: number) {
	const {lines, blocks} = listLines({
		viewModel,
		details: layout.details,
		now,
		width: layout.listWidth,
		height,
		context,
	});

	const area = scrollArea({
		lines,
		height,
		hasRule: layout.hasBottomRule,
		topFor: available =>
			clampTop({
				top: navigation.listTop,
				height: available,
				total: lines.length,
				block: blocks[viewModel.selected],
			}),
		words: context.language.words.screen,
	});

	return {blocks, area};
}

function layOutDetail(
	{viewModel, layout, navigation, context}: ContentAreaInput,
	height: number,
): ScrollArea {
	const row = viewModel.rows[viewModel.selected];
	const described = row && describeRow(context, row);
	const width = layout.detailWidth;
	const indent = layout.details === 'screen' ? 1 : 0;
	const lines =
		row && described && layout.details !== 'inline'
			? [
					line(span(`${' '.repeat(indent)}${described.title}`, 'strong')),
					...detailLines({
						row,
						described,
						width,
						indent,
						hasSpacing: indent === 0,
						available: height - 1,
						// A small screen starts with the fixes.
						maxEvidence: layout.details === 'screen' ? 0 : defaultMaxEvidence,
						context,
					}),
				]
			: [];

	return scrollArea({
		lines: lines.map(given => fitLine(given, width)),
		height,
		hasRule: layout.hasBottomRule,
		topFor: available => clampScroll(navigation.detailTop, available, lines.length),
		words: context.language.words.screen,
	});
}

function layOutHelp({layout, navigation, context}: ContentAreaInput): ScrollArea {
	const lines = navigation.isHelping ? helpLines(layout.width, context) : [];

	return textArea({lines, top: navigation.helpTop, layout, words: context.language.words.screen});
}

function sideBySide(list: ScrollArea, detail: ScrollArea, isReading: boolean, {layout}: ContentAreaInput) {
	const tone = isReading ? 'accent' : 'faint';
	const height = Math.max(list.viewport.height, detail.viewport.height);

	return {
		lines: Array.from({length: height}, (_, index) => {
			const {spans} = detail.lines[index] ?? blankLine;
			// The mark `>` shows the focused pane without color.
			const edge = span(isReading && index === 0 ? ' > ' : ' | ', tone);
			return joinColumns(list.lines[index] ?? blankLine, line(edge, ...spans), layout.listWidth);
		}),
		more: isReading || list.more === '' ? detail.more : list.more,
	};
}
