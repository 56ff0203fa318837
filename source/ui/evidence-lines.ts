import type {EvidenceLine} from '../describe/evidence.ts';
import {line, span} from './line.ts';
import type {Line, Tone} from './line.ts';
import {truncate, pad, widthOf, wrap} from './width.ts';

type Margins = {readonly indent: number; readonly width: number};

export const textLines = (sentence: string, tone: Tone, {indent, width}: Margins): readonly Line[] =>
	wrap(sentence, width - indent).map(part => line(span(' '.repeat(indent)), span(part, tone)));

/** Formats evidence as lines. The function wraps each value, or truncates each value to a single line. */
export function evidenceLines(
	heading: string,
	evidence: readonly EvidenceLine[],
	margins: Margins,
	isShort: boolean,
): readonly Line[] {
	const inner = {width: margins.width, indent: margins.indent + evidenceIndent};
	return evidence.length === 0
		? []
		: [...textLines(heading, 'strong', margins), ...labeled(evidence, inner, isShort)];
}

const evidenceIndent = 2;

export const fitsOnLine = (
	{value}: EvidenceLine,
	items: readonly EvidenceLine[],
	{width, indent}: Margins,
): boolean =>
	widthOf(value) <=
	width - indent - evidenceIndent - columnFor(items, {width, indent: indent + evidenceIndent});

function columnFor(items: readonly EvidenceLine[], {indent, width}: Margins): number {
	const widest = Math.max(...items.map(({label}) => widthOf(label)));
	return Math.min(widest, Math.floor((width - indent) * 0.4)) + 2;
}

export function labeled(items: readonly EvidenceLine[], margins: Margins, isShort = false): readonly Line[] {
	const {indent, width} = margins;
	const column = columnFor(items, margins);
	const available = width - indent - column;
	const space = span(' '.repeat(indent));

	return items.flatMap(({label, value}) =>
		(isShort ? [truncate(value, available)] : wrap(value, available)).map((part, index) =>
			line(
				space,
				span(index === 0 ? `${pad(label, column - 2)}  ` : ' '.repeat(column), 'faint'),
				span(part),
			),
		),
	);
}
