import type {Like, Words as AnyWords} from '../describe/language-pack.ts';
import type {ReferenceWords as AnyReferenceWords, TopicWords} from '../describe/reference-words.ts';
import type {topics} from '../reference/topics.ts';
import type {reasons} from './en/reasons.ts';
import type {terms} from './en/terms.ts';
import type {help, usage} from './en/usage.ts';

export type Words = AnyWords<Like<typeof usage>, Like<typeof help>, ReferenceWords> & {
	readonly terms: Like<typeof terms>;
	readonly reasons: Like<typeof reasons>;
};

/** The compiler rejects a language that lacks a code, or a step of a code. */
export type ReferenceWords = AnyReferenceWords<{
	readonly [Name in keyof typeof topics]: Omit<TopicWords, Steps> & {
		readonly [Part in Steps]: {readonly [Step in keyof (typeof topics)[Name][Part]]: string};
	};
}>;

type Steps = 'manualSteps' | 'fixes';
