import {afterAll, beforeAll, expect, test} from 'vitest';
import {createDoctor} from '../../source/cli/doctor.ts';
import {readTargets} from '../../source/cli/targets.ts';
import {problemOf} from '../../source/core/report.ts';
import {startDemo} from '../../source/demo/demo.ts';
import type {Demo} from '../../source/demo/demo.ts';
import {faults} from '../../source/demo/faults.ts';
import type {FaultName} from '../../source/demo/faults.ts';
import {createSystem} from '../../source/system/system.ts';

/** Long enough for a healthy answer on a busy machine, short enough for silence, ms. */
const timeout = 1500;

/** Registries of their own, so that faults can be looked at side by side; a fault of Entra is everybody's. */
let demo: Demo;

beforeAll(async () => {
	demo = await startDemo();
});

afterAll(async () => {
	await demo.close();
});

test.each(Object.keys(faults) as FaultName[])(
	'the fault %s is named, and a retry after it is lifted heals it',
	async name => {
		const fault = faults[name];
		const registry = `reg${name.replaceAll('-', '')}`;
		await demo.setFault(registry, name);
		const system = createSystem({
			env: demo.environment,
			platform: 'linux',
			userAgent: 'acr-doctor/test',
			resolver: demo.resolver,
			dial: demo.dial,
			authorities: [demo.authorityCertificate],
		});

		try {
			const targets = readTargets(
				{words: [registry], ...(name === 'pull-not-granted' && {repository: 'team/app'})},
				{clouds: [demo.cloud]},
			);
			const {run, describe} = createDoctor({targets, selection: {}, system, timeout, shell: 'posix'});
			run.start();
			await run.settled();

			const rows = run.report.get().rows;
			const row = rows.find(({checkId}) => checkId === fault.check)!;
			const {code, fixes, documentation, summary, meaning} = describe.row(row);
			expect({problem: problemOf(row), code}, JSON.stringify(row.outcome)).toEqual({
				problem: fault.problem,
				code: fault.code,
			});
			expect(fixes.length).toBeGreaterThan(0);
			expect(documentation).toMatch(/^https:/);
			expect(`${summary} ${meaning} ${JSON.stringify(fixes)}`).not.toMatch(/undefined|NaN|\?\?|\{\w+\}/);
			expect(summary).not.toMatch(/\?/);

			await demo.setFault(registry, undefined);
			run.retry([row.key]);
			await run.settled();
			expect(run.report.get().rows.map(({checkId, outcome}) => [checkId, outcome?.status])).toEqual(
				rows.map(({checkId}) => [checkId, 'passed']),
			);
		} finally {
			await demo.setFault(registry, undefined);
			await system.close();
		}
	},
);
