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

/** `check` is the ID of the check that finds the problem. */
export type TopicProblem = {readonly problem: string; readonly check: string; readonly summary: string};

export type Reference = {
	readonly topics: readonly Topic[];
	readonly words: ReferenceWords;
	readonly list: (items: readonly string[]) => string;
	readonly label: (label: string, value: string) => string;
	readonly otherLanguages?: OtherLanguages | undefined;
};

/** The topics in every language, for a search with words of another language. */
export type OtherLanguages = {
	/** Returns a list of topics for each language. Returns an empty list before the end of `load`. */
	readonly topics: () => readonly (readonly Topic[])[];
	readonly load: () => Promise<void>;
};
