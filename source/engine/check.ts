import type {Json} from '../text/json.ts';
import type {Fixes, Sentence, Values} from '../text/template.ts';
import type {Result} from './result.ts';
import type {Cloud} from './cloud.ts';
import type {System} from './system.ts';

/** Where a check is shown, in the order of the screen. */
export const groups = ['environment', 'registry', 'authentication', 'data', 'resource'] as const;

export type Group = (typeof groups)[number];

/** How often a check runs: once a run, once for each credential and cloud, once for each registry. */
export type Scope = 'machine' | 'identity' | 'registry';

/** `error` is the check's own breakage and says nothing about the registry. */
export type Status = 'passed' | 'warning' | 'failed' | 'skipped' | 'error';

/** What a check saw: plain data without secrets, so that it can be saved and judged again elsewhere. */
export type Evidence = {readonly [key: string]: Json | undefined};

/** One thing a check can find, with its English words; `code` is that of the reference. */
export type Finding = {
	readonly status: Exclude<Status, 'error'>;
	readonly code?: string;
	/** Its row on the screen: the result first, at most 34 columns; `summary` when absent. */
	readonly short?: Sentence;
	/** One sentence: on the opened row, in the report and in JSON. */
	readonly summary: Sentence;
	/** What it means for the person, in a sentence or three. */
	readonly meaning?: Sentence;
	readonly fixes?: Fixes;
	/** Asked before a retry, where the check left something alone for want of consent; after a yes it has that. */
	readonly question?: Sentence;
	/** A page that fits better than the reference's own. */
	readonly documentation?: string;
};

/** The judgement of what was seen; `status` overrides the finding's own. */
export type Verdict<Name extends string = string> = {
	readonly finding: Name;
	readonly values?: Values;
	readonly status?: Exclude<Status, 'error'>;
};

/** The registry, as the person named it. */
export type RegistryName = {
	/** The resource name, or the host where that is all there is. */
	readonly name: string;
	/** The login server, where the person gave one. */
	readonly host?: string;
	/** Its first part, where the person gave that and it is more than the name: NAME-HASH. */
	readonly label?: string;
	readonly port: number;
	readonly repository?: string;
};

/** What a check is about: `registry` is there for registry-scoped checks only. */
export type Target = {
	readonly cloud: Cloud;
	/** Every cloud known or registered here: a token may go to their registries only. */
	readonly clouds: readonly Cloud[];
	readonly tenant?: string;
	readonly subscription?: string;
	/** The container client to look at: docker, podman, nerdctl, or a path. */
	readonly client?: string;
	/** The images that the user named, to pull in turn; the cloud's sample is pulled when there is none. */
	readonly images?: readonly string[];
	/** The virtual network that this machine stands in: its name or its resource id. */
	readonly network?: string;
	readonly registry?: RegistryName;
};

/** What other checks learned: `need` throws where the fact is missing, which is a wiring fault of ours. */
export type Facts = {
	readonly need: <Fact extends Evidence>(check: Source<Fact>) => Fact;
	readonly use: <Fact extends Evidence>(check: Source<Fact>) => Fact | undefined;
};

/** The part of a check that names its facts, so that a check reads another's facts with their type. */
export type Source<Fact extends Evidence> = {readonly id: string; readonly fact?: Fact};

export type CollectContext = {
	readonly system: System;
	readonly target: Target;
	readonly facts: Facts;
	/** A secret another check kept, by its name: never shown, saved or logged. */
	readonly secretOf: (check: Source<Evidence>, name: string) => string | undefined;
	/** True where the check's fact was learned since the newest run or retry began. */
	readonly isFresh: (check: Source<Evidence>) => boolean;
	/** True where the person has agreed to what a finding's `question` asks. */
	readonly isAgreed: boolean;
	/** Tells the person how far it has come: one line, shown on the row while it runs. */
	readonly progress: (text: string) => void;
	/** Aborts at the check's time-out, on a retry and when the run is cancelled. */
	readonly signal: AbortSignal;
};

export type EvaluateContext = {
	readonly target: Target;
	readonly facts: Facts;
	/** When the fact was learned, ms since 1970, UTC. */
	readonly learnedAt: number;
};

/** What a look brings back; secrets stay in memory, apart from the facts. */
export type Observation<Fact extends Evidence> = {
	readonly evidence: Fact;
	readonly secrets?: Readonly<Record<string, string | undefined>>;
};

/**
 * What a check expects to find while it waits for the checks it uses. Checks that accept assumptions start with it;
 * they run again, once, if the check then finds something else. While the check looks, it reads its assumption as its
 * own fact.
 */
export type Assumption<Fact extends Evidence> = {
	/** The expected facts; undefined if nothing can be expected for this target. */
	readonly factsFor: (target: Target) => Fact | undefined;
	/** The fields that other checks build on. If all of them are as expected, the assumption was right. */
	readonly fields: ReadonlyArray<keyof Fact & string>;
};

/** By field of the evidence, then by value. */
export type Terms = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Check<Fact extends Evidence = Evidence, Name extends string = string> = {
	readonly id: string;
	readonly group: Group;
	readonly scope: Scope;
	/** Ids of checks that must have passed (a warning is enough). */
	readonly needs: readonly string[];
	/** Ids of checks it waits for, and runs without. */
	readonly uses: readonly string[];
	/** Those of `uses` that are worth waiting for with this target; all of them where this is absent. */
	readonly usesFor?: (target: Target) => readonly string[];
	readonly assumption?: Assumption<Fact>;
	/** True if the check can start with facts that a check it needs only assumes. It must not send secrets. */
	readonly acceptsAssumptions?: boolean;
	readonly title: string;
	/** Where the check has a time-out of its own, ms. */
	readonly timeout?: number;
	readonly collect: (context: CollectContext) => Promise<Observation<Fact>>;
	/** A pure function of the facts. */
	readonly evaluate: (evidence: Fact, context: EvaluateContext) => Verdict<NoInfer<Name>>;
	/** When the fact is too old to build on, ms since 1970, UTC. */
	readonly staleAt?: (evidence: Fact) => number | undefined;
	readonly findings: Readonly<Record<Name, Finding>>;
	/** Labels of the fields in its evidence, in English; fields of several checks have theirs in `languages`. */
	readonly labels?: Readonly<Record<string, string>>;
	/** Values in its evidence that are words of this program: by field, then by value. */
	readonly terms?: Terms;
	/** Never set: carries the fact's type. */
	readonly fact?: Fact;
};

/** A check of any facts, as the registry of checks and the run hold it. */
export type AnyCheck = Omit<Check, 'evaluate' | 'staleAt' | 'assumption'> & {
	readonly assumption?: Pick<Assumption<Evidence>, 'factsFor'> & {readonly fields: readonly string[]};
	evaluate(evidence: Evidence, context: EvaluateContext): Verdict;
	staleAt?(evidence: Evidence): number | undefined;
};

/** Returns the check as it is; a verdict that names an unknown finding does not compile. */
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

/** The value of an answer, or undefined. */
export const valueOf = <Value>(answer: Result<Value>): Value | undefined =>
	answer.ok ? answer.value : undefined;
