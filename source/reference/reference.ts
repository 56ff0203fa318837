import type {CommandTemplate, Sentence} from '../text/template.ts';
import {placeholdersIn} from '../text/command-placeholders.ts';
import type {OtherLanguages, Reference, Topic, TopicProblem} from '../describe/reference.ts';
import type {ReferenceWords} from '../describe/reference-words.ts';
import {quoteCommand} from '../text/shell.ts';
import type {Shell} from '../text/shell.ts';
import type {TranslatedCheck} from '../describe/translate.ts';
import {joinItems, joinLabel} from '../text/fill.ts';
import type {FilledFix, JoinPatterns} from '../text/fill.ts';

export type ReferenceInput = {
	readonly otherLanguages?: OtherLanguages | undefined;
	/** The language-independent data of each topic, by code. The topics have the order of this record. */
	readonly facts: Readonly<Record<string, Facts>>;
	readonly words: ReferenceWords;
	readonly joins: JoinPatterns;
	/** Returns the translated checks by check ID. */
	readonly checks: () => ReadonlyMap<string, TranslatedCheck>;
	/** Returns the URL of the documentation page of a code. */
	readonly documentationOf: (code: string) => string;
	readonly shell: Shell;
};

type Facts = {
	readonly manualSteps: Steps;
	readonly fixes: Steps;
	readonly related: readonly string[];
};

/** The command of each step by the name of the step, in display order. Null means a step without a command. */
type Steps = Readonly<Record<string, Command | null>>;

/** A command as text, or a change of an environment variable. The shell determines the syntax of the change. */
type Command = string | Exclude<CommandTemplate, {readonly run: unknown}>;

/** Creates the reference. The topics are created at the first access, because most runs never show the reference. */
export function createReference({words, joins, otherLanguages, ...input}: ReferenceInput): Reference {
	let topics: readonly Topic[] | undefined;

	return {
		get topics() {
			topics ??= topicsOf({words, ...input});
			return topics;
		},
		words,
		list: items => joinItems(items, joins.listPattern),
		label: (label, value) => joinLabel(label, value, joins),
		otherLanguages,
	};
}

function topicsOf({
	facts,
	words,
	checks,
	documentationOf,
	shell,
}: Omit<ReferenceInput, 'joins' | 'otherLanguages'>): readonly Topic[] {
	const problems = problemsByCode(checks());

	return Object.entries(facts).flatMap(([code, {manualSteps, fixes, related}]) => {
		const topicWords = words.topics[code];

		return topicWords === undefined
			? []
			: [
					{
						code,
						title: topicWords.title,
						meaning: topicWords.meaning,
						impact: topicWords.impact,
						manualSteps: stepsOf(topicWords.manualSteps, manualSteps, shell),
						fixes: stepsOf(topicWords.fixes, fixes, shell),
						problems: problems.get(code) ?? [],
						related,
						documentation: documentationOf(code),
					},
				];
	});
}

/** Returns true if at least one command contains a placeholder that the user must replace, for example REGISTRY. */
export const hasPlaceholders = ({manualSteps, fixes}: Topic): boolean =>
	[...manualSteps, ...fixes].some(({command}) => command?.placeholders);

const stepsOf = (
	sentences: Readonly<Record<string, string>>,
	steps: Steps,
	shell: Shell,
): readonly FilledFix[] =>
	Object.entries(steps).flatMap(([name, command]) => {
		const text = sentences[name];

		if (text === undefined) {
			return [];
		}

		const typed = command === null || typeof command === 'string' ? command : quoteCommand(command, shell);
		const placeholders = placeholdersIn(typed ?? '');
		return typed
			? {name, text, command: {text: typed, ...(placeholders.length > 0 && {placeholders})}}
			: {name, text};
	});

function problemsByCode(
	checks: ReadonlyMap<string, TranslatedCheck>,
): ReadonlyMap<string, readonly TopicProblem[]> {
	const problems = new Map<string, TopicProblem[]>();

	for (const [check, {findings}] of checks) {
		for (const [problem, {code, summary}] of Object.entries(findings)) {
			if (code !== undefined) {
				const found = {problem, check, summary: fillWithEllipsis(summary)};
				problems.set(code, [...(problems.get(code) ?? []), found]);
			}
		}
	}

	return problems;
}

/** Returns the variant of a sentence with the fewest placeholders. Each placeholder is replaced by an ellipsis. */
export function fillWithEllipsis(sentence: Sentence): string {
	const choices = typeof sentence === 'string' ? [sentence] : sentence;
	const [first = ''] = choices.toSorted((one, other) => countPlaceholders(one) - countPlaceholders(other));
	return first.replaceAll(placeholder, '…');
}

const placeholder = /\{\w+\}/g;
const countPlaceholders = (sentence: string): number => sentence.match(placeholder)?.length ?? 0;
