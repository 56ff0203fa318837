import {expect, test} from 'vitest';
import {containerClient} from '../../../../source/checks/containers/container-client/container-client.ts';
import {target} from '../../bench.ts';
import {misbehaviours, openMachine} from '../../machine.ts';
import type {MachineInput} from '../../machine.ts';

const say = (line: string): string => `#!/bin/sh\necho "${line}"\n`;
const docker = say('Docker version 28.2.2, build e6534b4');
const podman = say('podman version 4.3.1');
const nerdctl = say('nerdctl version 2.1.2');

const failed = (problem: string) => ({status: 'failed', problem, code: 'DOCKER_COMMAND_ERROR'});

const examine = async (input: MachineInput) => (await openMachine(containerClient, input)).examine();

test.each<[string, MachineInput['programs'], string]>([
	['docker before the others', {docker, podman, nerdctl}, 'Docker 28.2.2'],
	['podman before nerdctl', {podman, nerdctl}, 'Podman 4.3.1'],
	['nerdctl where it is alone', {nerdctl}, 'nerdctl 2.1.2'],
	['podman under the name docker', {docker: podman}, 'Podman 4.3.1, under the name docker'],
])('it finds %s', async (_, programs = {}, summary) => {
	expect(await examine({programs})).toMatchObject({status: 'passed', summary});
});

test('a client that warns on stderr, as podman-docker does, works', async () => {
	const noisy = '#!/bin/sh\necho "Emulate Docker CLI using podman." >&2\necho "podman version 4.3.1"\n';
	expect(await examine({programs: {docker: noisy}})).toMatchObject({status: 'passed'});
});

test.each([
	['machine', 'failed'],
	['container', 'skipped'],
	['pod', 'skipped'],
	['cloud-shell', 'skipped'],
] as const)('without any client the check of a %s is %s, with its reason', async (hostType, status) => {
	const {summary, ...verdict} = await examine({runtimeEnvironment: {hostType}});
	expect(verdict).toMatchObject({status, code: status === 'failed' ? 'DOCKER_COMMAND_ERROR' : null});
	expect(summary).toMatch(/No container client|no container client|no container runs/);
});

test('a container that has a client has it checked, and Cloud Shell has not', async () => {
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

test('the flag decides before the variable, and the variable before what is found', async () => {
	const programs = {docker, podman, nerdctl};
	const variables = {DOCKER_COMMAND: 'podman'};
	expect(await examine({programs, variables})).toMatchObject({summary: 'Podman 4.3.1'});
	expect(await examine({programs, variables, target: {...target, client: 'nerdctl'}})).toMatchObject({
		summary: 'nerdctl 2.1.2',
	});
	expect(await examine({programs, variables: {DOCKER_COMMAND: ' '}})).toMatchObject({
		summary: 'Docker 28.2.2',
	});
});

test('what a variable names and is not there is told, though another client is', async () => {
	const verdict = await examine({programs: {docker}, variables: {DOCKER_COMMAND: 'podman'}});
	expect(verdict).toMatchObject(failed('named-client-missing'));
	expect(verdict.summary).toBe('podman, named by DOCKER_COMMAND, was not found.');
	expect(verdict.fixes).toContainEqual(
		expect.objectContaining({command: expect.objectContaining({text: 'unset DOCKER_COMMAND'})}),
	);
});

test('what the flag names and is not there is told without a word of the variable', async () => {
	const verdict = await examine({target: {...target, client: 'podman'}});
	expect(verdict).toMatchObject(failed('named-client-missing'));
	expect(JSON.stringify(verdict.fixes)).not.toContain('unset');
});

test.each([
	['hangs', 'timed-out'],
	['fails', 'gives-error'],
	['rubbish', 'not-a-client'],
	['silent', 'not-a-client'],
	['endless', 'not-a-client'],
	['orphan', 'interpreter-missing'],
	['killed', 'killed'],
] as const)(
	'a docker of the kind %s is told as %s, and healed by a retry when it is a docker',
	async (kind, problem) => {
		const machine = await openMachine(containerClient, {
			programs: {docker: misbehaviours[kind]},
			timeout: 1000,
		});
		expect(await machine.examine()).toMatchObject(failed(problem));
		await machine.installPrograms({docker});
		expect(await machine.retry()).toMatchObject({status: 'passed', summary: 'Docker 28.2.2'});
	},
);

test('a file that may not be executed, and a folder in its place, are told', async () => {
	const machine = await openMachine(containerClient, {variables: {DOCKER_COMMAND: import.meta.filename}});
	expect(await machine.examine()).toMatchObject(failed('not-executable'));
	const other = await openMachine(containerClient, {target: {...target, client: '/etc'}});
	expect(await other.examine()).toMatchObject(failed('not-executable'));
});

test('a program for another processor is told as that', async () => {
	// The head of a program for ARM; a shell takes it over where the system refuses it.
	const arm = `\u007FELF\u0002\u0001\u0001${'\0'.repeat(9)}\u0002\0\u00B7\0\u0001\0\0\0(\n`;
	expect(await examine({programs: {docker: arm}})).toMatchObject(failed('wrong-architecture'));
});

test('under WSL the client of Windows is the second try', async () => {
	const runtimeEnvironment = {isWsl: true};
	expect(await examine({programs: {'docker.exe': docker}, runtimeEnvironment})).toMatchObject({
		summary: 'Docker 28.2.2',
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

test('what Docker Desktop puts in its place under WSL is told for what it is, and passed over for a client that works', async () => {
	const runtimeEnvironment = {isWsl: true};
	const verdict = await examine({programs: {docker: stub}, runtimeEnvironment});
	expect(verdict).toMatchObject(failed('wsl-integration-off'));
	expect(await examine({programs: {docker: stub, podman}, runtimeEnvironment})).toMatchObject({
		summary: 'Podman 4.3.1',
	});
});

test('docker before 23 tells its version though the server that is chosen cannot be', async () => {
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
])('a broken client that was %s comes with commands for it', async (_, input, commands) => {
	const {fixes} = await examine(input);
	expect(fixes.slice(0, commands.length).map(({command}) => command?.text)).toEqual(commands);
});
