import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {containerClient} from '../../../../source/checks/containers/container-client/container-client.ts';
import {makeFolder} from '../../../integration/daemons.ts';
import {target} from '../../bench.ts';
import {misbehaviours, openMachine} from '../../machine.ts';
import type {MachineInput} from '../../machine.ts';

const formatSentence = (line: string): string => `#!/bin/sh\necho "${line}"\n`;
const docker = formatSentence('Docker version 28.2.2, build e6534b4');
const podman = formatSentence('podman version 4.3.1');
const nerdctl = formatSentence('nerdctl version 2.1.2');

const failed = (problem: string) => ({status: 'failed', problem, code: 'DOCKER_COMMAND_ERROR'});

const examine = async (input: MachineInput) => (await openMachine(containerClient, input)).examine();

test.each<[string, MachineInput['programs'], string]>([
	['docker first', {docker, podman, nerdctl}, 'Docker 28.2.2'],
	['podman before nerdctl', {podman, nerdctl}, 'Podman 4.3.1'],
	['nerdctl if there is no other client', {nerdctl}, 'nerdctl 2.1.2'],
	['podman under the name docker', {docker: podman}, 'Podman 4.3.1 (docker)'],
])('the search finds %s', async (_, programs = {}, short) => {
	expect(await examine({programs})).toMatchObject({status: 'passed', short});
});

test('a client that prints warnings, as podman-docker does, passes', async () => {
	const noisy = '#!/bin/sh\necho "Emulate Docker CLI using podman." >&2\necho "podman version 4.3.1"\n';
	expect(await examine({programs: {docker: noisy}})).toMatchObject({status: 'passed'});
});

test.each([
	['machine', 'failed'],
	['container', 'skipped'],
	['pod', 'skipped'],
	['cloud-shell', 'skipped'],
] as const)('without a client, the result for a %s is %s', async (hostType, status) => {
	const {summary, ...verdict} = await examine({runtimeEnvironment: {hostType}});
	expect(verdict).toMatchObject({status, code: status === 'failed' ? 'DOCKER_COMMAND_ERROR' : null});
	expect(summary).toMatch(/[Nn]o container client|does not run containers/);
});

test('a client in a container is checked, and a client in Cloud Shell is not', async () => {
	expect(await examine({programs: {docker}, runtimeEnvironment: {hostType: 'container'}})).toMatchObject({
		status: 'passed',
	});
	const {evidence, ...verdict} = await examine({
		programs: {docker},
		runtimeEnvironment: {hostType: 'cloud-shell'},
	});
	expect(verdict).toMatchObject({status: 'skipped'});
	expect(evidence).not.toContainEqual(expect.objectContaining({label: 'Tried 1'}));
});

test('the flag overrides the variable, and the variable overrides the search', async () => {
	const programs = {docker, podman, nerdctl};
	const variables = {DOCKER_COMMAND: 'podman'};
	expect(await examine({programs, variables})).toMatchObject({short: 'Podman 4.3.1'});
	expect(await examine({programs, variables, target: {...target, client: 'nerdctl'}})).toMatchObject({
		short: 'nerdctl 2.1.2',
	});
	expect(await examine({programs, variables: {DOCKER_COMMAND: ' '}})).toMatchObject({
		short: 'Docker 28.2.2',
	});
});

test('a missing client in DOCKER_COMMAND is reported even if another client is installed', async () => {
	const verdict = await examine({programs: {docker}, variables: {DOCKER_COMMAND: 'podman'}});
	expect(verdict).toMatchObject(failed('client-not-found'));
	expect(verdict.summary).toBe('podman, which is set by DOCKER_COMMAND, was not found.');
	expect(verdict.fixes).toContainEqual(
		expect.objectContaining({command: expect.objectContaining({text: 'unset DOCKER_COMMAND'})}),
	);
});

test('a missing client in --client comes without advice about the variable', async () => {
	const verdict = await examine({target: {...target, client: 'podman'}});
	expect(verdict).toMatchObject(failed('client-not-found'));
	expect(JSON.stringify(verdict.fixes)).not.toContain('unset');
});

test.each([
	['hangs', 'timed-out'],
	['fails', 'version-command-failed'],
	['rubbish', 'not-a-container-client'],
	['silent', 'not-a-container-client'],
	['endless', 'not-a-container-client'],
	['orphan', 'interpreter-missing'],
	['killed', 'killed'],
] as const)(
	'a docker program that is %s gives the finding %s, and a retry passes after its repair',
	async (kind, problem) => {
		const machine = await openMachine(containerClient, {
			programs: {docker: misbehaviours[kind]},
			timeout: 1000,
		});
		expect(await machine.examine()).toMatchObject(failed(problem));
		await machine.installPrograms({docker});
		expect(await machine.retry()).toMatchObject({status: 'passed', short: 'Docker 28.2.2'});
	},
);

