import type {Json} from '../text/json.ts';
import type {Fixes, Sentence, Values} from '../text/template.ts';
import type {Result} from './result.ts';
import type {Cloud} from './cloud.ts';
import type {System} from './system.ts';

/** The groups of checks, in the order of the screen. */
export const groups = ['environment', 'registry', 'authentication', 'data', 'resource'] as const;

export type Group = (typeof groups)[number];

/**
 * `machine`: the check has one job. `identity`: the check has one job for each combination of cloud, tenant and
 * subscription. `registry`: the check has one job for each registry.
 */
export type Scope = 'machine' | 'identity' | 'registry';

/** The result of a check. `error` means that the check threw an error or did not end in time. */
export type Status = 'passed' | 'warning' | 'failed' | 'skipped' | 'error';

/** The data that a check collected: plain JSON without secrets, so that a file can contain the evidence. */
export type Evidence = {readonly [key: string]: Json | undefined};

/** A possible result of a check. `code` is an error code that `acr-doctor explain` documents. */
export type Finding = {
	readonly status: Exclude<Status, 'error'>;
	readonly code?: string;
	/**
	 * The text of the row on the screen, at most 34 columns, with the result first. If absent, the row shows
	 * `summary`.
	 */
	readonly short?: Sentence;
	/** The full text of the result, for example in the plain text output. The row on the screen prefers `short`. */
	readonly summary: Sentence;
	/** More about the result, for example the consequence for the user. */
	readonly meaning?: Sentence;
	readonly fixes?: Fixes;
	/** The question that the user answers before a retry. Present only if the check needs the user's consent. */
	readonly question?: Sentence;
	/** The URL of a documentation page. Overrides the page of the error code. */
	readonly documentation?: string;
};

/**
 * The result of `evaluate`: the name of a finding and the values for its sentences. `status` overrides the status of
 * the finding.
 */
export type Verdict<Name extends string = string> = {
	readonly finding: Name;
	readonly values?: Values;
	readonly status?: Exclude<Status, 'error'>;
};

export type RegistryName = {
	/** The resource name, or the host if the resource name is unknown. */
	readonly name: string;
	/** The login server, if the user gave a host. */
	readonly host?: string;
	/** The first DNS label of the login server. Present only if the user typed NAME-HASH without a domain. */
	readonly label?: string;
	readonly port: number;
	readonly repository?: string;
	/** The user's own name for the saved registry. */
	readonly displayName?: string;
};

/**
 * `entra`: the sign-in of this shell. `stored`: the credential that the container client stores. `given`: the user name
 * and password that the user gave.
 */
export type DecidingIdentity = 'entra' | 'stored' | 'anonymous' | 'given';

/** The subject of a check. `registry` is present only if the scope of the check is `registry`. */
export type Target = {
	readonly cloud: Cloud;
	/** The known clouds. Checks send tokens only to registries in these clouds. */
	readonly clouds: readonly Cloud[];
	readonly tenant?: string;
	readonly subscription?: string;
	/** The container client: docker, podman, nerdctl, or a path. */
	readonly client?: string;
	/** The identity that decides whether the image can be pulled. If absent, each identity is looked at. */
	readonly identity?: DecidingIdentity;
	/** The images that the pull check pulls. If absent, the check pulls the sample image of the cloud. */
	readonly images?: readonly string[];
	/** The virtual network of this machine, as a name or a resource ID. */
	readonly network?: string;
	readonly registry?: RegistryName;
};

/**
 * Access to the stored evidence of checks. If the evidence is missing, `use` returns undefined, but `need` throws an
 * internal error.
 */
export type Facts = {
	readonly need: <Fact extends Evidence>(check: Source<Fact>) => Fact;
	readonly use: <Fact extends Evidence>(check: Source<Fact>) => Fact | undefined;
};

/** A reference to a check by its id. `fact` is never set and only carries the type of the evidence. */
export type Source<Fact extends Evidence> = {readonly id: string; readonly fact?: Fact};

export type CollectContext = {
	readonly system: System;
	readonly target: Target;
	readonly facts: Facts;
	/**
	 * Returns a secret that a check collected, for example a token. Returns undefined if there is no such secret.
	 * Secrets are never shown or saved.
	 */
	readonly secretOf: (check: Source<Evidence>, name: string) => string | undefined;
	/** Returns true if the evidence was stored in the current run or retry. */
	readonly isFresh: (check: Source<Evidence>) => boolean;
	/** True if the user agreed to the `question` of the check, before or during the run. */
	readonly hasConsent: boolean;
	/** Shows a line on the row while the check runs. The engine hides known secrets in the text. */
	readonly progress: (text: string) => void;
	/** Aborts at the timeout of the check, when the check starts again, and when the run is canceled. */
	readonly signal: AbortSignal;
};

