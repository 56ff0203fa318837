import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {azureCli} from '../../../../source/checks/programs/azure-cli/azure-cli.ts';
import type {AzureCliEvidence} from '../../../../source/checks/programs/azure-cli/azure-cli-evidence.ts';
import {builtInClouds} from '../../../../source/reference/clouds.ts';
import {cloud, target} from '../../bench.ts';
import {misbehaviours, openMachine} from '../../machine.ts';

type Release = {readonly version: string; readonly extensions?: readonly string[]};

/** Prints the output of `az version`, and rejects any other command. */
const azProgram = ({version, extensions = []}: Release): string => `#!/bin/sh
[ "$*" = "version --output json" ] || { echo "ERROR: '$1' is misspelled or not recognized by the system." >&2; exit 2; }
echo 'WARNING: You have 2 updates available.' >&2
cat_() { while IFS= read -r line; do echo "$line"; done; }
cat_ <<'END'
{
  "azure-cli": "${version}",
  "azure-cli-core": "${version}",
  "azure-cli-telemetry": "1.1.0",
  "extensions": {${extensions.map(name => `"${name}": "1.0.0b1"`).join(', ')}}
}
END
`;

const healthy = azProgram({version: '2.89.1', extensions: ['aks-preview']});

test('a machine without az is healthy', async () => {
	const machine = await openMachine(azureCli);
	const verdict = await machine.examine();
	expect(verdict).toMatchObject({status: 'skipped', code: null});
	expect(verdict.summary).toContain('does not need it');
});

test.each(['2.45.0', '2.73.0', '2.76.0', '2.81.0', '2.84.0', '2.86.0', '2.89.1', '3.0.0'])(
	'az %s is healthy',
	async version => {
		const machine = await openMachine(azureCli, {programs: {az: azProgram({version})}});
		expect(await machine.examine()).toMatchObject({status: 'passed', summary: version});
	},
);

test.each<[string, Release]>([
	['health-check-crashes-without-registry', {version: '2.74.0'}],
	['health-check-crashes-without-registry', {version: '2.75.0'}],
	['health-check-crashes', {version: '2.85.0'}],
	['acrabac-extension-conflict', {version: '2.73.0', extensions: ['acrabac']}],
	['acrregionalendpoint-extension-conflict', {version: '2.86.0', extensions: ['ssh', 'acrregionalendpoint']}],
])('%s is a warning with %j, until az is upgraded', async (problem, release) => {
	const machine = await openMachine(azureCli, {programs: {az: azProgram(release)}});
	const verdict = await machine.examine();
	expect(verdict).toMatchObject({status: 'warning', problem, code: 'AZURE_CLI_ERROR'});
	expect(verdict.fixes.some(({command}) => command !== undefined)).toBe(true);

	await machine.installPrograms({az: healthy});
	expect(await machine.retry()).toMatchObject({status: 'passed', summary: '2.89.1'});
});

test.each([
	['2.75.0', 'role_assignment_mode', '2.76'],
	['2.85.0', 'split', '2.86'],
])(
	'the finding for %s quotes the crash (%s) and the version that fixed it (%s)',
	async (version, crash, fixedIn) => {
		const machine = await openMachine(azureCli, {programs: {az: azProgram({version})}});
		expect((await machine.examine()).meaning).toMatch(
			new RegExp(`attribute ${crash}\\..*fixed in ${fixedIn}\\.`),
		);
	},
);

test.each<[Release]>([
	[{version: '2.72.0', extensions: ['acrabac']}],
	[{version: '2.84.0', extensions: ['acrregionalendpoint']}],
])('a preview extension does not conflict if az does not include its commands: %j', async release => {
	const machine = await openMachine(azureCli, {programs: {az: azProgram(release)}});
	expect(await machine.examine()).toMatchObject({status: 'passed'});
});

test('the audience of az acr login matters only in a cloud outside Azure', async () => {
	const local = {...cloud, name: 'AzureLocal', isBuiltIn: false};
	const programs = {az: azProgram({version: '2.84.0'})};
	const there = await openMachine(azureCli, {
		programs,
		target: {...target, cloud: local, clouds: [...builtInClouds, local]},
	});
	expect(await there.examine()).toMatchObject({status: 'warning', problem: 'audience-not-configurable'});
	await there.installPrograms({az: healthy});
	expect(await there.retry()).toMatchObject({status: 'passed'});

	const here = await openMachine(azureCli, {programs});
	expect(await here.examine()).toMatchObject({status: 'passed'});
});

test('an az that is too old for DOCKER_COMMAND is a warning if the variable is set', async () => {
	const programs = {az: azProgram({version: '2.58.0'})};
	const machine = await openMachine(azureCli, {programs, variables: {DOCKER_COMMAND: 'podman'}});
	expect(await machine.examine()).toMatchObject({status: 'warning', problem: 'docker-command-ignored'});
	await machine.installPrograms({az: azProgram({version: '2.59.0'})});
	expect(await machine.retry()).toMatchObject({status: 'passed'});

	const plain = await openMachine(azureCli, {programs});
	expect(await plain.examine()).toMatchObject({status: 'passed'});
});

