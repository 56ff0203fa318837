import type {DescribedRow} from '../describe/describe.ts';
import {durationOf, statusOf} from '../engine/report.ts';
import type {Row} from '../engine/report.ts';
import {formatDuration} from '../describe/duration.ts';
import {formatSentence} from '../text/fill.ts';
import {statusSpan} from './glyphs.ts';
import {keyLabel} from './keys.ts';
import {fitLine, line, span} from './line.ts';
import type {Line, Span} from './line.ts';
import {severityOf} from './view-model.ts';
import type {RunScreenContext} from './screen-context.ts';
import {truncate, pad, padLeft, widthOf} from './width.ts';

type RowInput = {
	readonly row: Row;
	readonly described: DescribedRow;
	readonly isSelected: boolean;
	readonly isOpen: boolean;
	/** Milliseconds on the clock that measures durations. */
	readonly now: number;
	readonly width: number;
	readonly titleWidth: number;
	readonly context: RunScreenContext;
};

const prefixWidth = 5;
const durationWidth = 9;
/** Returns the width of the title column in columns. The limits keep the titles readable. */
export const titleColumn = (titles: readonly string[]): number =>
	Math.max(16, Math.min(28, Math.max(0, ...titles.map(widthOf)) + 3));

/** The duration in milliseconds after which a row shows the timeout. */
const slowAfterMs = 2000;

/** Returns the line of a row. A narrow screen drops the finding and the duration. */
export function rowLine(input: RowInput): Line {
	const {row, described, isSelected, isOpen, width, titleWidth, context} = input;
	const status = statusOf(row);
	const finding = findingOf(input);
	const duration = durationIn(input);
	const hasFinding = width >= 58;
	const hasDuration = hasFinding ? width >= 70 : width >= 36;
	const available = width - prefixWidth - (hasDuration ? durationWidth : 0);
	const titleColumns = hasFinding ? titleWidth : available;

	return {
		...fitLine(
			line(
				span(isSelected ? ' > ' : '   ', 'accent'),
				statusSpan(status, context.display),
				span(' '),
				span(pad(described.title, titleColumns - 1), isSelected ? 'strong' : titleTone(row)),
				span(' '),
				...(hasFinding ? fitSpans(finding, available - titleColumns) : []),
				...(hasDuration ? [span(padLeft(duration, durationWidth), 'faint')] : []),
			),
			width,
		),
		row: {
			label: [context.language.words.screen.statuses[status], described.title, described.summary].join(': '),
			isBusy: row.state !== 'finished',
			isOpen,
			isSelected,
		},
	};
}

export function findingLines({row, described, width, context}: RowInput): readonly Line[] {
	const isStale = row.state !== 'finished';
	const indent = span(' '.repeat(prefixWidth));
	const summary = described.short;

	if (width >= 58 || summary === '') {
		return [];
	}

	const lines = [line(indent, span(summary, 'plain', isStale))];

	if (severityOf(row)) {
		const key = keyLabel('enter', context.language.words.screen);
		const text = `${formatSentence(context.language.words.screen.row.open, {key})}  ${described.code ?? ''}`;
		lines.push(line(indent, span(text, 'faint')));
	}

	return lines.map(given => fitLine(given, width));
}

/** Returns the number of retries, including a waiting retry. */
export const retriesOf = ({state, attempts}: Row): number =>
	Math.max(0, state === 'waiting' ? attempts : attempts - 1);

export function findingOf(
	input: Pick<RowInput, 'row' | 'described' | 'now' | 'width' | 'context'>,
): readonly Span[] {
	const {row, described, width, context} = input;
	const {screen: words} = context.language.words;
	const count = retriesOf(row);

	if (row.state === 'finished') {
		const tone = row.outcome?.status === 'skipped' ? 'faint' : 'plain';
		const again = count > 0 ? [span(`  ${formatSentence(words.row.retry, {count})}`, 'faint')] : [];
		return [span(described.short, tone), ...again];
	}

	// An old result stays visible during a retry. Skipped checks and checks with progress show no old result.
	if (row.outcome !== undefined && !('reason' in row.outcome) && row.progress === undefined) {
		const sentence = count > 0 ? words.row.retryBefore : words.row.before;
		return [span(formatSentence(sentence, {count, summary: described.short}), 'faint', true)];
	}

	// A narrow screen has no duration column, so that the finding includes the duration.
	const time = width < 70 ? durationIn(input) : '';
	return [span(progressOf(input), 'faint'), ...(time ? [span(`  ${time}`, 'faint')] : [])];
}

function progressOf({row, now, context}: Pick<RowInput, 'row' | 'now' | 'context'>): string {
	const {screen: words} = context.language.words;
	const timeout = context.timeoutOf(row.checkId);

	if (row.state === 'waiting') {
		return words.row.waiting;
	}

	if (row.progress !== undefined) {
		return row.progress;
	}

	return timeout !== undefined && (durationOf(row, now) ?? 0) >= slowAfterMs
		? formatSentence(words.row.slow, {
				timeout: formatSentence(words.units.seconds, {value: Math.round(timeout / 1000)}),
			})
		: words.row.running;
}

function durationIn({row, now, context}: Pick<RowInput, 'row' | 'now' | 'context'>): string {
	const {state, outcome} = row;
	const duration = durationOf(row, now);

	if (
		duration === undefined ||
		state === 'waiting' ||
		(state === 'finished' && outcome && 'reason' in outcome)
	) {
		return '';
	}

	return formatDuration(duration, context.language.words.screen.units);
}

/** Fits the spans to an exact width. The function drops all spans except the first before truncation. */
function fitSpans(spans: readonly Span[], width: number): readonly Span[] {
	const [first, ...others] = spans;
	const rest = others.reduce((sum, {text}) => sum + widthOf(text), 0);

	if (first === undefined) {
		return [];
	}

	const fits = widthOf(first.text) + rest <= width;
	const used = fits ? rest : 0;
	const head = {...first, text: fits ? first.text : truncate(first.text, width)};
	const gap = span(' '.repeat(Math.max(0, width - used - widthOf(head.text))));
	return [head, ...(fits ? others : []), gap];
}

const titleTone = ({state, outcome}: Row) =>
	state === 'finished' && outcome?.status === 'skipped' ? 'faint' : 'plain';
