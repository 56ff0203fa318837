import type {Json} from '../text/json.ts';
import type {Fixes, Sentence, Values} from '../text/template.ts';
import type {Result} from './result.ts';
import type {Cloud} from './cloud.ts';
import type {System} from './system.ts';

/** The groups have the order of the screen. */
export const groups = ['environment', 'registry', 'authentication', 'data', 'resource'] as const;

export type Group = (typeof groups)[number];

/** The frequency of a check. A check runs once, once for each identity and cloud, or once for each registry. */
export type Scope = 'machine' | 'identity' | 'registry';

/** The result of a check. The status `error` means that the check broke, and says nothing about the registry. */
export type Status = 'passed' | 'warning' | 'failed' | 'skipped' | 'error';

/**
 * The data that a check collected. Evidence is plain data without secrets, so a program can save and evaluate the data
 * again.
 */
export type Evidence = {readonly [key: string]: Json | undefined};

/** A possible result of a check, with English sentences. `code` is a code of the reference. */
export type Finding = {
	readonly status: Exclude<Status, 'error'>;
	readonly code?: string;
	/**
	 * The text of the row on the screen, at most 34 columns. The result comes first. The row shows `summary` if `short`
	 * is absent.
	 */
	readonly short?: Sentence;
	/** One sentence for the opened row, the report and the JSON document. */
	readonly summary: Sentence;
	/** The consequence for the user, in one to three sentences. */
	readonly meaning?: Sentence;
	readonly fixes?: Fixes;
	/** The question that a retry asks first. A finding has a question if the check needs consent. */
	readonly question?: Sentence;
	/** The address of a page that fits better than the page of the code. */
	readonly documentation?: string;
};

/** The result of `evaluate`. `status` overrides the status of the finding. */
export type Verdict<Name extends string = string> = {
	readonly finding: Name;
	readonly values?: Values;
	readonly status?: Exclude<Status, 'error'>;
};

/** The registry as the user named it. */
export type RegistryName = {
	/** The resource name, or the host if the resource name is unknown. */
	readonly name: string;
	/** The login server, if the user gave one. */
	readonly host?: string;
	/** The first label of the login server, if the user gave a label with a hash (NAME-HASH). */
	readonly label?: string;
	readonly port: number;
	readonly repository?: string;
};

/** The subject of a check. `registry` is present only if the scope of the check is `registry`. */
export type Target = {
	readonly cloud: Cloud;
	/** All built-in and registered clouds. The checks send tokens only to registries of these clouds. */
	readonly clouds: readonly Cloud[];
	readonly tenant?: string;
	readonly subscription?: string;
	/** The container client: docker, podman, nerdctl, or a path. */
	readonly client?: string;
	/**
	 * The images that the check pulls in sequence. The check pulls the sample image of the cloud if `images` is absent.
	 */
	readonly images?: readonly string[];
	/** The virtual network of this machine, as a name or a resource ID. */
	readonly network?: string;
	readonly registry?: RegistryName;
};

/** Access to the evidence of other checks. `need` throws an internal error if the evidence is missing. */
export type Facts = {
	readonly need: <Fact extends Evidence>(check: Source<Fact>) => Fact;
	readonly use: <Fact extends Evidence>(check: Source<Fact>) => Fact | undefined;
};

/** The part of a check that contains the type of its evidence. */
export type Source<Fact extends Evidence> = {readonly id: string; readonly fact?: Fact};

export type CollectContext = {
	readonly system: System;
	readonly target: Target;
	readonly facts: Facts;
	/** Returns a secret of another check. The program never shows, saves or logs a secret. */
	readonly secretOf: (check: Source<Evidence>, name: string) => string | undefined;
	/** Returns true if the check collected its evidence after the newest run or retry started. */
	readonly isFresh: (check: Source<Evidence>) => boolean;
	/** The field is true if the user answered the `question` of a finding with yes. */
	readonly hasConsent: boolean;
	/**
	 * Shows a line on the row while the check runs. The caller removes secrets and control characters from the text.
	 */
	readonly progress: (text: string) => void;
	/** Aborts at the timeout of the check, at a retry, and when the user cancels the run. */
	readonly signal: AbortSignal;
};

