import type {DescribedRow, Describe, DescribedDiagnosis} from '../describe/describe.ts';
import {countProblems} from '../engine/count-problems.ts';
import type {ProblemCounts} from '../engine/count-problems.ts';
import {diagnose, reportFor} from '../engine/diagnosis.ts';
import {formatDuration} from '../describe/duration.ts';
import type {ScreenWords} from '../describe/screen-words.ts';
import type {ReportWords} from '../describe/report-words.ts';
import {countRows, registryNameOf, wasCanceled} from '../engine/report.ts';
import type {Report, Row} from '../engine/report.ts';
import {overallStatusOf} from '../engine/overall-status.ts';
import {changeText} from '../describe/run-context.ts';
import type {RunContext} from '../describe/run-context.ts';
import {formatSentence, joinLabel} from '../text/fill.ts';
import type {FilledFix} from '../text/fill.ts';
import type {Paint, WriteRun} from './format.ts';

export type TextInput = Omit<RunContext, 'run'> & {readonly paint: Paint};

export const write: WriteRun = ({report, head = [], ...input}) =>
	[
		...(head.length > 0 ? [...head, ''] : []),
		...report.rows.map(row => checkLine(row, report, input)),
		'',
		...fullSummaryLines(report, input),
	]
		.map(line => `${line}\n`)
		.join('');

/**
 * Returns the line of one check: status, code, title, summary and duration. In a run of several registries, the title
 * follows the name of the registry.
 */
export function checkLine(row: Row, report: Report, {language, paint}: TextInput): string {
	const {describe} = language;
	const {report: words, screen} = language.words;
	const {title, status, code, summary} = describe.row(row);
	const mark = status === 'running' || status === 'waiting' ? 'skipped' : status;
	const registry =
		report.registries.length > 1 && row.registries.length === 1
			? report.registries.find(({key}) => key === row.registries[0])
			: undefined;
	const {outcomes} = language.words;
	// The login server can be unknown while checks run. The line therefore contains the label or the key of the
	// registry.
	const label = registry ? joinLabel(registry.displayName ?? registry.key, title, outcomes) : title;
	const time = row.attempts > 0 ? `  ${formatDuration(row.durationMs ?? 0, screen.units)}` : '';

	return [
		paint(mark, words.marks[mark].padEnd(5)),
		paint(code === null ? 'dim' : mark, code ?? '-'),
		joinLabel(label, '', outcomes).trimEnd(),
		`${summary}${paint('dim', time)}`,
	].join('  ');
}

/**
 * Returns the end of the plain text output: the causes, a line for a healthy run, and the summaries. The summaries
 * describe this machine and each registry. Without checks, returns only a message.
 */
export const fullSummaryLines = (report: Report, input: TextInput): readonly string[] =>
	report.rows.length === 0
		? [input.language.words.report.noRegistry]
		: [
				...problemsOf(report, input).flatMap(({lines}) => lines),
				...healthyLine(report, input),
				...summaryLines(report, input),
			];

/** One cause in a report. `lines` describe the cause in the plain text output, with fixes and evidence. */
export type Problem = {
	/** The key of the row that supplies the fixes. */
	readonly rowKey: string;
	readonly summary: string;
	readonly fixes: readonly FilledFix[];
	readonly lines: readonly string[];
};

export const problemsOf = (report: Report, input: TextInput): readonly Problem[] =>
	explain(report, input).map(({cause, root, rootKey}) => {
		const where = whereOf(cause, report, input.language.describe);
		return {
			rowKey: rootKey,
			summary: `${where}${cause.summary}`,
			fixes: cause.fixes,
			lines: causeLines(cause, root, where, input),
		};
	});

/** Returns the lines that are printed after the screen closes. Each cause has only its first fix. */
export const exitSummaryLines = (report: Report, input: TextInput): readonly string[] => [
	...(wasCanceled(report) ? [input.language.words.report.unfinished] : []),
	...summaryLines(report, input),
	...healthyLine(report, input),
	...explain(report, input).flatMap(({cause}) =>
		shortLines(cause, whereOf(cause, report, input.language.describe), input),
	),
];

const explain = (report: Report, {language: {describe, causes}}: TextInput) =>
	diagnose(report, causes).map(cause => ({
		cause: describe.diagnosis(cause),
		root: describe.row(cause.root),
		rootKey: cause.root.key,
	}));

