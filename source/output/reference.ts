import {hasPlaceholders} from '../reference/reference.ts';
import type {Reference, Topic} from '../describe/reference.ts';
import type {LanguagePack} from '../describe/run-context.ts';
import type {FoundTopics} from '../reference/find-topics.ts';
import {formatSentence} from '../text/fill.ts';
import type {FilledFix} from '../text/fill.ts';
import type {Tool} from './format.ts';

type ReferenceInput = {
	readonly language: Pick<LanguagePack, 'code' | 'reference'>;
	/** The topics of the requested code, problem or check. Undefined for the whole reference. */
	readonly found?: FoundTopics | undefined;
	readonly tool: Tool;
};

/** Formats the reference, or the topics that were found. The text ends with a line break. */
export type WriteReference = (input: ReferenceInput) => string;

export const writeReferenceJson: WriteReference = input =>
	`${JSON.stringify(createReferenceDocument(input), undefined, 2)}\n`;

export const writeReferenceText: WriteReference = ({language: {reference}, found}) =>
	(found ? foundLines(found, reference) : referenceList(reference)).map(line => `${line}\n`).join('');

/** Creates the document of `explain --json`. The schema is docs/reference.schema.json. */
export const createReferenceDocument = ({
	language: {code, reference},
	found,
	tool,
}: ReferenceInput): Readonly<Record<string, unknown>> => ({
	schemaVersion: 1,
	tool,
	language: code,
	...(found?.by === 'problem' && {problem: found.name}),
	...(found?.by === 'check' && {check: found.name}),
	topics: (found?.topics ?? reference.topics).map(topic => ({
		code: topic.code,
		title: topic.title,
		meaning: topic.meaning,
		impact: topic.impact,
		manualSteps: topic.manualSteps,
		fixes: topic.fixes,
		problems: topic.problems,
		related: topic.related,
		documentation: topic.documentation,
	})),
});

/** Returns a line for each code with its title. The last line explains how to read about one code. */
export function referenceList({topics, words}: Reference): readonly string[] {
	const width = Math.max(0, ...topics.map(({code}) => code.length));
	return [...topics.map(({code, title}) => `${code.padEnd(width)}  ${title}`), '', words.more];
}

function foundLines({by, name, topics: found}: FoundTopics, reference: Reference): readonly string[] {
	const {problemOf, checkOf} = reference.words;
	const known = {codes: reference.list(found.map(({code}) => code)), problem: name, check: name};
	const head = {
		code: [],
		problem: [formatSentence(problemOf, known), ''],
		check: [formatSentence(checkOf, known), ''],
	}[by];
	return [
		...head,
		...found.flatMap((topic, index) => [...(index > 0 ? ['', ''] : []), ...topicLines(topic, reference)]),
	];
}

/** Returns the lines of one topic. Each command has its own line, so that a user can copy the command. */
export function topicLines(
	topic: Topic,
	{words, list, label}: Pick<Reference, 'words' | 'list' | 'label'>,
): readonly string[] {
	const {headings} = words;

	return [
		`${topic.code}  ${topic.title}`,
		...section(headings.meaning, [topic.meaning]),
		...section(headings.impact, [topic.impact]),
		...section(headings.manualSteps, topic.manualSteps.flatMap(stepLines)),
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

/** Returns one line for each problem, even if several checks report the problem. */
function problemLines({problems}: Topic): readonly string[] {
	const unique = [...new Map(problems.toReversed().map(item => [item.problem, item])).values()].toReversed();
	const width = Math.max(0, ...unique.map(({problem}) => problem.length));
	return unique.map(({problem, summary}) => `${problem.padEnd(width)}  ${summary}`);
}
