import {measure} from './measure.ts';
import type {Command} from './measure.ts';

/** The start and end of a part of a run, in ms after the start of the process. */
export type Stretch = {readonly name: string; readonly from: number; readonly to: number};

/** The fields of the JSON document that this file uses. */
type Document = {
	readonly environment: {readonly checks: readonly Check[]};
	readonly registries: ReadonlyArray<{readonly checks: readonly Check[]}>;
};

type Check = {readonly id: string; readonly startedAt: string | null; readonly durationMs: number};

/** The checks of each part. A part starts with its first check and ends with its last check. */
const stretches = {
	'sign-in': ['azure-sign-in'],
	resource: ['resource'],
	'registry, DNS to challenge': ['dns', 'tls', 'challenge'],
	'tokens of the registry': ['refresh-token', 'access-token'],
};

/** Runs the command and returns the parts of the run, from the JSON document that the command prints. */
export async function criticalPathOf(command: Command): Promise<readonly Stretch[]> {
	const {startedAt, untilEnd, output} = await measure(command);
	const {environment, registries}: Document = JSON.parse(output);
	const checks = [...environment.checks, ...registries.flatMap(registry => registry.checks)].flatMap(
		({id, startedAt: began, durationMs}) =>
			began === null
				? []
				: [{id, from: Date.parse(began) - startedAt, to: Date.parse(began) - startedAt + durationMs}],
	);
	const parts = Object.entries(stretches).map(([name, ids]) => {
		const own = checks.filter(({id}) => ids.includes(id));
		return {
			name,
			from: Math.min(...own.map(({from}) => from)),
			to: Math.max(...own.map(({to}) => to)),
		};
	});
	const first = Math.min(...checks.map(({from}) => from));
	const last = Math.max(...checks.map(({to}) => to));
	return [
		{name: 'start, until the first check begins', from: 0, to: first},
		...parts,
		{name: 'end, after the last check', from: last, to: untilEnd},
	];
}
