import {Box} from 'ink';
import {formatAge} from '../../describe/age.ts';
import {formatDuration} from '../../describe/duration.ts';
import {countProblems} from '../../engine/count-problems.ts';
import type {ProblemCounts} from '../../engine/count-problems.ts';
import {reportFor} from '../../engine/diagnosis.ts';
import {overallStatusOf} from '../../engine/overall-status.ts';
import type {OverallStatus} from '../../engine/overall-status.ts';
import {durationOf, lastRunDurationOf} from '../../engine/report.ts';
import type {Row} from '../../engine/report.ts';
import {formatSentence} from '../../text/fill.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {valueOf} from '../text-field.ts';
import {Label, WholeLabel} from '../widgets/label.tsx';
import {OptionalTexts} from '../widgets/optional-texts.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import {separator} from '../widgets/theme.ts';
import type {RowStatus} from '../widgets/theme.ts';
import type {RunScene} from './run-state.ts';
import type {RunView} from './view-model.ts';

/** The maximum number of registries for which the header shows one status glyph per registry. */
const maxTabs = 8;

const slowAfterMs = 2000;

type HeaderProps = Pick<RunScene, 'report' | 'view' | 'navigation' | 'now' | 'context'>;

export function Header(props: HeaderProps) {
	const {report, view, navigation} = props;
	const rows = view.isOverview ? report.rows : view.rows;
	const {verdict} = overallStatusOf(rows);
	const tone = verdict === 'running' ? 'plain' : statusOfVerdict[verdict];
	const [status, ...facts] = statusTexts(props, rows);
	// While the user types, the footer shows the filter.
	const query = navigation.filter.isTyping ? '' : valueOf(navigation.filter.field).trim();

	return (
		<Box height={1} flexShrink={0} paddingLeft={1}>
			<Box flexGrow={1} paddingRight={1}>
				<Marks {...props} />
				<Title {...props} />
				{query !== '' && (
					<Box paddingLeft={1} paddingRight={1}>
						<Label tone="accent">{`/${query}`}</Label>
					</Box>
				)}
			</Box>
			<Box flexShrink={0}>
				<StatusGlyph status={statusOfVerdict[verdict]} />
				<Label tone={tone}>{` ${status}`}</Label>
			</Box>
			<OptionalTexts>
				{facts.map(fact => (
					<WholeLabel key={fact} tone={tone}>{`${separator} ${fact}`}</WholeLabel>
				))}
			</OptionalTexts>
		</Box>
	);
}

export const statusOfVerdict = {
	running: 'running',
	healthy: 'passed',
	warned: 'warning',
	failed: 'failed',
	incomplete: 'error',
} as const satisfies Record<OverallStatus, RowStatus>;

/** A demo or a saved run must not look like live data. */
function Marks({report, context: {demo, saved, language}}: HeaderProps) {
	const {screen, usage} = language.words;
	const age = saved && formatAge(saved.readAt - report.lastRunStartedAt, usage.registries.age);
	const text = demo ? screen.demo : age === undefined ? undefined : formatSentence(screen.saved, {age});

	return (
		text !== undefined && (
			<Box flexShrink={0} paddingRight={2}>
				<Label tone="warning">{text}</Label>
			</Box>
		)
	);
}

function Title({report, view, context}: HeaderProps) {
	const {registries} = report;
	const {registry, index, isOverview} = view;
	const {overview, groups} = context.language.words.screen;

	if (isOverview) {
		return (
			<Box paddingRight={1}>
				<Label tone="strong">{formatSentence(overview.title, {count: registries.length})}</Label>
			</Box>
		);
	}

	if (registry === undefined) {
		return <Label tone="strong">{groups.environment}</Label>;
	}

	return (
		<>
			<Box paddingRight={1} columnGap={2}>
				<Label tone="strong">{context.nameOf(registry, report)}</Label>
				{registry.repository !== undefined && <Label>{registry.repository}</Label>}
			</Box>
			{registries.length > 1 && (
				<Box flexShrink={0} paddingLeft={1}>
					<Label tone="faint">{`${index + 1}/${registries.length}`}</Label>
				</Box>
			)}
			{registries.length > 1 && registries.length <= maxTabs && (
				<OptionalTexts>
					<Tabs {...{report, index}} />
				</OptionalTexts>
			)}
		</>
	);
}

/** The glyphs ignore the checks of this machine. */
const Tabs = ({report, index}: Pick<HeaderProps, 'report'> & Pick<RunView, 'index'>) => (
	<Box flexShrink={0} columnGap={1}>
		{report.registries.map(({key}, position) => {
			const {verdict} = overallStatusOf(reportFor(report, key).rows);
			return (
				<Box key={key}>
					<Label tone="accent">{position === index ? '>' : ''}</Label>
					<StatusGlyph status={statusOfVerdict[verdict]} canSpin={false} />
				</Box>
			);
		})}
	</Box>
);

/** The first text is always visible. The other texts are visible only if the line has enough space. */
function statusTexts(
	{report, view, now, context}: HeaderProps,
	rows: readonly Row[],
): readonly [string, ...string[]] {
	const {words, describe, causes} = context.language;
	const {units} = words.screen;
	const {verdict, counts} = overallStatusOf(rows);
	const progress = `${rows.length - counts.running - counts.waiting}/${rows.length}`;
	const elapsed = formatDuration(lastRunDurationOf(report, now), units);

	if (verdict !== 'running') {
		const found = countProblems(report, causes, view.isOverview ? undefined : view.registry);
		return [verdictText(verdict, found, context), progress, elapsed];
	}

	const durationIn = (row: Row): number => durationOf(row, now) ?? 0;
	const [slowest] = rows
		.filter(row => row.state === 'running' && durationIn(row) >= slowAfterMs)
		.toSorted((first, second) => durationIn(second) - durationIn(first));
	const slow =
		slowest && `${describe.titleOf(slowest.checkId)} ${formatDuration(durationIn(slowest), units)}`;
	return [progress, slow ?? elapsed];
}

/** Returns the result of a run in a few words, for example `2 problems`. */
export function verdictText(
	verdict: Exclude<OverallStatus, 'running'>,
	{problems, warnings}: ProblemCounts,
	{language}: RunScreenContext,
): string {
	const {verdicts: words} = language.words.screen;

	switch (verdict) {
		case 'failed':
			return formatSentence(problems === 1 ? words.problem : words.problems, {count: problems});
		case 'warned':
			return formatSentence(warnings === 1 ? words.warning : words.warnings, {count: warnings});
		case 'healthy':
			return words.healthy;
		case 'incomplete':
			return words.incomplete;
	}
}
