import {hasPlaceholders} from '../reference/reference.ts';
import type {Reference, Topic} from '../reference/reference.ts';
import type {FilledFix} from '../text/fill.ts';

type ReferenceDocumentInput = {
	readonly topics: readonly Topic[];
	/** The requested problem. */
	readonly problem?: string;
	/** The requested check. */
	readonly check?: string;
	readonly tool: {readonly name: string; readonly version: string};
	readonly language: string;
};

/** The document of `explain --json`: docs/reference.schema.json. */
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

/** The list of codes and titles. */
export function referenceList({topics, words}: Reference): readonly string[] {
	const width = Math.max(0, ...topics.map(({code}) => code.length));
	return [...topics.map(({code, title}) => `${code.padEnd(width)}  ${title}`), '', words.more];
}

/** A topic as text. Each command has its own line, so that it can be copied. */
export function topicLines(
	topic: Topic,
	{words, list, label}: Pick<Reference, 'words' | 'list' | 'label'>,
): readonly string[] {
	const {headings} = words;

	return [
		`${topic.code}  ${topic.title}`,
		...section(headings.meaning, [topic.meaning]),
		...section(headings.blocks, [topic.blocks]),
		...section(headings.byHand, topic.byHand.flatMap(stepLines)),
		...section(headings.fixes, topic.fixes.flatMap(stepLines)),
		...(hasPlaceholders(topic) ? ['', `  ${words.replacePlaceholders}`] : []),
		...section(headings.problems, problemLines(topic)),
		'',
		label(headings.related, list(topic.related)),
		label(headings.documentation, topic.documentation),
	];
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
	lines.length === 0 ? [] : ['', heading, ...lines.map(line => `  ${line}`)];

const stepLines = ({text, command}: FilledFix, index: number): readonly string[] => [
	`${index + 1}  ${text}`,
	...(command ? [`     ${command.text}`] : []),
];

/** Each problem once, even if several checks have it. */
function problemLines({problems}: Topic): readonly string[] {
	const unique = [...new Map(problems.toReversed().map(item => [item.problem, item])).values()].toReversed();
	const width = Math.max(0, ...unique.map(({problem}) => problem.length));
	return unique.map(({problem, summary}) => `${problem.padEnd(width)}  ${summary}`);
}