const traceback = `#!/bin/sh
echo 'Traceback (most recent call last):' >&2
echo '  File "<frozen runpy>", line 198, in _run_module_as_main' >&2
echo "TypeError: bad operand" >&2
exit 1
`;

test.each<[string, string]>([
	['timed-out', misbehaviours.hangs],
	['cannot-run', misbehaviours.orphan],
	['killed', misbehaviours.killed],
	['broken', traceback],
	[
		'module-missing',
		traceback.replace('TypeError: bad operand', "ModuleNotFoundError: No module named 'azure'"),
	],
	['version-unreadable', misbehaviours.rubbish],
	['version-unreadable', misbehaviours.silent],
	['version-unreadable', misbehaviours.endless],
	['version-unreadable', '#!/bin/sh\necho \'{"azure-cli": 2}\'\n'],
])('an az with the problem %s is a warning, never a failure', async (problem, program) => {
	const machine = await openMachine(azureCli, {programs: {az: program}, timeout: 1500});
	expect(await machine.examine()).toMatchObject({status: 'warning', problem, code: 'AZURE_CLI_ERROR'});
	await machine.installPrograms({az: healthy});
	expect(await machine.retry()).toMatchObject({status: 'passed'});
});

test('a traceback is summarized by its last line', async () => {
	const machine = await openMachine(azureCli, {programs: {az: traceback}});
	expect((await machine.examine()).summary).toBe('az fails: TypeError: bad operand');
});

/** Installs the files of az. If az is run, it creates the file `ran` and fails, so that a test can detect the run. */
async function installAz(
	machine: Awaited<ReturnType<typeof openMachine>>,
	version: string,
	extensions: readonly string[] = [],
) {
	const {folder} = machine;
	const packages = path.join(folder, 'venv/lib/python3.11/site-packages');
	const python = path.join(folder, 'venv/bin/python3');
	await mkdir(path.join(packages, 'azure/cli'), {recursive: true});
	await mkdir(path.join(packages, `azure_cli-${version}.dist-info`));
	await writeFile(path.join(packages, 'azure/cli/__main__.py'), '');
	await mkdir(path.dirname(python), {recursive: true});
	await writeFile(python, `#!/bin/sh\n: > ${folder}/ran\nexit 1\n`, {mode: 0o755});
	await machine.installPrograms({az: `#!${python}\n`});

	for (const name of extensions) {
		// oxlint-disable-next-line no-await-in-loop -- the list is short
		await mkdir(path.join(folder, 'extensions', name, `${name}-1.0.0.dist-info`), {recursive: true});
	}
}

test('the version of an installed az is read from its files, without running az', async () => {
	const machine = await openMachine(azureCli);
	await installAz(machine, '2.89.1');
	expect(await machine.examine()).toMatchObject({
		status: 'passed',
		summary: '2.89.1 (read from its files; az was not run)',
	});
	expect(existsSync(path.join(machine.folder, 'ran'))).toBe(false);
});

test('a known problem is found for a version that was read from files', async () => {
	const machine = await openMachine(azureCli);
	await installAz(machine, '2.75.0');
	expect(await machine.examine()).toMatchObject({
		status: 'warning',
		problem: 'health-check-crashes-without-registry',
	});
});

test('extensions are read from files too', async () => {
	const machine = await openMachine(azureCli);
	const clashing = await openMachine(azureCli, {
		variables: {AZURE_EXTENSION_DIR: path.join(machine.folder, 'extensions')},
	});
	await installAz(machine, '2.89.1', ['acrabac']);
	await installAz(clashing, '2.89.1');
	expect(await clashing.examine()).toMatchObject({
		status: 'warning',
		problem: 'acrabac-extension-conflict',
	});
});

const evidenceOf = (signInAttempt: AzureCliEvidence['signInAttempt']): AzureCliEvidence => ({
	program: 'az',
	exitCode: 0,
	version: '2.89.1',
	metadataPath: '/opt/az/lib/python3.13/site-packages/azure_cli-2.89.1.dist-info',
	...(signInAttempt && {signInAttempt}),
});

const evaluate = (signInAttempt: AzureCliEvidence['signInAttempt']) =>
	azureCli.evaluate(evidenceOf(signInAttempt), {target, facts: noFacts, collectedAt: 0}).finding;

const noFacts = {
	need: () => {
		throw new Error('This check uses no other check.');
	},
	use: () => undefined,
};

test.each(['AZ_BROKEN', 'AZ_KILLED', 'AZ_NOT_RUNNABLE', 'AZ_SILENT', 'AZ_FAILED', 'TIMEOUT'])(
	'an az that failed in the sign-in with %s is a warning',
	code => {
		expect(evaluate({result: 'refused', code})).toBe('failed-in-sign-in');
	},
);

test.each<[string, AzureCliEvidence['signInAttempt']]>([
	['got a token', {result: 'token'}],
	['is not signed in', {result: 'unavailable', code: 'NOT_SIGNED_IN'}],
	['was refused by Entra', {result: 'refused', code: 'AADSTS50076'}],
	['met a network that is down', {result: 'refused', code: 'AZ_NOT_RESOLVED'}],
])('an az that %s passes', (_, signInAttempt) => {
	expect(evaluate(signInAttempt)).toBe('ran-in-sign-in');
});
