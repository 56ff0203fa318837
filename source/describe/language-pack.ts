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

/** The sentences of a finding; its code, status and commands are the same in every language. */
export type FindingWords = {
	readonly short?: Sentence;
	readonly summary: Sentence;
	readonly meaning?: Sentence;
	/** One for each fix, by its name. */
	readonly fixes?: Readonly<Record<string, string>>;
	readonly question?: Sentence;
};

/** The translation of one finding: a sentence for each of its fixes, and no other. */
type FindingWordsFor<One> = One extends {readonly fixes: infer Named}
	? Omit<FindingWords, 'fixes'> & {readonly fixes: {readonly [Name in keyof Named]: string}}
	: Omit<FindingWords, 'fixes'>;

export type CheckWords<Name extends string = string> = {
	readonly title: string;
	readonly findings: Readonly<Record<Name, FindingWords>>;
	readonly labels?: Readonly<Record<string, string>>;
	readonly terms?: Terms;
};

/** The translation of a check: `WordsFor<typeof dns>` has exactly the findings of `dns`. */
export type WordsFor<Check> = Check extends {readonly findings: infer Findings}
	? {
			readonly title: string;
			readonly findings: {readonly [Name in keyof Findings]: FindingWordsFor<Findings[Name]>};
		} & TranslatedPart<'labels', Check> &
			TranslatedPart<'terms', Check>
	: never;

/** A part of a check with translated texts; `unknown` if the check has no such part. */
type TranslatedPart<Name extends string, Check> = Check extends {readonly [Part in Name]?: infer Texts}
	? keyof Texts extends never
		? unknown
		: {readonly [Part in Name]: Like<NonNullable<Texts>>}
	: unknown;

/** A tree with the same keys and other texts. */
export type Like<Tree> = {
	readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Like<Tree[Key]>;
};

/** All texts of a language. */
export type Words<Usage = unknown, Help = unknown, Reference = ReferenceWords> = {
	/** By id of the check; absent for English, which is in the checks. */
	readonly checks?: Readonly<Record<string, CheckWords>>;
	/** By name of the cause; absent for English. */
	readonly causes?: Readonly<Record<string, Sentence>>;
	readonly outcomes: OutcomeWords;
	readonly changes: ChangeWords;
	/** By field of the evidence. */
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
