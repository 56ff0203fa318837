import {formatAge} from '../describe/age.ts';
import {formatDuration} from '../describe/duration.ts';
import {formatSentence} from '../text/fill.ts';
import {lastRunDurationOf} from '../engine/report.ts';
import type {Report} from '../engine/report.ts';
import {overallStatusOf} from '../engine/overall-status.ts';
import type {OverallStatus} from '../engine/overall-status.ts';
import {statusSpan} from './glyphs.ts';
import {line, lineWidth, span, spread} from './line.ts';
import type {Line, Span} from './line.ts';
import {rowsOf} from './scene.ts';
import type {Scene} from './scene.ts';
import type {Format} from './format.ts';
import type {RunScreenContext} from './screen-context.ts';

export type HeaderInput = {
	readonly report: Report;
	readonly scene: Scene;
	/** ms on the clock of durations. */
	readonly now: number;
	readonly format: Format;
	readonly context: RunScreenContext;
};

const shown = ['passed', 'failed', 'error', 'warning', 'running', 'waiting', 'skipped'] as const;

export function headerLines(input: HeaderInput): readonly Line[] {
	const {format, scene, report, context} = input;
	const {width} = format;
	const evaluated = overallStatusOf(scene.isOverview ? report.rows : scene.rows);
	const verdict = line(...verdictSpans(evaluated, input));

	if (format.headerLines === 1) {
		const name = line(
			span(' '),
			...labelSpans(input),
			span(`${shortNameOf(input)}  `, 'strong'),
			...countSpans(evaluated, context, 'dense'),
		);
		const isWide = lineWidth(name) + lineWidth(verdict) < width;
		return [spread(name, isWide ? verdict : line(...verdict.spans.slice(0, 1)), width)];
	}

	const room = width - lineWidth(verdict) - 1;
	// From long to short; the status of each registry is dropped last.
	const titles = [
		titleLine(input, {program: true, fault: true}),
		titleLine(input, {program: true}),
		titleLine(input, {}),
		titleLine(input, {isShort: true}),
		titleLine(input, {isShort: true, isBare: true}),
	];
	const counts = line(span(' '), ...countSpans(evaluated, context, 'worded'));
	const brief = line(span(' '), ...countSpans(evaluated, context, 'spaced'));

	return [
		spread(titles.find(title => lineWidth(title) <= room) ?? titles.at(-1) ?? line(), verdict, width),
		lineWidth(counts) <= width ? counts : brief,
	];
}

/** Marks a demo or a saved run, which must not look like live data. */
function labelSpans({report, context}: HeaderInput): readonly Span[] {
	const {demo, saved, language} = context;
	const {screen, usage} = language.words;
	const age = saved && formatAge(saved.readAt - report.lastRunStartedAt, usage.registries.age);
	const labels = [demo && screen.demo, age !== undefined && formatSentence(screen.saved, {age})];
	return labels.flatMap(label => (label ? [span(label, 'warning'), span('  ')] : []));
}

type TitleParts = {
	readonly program?: boolean;
	readonly fault?: boolean;
	readonly isShort?: boolean;
	readonly isBare?: boolean;
};

function titleLine(input: HeaderInput, parts: TitleParts): Line {
	const {context, scene} = input;
	const fault = scene.isOverview ? undefined : context.demo?.faultOf(scene.registry?.key ?? '');

	return line(
		span(' '),
		...labelSpans(input),
		span(parts.program && scene.registry ? `${context.title}  ` : ''),
		span(parts.isShort ? shortNameOf(input) : nameOf(input), 'strong'),
		...tabSpans(input, parts.isBare ?? false),
		span(parts.fault && fault ? `  ${fault}` : '', 'faint'),
	);
}

/** `[1/2]`, and a status glyph per registry if they fit. */
function tabSpans({report, scene, context, format}: HeaderInput, isBare: boolean): readonly Span[] {
	const {registries} = report;

	if (registries.length < 2 || scene.isOverview) {
		return [];
	}

	const place = span(`  [${scene.index + 1}/${registries.length}]`);
	const marks = registries.flatMap((registry, index) => {
		const {verdict} = overallStatusOf(rowsOf(report, registry));
		// Too many spinners distract.
		const {isSpinning: _, ...mark} = statusSpan(verdictMarks[verdict], context.look);
		return [span(index === scene.index ? ' >' : ' ', 'accent'), mark];
	});

	return registries.length <= 8 && format.width >= 46 && !isBare ? [place, ...marks] : [place];
}

export const verdictMarks = {
	running: 'running',
	healthy: 'passed',
	warned: 'warning',
	failed: 'failed',
	incomplete: 'error',
} as const satisfies Record<OverallStatus, string>;

function verdictSpans(
	evaluated: ReturnType<typeof overallStatusOf>,
	{context, now, report}: HeaderInput,
): readonly Span[] {
	const {verdict, counts} = evaluated;
	const count = verdict === 'warned' ? counts.warning : counts.failed;
	// Duration of the latest run or retry; the screen may have opened later.
	const elapsed = lastRunDurationOf(report, now);
	const time =
		report.startedAt === 0 ? '' : `  ${formatDuration(elapsed, context.language.words.screen.units)}`;
	return [
		span(formatSentence(context.language.words.screen.verdicts[verdict], {count}), verdictMarks[verdict]),
		span(time, 'faint'),
	];
}

type Manner = 'worded' | 'spaced' | 'dense';

function countSpans(
	{counts}: ReturnType<typeof overallStatusOf>,
	{language, look}: RunScreenContext,
	manner: Manner,
): readonly Span[] {
	const gap = {worded: '   ', spaced: '  ', dense: ' '}[manner];

	return shown
		.filter(status => counts[status] > 0)
		.flatMap((status, index) => [
			span(index === 0 ? '' : gap),
			statusSpan(status, look),
			span(`${manner === 'dense' ? '' : ' '}${counts[status]}`),
			span(manner === 'worded' ? ` ${language.words.screen.statuses[status]}` : ''),
		]);
}

const nameOf = ({scene, context, report}: HeaderInput): string => {
	if (scene.isOverview) {
		return formatSentence(context.language.words.screen.overview.title, {count: report.registries.length});
	}

	return scene.registry ? context.nameOf(scene.registry, report) : context.title;
};

const shortNameOf = (input: HeaderInput): string =>
	input.scene.registry ? (nameOf(input).split('.')[0] ?? '') : nameOf(input);