export type EvaluateContext = {
	readonly target: Target;
	readonly facts: Facts;
	/** The time when the evidence was collected, in milliseconds since 1970, UTC. */
	readonly collectedAt: number;
};

/**
 * The result of `collect`. Secrets are separate from the evidence, because evidence can be saved but secrets stay in
 * memory.
 */
export type Observation<Fact extends Evidence> = {
	readonly evidence: Fact;
	readonly secrets?: Readonly<Record<string, string | undefined>>;
};

/**
 * The evidence that is expected before the check has run. Checks that accept assumptions can start with this evidence,
 * and run again if the evidence was wrong. The `collect` function of the same check can also read this evidence.
 */
type Assumption<Fact extends Evidence> = {
	/** Returns undefined if nothing can be assumed for this target. */
	readonly factsFor: (target: Target) => Fact | undefined;
	/**
	 * The fields that other checks depend on. The assumption was wrong if the value of a field differs, or if the check
	 * is not passing (`isPassing`).
	 */
	readonly fields: ReadonlyArray<keyof Fact & string>;
};

/** English texts for evidence values, by the name of the field and then by the value. */
export type Terms = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Check<Fact extends Evidence = Evidence, Name extends string = string> = {
	readonly id: string;
	readonly group: Group;
	readonly scope: Scope;
	/**
	 * The IDs of checks that must pass or end with a warning before this check starts. The exception is
	 * `acceptsAssumptions`.
	 */
	readonly needs: readonly string[];
	/** The IDs of checks that must end, with any status, before this check starts. */
	readonly uses: readonly string[];
	/** Returns the part of `uses` that this target requires. If absent, every target requires all of `uses`. */
	readonly usesFor?: (target: Target) => readonly string[];
	readonly assumption?: Assumption<Fact>;
	/**
	 * True if the check can start with the assumed evidence of a needed check. If true, the check must not send
	 * secrets, because the assumption can be wrong.
	 */
	readonly acceptsAssumptions?: boolean;
	readonly title: string;
	/**
	 * The heading of the check in the table of several registries, at most 6 columns wide. Checks of the machine are
	 * not in that table.
	 */
	readonly column?: string;
	/**
	 * Results of other checks that make a failure of this check irrelevant, in the form `CHECK FINDING`. If one of them
	 * exists for every registry of the row, the row is skipped instead of failed.
	 */
	readonly replacedBy?: readonly string[];
	/** If the check passes, the registry can be used (`use`), or the image can be pulled (`pull`). */
	readonly proves?: 'use' | 'pull';
	/** The timeout of the check in milliseconds. Overrides the timeout of the run. */
	readonly timeout?: number;
	readonly collect: (context: CollectContext) => Promise<Observation<Fact>>;
	/** Must be a pure function, so that the same evidence always results in the same verdict. */
	readonly evaluate: (evidence: Fact, context: EvaluateContext) => Verdict<NoInfer<Name>>;
	/**
	 * Returns the expiry time of the evidence, for example of a token, in milliseconds since 1970, UTC. After the
	 * expiry, a retry of a dependent check also runs this check again. Returns undefined if the evidence does not
	 * expire.
	 */
	readonly staleAt?: (evidence: Fact) => number | undefined;
	readonly findings: Readonly<Record<Name, Finding>>;
	/**
	 * English labels of evidence fields. The labels of fields that several checks share are in
	 * languages/LANGUAGE/labels.ts.
	 */
	readonly labels?: Readonly<Record<string, string>>;
	/** English texts for the evidence values that acr-doctor defines itself. */
	readonly terms?: Terms;
	/** Never set. The field only carries the type of the evidence. */
	readonly fact?: Fact;
};

export type AnyCheck = Omit<Check, 'evaluate' | 'staleAt' | 'assumption'> & {
	readonly assumption?: Pick<Assumption<Evidence>, 'factsFor'> & {readonly fields: readonly string[]};
	evaluate(evidence: Evidence, context: EvaluateContext): Verdict;
	staleAt?(evidence: Evidence): number | undefined;
};

/** Returns the check unchanged. TypeScript rejects a check whose verdicts name an unknown finding. */
export const defineCheck = <
	Fact extends Evidence,
	const Findings extends Readonly<Record<string, Finding>>,
	const Labels extends Readonly<Record<string, string>> = Empty,
	const OwnTerms extends Terms = Empty,
>(
	check: Check<Fact, keyof Findings & string> & Texts<Findings, Labels, OwnTerms>,
): Omit<Check<Fact, keyof Findings & string>, keyof Texts<Findings, Labels, OwnTerms>> &
	Texts<Findings, Labels, OwnTerms> => check;

type Empty = {readonly [name in never]: never};

type Texts<Findings, Labels, OwnTerms> = {
	readonly findings: Findings;
	readonly labels?: Labels;
	readonly terms?: OwnTerms;
};

export const valueOf = <Value>(answer: Result<Value>): Value | undefined =>
	answer.ok ? answer.value : undefined;
