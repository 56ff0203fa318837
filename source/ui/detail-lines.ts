import type {DescribedRow} from '../describe/describe.ts';
import type {FilledFix} from '../text/fill.ts';
import type {Row} from '../engine/report.ts';
import {formatSentence} from '../text/fill.ts';
import {commandLines} from './command-lines.ts';
import {blankLine, line, span} from './line.ts';
import type {Line, Tone} from './line.ts';
import {retriesOf} from './row-lines.ts';
import {fitsOnLine, labeled, evidenceLines, textLines} from './evidence-lines.ts';
import type {RunScreenContext} from './screen-context.ts';
import {widthOf, wrap} from './width.ts';

type DetailInput = {
	readonly row: Row;
	readonly described: DescribedRow;
	readonly width: number;
	readonly indent: number;
	readonly hasSpacing: boolean;
	readonly available: number;
	/** The maximum number of evidence lines above the fixes on a short screen. */
	readonly maxEvidence: number;
	readonly context: RunScreenContext;
};

export function detailLines(input: DetailInput): readonly Line[] {
	const {row, described, available, maxEvidence} = input;
	const whole = partsOf(input);

	// The fixes come before most of the evidence if the details do not fit.
	const isShort = whole.flat().length > available && described.fixes.length > 0;
	const parts = isShort ? partsOf(input, maxEvidence) : whole;
	const lines = input.hasSpacing
		? parts.flatMap((part, index) => (index < 2 ? part : [blankLine, ...part]))
		: parts.flat();

	return row.state !== 'finished' && row.outcome !== undefined
		? lines.map(given => ({...given, spans: given.spans.map(part => ({...part, isStale: true}))}))
		: lines;
}

export const defaultMaxEvidence = 3;

/** Returns the paragraphs of the details. Only the first evidence lines are above the fixes. */
function partsOf(input: DetailInput, maxEvidence = Infinity): readonly (readonly Line[])[] {
	const {row, described, context} = input;
	const {detail} = context.language.words.screen;
	const {fixes, documentation, evidence} = described;
	const isStale = row.state !== 'finished' && row.outcome !== undefined;
	const isShort = maxEvidence !== Infinity;
	const first = evidence.slice(0, maxEvidence);
	const rest = evidence.filter(
		(item, index) => index >= maxEvidence || (isShort && !fitsOnLine(item, first, input)),
	);

	return [
		[...(isStale ? textLines(detail.before, 'faint', input) : []), ...head(input)],
		textLines(described.summary || detail.nothing, 'plain', input),
		described.meaning ? textLines(described.meaning, 'plain', input) : [],
		evidenceLines(detail.evidence, first, input, isShort),
		...fixes.map((fix, index) => fixLines(fix, index + 1, input)),
		documentation ? linkLines(documentation, input) : [],
		evidenceLines(first.length > 0 ? detail.otherEvidence : detail.evidence, rest, input, false),
	].filter(lines => lines.length > 0);
}

function head({row, described, indent, context}: DetailInput): readonly Line[] {
	const {screen: words} = context.language.words;
	const count = retriesOf(row);
	const retry = count > 0 ? [span(formatSentence(words.row.retry, {count}), 'faint')] : [];
	const code = described.code ? [span(`${described.code}  `, toneOf(row))] : [];
	return code.length + retry.length > 0 ? [line(span(' '.repeat(indent)), ...code, ...retry)] : [];
}

const toneOf = ({outcome}: Row): Tone => outcome?.status ?? 'strong';

function linkLines(address: string, input: DetailInput): readonly Line[] {
	const {indent, width, context} = input;
	const label = context.language.words.screen.detail.documentation;
	const hanging = indent + widthOf(label) + 2;

	return hanging + widthOf(address) <= width
		? labeled([{label, value: address}], {indent, width})
		: [
				...textLines(label, 'faint', input),
				...commandLines(address, {width, hanging: indent, continuation: ''}),
			];
}

function fixLines({text: sentence, command}: FilledFix, number: number, input: DetailInput): readonly Line[] {
	const {indent, width, context} = input;
	const label = `${formatSentence(context.language.words.screen.detail.fix, {number})}  `;
	const hanging = indent + widthOf(label);
	const lines = wrap(sentence, width - hanging).map((part, index) =>
		line(
			span(' '.repeat(indent)),
			span(index === 0 ? label : ' '.repeat(widthOf(label)), 'strong'),
			span(part),
		),
	);

	return command
		? [...lines, ...commandLines(command.text, {width, hanging, continuation: context.continuation})]
		: lines;
}
