import {checkMetadata} from '../../checks/check-metadata.ts';
import {createReference} from '../../reference/reference.ts';
import type {OtherLanguages, Reference, Topic} from '../../reference/reference.ts';
import type {Shell} from '../../text/shell.ts';
import {translateChecks} from '../../describe/translate.ts';
import {documentationOf} from '../../reference/codes.ts';
import {topics} from '../../reference/topics.ts';
import type {Words} from '../../languages/pack-types.ts';
import {languageCodes, loadLanguage} from '../language.ts';

/** The reference in the words of a language. */
export const referenceIn = (words: Words, shell: Shell, otherLanguages?: OtherLanguages): Reference =>
	createReference({
		otherLanguages,
		facts: topics,
		words: words.reference,
		joins: words.outcomes,
		checks: () => translateChecks(checkMetadata, words),
		documentationOf,
		shell,
	});

/** Every language's, loaded when it is first asked for. */
export function referenceElsewhere(shell: Shell): OtherLanguages {
	let loaded: readonly (readonly Topic[])[] = [];
	let loading: Promise<void> | undefined;

	const load = async (): Promise<void> => {
		const spoken = await Promise.all(languageCodes.map(loadLanguage));
		loaded = spoken.map(({words}) => referenceIn(words, shell).topics);
	};

	return {topics: () => loaded, load: async () => (loading ??= load())};
}
