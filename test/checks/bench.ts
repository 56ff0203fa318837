import type {
	AnyCheck,
	Facts,
	CollectContext,
	Evidence,
	Observation,
	Source,
	Target,
} from '../../source/engine/check.ts';
import type {Json} from '../../source/text/json.ts';
import type {Platform} from '../../source/text/template.ts';
import type {DescribedRow} from '../../source/describe/describe.ts';
import {createDescribe} from '../../source/describe/describe.ts';
import {evaluateEvidence} from '../../source/engine/evaluate.ts';
import type {System} from '../../source/engine/system.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {documentationOf} from '../../source/reference/codes.ts';
import {labels} from '../../source/languages/en/labels.ts';
import {outcomes} from '../../source/languages/en/outcomes.ts';
import {reasons} from '../../source/languages/en/reasons.ts';
import {prepareSystem} from '../engine/prepared-system.ts';

export const [cloud] = builtInClouds;

export const target: Target = {
	cloud,
	clouds: builtInClouds,
	registry: {name: 'contoso', port: 443},
};

/** The time at which all evidence was collected, in ms since 1970, UTC. */
export const collectedAt = Date.parse('2026-03-01T12:00:00Z');

type Subject<Fact extends Evidence> = AnyCheck & {readonly fact?: Fact};

/** The evidence of earlier checks, by check id. */
export type Known = Readonly<Record<string, Evidence>>;

export type Verdict = DescribedRow & {readonly finding: string};

/** Evaluates evidence and describes the finding in English. */
export function evaluate<Fact extends Evidence>(
	check: Subject<Fact>,
	evidence: Fact,
	known: Known = {},
	about: Target = target,
	platform: Platform = 'linux',
): Verdict {
	assertLabels(evidence, check.labels);
	const context = {target: about, facts: factsOf(known), collectedAt};
	const inherited = {registry: 'contoso', cloud: cloud.name, loginServer: 'contoso.azurecr.io', platform};
	const outcome = evaluateEvidence({check}, evidence, context, inherited);
	const describe = createDescribe({
		checks: new Map([[check.id, check]]),
		outcomes,
		labels,
		reasons,
		documentationOf,
		shell: 'posix',
	});
	const {id, group, scope} = check;
	const row = {key: id, checkId: id, group, scope, registries: ['contoso'], attempts: 1};
	const finding = 'finding' in outcome ? outcome.finding : '';
	return {...describe.row({...row, state: 'finished', outcome}), finding};
}

/** Throws if a field of the evidence has no label, because every language would then show the name of the field. */
export function assertLabels(evidence: Json | undefined, own: Readonly<Record<string, string>> = {}): void {
	if (typeof evidence === 'object' && evidence !== null) {
		// Details are shown in the sentence of their code, without labels.
		for (const [name, part] of Object.entries(evidence).filter(([field]) => field !== 'details')) {
			if (!Array.isArray(evidence) && !Object.hasOwn({...labels, ...own}, name)) {
				throw new Error(`${name} has no label in the check or in source/languages/en/labels.ts.`);
			}

			assertLabels(part, own);
		}
	}
}

/** Returns the command of a fix as the user types it. Returns undefined if the fix is not shown or has no command. */
export const commandOf = ({fixes}: Verdict, name: string): string | undefined =>
	fixes.find(fix => fix.name === name)?.command?.text;

/** Returns all text of a finding that the user sees. */
export const textOf = ({summary, meaning, fixes, evidence}: Verdict): string =>
	JSON.stringify([summary, meaning, fixes, evidence]);

type CollectInput = Partial<
	Pick<CollectContext, 'target' | 'signal' | 'isFresh' | 'hasConsent' | 'progress'>
> & {
	/** The calls that the test prepares. Every other call throws. */
	readonly system?: Partial<System>;
	readonly known?: Known;
	/** The secrets by the ID of the check, then by name. */
	readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** Collects evidence from a prepared system. */
export const collect = async <Fact extends Evidence>(
	check: Omit<Subject<Fact>, 'collect'> & {
		readonly collect: (context: CollectContext) => Promise<Observation<Fact>>;
	},
	{system, known = {}, secrets = {}, ...context}: CollectInput = {},
): Promise<Observation<Fact>> =>
	check.collect({
		system: prepareSystem({now: () => collectedAt, ...system}),
		target,
		facts: factsOf(known),
		secretOf: ({id}, name) => secrets[id]?.[name],
		hasConsent: true,
		progress: () => {},
		signal: AbortSignal.timeout(30_000),
		isFresh: () => true,
		...context,
	});

/** Returns the evidence of earlier checks as a check reads it. */
export function factsOf(known: Known): Facts {
	const use = <Fact extends Evidence>({id}: Source<Fact>) =>
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- tests give each check its own type of evidence
		known[id] as Fact | undefined;

	return {
		use,
		need(check) {
			const fact = use(check);

			if (fact === undefined) {
				throw new Error(`The test has no evidence of ${check.id}.`);
			}

			return fact;
		},
	};
}
