import type {ReferenceWords} from '../../describe/reference-words.ts';
import {hasPlaceholders} from '../../reference/reference.ts';
import type {Topic} from '../../describe/reference.ts';
import type {FilledFix} from '../../text/fill.ts';
import {commandLines} from '../command-lines.ts';
import {blankLine, line, span} from '../line.ts';
import type {Line} from '../line.ts';
import {textLines} from '../evidence-lines.ts';
import {widthOf, wrap} from '../width.ts';

type TopicInput = {
	readonly topic: Topic;
	readonly words: ReferenceWords;
	readonly width: number;
	readonly indent: number;
	readonly continuation: string;
	readonly marked?: number | undefined;
};

/** Returns the full text of a code. The number of a fix is the key that copies the command. */
export function topicLines(input: TopicInput): readonly Line[] {
	const {topic, words, indent} = input;
	const {headings} = words;
	const inner = {...input, indent: indent + 2};

	return [
		...textLines(topic.code, 'accent', input),
		...textLines(topic.title, 'strong', input),
		...part(headings.meaning, textLines(topic.meaning, 'plain', inner), input),
		...part(headings.impact, textLines(topic.impact, 'plain', inner), input),
		...part(
			headings.fixes,
			topic.fixes.flatMap((fix, index) => stepLines(fix, String(index + 1), inner)),
			input,
		),
		...part(
			headings.manualSteps,
			topic.manualSteps.flatMap(step => stepLines(step, '-', inner)),
			input,
		),
		...(hasPlaceholders(topic) ? [blankLine, ...textLines(words.replacePlaceholders, 'faint', inner)] : []),
		...part(headings.problems, problemLines(topic, inner), input),
		...part(
			headings.related,
			topic.related.map((code, index) => relatedLine(code, index === input.marked, inner)),
			input,
		),
		...part(
			headings.documentation,
			commandLines(topic.documentation, {width: input.width, hanging: inner.indent, continuation: ''}),
			input,
		),
	];
}

const relatedLine = (code: string, isSelected: boolean, {indent}: TopicInput): Line => ({
	...line(
		span(`${' '.repeat(indent - 2)}${isSelected ? '> ' : '  '}`, 'accent'),
		span(code, isSelected ? 'strong' : 'plain'),
	),
	...(isSelected && {row: {label: code, isBusy: false, isOpen: false, isSelected}}),
});

const part = (heading: string, lines: readonly Line[], input: TopicInput): readonly Line[] => [
	blankLine,
	...textLines(heading, 'strong', input),
	...lines,
];

function stepLines({text, command}: FilledFix, mark: string, input: TopicInput): readonly Line[] {
	const {indent, width, continuation} = input;
	const hanging = indent + widthOf(mark) + 1;
	const lines = wrap(text, width - hanging).map((words, index) =>
		line(
			span(' '.repeat(indent)),
			span(`${index === 0 ? mark : ' '.repeat(widthOf(mark))} `, 'strong'),
			span(words),
		),
	);

	return command ? [...lines, ...commandLines(command.text, {width, hanging, continuation})] : lines;
}

/** Returns each problem only once, although several checks can find the same problem. */
function problemLines({problems}: Topic, input: TopicInput): readonly Line[] {
	const once = new Map(problems.toReversed().map(item => [item.problem, item]));

	return [...once.values()]
		.toReversed()
		.flatMap(({problem, summary}) => [
			...textLines(problem, 'accent', input),
			...textLines(summary, 'faint', {...input, indent: input.indent + 2}),
		]);
}
