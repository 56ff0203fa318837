import {Box} from 'ink';
import {countProblems} from '../../engine/count-problems.ts';
import {overallStatusOf} from '../../engine/overall-status.ts';
import {statusOf} from '../../engine/report.ts';
import type {Report, Row} from '../../engine/report.ts';
import {describeRow} from '../run/description-cache.ts';
import {statusOfVerdict, verdictText} from '../run/header.tsx';
import {severityOf} from '../run/view-model.ts';
import type {RunView} from '../run/view-model.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {SelectionBar} from '../widgets/frame.tsx';
import {Label} from '../widgets/label.tsx';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import {Inset} from '../widgets/size.tsx';
import type {Scroll} from '../widgets/scroll.ts';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import {useVisibleLines} from '../widgets/visible-lines.ts';
import {overviewGridOf} from './grid.ts';
import type {OverviewGrid} from './grid.ts';

type OverviewProps = {
	readonly report: Report;
	readonly view: RunView;
	readonly scroll: Scroll;
	/** The value is false on a narrow screen, which has no columns for the checks. */
	readonly hasColumns: boolean;
	readonly hasRule: boolean;
	readonly context: RunScreenContext;
};

/** All registries of a run: a row for each registry, a column for each check, and the problem of the selected one. */
export function Overview({report, view, scroll, hasColumns, hasRule, context}: OverviewProps) {
	const {screen: words} = context.language.words;
	const grid = overviewGridOf(report);

	return (
		<>
			{grid.machine.length > 0 && <Machine rows={grid.machine} report={report} context={context} />}
			<Table {...{grid, report, view, scroll, hasColumns, context}} />
			{hasRule && <ScrollRule scroll={scroll} words={words} />}
			<Problem {...{view, hasColumns, context}} />
		</>
	);
}

type RowsProps = {readonly rows: readonly Row[]; readonly report: Report; readonly context: RunScreenContext};

/** The checks of the machine belong to every registry. A warning of the machine is not a warning of a registry. */
function Machine({rows, report, context}: RowsProps) {
	const {verdict} = overallStatusOf(rows);
	const problem = rows.find(severityOf);
	const text =
		problem === undefined
			? verdict === 'running'
				? ''
				: verdictText(verdict, countProblems({...report, rows}, context.language.causes), context)
			: describeRow(context, problem).short;

	return (
		<Box flexShrink={0} height={1} paddingLeft={1} columnGap={1}>
			<StatusGlyph status={statusOfVerdict[verdict]} canSpin={false} />
			<Box flexShrink={0}>
				<Label>{context.language.words.screen.overview.machine}</Label>
			</Box>
			<Label tone="faint">{text}</Label>
		</Box>
	);
}

type TableProps = Omit<OverviewProps, 'hasRule'> & {readonly grid: OverviewGrid};

/** Draws only the visible rows, because a run can have hundreds of registries. Yoga computes the column widths. */
function Table({grid, report, view, scroll, hasColumns, context}: TableProps) {
	const {area, start, end} = useVisibleLines(scroll, {
		total: grid.lines.length,
		selected: view.index,
		headings: 1,
	});
	const {columnOf} = context.language.describe;
	const {overview} = context.language.words.screen;
	const lines = grid.lines.slice(start, end);
	const columns = hasColumns ? grid.columns : [];

	return (
		<Box ref={area} flexGrow={1} flexShrink={1} flexBasis={0} overflow="hidden" columnGap={1}>
			<Box flexDirection="column" flexGrow={1} flexShrink={1} flexBasis={0}>
				<Box paddingLeft={3} height={1} flexShrink={0}>
					<Label tone="faint">{overview.registry}</Label>
				</Box>
				{lines.map(({entry, rows}, index) => {
					const isSelected = start + index === view.index;

					return (
						<SelectionBar key={entry.key} isSelected={isSelected}>
							<Box columnGap={1} height={1}>
								<StatusGlyph status={statusOfVerdict[overallStatusOf(rows).verdict]} canSpin={isSelected} />
								<Label tone={isSelected ? 'strong' : 'plain'}>{context.nameOf(entry, report)}</Label>
							</Box>
						</SelectionBar>
					);
				})}
			</Box>
			{columns.map(checkId => (
				<Box key={checkId} flexDirection="column" flexShrink={0} alignItems="center">
					<Label tone="faint">{columnOf(checkId)}</Label>
					{lines.map(({entry, rows}) => {
						const row = rows.find(item => item.checkId === checkId);
						return (
							<Box key={entry.key} height={1} flexShrink={0}>
								{row ? <StatusGlyph status={statusOf(row)} canSpin={false} /> : <Label> </Label>}
							</Box>
						);
					})}
				</Box>
			))}
		</Box>
	);
}

/** The first problem of the selected registry. The height is constant, so that the table does not move. */
function Problem({
	view: {problem},
	hasColumns,
	context,
}: Pick<OverviewProps, 'view' | 'hasColumns' | 'context'>) {
	const described = problem && describeRow(context, problem);

	return (
		<Box flexDirection="column" flexShrink={0} height={2}>
			{described && problem && (
				<Inset left={1}>
					<Box columnGap={1} height={1}>
						<StatusGlyph status={statusOf(problem)} />
						<Label tone="strong">{described.title}</Label>
					</Box>
					<Label>{hasColumns ? described.summary : described.short}</Label>
				</Inset>
			)}
		</Box>
	);
}
