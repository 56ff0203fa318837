import {formatAge} from '../describe/age.ts';
import {formatDuration} from '../describe/duration.ts';
import {formatSentence} from '../text/fill.ts';
import {lastRunDurationOf} from '../engine/report.ts';
import type {Report} from '../engine/report.ts';
import {overallStatusOf} from '../engine/overall-status.ts';
import type {OverallStatus} from '../engine/overall-status.ts';
import {statusSpan} from './glyphs.ts';
import {line, lineWidth, span, justify} from './line.ts';
import type {Line, Span} from './line.ts';
import {rowsOf} from './view-model.ts';
import type {ViewModel} from './view-model.ts';
import type {ScreenLayout} from './screen-layout.ts';
import type {RunScreenContext} from './screen-context.ts';

type HeaderInput = {
	readonly report: Report;
	readonly viewModel: ViewModel;
	/** Milliseconds on the clock that measures durations. */
	readonly now: number;
	readonly layout: ScreenLayout;
	readonly context: RunScreenContext;
};

const statusOrder = ['passed', 'failed', 'error', 'warning', 'running', 'waiting', 'skipped'] as const;

export function headerLines(input: HeaderInput): readonly Line[] {
	const {layout, viewModel, report, context} = input;
	const {width} = layout;
	const evaluated = overallStatusOf(viewModel.isOverview ? report.rows : viewModel.rows);
	const verdict = line(...verdictSpans(evaluated, input));

	if (layout.headerLines === 1) {
		const name = line(
			span(' '),
			...labelSpans(input),
			span(`${shortNameOf(input)}  `, 'strong'),
			...countSpans(evaluated, context, 'dense'),
		);
		const isWide = lineWidth(name) + lineWidth(verdict) < width;
		return [justify(name, isWide ? verdict : line(...verdict.spans.slice(0, 1)), width)];
	}

	const available = width - lineWidth(verdict) - 1;
	// The titles are in order from long to short. The status of each registry is dropped last.
	const titles = [
		titleLine(input, {program: true, fault: true}),
		titleLine(input, {program: true}),
		titleLine(input, {}),
		titleLine(input, {isShort: true}),
		titleLine(input, {isShort: true, hidesStatuses: true}),
	];
	const counts = line(span(' '), ...countSpans(evaluated, context, 'worded'));
	const brief = line(span(' '), ...countSpans(evaluated, context, 'spaced'));

	return [
		justify(titles.find(title => lineWidth(title) <= available) ?? titles.at(-1) ?? line(), verdict, width),
		lineWidth(counts) <= width ? counts : brief,
	];
}

/** Marks a demo or a saved run, so that neither looks like live data. */
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
	readonly hidesStatuses?: boolean;
};

function titleLine(input: HeaderInput, parts: TitleParts): Line {
	const {context, viewModel} = input;
	const fault = viewModel.isOverview ? undefined : context.demo?.faultOf(viewModel.registry?.key ?? '');

	return line(
		span(' '),
		...labelSpans(input),
		span(parts.program && viewModel.registry ? `${context.title}  ` : ''),
		span(parts.isShort ? shortNameOf(input) : nameOf(input), 'strong'),
		...tabSpans(input, parts.hidesStatuses ?? false),
		span(parts.fault && fault ? `  ${fault}` : '', 'faint'),
	);
}

/** Returns the position, such as `[1/2]`, and a status glyph per registry if the glyphs fit. */
function tabSpans(
	{report, viewModel, context, layout}: HeaderInput,
	hidesStatuses: boolean,
): readonly Span[] {
	const {registries} = report;

	if (registries.length < 2 || viewModel.isOverview) {
		return [];
	}

	const position = span(`  [${viewModel.index + 1}/${registries.length}]`);
	const marks = registries.flatMap((registry, index) => {
		const {verdict} = overallStatusOf(rowsOf(report, registry));
		// Too many spinners distract the user.
		const {isSpinning: _, ...mark} = statusSpan(verdictStatuses[verdict], context.display);
		return [span(index === viewModel.index ? ' >' : ' ', 'accent'), mark];
	});

	return registries.length <= 8 && layout.width >= 46 && !hidesStatuses ? [position, ...marks] : [position];
}

export const verdictStatuses = {
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
	// The duration belongs to the latest run or retry. The screen may have opened after the start.
	const elapsed = lastRunDurationOf(report, now);
	const time =
		report.startedAt === 0 ? '' : `  ${formatDuration(elapsed, context.language.words.screen.units)}`;
	return [
		span(formatSentence(context.language.words.screen.verdicts[verdict], {count}), verdictStatuses[verdict]),
		span(time, 'faint'),
	];
}

type CountStyle = 'worded' | 'spaced' | 'dense';

function countSpans(
	{counts}: ReturnType<typeof overallStatusOf>,
	{language, display}: RunScreenContext,
	style: CountStyle,
): readonly Span[] {
	const gap = {worded: '   ', spaced: '  ', dense: ' '}[style];

	return statusOrder
		.filter(status => counts[status] > 0)
		.flatMap((status, index) => [
			span(index === 0 ? '' : gap),
			statusSpan(status, display),
			span(`${style === 'dense' ? '' : ' '}${counts[status]}`),
			span(style === 'worded' ? ` ${language.words.screen.statuses[status]}` : ''),
		]);
}

const nameOf = ({viewModel, context, report}: HeaderInput): string => {
	if (viewModel.isOverview) {
		return formatSentence(context.language.words.screen.overview.title, {count: report.registries.length});
	}

	return viewModel.registry ? context.nameOf(viewModel.registry, report) : context.title;
};

const shortNameOf = (input: HeaderInput): string =>
	input.viewModel.registry ? (nameOf(input).split('.')[0] ?? '') : nameOf(input);