const healthyLine = ({rows}: Report, {language, paint}: TextInput): readonly string[] =>
	overallStatusOf(rows).verdict === 'healthy' ? [paint('passed', language.words.report.healthy)] : [];

function shortLines(
	cause: DescribedDiagnosis,
	where: string,
	{language, paint}: TextInput,
): readonly string[] {
	const [fix] = cause.fixes;
	const {report: words} = language.words;

	return [
		`${headOf(cause, words, paint)}  ${where}${cause.summary}`,
		// `formatSentence` would redact secrets again, and would also hide placeholders that the user must replace.
		...(fix ? [`  ${words.shortFix.replace('{fix}', () => fix.text)}`] : []),
		...(fix?.command ? [`    ${fix.command.text}`] : []),
	];
}

const headOf = ({status, code}: DescribedDiagnosis, words: ReportWords, paint: Paint): string =>
	paint(status, [words.marks[status], code].filter(Boolean).join('  '));

const whereOf = ({registries}: DescribedDiagnosis, report: Report, {list, label}: Describe): string =>
	report.registries.length > 1 && registries.length > 0
		? label(
				list(
					report.registries
						.filter(({key}) => registries.includes(key))
						.map(entry => registryNameOf(report, entry)),
				),
				'',
			)
		: '';

function causeLines(
	cause: DescribedDiagnosis,
	root: DescribedRow,
	where: string,
	input: TextInput,
): readonly string[] {
	const {language, paint} = input;
	const {describe} = language;
	const {report: words} = language.words;
	const titles = (ids: readonly string[]) => describe.list(ids.map(describe.titleOf));

	return [
		headOf(cause, words, paint),
		`  ${where}${cause.summary}`,
		...(root.meaning === undefined ? [] : [`  ${root.meaning}`]),
		...(cause.symptoms.length > 1
			? [`  ${formatSentence(words.foundBy, {titles: titles(cause.symptoms)})}`]
			: []),
		...(cause.blocked.length > 0
			? [`  ${formatSentence(words.blocks, {titles: titles(cause.blocked)})}`]
			: []),
		...cause.fixes.flatMap((fix, index) => fixLines(fix, index + 1, words)),
		...(root.evidence.length > 0 ? [`  ${words.evidence}`] : []),
		...root.evidence.map(({label, value}) => `    ${describe.label(label, value)}`),
		...(root.documentation === null
			? []
			: [`  ${formatSentence(words.documentation, {address: root.documentation})}`]),
		'',
	];
}

const fixLines = ({text, command}: FilledFix, number: number, words: ReportWords): readonly string[] => [
	`  ${formatSentence(words.fix, {number})}  ${text}`,
	...(command ? [`    ${command.text}`] : []),
];

function summaryLines(report: Report, input: TextInput): readonly string[] {
	const {describe} = input.language;
	const {report: words, screen} = input.language.words;
	const duration = formatDuration(report.lastRunDurationMs ?? 0, screen.units);
	const machine = report.rows.filter(row => row.scope === 'machine');
	const lines = report.registries.map(registry => ({
		name: registryNameOf(report, registry),
		...countProblems(reportFor(report, registry.key), input.language.causes),
		rows: report.rows.filter(row => row.registries.includes(registry.key)),
		change: changeText(input, report, registry),
	}));

	return [
		...(machine.length > 0
			? [
					{
						name: words.machine,
						...countProblems({...report, rows: machine}, input.language.causes),
						rows: machine,
						change: undefined,
					},
				]
			: []),
		...lines,
	].flatMap(({name, problems, warnings, rows, change}) => [
		[
			name,
			...problemTexts({problems, warnings}, screen.verdicts),
			describe.list(countsOf(rows, words)),
			duration,
		].join('   '),
		...(change === undefined ? [] : [`  ${change}`]),
	]);
}

function problemTexts(
	{problems, warnings}: ProblemCounts,
	words: ScreenWords['verdicts'],
): readonly string[] {
	if (problems > 0) {
		return [formatSentence(problems === 1 ? words.problem : words.problems, {count: problems})];
	}

	return warnings > 0
		? [formatSentence(warnings === 1 ? words.warning : words.warnings, {count: warnings})]
		: [];
}

function countsOf(rows: readonly Row[], words: ReportWords): readonly string[] {
	const counts = countRows(rows);

	return (['failed', 'error', 'warning', 'passed', 'skipped'] as const)
		.filter(status => counts[status] > 0)
		.map(status => formatSentence(words.counts[status], {count: counts[status]}));
}
