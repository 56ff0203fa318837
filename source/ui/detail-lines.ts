import type {Described} from '../core/describe.ts';
import type {FilledFix} from '../core/words.ts';
import type {Row} from '../core/report.ts';
import {say} from '../core/words.ts';
import {commandLines} from './command-lines.ts';
import {blankLine, line, span} from './line.ts';
import type {Line, Tone} from './line.ts';
import {retriesOf} from './row-lines.ts';
import type {Stage} from './stage.ts';
import {pad, widthOf, wrap} from './width.ts';

export type DetailInput = {
	readonly row: Row;
	readonly described: Described;
	readonly width: number;
	readonly indent: number;
	/** Whether paragraphs stand apart: where details have a place of their own. */
	readonly isAiry: boolean;
	readonly stage: Stage;
};

/** A row opened: code, what it means, what was seen, fixes with their commands, the page that explains it. */
export function detailLines(input: DetailInput): readonly Line[] {
	const {row, described, stage, isAiry} = input;
	const {words} = stage;
	const isOld = row.state !== 'finished' && row.outcome !== undefined;
	const {fixes, seen, documentation} = described;

	const parts = [
		[...(isOld ? text(words.detail.before, 'faint', input) : []), ...head(input)],
		text(described.summary || words.detail.nothing, 'plain', input),
		described.meaning ? text(described.meaning, 'plain', input) : [],
		seen.length > 0 ? seenLines(input) : [],
		...fixes.map((fix, index) => fixLines(fix, index + 1, input)),
		documentation ? linkLines(documentation, input) : [],
	].filter(lines => lines.length > 0);

	const lines = isAiry
		? parts.flatMap((part, index) => (index < 2 ? part : [blankLine, ...part]))
		: parts.flat();

	return isOld
		? lines.map(given => ({...given, spans: given.spans.map(part => ({...part, isOld: true}))}))
		: lines;
}

function head({row, described, indent, stage: {words}}: DetailInput): readonly Line[] {
	const count = retriesOf(row);
	const retry = count > 0 ? [span(say(words.row.retry, {count}), 'faint')] : [];
	const code = described.code ? [span(`${described.code}  `, toneOf(row))] : [];
	return code.length + retry.length > 0 ? [line(span(' '.repeat(indent)), ...code, ...retry)] : [];
}

const toneOf = ({outcome}: Row): Tone => outcome?.status ?? 'strong';

const text = (sentence: string, tone: Tone, {indent, width}: DetailInput): readonly Line[] =>
	wrap(sentence, width - indent).map(part => line(span(' '.repeat(indent)), span(part, tone)));

const seenLines = (input: DetailInput): readonly Line[] => [
	...text(input.stage.words.detail.seen, 'strong', input),
	...labelled(input.described.seen, {...input, indent: input.indent + 2}),
];

/** Labels in a column, values wrapped beside them; under each other where the width is small. */
function labelled(
	items: readonly {readonly label: string; readonly value: string}[],
	{indent, width}: Pick<DetailInput, 'indent' | 'width'>,
): readonly Line[] {
	const widest = Math.max(...items.map(({label}) => widthOf(label)));
	const column = Math.min(widest, Math.floor((width - indent) / 3)) + 2;
	const room = width - indent - column;
	const space = span(' '.repeat(indent));

	return items.flatMap(({label, value}) => {
		const lines = wrap(value, room);

		return lines.map((part, index) =>
			line(
				space,
				span(index === 0 ? `${pad(label, column - 2)}  ` : ' '.repeat(column), 'faint'),
				span(part),
			),
		);
	});
}

/** An address is broken only where it fits on no line: it is there to be clicked, or marked with the mouse. */
function linkLines(address: string, input: DetailInput): readonly Line[] {
	const {indent, width, stage} = input;
	const label = stage.words.detail.documentation;
	const hanging = indent + widthOf(label) + 2;

	return hanging + widthOf(address) <= width
		? labelled([{label, value: address}], {indent, width})
		: [...text(label, 'faint', input), ...commandLines(address, {width, hanging: 0, continuation: ''})];
}

function fixLines({text: sentence, command}: FilledFix, number: number, input: DetailInput): readonly Line[] {
	const {indent, width, stage} = input;
	const label = `${say(stage.words.detail.fix, {number})}  `;
	const hanging = indent + widthOf(label);
	const lines = wrap(sentence, width - hanging).map((part, index) =>
		line(
			span(' '.repeat(indent)),
			span(index === 0 ? label : ' '.repeat(widthOf(label)), 'strong'),
			span(part),
		),
	);

	return command
		? [...lines, ...commandLines(command.text, {width, hanging, continuation: stage.continuation})]
		: lines;
}
