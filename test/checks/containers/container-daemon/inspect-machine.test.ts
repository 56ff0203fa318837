import {expect, test} from 'vitest';
import {containerDaemon} from '../../../../source/checks/containers/container-daemon/container-daemon.ts';
import {machineOf} from '../../../../source/checks/containers/container-daemon/machine-of.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {Program} from '../../../../source/engine/system.ts';
import {collect, evaluate, textOf} from '../../bench.ts';

const known = {
	'container-client': {
		command: 'docker',
		kind: 'docker',
		platform: 'darwin',
		hostType: 'machine',
		isWsl: false,
	},
};

type Machine = {
	readonly socket: string;
	readonly context: string;
	readonly isInstalled?: boolean;
	readonly hasOtherEngine?: boolean;
	readonly variables?: Readonly<Record<string, string>>;
	readonly platform?: 'darwin' | 'win32';
};

async function examine({
	socket,
	context,
	isInstalled = true,
	hasOtherEngine = false,
	variables = {},
	platform = 'darwin',
}: Machine) {
	const {evidence} = await collect(containerDaemon, {
		known,
		system: {
			variable: name => variables[name],
			homeFolder: () => '/Users/dev',
			listFolder: async () => (isInstalled ? success(['Contents']) : failure('ENOENT', 'No such folder.')),
			runtimeEnvironment: () => ({
				platform,
				architecture: 'arm64',
				hostType: 'machine',
				isWsl: false,
				isRoot: false,
			}),
			async run({file, args}: Program) {
				if (file !== 'docker') {
					return isInstalled
						? success({exitCode: 0, stdout: 'version 1', stderr: ''})
						: failure('ENOENT', 'No such program.');
				}

				if (args[0] === 'context') {
					const stdout = JSON.stringify({Name: context, Endpoints: {docker: {Host: socket}}});
					return success({exitCode: 0, stdout, stderr: ''});
				}

				const stderr = `Cannot connect to the Docker daemon at ${socket}. Is the docker daemon running?`;
				return args[0] === '--host' && hasOtherEngine
					? success({exitCode: 0, stdout: '', stderr: ''})
					: success({exitCode: 1, stdout: '', stderr});
			},
		},
	});
	return evaluate(containerDaemon, evidence, known, undefined, 'macos');
}

test.each([
	['Docker Desktop', 'unix:///Users/dev/.docker/run/docker.sock', 'desktop-linux', /docker desktop start/],
	['Docker Desktop', 'unix:///home/dev/.docker/desktop/docker.sock', 'desktop-linux', /docker desktop start/],
	['Docker Desktop', 'npipe:////./pipe/dockerDesktopLinuxEngine', 'desktop-linux', /docker desktop start/],
	['Colima', 'unix:///Users/dev/.colima/default/docker.sock', 'colima', /colima start"/],
	['Colima', 'unix:///Users/dev/.colima/docker.sock', 'colima', /colima start"/],
	['Colima', 'unix:///Users/dev/.colima/work/docker.sock', 'colima-work', /colima start --profile work/],
	['Rancher Desktop', 'unix:///Users/dev/.rd/docker.sock', 'rancher-desktop', /rdctl start/],
	['Podman machine', 'npipe:////./pipe/podman-machine-default', 'podman', /podman machine start/],
	['OrbStack', 'unix:///Users/dev/.orbstack/run/docker.sock', 'orbstack', /orb start/],
	['Lima', 'unix:///Users/dev/.lima/docker/sock/docker.sock', 'lima-docker', /limactl start docker/],
])(
	'a stopped %s is named with its own command if the socket is %s',
	async (program, socket, context, command) => {
		const verdict = await examine({socket, context});
		expect(verdict).toMatchObject({finding: 'desktop-not-running', short: `${program} is not running`});
		expect(textOf(verdict)).toMatch(command);
	},
);

test('an engine that was uninstalled is named if another engine responds', async () => {
	const socket = 'unix:///Users/dev/.rd/docker.sock';
	const gone = {socket, context: 'rancher-desktop', isInstalled: false, hasOtherEngine: true};
	const verdict = await examine(gone);
	expect(verdict).toMatchObject({finding: 'engine-left-behind', short: 'Rancher Desktop is not installed'});
	expect(verdict.summary).toBe(
		'The docker context rancher-desktop selects the engine of Rancher Desktop, but this program is no longer installed.',
	);
	expect(textOf(verdict)).toMatch(/docker context use default/);
	const byVariable = await examine({...gone, context: 'default', variables: {DOCKER_HOST: socket}});
	expect(byVariable.summary).toMatch(/^DOCKER_HOST selects the engine of Rancher Desktop/);
	expect(textOf(byVariable)).toMatch(/unset DOCKER_HOST/);
});

test('Docker Desktop that was uninstalled is recognized by its folder', async () => {
	const socket = 'unix:///Users/dev/.docker/run/docker.sock';
	const gone = {socket, context: 'desktop-linux', isInstalled: false, hasOtherEngine: true};
	expect(await examine(gone)).toMatchObject({
		finding: 'engine-left-behind',
		short: 'Docker Desktop is not installed',
	});
	expect(await examine({...gone, isInstalled: true})).toMatchObject({finding: 'desktop-not-running'});
});

test('an engine is not called uninstalled if no other engine responds', async () => {
	const verdict = await examine({
		socket: 'unix:///Users/dev/.colima/default/docker.sock',
		context: 'colima',
		isInstalled: false,
	});
	expect(verdict).toMatchObject({finding: 'desktop-not-running'});
});

test('of two engines, the stopped one is named, and the address of the other', async () => {
	const verdict = await examine({
		socket: 'unix:///Users/dev/.colima/default/docker.sock',
		context: 'colima',
		hasOtherEngine: true,
	});
	expect(verdict).toMatchObject({finding: 'desktop-not-running', short: 'Colima is not running'});
	expect(verdict.meaning).toContain('Another engine responds at unix:///var/run/docker.sock.');
});

test.each([
	'unix:///var/run/docker.sock',
	'default',
	'ssh://dev@colima.contoso.com',
	'ssh://dev@build01/home/dev/.colima/default/docker.sock',
	'build-server',
	'',
])('%j belongs to no virtual machine', place => {
	expect(machineOf(place)).toBeUndefined();
});

test('the name of a profile keeps its capital letters', () => {
	expect(machineOf('unix:///Users/dev/.colima/Work/docker.sock')).toMatchObject({
		kind: 'colima',
		instance: 'Work',
	});
});

test('Docker Desktop on Windows can also be left behind', async () => {
	const desktop = {
		socket: 'npipe:////./pipe/dockerDesktopLinuxEngine',
		context: 'desktop-linux',
		hasOtherEngine: true,
		platform: 'win32',
	} as const;
	expect(await examine({...desktop, isInstalled: false})).toMatchObject({finding: 'engine-left-behind'});
	expect(await examine(desktop)).toMatchObject({finding: 'desktop-not-running'});
});
