import type {ChangeWords} from './change-words.ts';
import type {Sentence} from '../text/template.ts';
import type {OutcomeWords} from './describe.ts';
import type {PickerWords} from './picker-words.ts';
import type {ReasonWords} from './reasons.ts';
import type {ReferenceWords} from './reference-words.ts';
import type {ReportWords} from './report-words.ts';
import type {ScreenWords} from './screen-words.ts';
import type {Terms} from '../engine/check.ts';
import type {SettingsWords} from './settings-words.ts';

export type FindingWords = {
	readonly short?: Sentence;
	readonly summary: Sentence;
	readonly meaning?: Sentence;
	/** The text of each fix, by fix name. */
	readonly fixes?: Readonly<Record<string, string>>;
	readonly question?: Sentence;
};

/**
 * The translation of one finding. An object literal must have a text for every fix of the finding, and for no other
 * fix.
 */
type FindingWordsFor<One> = One extends {readonly fixes: infer Named}
	? Omit<FindingWords, 'fixes'> & {readonly fixes: {readonly [Name in keyof Named]: string}}
	: Omit<FindingWords, 'fixes'>;

export type CheckWords<Name extends string = string> = {
	readonly title: string;
	readonly column?: string;
	readonly findings: Readonly<Record<Name, FindingWords>>;
	readonly labels?: Readonly<Record<string, string>>;
	readonly terms?: Terms;
};

/**
 * The translation of one check. For example, an object literal of type `WordsFor<typeof dns>` must have exactly the
 * findings of `dns`.
 */
export type WordsFor<Check> = Check extends {readonly findings: infer Findings}
	? {
			readonly title: string;
			readonly column?: string;
			readonly findings: {readonly [Name in keyof Findings]: FindingWordsFor<Findings[Name]>};
		} & TranslatedPart<'labels', Check> &
			TranslatedPart<'terms', Check>
	: never;

/**
 * The translated `labels` or `terms` of a check. If the check has no such texts, the type is `unknown`, because an
 * intersection with `unknown` requires nothing.
 */
type TranslatedPart<Name extends string, Check> = Check extends {readonly [Part in Name]?: infer Texts}
	? keyof Texts extends never
		? unknown
		: {readonly [Part in Name]: Like<NonNullable<Texts>>}
	: unknown;

/** The same keys as `Tree` at every level, with any text as a value. */
export type Like<Tree> = {
	readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Like<Tree[Key]>;
};

export type Words<Usage = unknown, Help = unknown, Reference = ReferenceWords> = {
	/** The translations of the checks, by check ID. Absent in English: the English texts are in source/checks. */
	readonly checks?: Readonly<Record<string, CheckWords>>;
	/** The summary of each cause, by cause name. Absent in English: `Cause.summary` is the English text. */
	readonly causes?: Readonly<Record<string, Sentence>>;
	readonly outcomes: OutcomeWords;
	readonly changes: ChangeWords;
	/**
	 * The label of each evidence field, by field name. One key is not a field: `true` has the text for the value
	 * `true`, for example `yes`.
	 */
	readonly labels: Readonly<Record<string, string>>;
	readonly terms: Terms;
	readonly reasons: ReasonWords;
	readonly report: ReportWords;
	readonly screen: ScreenWords;
	readonly settings: SettingsWords;
	readonly picker: PickerWords;
	readonly reference: Reference;
	readonly usage: Usage;
	readonly help: Help;
};
