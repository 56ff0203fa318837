import type {FilledFix} from '../text/fill.ts';
import type {ReferenceWords} from './reference-words.ts';

/** The entry for one error code in the reference. */
export type Topic = {
	readonly code: string;
	readonly title: string;
	readonly meaning: string;
	readonly impact: string;
	readonly manualSteps: readonly FilledFix[];
	readonly fixes: readonly FilledFix[];
	readonly problems: readonly TopicProblem[];
	readonly related: readonly string[];
	readonly documentation: string;
};

/** A problem that a check reports under the error code of the topic. `check` is the ID of the check. */
export type TopicProblem = {readonly problem: string; readonly check: string; readonly summary: string};

/** The reference in one language. */
export type Reference = {
	readonly topics: readonly Topic[];
	readonly words: ReferenceWords;
	/** Joins items with the separator of the language. */
	readonly list: (items: readonly string[]) => string;
	readonly label: (label: string, value: string) => string;
	readonly otherLanguages?: OtherLanguages | undefined;
};

/** The reference in every language. The search uses it to find words in languages other than the current one. */
export type OtherLanguages = {
	/** Returns one list of topics for each language. Returns an empty list until `load` has finished. */
	readonly topics: () => readonly (readonly Topic[])[];
	readonly load: () => Promise<void>;
};
