import {Box} from 'ink';
import {useMemo} from 'react';
import {countProblems} from '../../engine/count-problems.ts';
import {overallStatusOf} from '../../engine/overall-status.ts';
import {statusOf} from '../../engine/report.ts';
import {describeRow} from '../run/description-cache.ts';
import {statusOfVerdict, verdictText} from '../run/header.tsx';
import type {RunScene} from '../run/run-state.ts';
import {severityOf} from '../run/view-model.ts';
import {SelectionBar} from '../widgets/frame.tsx';
import {Label, WholeLabel} from '../widgets/label.tsx';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import {Inset} from '../widgets/size.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import {useVisibleLines} from '../widgets/visible-lines.ts';
import {overviewGridOf} from './grid.ts';
import type {OverviewGrid} from './grid.ts';

type OverviewProps = RunScene & {readonly grid: OverviewGrid};

export function Overview(scene: RunScene) {
	const {report, layout, scrolls, context} = scene;
	const grid = useMemo(() => overviewGridOf(report), [report]);

	return (
		<>
			{grid.machine.length > 0 && <Machine {...scene} grid={grid} />}
			<Table {...scene} grid={grid} />
			{layout.hasRules && <ScrollRule scroll={scrolls.overview} words={context.language.words.screen} />}
			<Problem {...scene} />
		</>
	);
}

function Machine({grid: {machine: rows}, report, context}: OverviewProps) {
	const {causes, words} = context.language;
	const {verdict} = overallStatusOf(rows);
	const problem = rows.find(severityOf);
	const result =
		verdict === 'running' ? '' : verdictText(verdict, countProblems({...report, rows}, causes), context);

	return (
		<Box flexShrink={0} height={1} paddingLeft={1} columnGap={1}>
			<StatusGlyph status={statusOfVerdict[verdict]} canSpin={false} />
			<WholeLabel>{words.screen.overview.machine}</WholeLabel>
			<Label tone="faint">{problem ? describeRow(context, problem).short : result}</Label>
		</Box>
	);
}

function Table({grid, report, view, layout, scrolls, context}: OverviewProps) {
	const {area, start, end} = useVisibleLines(scrolls.overview, {
		total: grid.lines.length,
		selected: view.index,
		headings: 1,
	});
	const {columnOf} = context.language.describe;
	const {overview} = context.language.words.screen;
	const lines = grid.lines.slice(start, end);
	const columns = layout.isNarrow ? [] : grid.columns;

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

/** The height is constant, so that the table does not move when the selection changes. */
function Problem({view: {problem}, layout, context}: RunScene) {
	const described = problem && describeRow(context, problem);

	return (
		<Box flexDirection="column" flexShrink={0} height={2}>
			{described && (
				<Inset left={1}>
					<Box columnGap={1} height={1}>
						<StatusGlyph status={statusOf(problem)} />
						<Label tone="strong">{described.title}</Label>
					</Box>
					<Label>{layout.isNarrow ? described.short : described.summary}</Label>
				</Inset>
			)}
		</Box>
	);
}
