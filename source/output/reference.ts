import {hasPlaceholders} from '../reference/reference.ts';
import type {Reference, Topic} from '../reference/reference.ts';
import type {FilledFix} from '../text/fill.ts';

export type ReferenceDocumentInput = {
	readonly topics: readonly Topic[];
	/** The problem that was asked for. */
	readonly problem?: string;
	/** The check that was asked for. */
	readonly check?: string;
	readonly tool: {readonly name: string; readonly version: string};
	readonly language: string;
};

/** The one document of `explain --json`; docs/reference.schema.json holds it to its shape. */
export const createReferenceDocument = ({
	topics,
	problem,
	check,
	tool,
	language,
}: ReferenceDocumentInput): Readonly<Record<string, unknown>> => ({
	schemaVersion: 1,
	tool,
	language,
	...(problem !== undefined && {problem}),
	...(check !== undefined && {check}),
	topics: topics.map(topic => ({
		code: topic.code,
		title: topic.title,
		meaning: topic.meaning,
		blocks: topic.blocks,
		byHand: topic.byHand,
		fixes: topic.fixes,
		problems: topic.problems,
		related: topic.related,
		documentation: topic.documentation,
	})),
});

/** Every code with its title, and how one is explained. */
export function referenceList({topics, words}: Reference): readonly string[] {
	const width = Math.max(0, ...topics.map(({code}) => code.length));
	return [...topics.map(({code, title}) => `${code.padEnd(width)}  ${title}`), '', words.more];
}

/** All there is to say of a code; each command on a line of its own, to be copied whole. */
export function topicLines(
	topic: Topic,
	{words, list, label}: Pick<Reference, 'words' | 'list' | 'label'>,
): readonly string[] {
	const {headings} = words;

	return [
		`${topic.code}  ${topic.title}`,
		...part(headings.meaning, [topic.meaning]),
		...part(headings.blocks, [topic.blocks]),
		...part(headings.byHand, topic.byHand.flatMap(stepLines)),
		...part(headings.fixes, topic.fixes.flatMap(stepLines)),
		...(hasPlaceholders(topic) ? ['', `  ${words.replacePlaceholders}`] : []),
		...part(headings.problems, problemLines(topic)),
		'',
		label(headings.related, list(topic.related)),
		label(headings.documentation, topic.documentation),
	];
}

const part = (heading: string, lines: readonly string[]): readonly string[] =>
	lines.length === 0 ? [] : ['', heading, ...lines.map(line => `  ${line}`)];

const stepLines = ({text, command}: FilledFix, index: number): readonly string[] => [
	`${index + 1}  ${text}`,
	...(command ? [`     ${command.text}`] : []),
];

/** Each name once, however many checks can find it. */
function problemLines({problems}: Topic): readonly string[] {
	const once = [...new Map(problems.toReversed().map(item => [item.problem, item])).values()].toReversed();
	const width = Math.max(0, ...once.map(({problem}) => problem.length));
	return once.map(({problem, summary}) => `${problem.padEnd(width)}  ${summary}`);
}
