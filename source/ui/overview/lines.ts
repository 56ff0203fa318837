import {describeRow} from '../description-cache.ts';
import {statusOf} from '../../engine/report.ts';
import type {Report, Row} from '../../engine/report.ts';
import type {OverviewMetrics} from '../layout-metrics.ts';
import {statusSpan} from '../glyphs.ts';
import {blankLine, fitLine, line, span} from '../line.ts';
import type {Line} from '../line.ts';
import {overviewColumns, minWideWidth} from './columns.ts';
import type {OverviewColumns} from './columns.ts';
import {overviewGridOf} from './grid.ts';
import type {OverviewGrid} from './grid.ts';
import {headersHeight, singleHeader, staggeredHeaders} from './column-headers.ts';
import {overviewRow} from './row.ts';
import type {NavigationState} from '../navigation-state.ts';
import {findingOf} from '../row-lines.ts';
import type {ViewModel} from '../view-model.ts';
import {scrollArea} from '../scroll-area.ts';
import {widestText} from '../screen-layout.ts';
import type {ScreenLayout} from '../screen-layout.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {truncate, wrap} from '../width.ts';
import {clampTop} from '../viewport.ts';

type OverviewInput = {
	readonly report: Report;
	readonly navigation: NavigationState;
	readonly viewModel: ViewModel;
	readonly layout: ScreenLayout;
	readonly now: number;
	readonly context: RunScreenContext;
};

type Overview = {
	readonly lines: readonly Line[];
	readonly more: string;
	readonly metrics: OverviewMetrics;
};

/** The minimum number of visible registries next to full headers. */
const minRegistryLines = 4;

export function layOutOverview(input: OverviewInput): Overview {
	const {report, navigation, viewModel, layout, context} = input;
	const {width, contentHeight} = layout;
	const grid = overviewGridOf(report);
	const selected = viewModel.rows[viewModel.selected];
	const isOnMachine = selected !== undefined && selected.registries.length === 0;
	const column = (isOnMachine ? grid.machine.map(({checkId}) => checkId) : grid.columns).indexOf(
		selected?.checkId ?? '',
	);
	const columns = overviewColumns(grid, {
		width,
		machineName: context.language.words.screen.overview.machine,
		titleOf: context.language.describe.titleOf,
		selected: column,
	});
	const rowFor = {columns, width, context};

	const machine =
		grid.machine.length > 0
			? [
					overviewRow({
						...rowFor,
						name: context.language.words.screen.overview.machine,
						rows: grid.machine,
						cells: grid.machine,
						selected: isOnMachine ? column : undefined,
					}),
				]
			: [];
	const detail = detailOf(selected, input);
	const remaining = contentHeight - machine.length - detail.length;
	const headers = columnHeaders(grid, columns, {
		column: isOnMachine ? undefined : column,
		remaining,
		width,
		context,
	});
	const height = Math.max(1, Math.min(grid.lines.length, remaining - headers.length));

	const lineFor = (index: number): Line => {
		const {rows} = grid.lines[index] ?? {rows: []};
		return overviewRow({
			...rowFor,
			name: columns.names[index] ?? '',
			rows,
			cells: grid.columns.map(checkId => rows.find(row => row.checkId === checkId)),
			selected: index === viewModel.index && !isOnMachine ? column : undefined,
		});
	};

	const {lines, more, viewport} = scrollArea({
		lines: {
			length: grid.lines.length,
			slice: (from, to) =>
				Array.from({length: Math.min(to, grid.lines.length) - from}, (_, index) => lineFor(from + index)),
		},
		height,
		hasRule: layout.hasBottomRule,
		topFor: available =>
			clampTop({
				top: navigation.overviewTop,
				height: available,
				total: grid.lines.length,
				block: {lead: viewModel.index, start: viewModel.index, end: viewModel.index + 1},
			}),
		words: context.language.words.screen,
	});

	return {
		lines: [...machine, ...headers, ...lines, ...detail].slice(0, contentHeight),
		more,
		metrics: {
			...viewport,
			machine: grid.machine.map(({checkId}) => checkId),
			columns: grid.columns,
		},
	};
}

type HeaderArea = {
	/** The field is undefined if the machine is selected. */
	readonly column: number | undefined;
	readonly remaining: number;
	readonly width: number;
	readonly context: RunScreenContext;
};

function columnHeaders(
	{columns: checks, lines}: OverviewGrid,
	{from, count, positionOf}: OverviewColumns,
	{column, remaining, width, context}: HeaderArea,
): readonly Line[] {
	const titles = checks.slice(from, from + count).map(context.language.describe.titleOf);
	const selected = column === undefined ? undefined : column - from;
	const input = {titles, selected, positionOf, width};
	const isWide =
		remaining - headersHeight(titles.length) >= Math.min(lines.length, minRegistryLines) &&
		width >= minWideWidth;
	return (isWide ? staggeredHeaders(input) : [singleHeader(input)]).map(head => fitLine(head, width));
}

/** Returns the finding of the selected check. The height is constant, so that the lines above do not move. */
function detailOf(row: Row | undefined, {layout, now, context}: OverviewInput): readonly Line[] {
	if (row === undefined) {
		return [];
	}

	const {width, contentHeight} = layout;
	const hasSpacing = contentHeight >= 14;
	const described = describeRow(context, row);
	const mark = statusSpan(statusOf(row), context.display);
	const code = described.code ? `  ${described.code}` : '';
	const title = line(span(' '), mark, span(` ${described.title}`, 'strong'), span(code, 'faint'));
	const available = Math.min(width, widestText) - 3;
	const found = row.state === 'finished' ? described.short : '';
	const lines =
		hasSpacing && found !== ''
			? onTwoLines(found, available).map(text => line(span(`   ${text}`)))
			: [line(span('   '), ...findingOf({row, described, now, width, context}))];

	return (
		hasSpacing ? [blankLine, title, lines[0] ?? blankLine, lines[1] ?? blankLine] : [title, ...lines]
	).map(given => fitLine(given, width));
}

function onTwoLines(text: string, width: number): readonly string[] {
	const [first = '', ...others] = wrap(text, width);
	return others.length === 0 ? [first] : [first, truncate(others.join(' '), width)];
}
