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
		'the remote user has the shell nologin',
		'remote-account-disabled',
		async () => host.setShell('/usr/sbin/nologin'),
		/account dev on build01.*currently not available/,
	],
	[
		'the remote user has a shell that only fails',
		'remote-command-refused',
		async () => host.setShell('/bin/false'),
		/connects to build01, but the session ends.*ssh dev@build01 docker version/,
	],
	[
		'the ssh server runs another command',
		'remote-command-refused',
		async () => host.restart('ForceCommand echo Only for backups.'),
		/connects to build01, but the session ends.*Only for backups/,
	],
	[
		'a startup file ends the session',
		'remote-command-refused',
		async () => host.writeProfile('exit 0\n'),
		/connects to build01, but the session ends/,
	],
	[
		'ssh offers too many keys',
		'ssh-too-many-keys',
		async () => {
			await execa('ssh-keygen', ['-q', '-t', 'rsa', '-N', '', '-f', host.sshFile('id_rsa')]);
			await host.restart('MaxAuthTries 1');
		},
		/before the correct key.*Under Host build01.*IdentitiesOnly yes/,
	],
	[
		'ssh and the host have no common key exchange',
		'ssh-no-common-algorithm',
		async () => host.restart('KexAlgorithms diffie-hellman-group14-sha1'),
		/no common value of KexAlgorithms.*write KexAlgorithms \+diffie-hellman-group14-sha1\./,
	],
	[
		'ssh accepts no host key type of the host',
		'ssh-no-common-algorithm',
		async () => appendFile(host.sshFile('config'), '\tHostKeyAlgorithms rsa-sha2-512\n'),
		/no common value of HostKeyAlgorithms.*ssh -G dev@build01/,
	],
	[
		'the private key does not exist',
		'ssh-key-unusable',
		async () => appendFile(host.sshFile('config'), '\tIdentityFile ~/.ssh/work_key\n\tIdentitiesOnly yes\n'),
		/cannot use the private key \S*work_key.*IdentityFile/,
	],
	[
		'the jump host is unreachable',
		'ssh-jump-failed',
		async () => appendFile(host.sshFile('config'), '\tProxyJump 127.0.0.1:2299\n'),
		/reaches build01 through another host.*port 2299: Connection refused.*ssh -G dev@build01/,
	],
	[
		'ssh fails for another reason',
		'ssh-failed',
		async () => {},
		/ssh to build01 fails.*Bad port '70000'/,
		{DOCKER_HOST: `${address}:70000`},
	],
	[
		'DOCKER_TLS_VERIFY is set for a daemon without TLS',
		'tls-for-daemon-without-tls',
		async () => {},
		/unset DOCKER_TLS_VERIFY/,
		{DOCKER_TLS_VERIFY: '1'},
	],
	[
		'the address has no scheme',
		'daemon-address-without-scheme',
		async () => {},
		/DOCKER_HOST is set to dev@build01.*Set DOCKER_HOST to ssh:\/\/dev@build01,/,
		{DOCKER_HOST: 'dev@build01'},
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
