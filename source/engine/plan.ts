import type {AnyCheck, Target} from './check.ts';

/** A check with one target. `needs` and `uses` contain the keys of the jobs that this job waits for. */
export type Job = {
	readonly key: string;
	readonly check: AnyCheck;
	readonly target: Target;
	readonly registries: readonly string[];
	readonly needs: readonly string[];
	readonly uses: readonly string[];
	readonly isExcluded: boolean;
};

/** The IDs and groups of the checks to run (`only`) or to skip. The checks that the checks in `only` need also run. */
export type Selection = {readonly only?: readonly string[]; readonly skip?: readonly string[]};

/** Returns all IDs and groups that a selection can name. */
export const namesInSelection = (
	checks: ReadonlyArray<Pick<AnyCheck, 'id' | 'group'>>,
): readonly string[] => [...new Set([...checks.map(({id}) => id), ...checks.map(({group}) => group)])];

type PlanInput = {
	readonly checks: readonly AnyCheck[];
	/** The target of checks with the scope `machine`. */
	readonly machine: Target;
	/** The targets of the registries, by the key of the registry, for example `contoso.azurecr.io/team/app`. */
	readonly registries: ReadonlyMap<string, Target>;
	readonly selection?: Selection;
};

/**
 * Returns the jobs of a run. Each job comes after its dependencies. Throws if checks depend on each other in a cycle,
 * or if a check depends on an unknown check.
 */
export function planJobs({checks, machine, registries, selection = {}}: PlanInput): readonly Job[] {
	const ordered = orderByNeeds(checks);
	const chosen = selectChecks(ordered, selection);
	const jobs = new Map<string, Job>();

	for (const check of chosen) {
		for (const [key, target] of check.scope === 'machine' ? [['', machine] as const] : registries) {
			const jobKey = jobKeyOf(check, key, target);
			const known = jobs.get(jobKey);

			jobs.set(jobKey, {
				key: jobKey,
				check,
				target: check.scope === 'registry' ? target : withoutRegistry(target),
				registries: key === '' ? [] : [...(known?.registries ?? []), key],
				needs: jobKeysOf(check.needs, chosen, key, target),
				uses: jobKeysOf(check.usesFor?.(target) ?? check.uses, chosen, key, target),
				isExcluded: selection.skip?.some(word => word === check.id || word === check.group) ?? false,
			});
		}
	}

	return [...jobs.values()];
}

const withoutRegistry = ({registry: _, ...target}: Target): Target => target;

/**
 * Returns the key of the job that runs the check for the registry. With the scope `machine`, all registries share one
 * job. With the scope `identity`, registries with the same cloud, tenant and subscription share a job.
 */
export function jobKeyOf(check: Pick<AnyCheck, 'id' | 'scope'>, registry: string, target: Target): string {
	switch (check.scope) {
		case 'machine':
			return check.id;
		case 'identity':
			return [check.id, target.cloud.name, target.tenant, target.subscription].filter(Boolean).join(' ');
		case 'registry':
			return `${check.id} ${registry}`;
	}
}

const jobKeysOf = (ids: readonly string[], checks: readonly AnyCheck[], registry: string, target: Target) =>
	checks.filter(check => ids.includes(check.id)).map(check => jobKeyOf(check, registry, target));

function selectChecks(checks: readonly AnyCheck[], {only}: Selection): readonly AnyCheck[] {
	if (only === undefined) {
		return checks;
	}

	const chosen = new Set(
		checks.filter(check => only.includes(check.id) || only.includes(check.group)).map(check => check.id),
	);

	// Each check comes after the checks that it needs, so one backward pass also finds indirect needs.
	for (const check of checks.toReversed()) {
		if (chosen.has(check.id)) {
			check.needs.forEach(id => chosen.add(id));
		}
	}

	return checks.filter(check => chosen.has(check.id));
}

/** Moves dependencies before the checks that depend on them. The order does not change otherwise. */
function orderByNeeds(checks: readonly AnyCheck[]): readonly AnyCheck[] {
	const byId = new Map(checks.map(check => [check.id, check]));
	const ordered = new Set<AnyCheck>();

	const place = (id: string, path: readonly string[]): void => {
		const check = byId.get(id);

		if (check === undefined) {
			throw new Error(`${path.at(-1) ?? 'Nothing'} waits for ${id}, but no check has that id.`);
		}

		if (path.includes(id)) {
			throw new Error(`Checks wait for each other: ${[...path, id].join(', ')}.`);
		}

		if (!ordered.has(check)) {
			[...check.needs, ...check.uses].forEach(need => place(need, [...path, id]));
			ordered.add(check);
		}
	};

	checks.forEach(check => place(check.id, []));
	return [...ordered];
}
