import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import {planJobs} from '../../source/core/plan.ts';
import {problemOf} from '../../source/core/report.ts';
import {createRun} from '../../source/core/run.ts';
import type {Run} from '../../source/core/run.ts';
import {startDemo} from '../../source/demo/demo.ts';
import type {Demo} from '../../source/demo/demo.ts';
import {entraFaults, faults, proxyFaults} from '../../source/demo/faults.ts';
import type {FaultName} from '../../source/demo/faults.ts';
import {createSystem} from '../../source/system/system.ts';

const names = Object.keys(faults).filter((name): name is FaultName => Object.hasOwn(faults, name));
const touchesAll = (fault: FaultName) => Object.hasOwn({...entraFaults, ...proxyFaults}, fault);

/** Each fault has a registry of its own, so that many can be looked at in one go. */
const registryOf = (fault: FaultName): string => fault.replaceAll('-', '');

/** Long enough for a healthy answer on a busy machine, short enough for silence, ms. */
const timeout = 1500;

let demo: Demo;

beforeAll(async () => {
	demo = await startDemo({registries: {}});
});

afterAll(async () => {
	await demo.close();
});

test.each(names)('%s names a finding that its check has, with its code', fault => {
	const {check, code, problem} = faults[fault];
	expect(checks.find(({id}) => id === check)?.findings[problem]?.code).toBe(code);
});

describe.concurrent('each fault of a registry', () => {
	test.for(names.filter(fault => !touchesAll(fault)))(
		'%s is found, lifted, and healed by a retry',
		async fault => {
			const {found, left} = await findAndHeal(demo, fault);
			expect(found).toContain(`${faults[fault].check} ${faults[fault].problem}`);
			expect(left).toEqual([]);
		},
	);
});

describe('each fault that touches every registry', () => {
	test.for(names.filter(touchesAll))('%s is found, lifted, and healed by a retry', async fault => {
		const another = await startDemo({registries: {}});
		onTestFinished(async () => another.close());
		const {found, left} = await findAndHeal(another, fault);
		expect(found).toContain(`${faults[fault].check} ${faults[fault].problem}`);
		expect(left).toEqual([]);
	});
});

/** What a run finds, and what is left when the fault is lifted and all that did not pass is retried. */
async function findAndHeal(on: Demo, fault: FaultName) {
	const registry = registryOf(fault);
	await on.setFault(registry, fault);
	const {run, close} = diagnose(on, registry);
	run.start();
	await run.settled();
	const found = problemsOf(run);

	await on.setFault(registry, undefined);
	run.retry(
		run.report
			.get()
			.rows.filter(row => row.outcome?.status !== 'passed')
			.map(({key}) => key),
	);
	await run.settled();
	await close();
	return {found, left: problemsOf(run)};
}

/** The doctor as the program wires it, with the demo for its world. */
function diagnose(on: Demo, registry: string) {
	const system = createSystem({
		env: on.environment,
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		timeout,
		resolver: on.resolver,
		dial: on.dial,
		authorities: [on.authorityCertificate],
	});
	const machine = {cloud: on.cloud, clouds: [on.cloud]};
	const repository = registry === registryOf('pull-not-granted') ? {repository: 'hello-world'} : {};
	const target = {...machine, registry: {name: registry, port: 443, ...repository}};

	return {
		run: createRun({
			jobs: planJobs({checks, machine, registries: new Map([[registry, target]])}),
			registries: [{key: registry, name: registry, cloud: on.cloud.name}],
			system,
			timeout,
		}),
		close: system.close,
	};
}

const problemsOf = (run: Run): readonly string[] =>
	run.report.get().rows.flatMap(row => {
		const {outcome} = row;
		const problem = problemOf(row) ?? (outcome && 'message' in outcome ? outcome.message : undefined);
		return problem === undefined || outcome?.status === 'skipped' ? [] : [`${row.checkId} ${problem}`];
	});
