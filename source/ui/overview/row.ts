import {describeRow} from '../description-cache.ts';
import {statusOf} from '../../engine/report.ts';
import type {Row} from '../../engine/report.ts';
import {overallStatusOf} from '../../engine/overall-status.ts';
import {formatSentence} from '../../text/fill.ts';
import {statusSpan} from '../glyphs.ts';
import {verdictStatuses} from '../header-lines.ts';
import {fitLine, line, lineWidth, span} from '../line.ts';
import type {Line, Span} from '../line.ts';
import type {OverviewColumns} from './columns.ts';
import {severityOf} from '../view-model.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {truncate, pad} from '../width.ts';

type OverviewRowInput = {
	readonly name: string;
	readonly rows: readonly Row[];
	/** A cell is undefined if the registry has no such check. */
	readonly cells: ReadonlyArray<Row | undefined>;
	/** The field is undefined if another line has the selection. */
	readonly selected: number | undefined;
	readonly columns: OverviewColumns;
	readonly width: number;
	readonly context: RunScreenContext;
};

/** The minimum width of a sentence in columns. */
const minSentenceWidth = 24;

export function overviewRow(input: OverviewRowInput): Line {
	const {name, rows, selected, columns, width, context} = input;
	const isSelected = selected !== undefined;
	const available = width - columns.end - 1;
	const {spans, text, isBusy} = endingOf(rows, available, context);

	return {
		...fitLine(
			line(
				span(isSelected ? ' > ' : '   ', 'accent'),
				span(pad(name, columns.nameWidth), isSelected ? 'strong' : 'plain'),
				...cellSpans(input),
				span(' '),
				...spans,
			),
			width,
		),
		row: {label: `${name}: ${text}`, isBusy, isOpen: false, isSelected},
	};
}

/** Returns the visible cells. The selected cell has brackets. Only the first running check has a spinner. */
function cellSpans({cells, selected, columns, context}: OverviewRowInput): readonly Span[] {
	const {from, count, step} = columns;
	const shown = Array.from({length: count}, (_, index) => cells[from + index]);
	const moving = shown.findIndex(row => row?.state === 'running');
	const column = selected === undefined ? undefined : selected - from;
	// Two adjacent cells share a column for the brackets.
	const edge = (before: number): Span => {
		const open = before === column ? '[' : ' ';
		const close = before - 1 === column ? ']' : ' ';
		const isNarrow = step === 2 || before === count;
		return span(
			isNarrow ? (close === ' ' ? open : close) : `${close}${' '.repeat(step - 3)}${open}`,
			'accent',
		);
	};

	return [
		...shown.flatMap((row, index) => {
			const {isSpinning, ...mark} = row ? statusSpan(statusOf(row), context.display) : span(' ');
			return [edge(index), {...mark, ...(isSpinning && index === moving && {isSpinning})}];
		}),
		edge(count),
	];
}

/** Returns the first failure, a warning of a finished run, or the verdict. */
function endingOf(rows: readonly Row[], available: number, context: RunScreenContext) {
	const {verdict, counts} = overallStatusOf(rows);
	const failure = rows.find(row => severityOf(row) === 'failure');
	const problem = failure ?? (verdict === 'warned' ? rows.find(severityOf) : undefined);
	const shown = failure && verdict === 'running' ? 'failed' : verdict;
	const count = shown === 'warned' ? counts.warning : counts.failed;
	const sentence = formatSentence(context.language.words.screen.verdicts[shown], {count});
	const summary = problem && describeRow(context, problem).short;
	const tone = verdictStatuses[shown];
	const {isSpinning: _, ...mark} = statusSpan(tone, context.display);
	const short = line(mark, span(problem ? ` ${count}` : ''));
	const isBusy = verdict === 'running';

	if (available >= minSentenceWidth && summary) {
		return {spans: [span(truncate(summary, available))], text: summary, isBusy};
	}

	const spans = lineWidth(line(span(sentence))) <= available ? [span(sentence, tone)] : short.spans;
	return {spans, text: summary ?? sentence, isBusy};
}
