import type {Sentence} from '../../source/text/template.ts';

/** Returns every sentence of a tree by its path, for example `findings.expired.fixes.renew`. */
export function sentencesOf(tree: unknown, path = ''): ReadonlyMap<string, string> {
	if (typeof tree === 'string') {
		return new Map([[path, tree]]);
	}

	return typeof tree === 'object' && tree !== null
		? new Map(
				Object.entries(tree).flatMap(([key, branch]) => [
					...sentencesOf(branch, path === '' ? key : `${path}.${key}`),
				]),
			)
		: new Map();
}

/** Returns the placeholders of a sentence, sorted. */
export const placeholdersOf = (sentence: string): readonly string[] =>
	[...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();

/** Returns true for a sentence that contains only placeholders and punctuation. */
export const isWordless = (sentence: string): boolean =>
	!/[a-z]{3,}/.test(sentence.replaceAll(/\{\w+\}/g, ''));

export type Spoken = {
	readonly title: string;
	readonly labels?: Readonly<Record<string, string>>;
	readonly terms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly findings: Readonly<
		Record<
			string,
			{
				readonly summary: Sentence;
				readonly meaning?: Sentence;
				readonly question?: Sentence;
				readonly fixes?: Readonly<Record<string, string | {readonly text: string}>>;
			}
		>
	>;
};

/** Returns the texts of a check in the same form for English and for translations. */
export const wordsOf = ({title, labels = {}, terms = {}, findings}: Spoken) => ({
	title,
	labels,
	terms,
	findings: Object.fromEntries(
		Object.entries(findings).map(([name, {summary, meaning, question, fixes}]) => [
			name,
			{
				summary,
				...(meaning !== undefined && {meaning}),
				...(question !== undefined && {question}),
				...(fixes && {
					fixes: Object.fromEntries(
						Object.entries(fixes).map(([fix, fixWords]) => [
							fix,
							typeof fixWords === 'string' ? fixWords : fixWords.text,
						]),
					),
				}),
			},
		]),
	),
});