export type EvaluateContext = {
	readonly target: Target;
	readonly facts: Facts;
	/** The time of collection, in milliseconds since 1970, UTC. */
	readonly collectedAt: number;
};

/** The result of `collect`. Secrets are separate from the evidence and stay in memory. */
export type Observation<Fact extends Evidence> = {
	readonly evidence: Fact;
	readonly secrets?: Readonly<Record<string, string | undefined>>;
};

/**
 * The evidence that a check expects while the check waits for its dependencies. Checks that accept assumptions start
 * with the expected evidence. Those checks run again if the assumption was wrong. `collect` can read the expected
 * evidence as the evidence of its own check.
 */
type Assumption<Fact extends Evidence> = {
	/** Returns the expected evidence. Returns undefined if no evidence is expected for the target. */
	readonly factsFor: (target: Target) => Fact | undefined;
	/**
	 * The fields that other checks depend on. The assumption was right if all these fields have the expected values.
	 */
	readonly fields: ReadonlyArray<keyof Fact & string>;
};

/** English texts for values of the evidence. The outer key is the field, and the inner key is the value. */
export type Terms = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Check<Fact extends Evidence = Evidence, Name extends string = string> = {
	readonly id: string;
	readonly group: Group;
	readonly scope: Scope;
	/** The IDs of checks that must pass or end with a warning before this check starts. */
	readonly needs: readonly string[];
	/** The IDs of checks that must end before this check starts, with any status. */
	readonly uses: readonly string[];
	/**
	 * Returns the part of `uses` that the target requires. The target requires all of `uses` if the function is absent.
	 */
	readonly usesFor?: (target: Target) => readonly string[];
	readonly assumption?: Assumption<Fact>;
	/**
	 * The field is true if the check can start with the assumed evidence of a needed check. Such a check must not send
	 * secrets.
	 */
	readonly acceptsAssumptions?: boolean;
	readonly title: string;
	/** The timeout of the check in milliseconds. The value overrides the timeout of the run. */
	readonly timeout?: number;
	readonly collect: (context: CollectContext) => Promise<Observation<Fact>>;
	/** Returns a verdict. The function must be pure. */
	readonly evaluate: (evidence: Fact, context: EvaluateContext) => Verdict<NoInfer<Name>>;
	/** Returns the time when the evidence becomes too old for other checks, in milliseconds since 1970, UTC. */
	readonly staleAt?: (evidence: Fact) => number | undefined;
	readonly findings: Readonly<Record<Name, Finding>>;
	/** English labels of evidence fields. A field of several checks has its label in `languages`. */
	readonly labels?: Readonly<Record<string, string>>;
	/** English texts for evidence values that are words of this program. */
	readonly terms?: Terms;
	/** The field never has a value and only contains the type of the evidence. */
	readonly fact?: Fact;
};

/** A check with any type of evidence. */
export type AnyCheck = Omit<Check, 'evaluate' | 'staleAt' | 'assumption'> & {
	readonly assumption?: Pick<Assumption<Evidence>, 'factsFor'> & {readonly fields: readonly string[]};
	evaluate(evidence: Evidence, context: EvaluateContext): Verdict;
	staleAt?(evidence: Evidence): number | undefined;
};

/** Returns the check. A verdict that names an unknown finding does not compile. */
export const defineCheck = <
	Fact extends Evidence,
	const Findings extends Readonly<Record<string, Finding>>,
	const Labels extends Readonly<Record<string, string>> = Empty,
	const OwnTerms extends Terms = Empty,
>(
	check: Check<Fact, keyof Findings & string> & Texts<Findings, Labels, OwnTerms>,
): Omit<Check<Fact, keyof Findings & string>, keyof Texts<Findings, Labels, OwnTerms>> &
	Texts<Findings, Labels, OwnTerms> => check;

/** The type of absent labels or terms. */
type Empty = {readonly [name in never]: never};

/** The English texts of a check. Other languages translate texts with the same names. */
type Texts<Findings, Labels, OwnTerms> = {
	readonly findings: Findings;
	readonly labels?: Labels;
	readonly terms?: OwnTerms;
};

/** Returns the value of a result. Returns undefined for a failure. */
export const valueOf = <Value>(answer: Result<Value>): Value | undefined =>
	answer.ok ? answer.value : undefined;
