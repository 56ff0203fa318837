import type {CommandTemplate, Sentence} from '../text/template.ts';
import {placeholdersIn} from '../text/command-placeholders.ts';
import type {Elsewhere, Reference, Topic, TopicProblem} from '../describe/reference.ts';
import type {ReferenceWords} from '../describe/reference-words.ts';
import {quoteCommand} from '../text/shell.ts';
import type {Shell} from '../text/shell.ts';
import type {SpokenCheck} from '../describe/translate.ts';
import {joinItems, labelled} from '../text/fill.ts';
import type {FilledFix, Joins} from '../text/fill.ts';

export type ReferenceInput = {
	readonly elsewhere?: Elsewhere | undefined;
	/** By code, in the order of the list. */
	readonly facts: Readonly<Record<string, Facts>>;
	readonly words: ReferenceWords;
	readonly joins: Joins;
	/** By id, in the words of the same language. */
	readonly checks: () => ReadonlyMap<string, SpokenCheck>;
	readonly documentationOf: (code: string) => string;
	readonly shell: Shell;
};

type Facts = {
	readonly byHand: Steps;
	readonly fixes: Steps;
	readonly related: readonly string[];
};

/** By the name of the step, in the order in which steps are shown. */
type Steps = Readonly<Record<string, Command | null>>;

/** A command as it is typed, or one that each shell says in its own way. */
type Command = string | Exclude<CommandTemplate, {readonly run: unknown}>;

/** Puts facts and sentences together, once somebody reads them: most who have it at hand never do. */
export function createReference({words, joins, elsewhere, ...input}: ReferenceInput): Reference {
	let topics: readonly Topic[] | undefined;

	return {
		get topics() {
			topics ??= topicsOf({words, ...input});
			return topics;
		},
		words,
		list: items => joinItems(items, joins.several),
		label: (label, value) => labelled(label, value, joins),
		elsewhere,
	};
}

function topicsOf({
	facts,
	words,
	checks,
	documentationOf,
	shell,
}: Omit<ReferenceInput, 'joins' | 'elsewhere'>): readonly Topic[] {
	const problems = problemsByCode(checks());

	return Object.entries(facts).flatMap(([code, {byHand, fixes, related}]) => {
		const detail = words.topics[code];

		return detail === undefined
			? []
			: [
					{
						code,
						title: detail.title,
						meaning: detail.meaning,
						blocks: detail.blocks,
						byHand: stepsOf(detail.byHand, byHand, shell),
						fixes: stepsOf(detail.fixes, fixes, shell),
						problems: problems.get(code) ?? [],
						related,
						documentation: documentationOf(code),
					},
				];
	});
}

/** True when a command has a placeholder that the reader replaces. */
export const hasPlaceholders = ({byHand, fixes}: Topic): boolean =>
	[...byHand, ...fixes].some(({command}) => command?.placeholders);

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

/** Of all codes in one go: somebody waits for one. */
function problemsByCode(
	checks: ReadonlyMap<string, SpokenCheck>,
): ReadonlyMap<string, readonly TopicProblem[]> {
	const problems = new Map<string, TopicProblem[]>();

	for (const [check, {findings}] of checks) {
		for (const [problem, {code, summary}] of Object.entries(findings)) {
			if (code !== undefined) {
				const found = {problem, check, summary: withoutValues(summary)};
				problems.set(code, [...(problems.get(code) ?? []), found]);
			}
		}
	}

	return problems;
}

/** The sentence that needs the fewest values, with dots where those would stand. */
export function withoutValues(sentence: Sentence): string {
	const choices = typeof sentence === 'string' ? [sentence] : sentence;
	const [first = ''] = choices.toSorted((one, other) => gapsIn(one) - gapsIn(other));
	return first.replaceAll(gap, '…');
}

const gap = /\{\w+\}/g;
const gapsIn = (sentence: string): number => sentence.match(gap)?.length ?? 0;
