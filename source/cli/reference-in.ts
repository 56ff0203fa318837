import {checksInBrief} from '../checks/in-brief.ts';
import {createReference} from '../core/reference.ts';
import type {Elsewhere, Reference, Topic} from '../core/reference.ts';
import type {Shell} from '../core/shell.ts';
import {translateChecks} from '../core/translate.ts';
import {documentationOf} from '../reference/codes.ts';
import {topics} from '../reference/topics.ts';
import type {Words} from '../words/words.ts';
import {languageCodes, speak} from './speech.ts';

/** The reference in the words of a language. */
export const referenceIn = (words: Words, shell: Shell, elsewhere?: Elsewhere): Reference =>
	createReference({
		elsewhere,
		facts: topics,
		words: words.reference,
		joins: words.outcomes,
		checks: () => translateChecks(checksInBrief, words),
		documentationOf,
		shell,
	});

/** Every language's, loaded when it is first asked for. */
export function referenceElsewhere(shell: Shell): Elsewhere {
	let loaded: readonly (readonly Topic[])[] = [];
	let loading: Promise<void> | undefined;

	const load = async (): Promise<void> => {
		const spoken = await Promise.all(languageCodes.map(speak));
		loaded = spoken.map(({words}) => referenceIn(words, shell).topics);
	};

	return {topics: () => loaded, load: async () => (loading ??= load())};
}
