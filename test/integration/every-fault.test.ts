import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import {readTargets} from '../../source/cli/targets/targets.ts';
import {planJobs} from '../../source/engine/plan.ts';
import {problemOf} from '../../source/engine/report.ts';
import {createRun} from '../../source/engine/run.ts';
import type {Run} from '../../source/engine/run.ts';
import {startDemo} from '../../source/demo/demo.ts';
import type {Demo} from '../../source/demo/demo.ts';
import {isMachineFault} from '../../source/demo/faults/fault-registry.ts';
import {entraFaults, faults, proxyFaults} from '../../source/demo/faults/faults.ts';
import type {FaultName} from '../../source/demo/faults/faults.ts';
import {flagsForFault, registryArgument} from '../../source/demo/faults/fault-flags.ts';
import {resourceManagerFaults} from '../../source/demo/faults/resource-faults.ts';
import {createSystem} from '../../source/system/system.ts';
import {isAllRequired} from './prerequisites.ts';

const names = Object.keys(faults).filter((name): name is FaultName => Object.hasOwn(faults, name));
const touchesAll = (fault: FaultName) =>
	isMachineFault(fault) || Object.hasOwn({...entraFaults, ...proxyFaults, ...resourceManagerFaults}, fault);

/** Returns the registry with this fault. Each fault has its own registry, so that one demo has many faults. */
const registryOf = (fault: FaultName): string => fault.replaceAll('-', '');

/** Returns the timeout in ms: short for a fault that never responds, and long for a busy machine otherwise. */
const timeoutOf = (fault: FaultName): number =>
	/hangs|no-answer|timed-out/.test(`${fault} ${faults[fault].problem}`) ? 15_000 : 20_000;

/** The timeout of a test is long, because each fault is checked twice and the machine can be busy. */
const limit = {timeout: 120_000};

let demo: Demo;

beforeAll(async () => {
	demo = await startDemo({registries: {}});
});

afterAll(async () => {
	await demo.close();
});

test.each(names)('%s refers to an existing finding with the same code', fault => {
	const {check, code, problem} = faults[fault];
	expect(checks.find(({id}) => id === check)?.findings[problem]?.code ?? null).toBe(code);
});

describe.concurrent('each fault of a registry', () => {
	test.for(names.filter(fault => !touchesAll(fault)))(
		'%s is found, and passes on retry after it is removed',
		limit,
		async fault => {
			const {found, left} = await findAndHeal(demo, fault);
			expect(found).toContain(`${faults[fault].check} ${faults[fault].problem}`);
			expect(left).toEqual([]);
		},
	);
});

/** These faults start programs and are slow, so by default only one fault of each check is tested. */
const needsFullRun = (fault: FaultName): boolean =>
	!isAllRequired &&
	names.find(name => isMachineFault(name) && faults[name].check === faults[fault].check) !== fault;

describe.concurrent('each fault of the machine', () => {
	test.for(names.filter(isMachineFault))(
		'%s is found, and passes on retry after it is removed',
		limit,
		async (fault, {skip}) => {
			skip(needsFullRun(fault), 'This fault is tested only under ACR_DOCTOR_REQUIRE_ALL=1.');
			const another = await startDemo({registries: {}});

			try {
				const {found, left} = await findAndHeal(another, fault);
				expect(found).toContain(`${faults[fault].check} ${faults[fault].problem}`);
				expect(left).toEqual([]);
			} finally {
				await another.close();
			}
		},
	);
});

describe('each fault that affects every registry', () => {
	test.for(names.filter(fault => touchesAll(fault) && !isMachineFault(fault)))(
		'%s is found, and passes on retry after it is removed',
		limit,
		async fault => {
			const another = await startDemo({registries: {}});
			onTestFinished(async () => another.close());
			const {found, left} = await findAndHeal(another, fault);
			expect(found).toContain(`${faults[fault].check} ${faults[fault].problem}`);
			expect(left).toEqual([]);
		},
	);
});

/** Returns the problems of a run with the fault, and the problems after a retry without the fault. */
async function findAndHeal(on: Demo, fault: FaultName) {
	const registry = registryOf(fault);
	await on.setFault(registry, fault);
	const {run, close} = diagnose(on, fault);
	run.start();
	await run.settled();
	const found = [...problemsOf(run), ...reasonsOf(run)];

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

/** Runs acr-doctor on the demo: either the checks of the machine or all other checks. */
function diagnose(on: Demo, fault: FaultName) {
	const timeout = timeoutOf(fault);
	const system = createSystem({
		env: on.environment,
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		timeout,
		fileRoot: on.fileRoot,
		resolver: on.resolver,
		dial: on.dial,
		authorities: [on.authorityCertificate],
		publicAuthorities: [on.publicAuthorityCertificate],
		runtimeEnvironment: on.runtimeEnvironment,
	});
	const word = registryArgument(registryOf(fault), fault);
	const targets = readTargets({words: [word], ...flagsForFault(fault)}, {clouds: on.clouds});

	return {
		run: createRun({
			jobs: planJobs({
				checks,
				...targets,
				selection: isMachineFault(fault) ? {only: withUses(faults[fault].check)} : {skip: ['environment']},
			}),
			registries: [...targets.registries.keys()].map(key => ({key, name: key, cloud: on.cloud.name})),
			system,
			timeout,
			agrees: true,
		}),
		close: system.close,
	};
}

/** Returns a check and the optional checks that it uses. */
const withUses = (id: string): readonly string[] => [
	id,
	...(checks.find(check => check.id === id)?.uses ?? []),
];

const problemsOf = (run: Run): readonly string[] =>
	run.report.get().rows.flatMap(row => {
		const {outcome} = row;
		const problem = problemOf(row) ?? (outcome && 'message' in outcome ? outcome.message : undefined);
		return problem === undefined || outcome?.status === 'skipped' ? [] : [`${row.checkId} ${problem}`];
	});

/** Returns the findings that are not problems, for example of a check that was skipped. */
const reasonsOf = (run: Run): readonly string[] =>
	run.report
		.get()
		.rows.flatMap(({checkId, outcome}) =>
			outcome && 'finding' in outcome && (outcome.status === 'passed' || outcome.status === 'skipped')
				? [`${checkId} ${outcome.finding}`]
				: [],
		);
