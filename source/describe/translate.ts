import type {AnyCheck, Finding} from '../engine/check.ts';
import type {CauseRule} from '../engine/diagnosis.ts';
import type {CheckWords, FindingWords, Words} from './language-pack.ts';

export type TranslatedCheck = Pick<AnyCheck, 'title' | 'column' | 'proves' | 'findings' | 'labels' | 'terms'>;

/** Returns the checks in one language, by check ID. A check or a finding without a translation stays English. */
export const translateChecks = (
	checks: readonly (TranslatedCheck & Pick<AnyCheck, 'id'>)[],
	{checks: words = {}}: Pick<Words, 'checks'>,
): ReadonlyMap<string, TranslatedCheck> =>
	new Map(checks.map(check => [check.id, translateCheck(check, words[check.id])]));

/** Returns the causes in one language. A cause without a translation stays English. */
export const translateCauses = (
	causes: readonly CauseRule[],
	{causes: words = {}}: Pick<Words, 'causes'>,
): readonly CauseRule[] => causes.map(cause => ({...cause, summary: words[cause.cause] ?? cause.summary}));

function translateCheck(
	{findings, labels = {}, terms = {}, ...check}: TranslatedCheck,
	words: CheckWords | undefined,
): TranslatedCheck {
	return words === undefined
		? {...check, findings, labels, terms}
		: {
				...check,
				title: words.title,
				...(words.column !== undefined && {column: words.column}),
				labels: words.labels ?? {},
				terms: words.terms ?? {},
				findings: Object.fromEntries(
					Object.entries(findings).map(([name, finding]) => [
						name,
						translateFinding(finding, words.findings[name]),
					]),
				),
			};
}

/** If the translation has no `short`, removes the English `short`, so that the row shows the translated `summary`. */
function translateFinding(finding: Finding, words: FindingWords | undefined): Finding {
	if (words === undefined) {
		return finding;
	}

	const {short, summary, meaning, question, fixes = {}} = words;
	const {short: _, ...same} = finding;
	const texts = new Map<string, string>(Object.entries(fixes));

	return {
		...same,
		...(short !== undefined && {short}),
		summary,
		...(meaning !== undefined && {meaning}),
		...(question !== undefined && {question}),
		...(finding.fixes && {
			fixes: Object.fromEntries(
				Object.entries(finding.fixes).map(([name, fix]) => [
					name,
					{...fix, text: texts.get(name) ?? fix.text},
				]),
			),
		}),
	};
}
