import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {checks} from '../../../source/checks/index.ts';
import {faults} from '../../../source/demo/faults/faults.ts';
import type {FaultName} from '../../../source/demo/faults/faults.ts';
import {servicePrincipal} from '../../../source/demo/azure-identifiers.ts';
import {breachesOf} from '../../output/report-schema.ts';
import {program, runProgram} from '../program.ts';
import type {Ending} from '../program.ts';

/** Runs the demo with more time than a busy machine takes. */
const runDemo = async (words: readonly string[], options?: Parameters<typeof runProgram>[1]) =>
	runProgram(['demo', ...words, '--timeout', '100'], options);

/** The only document on stdout. */
function documentIn({stdout}: Ending) {
	const document = JSON.parse(stdout);
	expect(breachesOf(document)).toEqual([]);
	return document;
}

const secrets = new RegExp(`eyJ|${servicePrincipal.secret}`);

test.concurrent.each<[FaultName, readonly string[], number]>([
	['client-ip-denied', ['--ignore-errors'], 0],
	['pull-not-granted', [], 1],
	['catalog-not-granted', [], 0],
	['catalog-not-granted', ['--fail-on', 'warning'], 1],
	['secret-expired', [], 1],
	['helm-two', [], 1],
	['daemon-not-running', [], 1],
	['docker-pull-unexplained', [], 1],
	['notary-missing', [], 1],
	['azure-cli-broken', [], 0],
])(
	'the fault %s with %j prints one document with its code and problem, and exit code %i',
	async (name, words, exitCode) => {
		const ending = await runDemo([name, '--json', ...words]);
		const document = documentIn(ending);
		const {check, code, problem} = faults[name];
		const found = [document.environment, ...document.registries].flatMap(part => part.checks);

		expect(found.find(({id}: {readonly id: string}) => id === check)).toMatchObject({code, problem});
		expect(document).toMatchObject({exitCode, diagnosis: [{code}]});
		expect(ending).toMatchObject({code: exitCode, stderr: ''});
		expect(ending.stdout).not.toMatch(secrets);
	},
);

test.concurrent('without a fault, every check passes without warnings', async () => {
	const ending = await runDemo(['none', '--json', '--fail-on', 'warning']);
	expect(documentIn(ending)).toMatchObject({
		exitCode: 0,
		counts: {failed: 0, warning: 0, error: 0},
		diagnosis: [],
	});
	expect(ending.code).toBe(0);
	expect(ending.stdout).not.toMatch(secrets);
});

test.concurrent('every check of the machine has a row on any machine', async () => {
	const bare = await runDemo(['none', '--only', 'environment', '--json'], {
		env: {PATH: '/nowhere'},
	});
	const rows = documentIn(bare).environment.checks.map(
		({id, status}: {readonly id: string; readonly status: string}) => [id, status],
	);
	expect(rows.map(([id]: readonly string[]) => id)).toEqual(
		checks.filter(({scope}) => scope === 'machine').map(({id}) => id),
	);
	expect(Object.fromEntries(rows)).toMatchObject({
		'container-client': 'passed',
		'container-daemon': 'passed',
		'container-version': 'passed',
		// No consent was given.
		'container-pull': 'skipped',
		'azure-cli': 'passed',
		helm: 'passed',
		// Content trust is off.
		notary: 'skipped',
	});
});

test.concurrent('with consent the demo pulls', async () => {
	const ending = await runDemo(['none', '--only', 'container-pull', '--yes', '--json']);
	expect(documentIn(ending)).toMatchObject({exitCode: 0, counts: {passed: 3, skipped: 0}});
});

test.concurrent(
	'without a terminal, the demo prints a healthy and a faulty registry line by line',
	async () => {
		const {code, stdout, stderr} = await runDemo([]);
		expect({code, stderr}).toEqual({
			code: 0,
			stderr: 'acr-doctor: checking contosobroken, contosodemo\n',
		});
		expect(stdout).toMatch(/^(?:PASS|SKIP) .*\n/);
		expect(stdout).toMatch(/^FAIL .*CONNECTIVITY_FORBIDDEN_ERROR /m);
		expect(stdout).toMatch(/^contosobroken\.azurecr\.test .* 1 failed/m);
		expect(stdout).toMatch(/^contosodemo\.azurecr\.test +\d+ passed/m);
		expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
		expect(stdout).not.toMatch(secrets);
	},
);

test.concurrent('the default demo is no failure, in its exit code and in its document', async () => {
	const ending = await runDemo(['--json', '--skip', 'environment']);
	expect(documentIn(ending)).toMatchObject({
		exitCode: 0,
		diagnosis: [{code: 'CONNECTIVITY_FORBIDDEN_ERROR'}],
	});
	expect(ending.code).toBe(0);
});

test('a resolver that never answers does not delay the end of the run', async () => {
	const words = ['resolver-timed-out', '--only', 'dns', '--timeout', '1', '--json'];
	const ending = await runProgram(['demo', ...words]);
	expect(documentIn(ending).diagnosis).toMatchObject([{cause: 'resolver-timed-out'}]);
});

test('a pipe that closes early is not an error', () => {
	const script = `"${process.execPath}" "${program}" demo refused --plain | head -1; echo "\${PIPESTATUS[0]}"`;
	const {stdout, stderr} = spawnSync('bash', ['-c', script], {encoding: 'utf8'});
	expect(stdout).toMatch(/^(?:PASS|SKIP) .*\n1\n$/);
	expect(stderr).toBe('acr-doctor: checking contosobroken\n');
});
