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

/** The sentences of a finding in one language. The code, the status and the commands are the same in every language. */
export type FindingWords = {
	readonly short?: Sentence;
	readonly summary: Sentence;
	readonly meaning?: Sentence;
	/** Sentences of the fixes. The key is the name of the fix. */
	readonly fixes?: Readonly<Record<string, string>>;
	readonly question?: Sentence;
};

/** The translation of one finding. The type requires a sentence for each fix and allows no other sentence. */
type FindingWordsFor<One> = One extends {readonly fixes: infer Named}
	? Omit<FindingWords, 'fixes'> & {readonly fixes: {readonly [Name in keyof Named]: string}}
	: Omit<FindingWords, 'fixes'>;

export type CheckWords<Name extends string = string> = {
	readonly title: string;
	readonly findings: Readonly<Record<Name, FindingWords>>;
	readonly labels?: Readonly<Record<string, string>>;
	readonly terms?: Terms;
};

/** The translation of a check. For example, `WordsFor<typeof dns>` has exactly the findings of `dns`. */
export type WordsFor<Check> = Check extends {readonly findings: infer Findings}
	? {
			readonly title: string;
			readonly findings: {readonly [Name in keyof Findings]: FindingWordsFor<Findings[Name]>};
		} & TranslatedPart<'labels', Check> &
			TranslatedPart<'terms', Check>
	: never;

/** A part of a check with translated texts. The type is `unknown` if the check has no such part. */
type TranslatedPart<Name extends string, Check> = Check extends {readonly [Part in Name]?: infer Texts}
	? keyof Texts extends never
		? unknown
		: {readonly [Part in Name]: Like<NonNullable<Texts>>}
	: unknown;

/** A tree with the same keys and other texts. */
export type Like<Tree> = {
	readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Like<Tree[Key]>;
};

export type Words<Usage = unknown, Help = unknown, Reference = ReferenceWords> = {
	/** The key is the ID of the check. `checks` is absent for English, because the checks contain the English texts. */
	readonly checks?: Readonly<Record<string, CheckWords>>;
	/** The key is the name of the cause. `causes` is absent for English. */
	readonly causes?: Readonly<Record<string, Sentence>>;
	readonly outcomes: OutcomeWords;
	readonly changes: ChangeWords;
	/** The key is the name of the evidence field. */
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
