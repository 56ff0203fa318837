import type {FilledFix} from '../text/fill.ts';
import type {ReferenceWords} from './reference-words.ts';

/** The contents of the reference for one code. */
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

/** A problem that a check reports with this code. */
export type TopicProblem = {readonly problem: string; readonly check: string; readonly summary: string};

/** The reference in one language. */
export type Reference = {
	readonly topics: readonly Topic[];
	readonly words: ReferenceWords;
	/** Joins items in a sentence. */
	readonly list: (items: readonly string[]) => string;
	readonly label: (label: string, value: string) => string;
	readonly otherLanguages?: OtherLanguages | undefined;
};

/** The reference in other languages. A search also finds words of these languages. */
export type OtherLanguages = {
	/** Returns a list of topics for each language. The result is empty until the languages are loaded. */
	readonly topics: () => readonly (readonly Topic[])[];
	readonly load: () => Promise<void>;
};
