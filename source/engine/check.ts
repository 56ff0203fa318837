import type {Json} from '../text/json.ts';
import type {Fixes, Sentence, Values} from '../text/template.ts';
import type {Result} from './result.ts';
import type {Cloud} from './cloud.ts';
import type {System} from './system.ts';

/** In the order of the screen. */
export const groups = ['environment', 'registry', 'authentication', 'data', 'resource'] as const;

export type Group = (typeof groups)[number];

/** How often a check runs: once in a run, once for each identity and cloud, or once for each registry. */
export type Scope = 'machine' | 'identity' | 'registry';

/** `error`: the check itself broke, which says nothing about the registry. */
export type Status = 'passed' | 'warning' | 'failed' | 'skipped' | 'error';

/** Everything that a check collected: plain data without secrets, which can be saved and evaluated again. */
export type Evidence = {readonly [key: string]: Json | undefined};

/** A possible result of a check, with English sentences. `code` is a code of the reference. */
export type Finding = {
	readonly status: Exclude<Status, 'error'>;
	readonly code?: string;
	/** Its row on the screen: the result first, at most 34 columns; `summary` when absent. */
	readonly short?: Sentence;
	/** One sentence: on the opened row, in the report and in JSON. */
	readonly summary: Sentence;
	/** The consequence for the user, in one to three sentences. */
	readonly meaning?: Sentence;
	readonly fixes?: Fixes;
	/** A retry asks this first, if the check did nothing because it lacked consent. */
	readonly question?: Sentence;
	/** A page that fits better than the page of the code. */
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
	/** The first label of the login server, if the user gave it with a hash: NAME-HASH. */
	readonly label?: string;
	readonly port: number;
	readonly repository?: string;
};

/** The subject of a check. `registry` is set only for checks with that scope. */
export type Target = {
	readonly cloud: Cloud;
	/** Every known or registered cloud. Tokens are sent only to their registries. */
	readonly clouds: readonly Cloud[];
	readonly tenant?: string;
	readonly subscription?: string;
	/** docker, podman, nerdctl, or a path. */
	readonly client?: string;
	/** Images to pull in sequence. Without them, the sample image of the cloud is pulled. */
	readonly images?: readonly string[];
	/** The virtual network of this machine: its name or resource id. */
	readonly network?: string;
	readonly registry?: RegistryName;
};

/** Evidence of other checks. `need` throws if it is missing, which is an internal error. */
export type Facts = {
	readonly need: <Fact extends Evidence>(check: Source<Fact>) => Fact;
	readonly use: <Fact extends Evidence>(check: Source<Fact>) => Fact | undefined;
};

/** The part of a check that carries the type of its evidence. */
export type Source<Fact extends Evidence> = {readonly id: string; readonly fact?: Fact};

export type CollectContext = {
	readonly system: System;
	readonly target: Target;
	readonly facts: Facts;
	/** A secret of another check, by name. Secrets are never shown, saved or logged. */
	readonly secretOf: (check: Source<Evidence>, name: string) => string | undefined;
	/** True if the evidence of the check was collected since the newest run or retry started. */
	readonly isFresh: (check: Source<Evidence>) => boolean;
	/** True if the user has answered the `question` of a finding with yes. */
	readonly hasConsent: boolean;
	/** Shows a line on the row while the check runs. The text must be clean and without secrets. */
	readonly progress: (text: string) => void;
	/** Aborts at the timeout of the check, on a retry, and when the run is canceled. */
	readonly signal: AbortSignal;
};

export type EvaluateContext = {
	readonly target: Target;
	readonly facts: Facts;
	/** When the evidence was collected, ms since 1970, UTC. */
	readonly collectedAt: number;
};

/** The result of `collect`. Secrets stay in memory, separate from the evidence. */
export type Observation<Fact extends Evidence> = {
	readonly evidence: Fact;
	readonly secrets?: Readonly<Record<string, string | undefined>>;
};

/**
 * Evidence that a check expects while it waits for the checks it uses. Checks that accept assumptions start from it, and
 * run again if it was wrong. `collect` can read the assumption as the check's own evidence.
 */
type Assumption<Fact extends Evidence> = {
	/** The expected evidence; undefined if there is none for this target. */
	readonly factsFor: (target: Target) => Fact | undefined;
	/** The fields that other checks depend on. The assumption was right if all of them are as expected. */
	readonly fields: ReadonlyArray<keyof Fact & string>;
};

/** By field of the evidence, then by value. */
export type Terms = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Check<Fact extends Evidence = Evidence, Name extends string = string> = {
	readonly id: string;
	readonly group: Group;
	readonly scope: Scope;
	/** Ids of checks that must pass first, or end with a warning. */
	readonly needs: readonly string[];
	/** Ids of checks that must end first, with any status. */
	readonly uses: readonly string[];
	/** The part of `uses` that this target requires; all if absent. */
	readonly usesFor?: (target: Target) => readonly string[];
	readonly assumption?: Assumption<Fact>;
	/** True if the check can start from assumed evidence of a needed check. It must not send secrets. */
	readonly acceptsAssumptions?: boolean;
	readonly title: string;
	/** Overrides the timeout of the run, ms. */
	readonly timeout?: number;
	readonly collect: (context: CollectContext) => Promise<Observation<Fact>>;
	/** A pure function. */
	readonly evaluate: (evidence: Fact, context: EvaluateContext) => Verdict<NoInfer<Name>>;
	/** When the evidence becomes too old for other checks, ms since 1970, UTC. */
	readonly staleAt?: (evidence: Fact) => number | undefined;
	readonly findings: Readonly<Record<Name, Finding>>;
	/** English labels of evidence fields. Fields of several checks have labels in `languages`. */
	readonly labels?: Readonly<Record<string, string>>;
	/** English texts for evidence values that are words of this program. */
	readonly terms?: Terms;
	/** Never set: carries the type of the evidence. */
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

/** No labels or terms. */
type Empty = {readonly [name in never]: never};

/** The English texts of a check: other languages have the same names. */
type Texts<Findings, Labels, OwnTerms> = {
	readonly findings: Findings;
	readonly labels?: Labels;
	readonly terms?: OwnTerms;
};

/** The value of a result; undefined for a failure. */
export const valueOf = <Value>(answer: Result<Value>): Value | undefined =>
	answer.ok ? answer.value : undefined;