test('a file without execute permission and a folder are reported', async () => {
	const machine = await openMachine(containerClient, {variables: {DOCKER_COMMAND: import.meta.filename}});
	expect(await machine.examine()).toMatchObject(failed('not-executable'));
	const other = await openMachine(containerClient, {target: {...target, client: '/etc'}});
	expect(await other.examine()).toMatchObject(failed('not-executable'));
});

test('a program for another processor is reported', async () => {
	// An ELF header for ARM. A shell runs the file as a script if the system rejects it.
	const arm = `\u007FELF\u0002\u0001\u0001${'\0'.repeat(9)}\u0002\0\u00B7\0\u0001\0\0\0(\n`;
	expect(await examine({programs: {docker: arm}})).toMatchObject(failed('wrong-architecture'));
});

test('in WSL, the Windows client is tried second', async () => {
	const runtimeEnvironment = {isWsl: true};
	expect(await examine({programs: {'docker.exe': docker}, runtimeEnvironment})).toMatchObject({
		short: 'Docker 28.2.2',
	});
	expect(await examine({programs: {'docker.exe': docker}})).toMatchObject(failed('not-installed'));
	const variables = {DOCKER_COMMAND: 'podman'};
	expect(await examine({programs: {'podman.exe': podman}, runtimeEnvironment, variables})).toMatchObject({
		status: 'passed',
	});
});

const stub = `#!/bin/sh
echo "The command 'docker' could not be found in this WSL 2 distro."
echo "We recommend to activate the WSL integration in Docker Desktop settings."
exit 1
`;

test('the WSL placeholder of Docker Desktop is reported, unless another client works', async () => {
	const runtimeEnvironment = {isWsl: true};
	const verdict = await examine({programs: {docker: stub}, runtimeEnvironment});
	expect(verdict).toMatchObject(failed('wsl-integration-off'));
	expect(await examine({programs: {docker: stub, podman}, runtimeEnvironment})).toMatchObject({
		short: 'Podman 4.3.1',
	});
});

test('docker before 23 reports its version even if DOCKER_HOST is invalid', async () => {
	const old = `#!/bin/sh
[ -n "$DOCKER_HOST" ] && { echo "unable to resolve docker endpoint: Invalid bind address format" >&2; exit 1; }
[ "$DOCKER_CONTEXT" = default ] || { echo "context does not exist" >&2; exit 1; }
echo "Docker version 20.10.24, build 297e128"
`;
	const variables = {DOCKER_HOST: 'foo://bar', DOCKER_CONTEXT: 'gone'};
	expect(await examine({programs: {docker: old}, variables})).toMatchObject({status: 'passed'});
});

test.each<[string, MachineInput, readonly (string | undefined)[]]>([
	['found on the PATH', {programs: {docker: misbehaviours.orphan}}, ['head -n 1 "$(which docker)"']],
	['named by its path', {target: {...target, client: '/etc'}}, ['ls -l /etc', undefined]],
	[
		'named by a variable',
		{variables: {DOCKER_COMMAND: 'podman'}},
		[undefined, 'unset DOCKER_COMMAND', 'acr-doctor REGISTRY --client NAME'],
	],
])('a broken client that was %s has commands for that place', async (_, input, commands) => {
	const {fixes} = await examine(input);
	expect(fixes.slice(0, commands.length).map(({command}) => command?.text)).toEqual(commands);
});

test.each([
	[
		'podman',
		'CONTAINERS_CONF',
		'level=error msg="reading system config \\"FILE\\": decode configuration FILE: toml: line 2: expected a table"',
	],
	[
		'nerdctl',
		'NERDCTL_TOML',
		'level=fatal msg="failed to load nerdctl config (not daemon config) from \\"FILE\\" (Hint: ...): toml: expected a table"',
	],
])('%s that does not start has the line of its settings file', async (name, variable, message) => {
	const {folder, remove} = await makeFolder();
	onTestFinished(remove);
	const file = path.join(folder, name === 'nerdctl' ? 'nerdctl.toml' : 'containers.conf');
	await writeFile(file, '[engine]\n[containers\n');
	const verdict = await examine({
		programs: {[name]: `#!/bin/sh\necho '${message.replaceAll('FILE', file)}' >&2\nexit 1\n`},
		variables: {[variable]: file},
	});
	expect(verdict).toMatchObject({
		...failed('settings-file-invalid'),
		summary: `${name} does not start, because it cannot use line 2 of ${file}.`,
	});
	expect(verdict.fixes.map(({command}) => command?.text)).toContain(`unset ${variable}`);
});
