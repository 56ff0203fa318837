import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest';
import {createRunContext} from '../../source/cli/run/run-context.ts';
import {readTargets} from '../../source/cli/targets/targets.ts';
import type {RuntimeEnvironment} from '../../source/engine/system.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {createSystem} from '../../source/system/system.ts';
import {runProgram} from '../cli/program.ts';
import {breachesOf} from '../output/report-schema.ts';
import {english} from '../languages/english.ts';

/** An empty folder. */
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-test-'));
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

async function diagnose(runtimeEnvironment: Partial<RuntimeEnvironment>) {
	const system = createSystem({
		env: {PATH: folder},
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		timeout: 3000,
		runtimeEnvironment: {isWsl: false, ...runtimeEnvironment},
	});
	onTestFinished(system.close);
	const {run, language} = createRunContext({
		targets: readTargets({words: []}, {clouds: builtInClouds}),
		selection: {only: ['environment']},
		agrees: true,
		system,
		timeout: 3000,
		shell: 'posix',
		language: english,
	});
	run.start();
	await run.settled();
	return Object.fromEntries(
		run.report
			.get()
			.rows.map(row => [row.checkId, [language.describe.row(row).status, language.describe.row(row).code]]),
	);
}

const problemsIn = (rows: Awaited<ReturnType<typeof diagnose>>) =>
	Object.fromEntries(Object.entries(rows).filter(([, [status]]) => !isFine(status)));

const isFine = (status: string | null | undefined): boolean => status === 'skipped' || status === 'passed';

test('on a machine without programs only the missing container client is a failure', async () => {
	expect(problemsIn(await diagnose({hostType: 'machine'}))).toEqual({
		'container-client': ['failed', 'DOCKER_COMMAND_ERROR'],
		helm: ['warning', 'HELM_COMMAND_ERROR'],
	});
});

test.each<Partial<RuntimeEnvironment>>([
	{hostType: 'container'},
	{hostType: 'pod'},
	{hostType: 'cloud-shell'},
	{hostType: 'container', isWsl: true},
])('with %j no missing program is a failure', async runtimeEnvironment => {
	const rows = await diagnose(runtimeEnvironment);
	expect(rows['container-client']).toEqual(['skipped', null]);
	expect(problemsIn(rows)).toEqual({});
});

test('the built program completes with an empty PATH', async () => {
	const {code, stdout, stderr} = await runProgram(['--only', 'environment', '--json'], {env: {PATH: folder}});
	const document = JSON.parse(stdout);
	// A missing client is a failure on some machines only, so the exit code can be 0 or 1, but not 70.
	expect(stderr).toBe('');
	expect([0, 1]).toContain(code);
	expect(breachesOf(document)).toEqual([]);
	expect(document.counts).toMatchObject({error: 0});
});
