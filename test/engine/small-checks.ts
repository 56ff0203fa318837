import type {
	AnyCheck,
	Finding,
	CollectContext,
	Evidence,
	Observation,
	Target,
} from '../../source/engine/check.ts';
import type {Job, Selection} from '../../source/engine/plan.ts';
import {planJobs} from '../../source/engine/plan.ts';
import type {Run} from '../../source/engine/run.ts';
import {createRun} from '../../source/engine/run.ts';
import type {System} from '../../source/engine/system.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {prepareSystem} from './prepared-system.ts';

const findings = {
	good: {status: 'passed', summary: 'All is well.'},
	odd: {status: 'warning', code: 'ODD', summary: 'It is odd.'},
	bad: {status: 'failed', code: 'BAD', summary: 'It is bad.'},
	away: {status: 'skipped', summary: 'It is not for us.'},
} as const satisfies Record<string, Finding>;

export type SmallFinding = keyof typeof findings;

export type SmallCheck = Partial<Omit<AnyCheck, 'collect'>> & {
	readonly id: string;
	/** The finding, or a function that returns it. */
	readonly finds?: SmallFinding | ((context: CollectContext) => Promise<SmallFinding>);
	readonly collect?: (context: CollectContext) => Promise<Observation<Evidence>>;
};

/** Creates a check for a test. By default, the check passes, has the scope `registry`, and needs no other check. */
export function smallCheck({finds = 'good', ...rest}: SmallCheck): AnyCheck {
	return {
		group: 'registry',
		scope: 'registry',
		needs: [],
		uses: [],
		title: rest.id,
		collect: async context => ({
			evidence: {finding: typeof finds === 'string' ? finds : await finds(context)},
		}),
		evaluate: ({finding}) => ({finding: typeof finding === 'string' ? finding : 'good'}),
		findings,
		...rest,
	};
}

const [cloud] = builtInClouds;

export const targetOf = (registry: string, change: Partial<Target> = {}): Target => ({
	cloud,
	clouds: builtInClouds,
	registry: {name: registry, port: 443},
	...change,
});

export const machine: Target = {cloud, clouds: builtInClouds};

export type Wanted = {
	readonly registries?: Readonly<Record<string, Target>>;
	readonly selection?: Selection;
	readonly system?: Partial<System>;
	/** The timeout of a check in ms. */
	readonly timeout?: number;
	readonly agrees?: boolean;
};

export function planSmall(
	checks: readonly SmallCheck[],
	{registries = {contoso: targetOf('contoso')}, selection = {}}: Wanted = {},
): readonly Job[] {
	return planJobs({
		checks: checks.map(smallCheck),
		machine,
		registries: new Map(Object.entries(registries)),
		selection,
	});
}

export function runSmall(checks: readonly SmallCheck[], wanted: Wanted = {}): Run {
	const {registries = {contoso: targetOf('contoso')}, system, timeout = 30_000, agrees = false} = wanted;

	return createRun({
		jobs: planSmall(checks, {...wanted, registries}),
		registries: Object.keys(registries).map(key => ({key, name: key, cloud: cloud.name})),
		system: prepareSystem(system),
		timeout,
		agrees,
	});
}

/** Runs all checks and returns the status of each row by its key. */
export async function finish(run: Run): Promise<Readonly<Record<string, string>>> {
	run.start();
	await run.settled();
	return statusesOf(run);
}

export const statusesOf = (run: Run): Readonly<Record<string, string>> =>
	Object.fromEntries(
		run.report.get().rows.map(({key, outcome}) => [key, outcome?.status ?? 'none'] as const),
	);
