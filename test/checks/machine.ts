import {chmod, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import type {AnyCheck} from '../../source/engine/check.ts';
import {planJobs} from '../../source/engine/plan.ts';
import {createDescribe} from '../../source/describe/describe.ts';
import type {Outcome} from '../../source/engine/report.ts';
import {createRun} from '../../source/engine/run.ts';
import type {RuntimeEnvironment} from '../../source/engine/system.ts';
import {documentationOf} from '../../source/reference/codes.ts';
import {createSystem} from '../../source/system/system.ts';
import {labels} from '../../source/languages/en/labels.ts';
import {outcomes} from '../../source/languages/en/outcomes.ts';
import {reasons} from '../../source/languages/en/reasons.ts';
import {makeFolder} from '../integration/daemons.ts';
import {assertLabels, target} from './bench.ts';

/** Scripts by program name; undefined removes the program. */
export type Programs = Readonly<Record<string, string | undefined>>;

export type MachineInput = {
	readonly programs?: Programs;
	readonly variables?: Readonly<Record<string, string>>;
	readonly runtimeEnvironment?: Partial<RuntimeEnvironment>;
	/** The timeout of a check in ms. */
	readonly timeout?: number;
	readonly target?: typeof target;
};

/** Creates a machine whose PATH contains only these scripts, and runs one check on it. */
export async function openMachine(check: AnyCheck, input: MachineInput = {}) {
	const {folder, remove} = await makeFolder();
	const {timeout = 30_000} = input;
	const {registry: _, ...machine} = input.target ?? target;
	const system = createSystem({
		env: {PATH: folder, ...input.variables},
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		timeout,
		runtimeEnvironment: {hostType: 'machine', isWsl: false, ...input.runtimeEnvironment},
	});
	const run = createRun({
		jobs: planJobs({checks: [check], machine, registries: new Map()}),
		registries: [],
		system,
		timeout,
	});
	const describe = createDescribe({
		checks: new Map([[check.id, check]]),
		outcomes,
		labels,
		reasons,
		documentationOf,
		shell: 'posix',
	});
	onTestFinished(async () => {
		run.cancel();
		await system.close();
		await remove();
	});

	const installPrograms = async (programs: Programs): Promise<void> => {
		await Promise.all(
			Object.entries(programs).map(async ([name, text]) => {
				const file = path.join(folder, name);
				await rm(file, {recursive: true, force: true});

				if (text !== undefined) {
					await writeFile(file, text);
					await chmod(file, 0o755);
				}
			}),
		);
	};

	const verdict = async () => {
		await run.settled();
		const [row] = run.report.get().rows;

		if (row === undefined) {
			throw new Error('The run has no row.');
		}

		const fact = factOf(row.outcome);
		assertLabels(fact, check.labels);
		return {...describe.row(row), fact};
	};

	await installPrograms(input.programs ?? {});

	return {
		folder,
		installPrograms,
		async examine() {
			run.start();
			return verdict();
		},
		/** Retries the check, as the key `r` does. */
		async retry() {
			run.retry([check.id]);
			return verdict();
		},
	};
}

const factOf = (outcome: Outcome | undefined) =>
	outcome && 'evidence' in outcome ? outcome.evidence : undefined;

/** Programs that fail in the same way for every command. */
export const misbehaviours = {
	hangs: '#!/bin/sh\n/bin/sleep 60 & wait\n',
	fails: '#!/bin/sh\necho "fatal: it broke" >&2\nexit 1\n',
	rubbish: '#!/bin/sh\necho "hello, world"\n',
	silent: '#!/bin/sh\nexit 0\n',
	endless:
		'#!/bin/sh\nwhile :; do echo 0123456789012345678901234567890123456789012345678901234567890123; done\n',
	orphan: '#!/nowhere/interpreter\n',
	killed: '#!/bin/sh\nkill -9 $$\n',
} as const;
