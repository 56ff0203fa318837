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

/** What a language must say of one finding: a sentence for each named fix, and no other. */
export type FindingWordsFor<One> = One extends {readonly fixes: infer Named}
	? Omit<FindingWords, 'fixes'> & {readonly fixes: {readonly [Name in keyof Named]: string}}
	: Omit<FindingWords, 'fixes'>;

export type CheckWords<Name extends string = string> = {
	readonly title: string;
	readonly findings: Readonly<Record<Name, FindingWords>>;
	readonly labels?: Readonly<Record<string, string>>;
	readonly terms?: Terms;
};

/** What a language must say of a check: `WordsFor<typeof dns>` lacks no finding and knows no other. */
export type WordsFor<Check> = Check extends {readonly findings: infer Findings}
	? {
			readonly title: string;
			readonly findings: {readonly [Name in keyof Findings]: FindingWordsFor<Findings[Name]>};
		} & Same<'labels', Check> &
			Same<'terms', Check>
	: never;

/** The part of a check under this name, with other sentences in it; nothing if the check has no such part. */
type Same<Name extends string, Check> = Check extends {readonly [Part in Name]?: infer Texts}
	? keyof Texts extends never
		? unknown
		: {readonly [Part in Name]: Like<NonNullable<Texts>>}
	: unknown;

/** The same tree with other sentences in it. */
export type Like<Tree> = {
	readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Like<Tree[Key]>;
};

/** Everything a language says. */
export type Words<Usage = unknown, Help = unknown, Reference = ReferenceWords> = {
	/** By the id of the check; absent for English, whose sentences stand in the checks. */
	readonly checks?: Readonly<Record<string, CheckWords>>;
	/** By the name of the cause; absent for English. */
	readonly causes?: Readonly<Record<string, Sentence>>;
	readonly outcomes: OutcomeWords;
	readonly changes: ChangeWords;
	/** By the name of the field in a check's evidence. */
	readonly labels: Readonly<Record<string, string>>;
	/** Values among what was seen that are words of ours, by their field. */
	readonly terms: Terms;
	/** Why something failed, where a code of ours says all. */
	readonly reasons: ReasonWords;
	readonly report: ReportWords;
	readonly screen: ScreenWords;
	readonly settings: SettingsWords;
	readonly picker: PickerWords;
	readonly reference: Reference;
	readonly usage: Usage;
	readonly help: Help;
};
