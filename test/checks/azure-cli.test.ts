import {expect, test} from 'vitest';
import {azureCli} from '../../source/checks/azure-cli.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {cloud, target} from './bench.ts';
import {misbehaviours, openMachine} from './machine.ts';

type Release = {readonly version: string; readonly extensions?: readonly string[]};

/** What `az version` prints; anything else is no question for it. */
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

test('a machine without az is not to blame', async () => {
	const machine = await openMachine(azureCli);
	const verdict = await machine.examine();
	expect(verdict).toMatchObject({status: 'skipped', code: null});
	expect(verdict.summary).toContain('not needed');
});

test.each(['2.45.0', '2.73.0', '2.76.0', '2.81.0', '2.84.0', '2.86.0', '2.89.1', '3.0.0'])(
	'az %s is well',
	async version => {
		const machine = await openMachine(azureCli, {programs: {az: azProgram({version})}});
		expect(await machine.examine()).toMatchObject({status: 'passed', summary: version});
	},
);

test.each<[string, Release]>([
	['health-check-crashes', {version: '2.74.0'}],
	['health-check-crashes', {version: '2.75.0'}],
	['health-check-crashes', {version: '2.85.0'}],
	['permissions-extension-clashes', {version: '2.73.0', extensions: ['acrabac']}],
	['endpoint-extension-clashes', {version: '2.86.0', extensions: ['ssh', 'acrregionalendpoint']}],
])('it warns of %s with %j, and no longer once that is gone', async (problem, release) => {
	const machine = await openMachine(azureCli, {programs: {az: azProgram(release)}});
	const verdict = await machine.examine();
	expect(verdict).toMatchObject({status: 'warning', problem, code: 'AZURE_CLI_ERROR'});
	expect(verdict.fixes.some(({command}) => command !== undefined)).toBe(true);

	await machine.place({az: healthy});
	expect(await machine.retry()).toMatchObject({status: 'passed', summary: '2.89.1'});
});

test.each([
	['2.75.0', 'role_assignment_mode', '2.76'],
	['2.85.0', 'split', '2.86'],
])(
	'the crash of %s is the one that it has (%s), and the version that fixed it is %s',
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
])('the extension of a preview that az does not have itself is no clash: %j', async release => {
	const machine = await openMachine(azureCli, {programs: {az: azProgram(release)}});
	expect(await machine.examine()).toMatchObject({status: 'passed'});
});

test('the audience of az acr login matters in a cloud outside Azure only', async () => {
	const local = {...cloud, name: 'AzureLocal', isBuiltIn: false};
	const programs = {az: azProgram({version: '2.84.0'})};
	const there = await openMachine(azureCli, {
		programs,
		target: {...target, cloud: local, clouds: [...builtInClouds, local]},
	});
	expect(await there.examine()).toMatchObject({status: 'warning', problem: 'audience-fixed'});
	await there.place({az: healthy});
	expect(await there.retry()).toMatchObject({status: 'passed'});

	const here = await openMachine(azureCli, {programs});
	expect(await here.examine()).toMatchObject({status: 'passed'});
});

test('an az that is too old for DOCKER_COMMAND says so where it is set', async () => {
	const programs = {az: azProgram({version: '2.58.0'})};
	const machine = await openMachine(azureCli, {programs, variables: {DOCKER_COMMAND: 'podman'}});
	expect(await machine.examine()).toMatchObject({status: 'warning', problem: 'container-command-ignored'});
	await machine.place({az: azProgram({version: '2.59.0'})});
	expect(await machine.retry()).toMatchObject({status: 'passed'});

	const plain = await openMachine(azureCli, {programs});
	expect(await plain.examine()).toMatchObject({status: 'passed'});
});

const traceback = `#!/bin/sh
echo 'Traceback (most recent call last):' >&2
echo '  File "<frozen runpy>", line 198, in _run_module_as_main' >&2
echo "ModuleNotFoundError: No module named 'azure'" >&2
exit 1
`;

test.each<[string, string]>([
	['timed-out', misbehaviours.hangs],
	['cannot-run', misbehaviours.orphan],
	['killed', misbehaviours.killed],
	['broken', traceback],
	['version-unreadable', misbehaviours.rubbish],
	['version-unreadable', misbehaviours.silent],
	['version-unreadable', misbehaviours.endless],
	['version-unreadable', '#!/bin/sh\necho \'{"azure-cli": 2}\'\n'],
])('an az that is %s is a warning, never a failure', async (problem, program) => {
	const machine = await openMachine(azureCli, {programs: {az: program}, timeout: 1500});
	expect(await machine.examine()).toMatchObject({status: 'warning', problem, code: 'AZURE_CLI_ERROR'});
	await machine.place({az: healthy});
	expect(await machine.retry()).toMatchObject({status: 'passed'});
});

test('a traceback is told by its last line', async () => {
	const machine = await openMachine(azureCli, {programs: {az: traceback}});
	expect((await machine.examine()).summary).toBe(
		"az is broken: ModuleNotFoundError: No module named 'azure'",
	);
});
