import {Box, Text} from 'ink';
import {formatAge} from '../../describe/age.ts';
import {formatDuration} from '../../describe/duration.ts';
import {countProblems} from '../../engine/count-problems.ts';
import type {ProblemCounts} from '../../engine/count-problems.ts';
import {reportFor} from '../../engine/diagnosis.ts';
import {overallStatusOf} from '../../engine/overall-status.ts';
import type {OverallStatus} from '../../engine/overall-status.ts';
import {durationOf, lastRunDurationOf} from '../../engine/report.ts';
import type {Report, Row} from '../../engine/report.ts';
import {formatSentence} from '../../text/fill.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {Label} from '../widgets/label.tsx';
import {OptionalTexts} from '../widgets/optional-texts.tsx';
import {StatusGlyph} from '../widgets/status-glyph.tsx';
import {separator} from '../widgets/theme.ts';
import type {RowStatus} from '../widgets/theme.ts';
import type {RunView} from './view-model.ts';

type HeaderProps = {
	readonly report: Report;
	readonly view: RunView;
	/** The text of the filter. The text is empty while the user types, because the footer shows it. */
	readonly query: string;
	/** Milliseconds on the clock that measures durations. */
	readonly now: number;
	readonly context: RunScreenContext;
};

/** Shows the name of the registry, and the status, the progress and the duration of the run. */
export function Header({report, view, query, now, context}: HeaderProps) {
	const rows = view.isOverview ? report.rows : view.rows;
	const {verdict} = overallStatusOf(rows);
	const tone = verdict === 'running' ? 'plain' : statusOfVerdict[verdict];
	const [status, ...facts] = statusTexts({report, view, now, context}, rows);

	return (
		<Box height={1} flexShrink={0} paddingLeft={1}>
			<Box flexGrow={1} paddingRight={1}>
				<Marks report={report} context={context} />
				<Title report={report} view={view} context={context} />
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
					<Box key={fact} flexShrink={0}>
						<Label tone={tone}>{`${separator} ${fact}`}</Label>
					</Box>
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

/** Marks a demo or a saved run, so that neither looks like live data. */
function Marks({report, context: {demo, saved, language}}: Pick<HeaderProps, 'report' | 'context'>) {
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

/** Shows the registry, or all registries of the run as tabs. */
function Title({report, view, context}: Pick<HeaderProps, 'report' | 'view' | 'context'>) {
	const {registries} = report;
	const {registry} = view;

	if (view.isOverview) {
		const {title} = context.language.words.screen.overview;
		return (
			<Box paddingRight={1}>
				<Label tone="strong">{formatSentence(title, {count: registries.length})}</Label>
			</Box>
		);
	}

	if (registry === undefined) {
		return <Label tone="strong">{context.language.words.screen.groups.environment}</Label>;
	}

	const name = context.nameOf(registry, report);
	const image = registry.repository === undefined ? '' : `  ${registry.repository}`;

	return (
		<>
			<Box paddingRight={1}>
				<Text wrap="truncate">
					<Text bold>{name}</Text>
					{image}
				</Text>
			</Box>
			{registries.length > 1 && (
				<OptionalTexts>
					<Box flexShrink={0}>
						<Label tone="faint">{`${view.index + 1}/${registries.length}`}</Label>
					</Box>
					{registries.length <= maxTabs && <Tabs report={report} view={view} />}
				</OptionalTexts>
			)}
		</>
	);
}

/** The status of each registry. A warning of the machine is not a warning of a registry. */
const Tabs = ({report, view}: Pick<HeaderProps, 'report' | 'view'>) => (
	<Box flexShrink={0} columnGap={1}>
		{report.registries.map(({key}, index) => (
			<Box key={key}>
				<Label tone="accent">{index === view.index ? '>' : ''}</Label>
				<StatusGlyph
					status={statusOfVerdict[overallStatusOf(reportFor(report, key).rows).verdict]}
					canSpin={false}
				/>
			</Box>
		))}
	</Box>
);

/** The maximum number of registries with a status glyph in the header. */
const maxTabs = 8;

/** The duration in milliseconds after which the header names the slowest running check. */
const slowAfterMs = 2000;

/** Returns the status of the run, and then facts that a narrow screen omits. */
function statusTexts(
	{report, view, now, context}: Omit<HeaderProps, 'query'>,
	rows: readonly Row[],
): readonly [string, ...string[]] {
	const {language} = context;
	const {screen} = language.words;
	const {verdict, counts} = overallStatusOf(rows);
	const finished = rows.length - counts.running - counts.waiting;
	const progress = `${finished}/${rows.length}`;
	const elapsed = formatDuration(lastRunDurationOf(report, now), screen.units);

	if (verdict === 'running') {
		const slowest = rows
			.filter(row => row.state === 'running')
			.map(row => ({row, duration: durationOf(row, now) ?? 0}))
			.toSorted((first, second) => second.duration - first.duration)[0];

		return slowest && slowest.duration >= slowAfterMs
			? [
					progress,
					`${language.describe.titleOf(slowest.row.checkId)} ${formatDuration(slowest.duration, screen.units)}`,
				]
			: [progress, elapsed];
	}

	const found = countProblems(report, language.causes, view.isOverview ? undefined : view.registry);
	return [verdictText(verdict, found, context), progress, elapsed];
}

/** Returns the result of a run in a few words, for example `2 problems`. */
export function verdictText(
	verdict: Exclude<OverallStatus, 'running'>,
	{problems, warnings}: ProblemCounts,
	{language}: Pick<RunScreenContext, 'language'>,
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
