import {appendFile, chmod, chown, mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {execa} from 'execa';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {containerClient} from '../../source/checks/containers/container-client/container-client.ts';
import {containerDaemon} from '../../source/checks/containers/container-daemon/container-daemon.ts';
import {openLab} from './container-lab.ts';
import type {Lab} from './container-lab.ts';
import {examineTwice} from './examine.ts';
import {needNamespaces, needPrograms} from './prerequisites.ts';
import {startRemoteHost} from './remote-host.ts';
import type {RemoteHost} from './remote-host.ts';

const hasPrograms = needPrograms(
	'dockerd',
	'docker',
	'sshd',
	'ssh',
	'ssh-keygen',
	'unshare',
	'nsenter',
	'ip',
);
const hasNamespaces = needNamespaces();
const checks = [containerClient, containerDaemon];
const address = 'ssh://dev@build01';

let lab: Lab;
let host: RemoteHost;

beforeAll(async () => {
	if (!hasPrograms() || !hasNamespaces()) {
		return;
	}

	lab = await openLab();
	await lab.wrap('docker', 'docker');
	// docker in the lab starts ssh directly, and acr-doctor starts ssh in the lab.
	await lab.wrap('ssh', 'ssh', {
		before: `grep -q ${lab.folder}/home /etc/passwd && exec /usr/bin/ssh "$@"`,
	});
	await lab.startDocker();
	host = await startRemoteHost(lab);
}, 60_000);

beforeEach(async () => host?.reset());

afterAll(async () => lab?.close());

test('a daemon that is reached through ssh responds', async () => {
	expect(await examineDaemon({DOCKER_HOST: address})).toMatchObject({finding: 'running'});
});

type Row = readonly [
	title: string,
	finding: string,
	breaks: () => Promise<unknown>,
	words: RegExp,
	variables?: Readonly<Record<string, string>>,
];

const rows: readonly Row[] = [
	[
		'the host refuses the key',
		'ssh-key-refused',
		async () => host.refuseKeys(),
		/dev@build01 refuses the ssh key.*ssh dev@build01 docker version/,
	],
	[
		'the remote user is not allowed to sign in',
		'ssh-key-refused',
		async () => host.restart('DenyUsers dev'),
		/dev@build01 refuses the ssh key/,
	],
	[
		'ssh does not know the host',
		'ssh-host-key-unknown',
		async () => rm(host.sshFile('known_hosts')),
		/does not know the key of build01.*ssh dev@build01/,
	],
	[
		'ssh cannot read known_hosts',
		'known-hosts-unreadable',
		async () => {
			await rm(host.sshFile('known_hosts'));
			await mkdir(host.sshFile('known_hosts'));
		},
		/home\/.ssh\/known_hosts.*dev@build01.*sudo chown/,
	],
	[
		'the key of the host differs',
		'ssh-host-key-changed',
		async () => host.changeHostKey(),
		/The key of build01 differs.*known_hosts.*ssh-keygen -R/,
	],
	[
		'the remote user is not in the docker group',
		'remote-permission-denied',
		async () => lab.runInside('chmod', '600', '/run/docker.sock'),
		/dev has no permission to use the daemon on build01.*ssh dev@build01 docker version/,
	],
	[
		'the remote host has no docker on its PATH',
		'remote-docker-missing',
		async () => host.restart('SetEnv PATH=/nowhere'),
		/docker is not on the PATH of build01/,
	],
	[
		'the shell of the remote user prints text',
		'remote-output-unexpected',
		async () => host.writeProfile('echo Welcome to build01\n'),
		/build01 prints text.*ssh dev@build01 true/,
	],
	[
		'the port of ssh is closed',
		'ssh-host-unreachable',
		async () => {},
		/cannot connect to build01\..*port 2222: Connection refused/,
		{DOCKER_HOST: `${address}:2222`},
	],
	[
		'the name of the host is unknown',
		'ssh-host-unreachable',
		async () => lab.setFault('gone.plain.test', 'unknown-name'),
		/cannot connect to gone\.plain\.test\..*Could not resolve hostname/,
		{DOCKER_HOST: 'ssh://dev@gone.plain.test'},
	],
	[
		'other users can write the settings of ssh',
		'ssh-file-permissions',
		async () => chmod(host.sshFile('config'), 0o666),
		/home\/\.ssh\/config.*chmod 600 \S*home\/\.ssh\/config/,
	],
	[
		'another user owns the settings of ssh',
		'ssh-file-permissions',
		async () => chown(host.sshFile('config'), 2001, 2001),
		/home\/\.ssh\/config.*sudo chown \S*id -un\S* \S*home\/\.ssh\/config/,
	],
	[
		'other users can read the private key',
		'ssh-file-permissions',
		async () => chmod(host.sshFile('id_ed25519'), 0o644),
		/id_ed25519.*chmod 600 \S*home\/\.ssh\/id_ed25519/,
	],
	[
		'the settings of ssh have a misspelled line',
		'ssh-config-invalid',
		async () => appendFile(host.sshFile('config'), '\tHostNmae build01\n'),
		/home\/\.ssh\/config.*hostnmae/,
	],
];

describe('a remote daemon', () => {
	test.for(rows)(
		'is explained if %s, and responds after the fix',
		async ([, finding, breaks, words, variables]) => {
			await breaks();
			const {found, healed} = await examineDaemonTwice({DOCKER_HOST: address, ...variables}, host.reset);
			expect(found).toMatchObject({finding, status: 'failed', code: 'DOCKER_DAEMON_ERROR'});
			expect(found?.text).toMatch(words);
			expect(found?.text).not.toMatch(changesThisMachine);

			// A reset does not change an address in a variable.
			expect(healed).toMatchObject({finding: variables === undefined ? 'running' : finding});
		},
	);

	test('is explained if its docker is stopped, also with a docker context', async () => {
		await lab.stopDocker();
		const DOCKER_CONFIG = path.join(lab.folder, 'contexts');
		await mkdir(DOCKER_CONFIG, {recursive: true});
		await execa('docker', ['context', 'create', 'far', '--docker', `host=${address}`], {
			env: {DOCKER_CONFIG},
		});
		const {found, healed} = await examineDaemonTwice({DOCKER_CONFIG, DOCKER_CONTEXT: 'far'}, async () => {
			await lab.startDocker();
			await host.reset();
		});
		expect(found).toMatchObject({finding: 'remote-daemon-not-running'});
		expect(found?.text).toMatch(
			/no daemon is running on build01.*ssh -t dev@build01 sudo systemctl start docker/,
		);
		expect(found?.text).not.toMatch(changesThisMachine);
		expect(healed).toMatchObject({finding: 'running'});
	});

	test('is explained if ssh is missing on this machine', async () => {
		const command = await lab.wrap('docker-without-ssh', 'env', {
			words: ['PATH=/nowhere', await pathOfDocker()],
		});
		const found = await examineDaemon({DOCKER_HOST: address, DOCKER_COMMAND: command});
		expect(found).toMatchObject({finding: 'ssh-missing'});
	});
});

describe('an engine that was uninstalled', () => {
	const socket = 'unix:///root/.colima/default/docker.sock';

	test('is named if its context is still selected, and another engine works', async () => {
		const DOCKER_CONFIG = path.join(lab.folder, 'left-behind');
		await mkdir(DOCKER_CONFIG);
		const env = {DOCKER_CONFIG};
		await execa('docker', ['context', 'create', 'colima', '--docker', `host=${socket}`], {env});
		await execa('docker', ['context', 'use', 'colima'], {env});
		const {found, healed} = await examineDaemonTwice(env, async () =>
			execa('docker', ['context', 'use', 'default'], {env}),
		);
		expect(found).toMatchObject({finding: 'engine-left-behind', code: 'DOCKER_DAEMON_ERROR'});
		expect(found?.text).toMatch(/docker context colima.*Colima.*docker context use default/);
		expect(healed).toMatchObject({finding: 'running'});
	});

	test('is named if DOCKER_HOST still selects its socket, and another engine works', async () => {
		const found = await examineDaemon({DOCKER_HOST: socket});
		expect(found).toMatchObject({finding: 'engine-left-behind'});
		expect(found?.text).toMatch(/DOCKER_HOST.*Colima.*unset DOCKER_HOST/);
		expect(found?.text).not.toMatch(/colima start/);
	});

	test('is not assumed if the program is installed and only stopped', async () => {
		const program = path.join(lab.folder, 'bin/colima');
		await writeFile(program, '#!/bin/sh\necho colima version 0.8.1\n', {mode: 0o755});
		const found = await examineDaemon({DOCKER_HOST: socket});
		await rm(program);
		expect(found).toMatchObject({finding: 'desktop-not-running'});
		expect(found?.text).toMatch(/Colima is not running.*Another engine responds at.*colima start/);
	});
});

/** Matches a command that changes this machine instead of the remote host. */
const changesThisMachine = /"sudo (?:usermod|systemctl)/;

const pathOfDocker = async (): Promise<string> => (await execa('sh', ['-c', 'command -v docker'])).stdout;

const examineDaemon = async (variables: Readonly<Record<string, string>>) =>
	(await examineDaemonTwice(variables)).found;

async function examineDaemonTwice(
	variables: Readonly<Record<string, string>>,
	heal?: () => Promise<unknown>,
) {
	const environment = {
		PATH: `${lab.folder}/bin:/usr/bin:/bin`,
		HOME: path.join(lab.folder, 'home'),
		DOCKER_CONFIG: path.join(lab.folder, 'none'),
		...variables,
	};
	const {found, healed} = await examineTwice({checks, environment, timeout: 20_000}, heal);
	return {found: found['container-daemon'], healed: healed['container-daemon']};
}
