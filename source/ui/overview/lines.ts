import {describeRow} from '../described.ts';
import {statusOf} from '../../engine/report.ts';
import type {Report, Row} from '../../engine/report.ts';
import type {OverviewBearings} from '../bearings.ts';
import {statusSpan} from '../glyphs.ts';
import {blankLine, fitLine, line, span} from '../line.ts';
import type {Line} from '../line.ts';
import {overviewColumns, roomyWidth} from './columns.ts';
import type {OverviewColumns} from './columns.ts';
import {overviewGridOf} from './grid.ts';
import type {OverviewGrid} from './grid.ts';
import {headsHeight, singleHeader, staggeredHeaders} from './heads.ts';
import {overviewRow} from './row.ts';
import type {Navigation} from '../place.ts';
import {findingOf} from '../row-lines.ts';
import type {Scene} from '../scene.ts';
import {scrollArea} from '../scroll-area.ts';
import {widestText} from '../format.ts';
import type {Format} from '../format.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {cut, wrap} from '../width.ts';
import {clampTop} from '../window.ts';

export type OverviewInput = {
	readonly report: Report;
	readonly navigation: Navigation;
	readonly scene: Scene;
	readonly format: Format;
	readonly now: number;
	readonly context: RunScreenContext;
};

export type Overview = {
	readonly lines: readonly Line[];
	readonly more: string;
	readonly bearings: OverviewBearings;
};

/** Registries that must stay visible next to full headers. */
const leastLines = 4;

export function layOutOverview(input: OverviewInput): Overview {
	const {report, navigation, scene, format, context} = input;
	const {width, bodyHeight} = format;
	const grid = overviewGridOf(report);
	const selected = scene.rows[scene.selected];
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
	const left = bodyHeight - machine.length - detail.length;
	const heads = headsOf(grid, columns, {column: isOnMachine ? undefined : column, left, width, context});
	const height = Math.max(1, Math.min(grid.lines.length, left - heads.length));

	const lineFor = (index: number): Line => {
		const {rows} = grid.lines[index] ?? {rows: []};
		return overviewRow({
			...rowFor,
			name: columns.names[index] ?? '',
			rows,
			cells: grid.columns.map(checkId => rows.find(row => row.checkId === checkId)),
			selected: index === scene.index && !isOnMachine ? column : undefined,
		});
	};

	const {lines, more, extent} = scrollArea({
		lines: {
			length: grid.lines.length,
			slice: (from, to) =>
				Array.from({length: Math.min(to, grid.lines.length) - from}, (_, index) => lineFor(from + index)),
		},
		height,
		hasRule: format.hasBottomRule,
		topFor: room =>
			clampTop({
				top: navigation.overviewTop,
				height: room,
				total: grid.lines.length,
				block: {lead: scene.index, start: scene.index, end: scene.index + 1},
			}),
		words: context.language.words.screen,
	});

	return {
		lines: [...machine, ...heads, ...lines, ...detail].slice(0, bodyHeight),
		more,
		bearings: {
			...extent,
			machine: grid.machine.map(({checkId}) => checkId),
			columns: grid.columns,
		},
	};
}

type HeadsPlace = {
	/** Absent if the machine is selected. */
	readonly column: number | undefined;
	readonly left: number;
	readonly width: number;
	readonly context: RunScreenContext;
};

function headsOf(
	{columns: checks, lines}: OverviewGrid,
	{from, count, placeOf}: OverviewColumns,
	{column, left, width, context}: HeadsPlace,
): readonly Line[] {
	const titles = checks.slice(from, from + count).map(context.language.describe.titleOf);
	const selected = column === undefined ? undefined : column - from;
	const input = {titles, selected, placeOf, width};
	const isWide =
		left - headsHeight(titles.length) >= Math.min(lines.length, leastLines) && width >= roomyWidth;
	return (isWide ? staggeredHeaders(input) : [singleHeader(input)]).map(head => fitLine(head, width));
}

/** The finding of the selected check. The height is constant, so that the lines above do not move. */
function detailOf(row: Row | undefined, {format, now, context}: OverviewInput): readonly Line[] {
	if (row === undefined) {
		return [];
	}

	const {width, bodyHeight} = format;
	const hasSpacing = bodyHeight >= 14;
	const described = describeRow(context, row);
	const mark = statusSpan(statusOf(row), context.look);
	const code = described.code ? `  ${described.code}` : '';
	const title = line(span(' '), mark, span(` ${described.title}`, 'strong'), span(code, 'faint'));
	const room = Math.min(width, widestText) - 3;
	const found = row.state === 'finished' ? described.short : '';
	const lines =
		hasSpacing && found !== ''
			? inTwo(found, room).map(text => line(span(`   ${text}`)))
			: [line(span('   '), ...findingOf({row, described, now, width, context}))];

	return (
		hasSpacing ? [blankLine, title, lines[0] ?? blankLine, lines[1] ?? blankLine] : [title, ...lines]
	).map(given => fitLine(given, width));
}

function inTwo(text: string, width: number): readonly string[] {
	const [first = '', ...others] = wrap(text, width);
	return others.length === 0 ? [first] : [first, cut(others.join(' '), width)];
}
