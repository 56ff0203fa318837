import type {TranslatedCheck} from '../describe/translate.ts';
import {createDescribe} from '../describe/describe.ts';
import type {OtherLanguages, Topic} from '../describe/reference.ts';
import {translateCauses, translateChecks} from '../describe/translate.ts';
import type {CauseRule} from '../engine/diagnosis.ts';
import {documentationOf} from '../reference/codes.ts';
import {createReference} from '../reference/reference.ts';
import {topics} from '../reference/topics.ts';
import type {Shell} from '../text/shell.ts';
import {languageCodes, loadLanguage} from './language.ts';
import type {Language, LanguagePack} from './language.ts';

/** The checks and causes that a language pack describes. The reference needs only `checkMetadata` and no causes. */
export type ChecksAndCauses = {
	readonly checks: readonly (TranslatedCheck & {readonly id: string})[];
	readonly causes: readonly CauseRule[];
};

/** Creates the texts of a language. Commands in these texts are quoted for `shell`. */
export function createLanguagePack(
	language: Language,
	shell: Shell,
	described: ChecksAndCauses,
): LanguagePack {
	const {words} = language;
	const checks = translateChecks(described.checks, words);

	return {
		...language,
		describe: createDescribe({...words, checks, documentationOf, shell}),
		causes: translateCauses(described.causes, words),
		reference: createReference({
			facts: topics,
			words: words.reference,
			joins: words.outcomes,
			checks: () => checks,
			documentationOf,
			shell,
			otherLanguages: referenceInOtherLanguages(shell, described),
		}),
	};
}

/**
 * Loads the topics of all languages at the first call of `load`. Before the end of `load`, `topics` returns an empty
 * list.
 */
function referenceInOtherLanguages(shell: Shell, described: ChecksAndCauses): OtherLanguages {
	let loaded: readonly (readonly Topic[])[] = [];
	let loading: Promise<void> | undefined;

	const load = async (): Promise<void> => {
		const all = await Promise.all(languageCodes.map(loadLanguage));
		loaded = all.map(language => createLanguagePack(language, shell, described).reference.topics);
	};

	return {topics: () => loaded, load: async () => (loading ??= load())};
}
