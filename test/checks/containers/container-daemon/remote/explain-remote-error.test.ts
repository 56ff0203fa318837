import {expect, test} from 'vitest';
import {containerDaemon} from '../../../../../source/checks/containers/container-daemon/container-daemon.ts';
import {readEngineAddress} from '../../../../../source/checks/containers/container-daemon/remote/read-engine-address.ts';
import {failure, success} from '../../../../../source/engine/result.ts';
import type {Result} from '../../../../../source/engine/result.ts';
import type {Program, ProgramResult} from '../../../../../source/engine/system.ts';
import {collect, evaluate, textOf} from '../../../bench.ts';

const known = {
	'container-client': {
		command: 'docker',
		kind: 'docker',
		platform: 'linux',
		hostType: 'machine',
		isWsl: false,
	},
};
/** docker prints these words for each error of docker on the remote host. */
const vague =
	'Cannot connect to the Docker daemon at http://docker.example.com. Is the docker daemon running?';

async function examine(remote: Result<ProgramResult>, address = 'ssh://dev@build01:2222') {
	const commands: string[] = [];
	const {evidence} = await collect(containerDaemon, {
		known,
		system: {
			variable: name => (name === 'DOCKER_HOST' ? address : undefined),
			async run({file, args}: Program) {
				if (file === 'ssh') {
					commands.push(args.join(' '));
					return remote;
				}

				const stdout = JSON.stringify({Name: 'default', Endpoints: {docker: {Host: address}}});
				return args[0] === 'context'
					? success({exitCode: 0, stdout, stderr: ''})
					: success({exitCode: 1, stdout: '', stderr: vague});
			},
		},
	});
	return {commands, verdict: evaluate(containerDaemon, evidence, known)};
}

const fails = (stderr: string) => success({exitCode: 1, stdout: '', stderr});

test('a vague error is explained by docker on the remote host', async () => {
	const {commands, verdict} = await examine(
		fails('permission denied while trying to connect to the docker API at unix:///var/run/docker.sock'),
	);
	expect(verdict).toMatchObject({finding: 'remote-permission-denied'});
	expect(verdict.summary).toBe('ssh works, but dev has no permission to use the daemon on build01.');
	expect(textOf(verdict)).toMatch(/ssh ssh:\/\/dev@build01:2222 docker version/);
	expect(commands).toEqual(['-o BatchMode=yes -T -l dev -p 2222 -- build01 docker version']);
	const stopped = await examine(
		fails(
			'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
		),
		'ssh://build01',
	);
	expect(stopped.verdict).toMatchObject({finding: 'remote-daemon-not-running'});
	expect(stopped.commands).toEqual(['-o BatchMode=yes -T -- build01 docker version']);
});

test.each([
	['ssh cannot be started', failure('ENOENT', 'No such program.')],
	['ssh asks for a password', fails('dev@build01: Permission denied (publickey,password).')],
	['docker now works', success({exitCode: 0, stdout: '', stderr: ''})],
])('both causes are named if %s', async (_, remote) => {
	const {verdict} = await examine(remote);
	expect(verdict).toMatchObject({finding: 'remote-docker-failed'});
	expect(verdict.summary).toBe('ssh works, but docker on build01 cannot use its daemon.');
	expect(textOf(verdict)).not.toMatch(/usermod/);
});

test('Podman in place of docker on the remote host is named', async () => {
	const stdout = 'Client:       Podman Engine\nVersion:      4.3.1\n';
	const {verdict} = await examine(success({exitCode: 0, stdout, stderr: ''}));
	expect(verdict).toMatchObject({finding: 'remote-command-refused'});
	expect(textOf(verdict)).toMatch(/The host prints: Client: *Podman Engine/);
	expect(textOf(verdict)).not.toMatch(/systemctl start docker/);
});

test('known_hosts that cannot be read is named, because ssh does not report the file', async () => {
	const stderr =
		'error during connect: command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=Host key verification failed.';
	const examineFile = async (code: string) => {
		const {evidence} = await collect(containerDaemon, {
			known,
			system: {
				homeFolder: () => '/home/dev',
				readFile: async () => failure(code, {path: '/home/dev/.ssh/known_hosts'}),
				run: async () => success({exitCode: 1, stdout: '', stderr}),
			},
		});
		return evaluate(containerDaemon, evidence, known);
	};
	const verdict = await examineFile('EACCES');
	expect(verdict).toMatchObject({finding: 'known-hosts-unreadable'});
	expect(textOf(verdict)).toMatch(/\/home\/dev\/\.ssh\/known_hosts.*dev@build01.*sudo chown/);
	expect(await examineFile('ENOENT')).toMatchObject({finding: 'ssh-host-key-unknown'});
});

test.each([
	['ssh://dev@build01:2222', {scheme: 'ssh', user: 'dev', host: 'build01:2222'}],
	['ssh://build01/run/docker.sock', {scheme: 'ssh', host: 'build01'}],
	['tcp://192.0.2.10:2375', {scheme: 'tcp', host: '192.0.2.10:2375'}],
	['ssh://-oProxyCommand=x', undefined],
	['ssh://dev@-x', undefined],
	['unix:///var/run/docker.sock', undefined],
])('the parts of the address %j are read', (address, parts) => {
	expect(readEngineAddress(address)).toEqual(parts);
});

const examinePodman = async (address: string, stderr: string) => {
	const asPodman = {'container-client': {...known['container-client'], command: 'podman', kind: 'podman'}};
	const {evidence} = await collect(containerDaemon, {
		known: asPodman,
		system: {
			variable: name => (name === 'CONTAINER_HOST' ? address : undefined),
			run: async () => success({exitCode: 125, stdout: '', stderr}),
		},
	});
	return evaluate(containerDaemon, evidence, asPodman);
};

test.each([
	[
		'ssh-host-unreachable',
		'Error: failed to connect: dial tcp 192.0.2.10:22: connect: connection refused',
		/cannot connect to build01\..*ssh:\/\/dev@build01:22 podman version/,
	],
	[
		'ssh-key-refused',
		'Error: failed to connect: ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey], no supported methods remain',
		/refuses the ssh key.*podman version.*CONTAINER_SSHKEY/,
	],
	[
		'remote-podman-failed',
		'Cannot connect to Podman. Error: unable to connect to Podman socket: Get "http://d/v4.3.1/libpod/_ping": ssh: rejected: connect failed (open failed)',
		/on build01.*systemctl --user enable --now podman\.socket.*podman info/,
	],
	['ssh-failed', 'Error: failed to connect: ssh: handshake failed: EOF of an unknown kind', /ssh to build01/],
])('Podman over ssh: %s', async (finding, stderr, words) => {
	const verdict = await examinePodman('ssh://dev@build01:22/run/user/1000/podman/podman.sock', stderr);
	expect(verdict).toMatchObject({finding});
	expect(textOf(verdict)).toMatch(words);
	expect(textOf(verdict)).not.toMatch(/docker version|start docker|usermod/);
});

test('an ssh address without a port is completed for an old Podman', async () => {
	const verdict = await examinePodman(
		'ssh://dev@build01/run/podman/podman.sock',
		'Error: strconv.Atoi: parsing "": invalid syntax',
	);
	expect(verdict).toMatchObject({finding: 'invalid-daemon-address'});
	expect(textOf(verdict)).toMatch(/Set CONTAINER_HOST to ssh:\/\/dev@build01:22\/run\/podman\/podman\.sock/);
});

test('DOCKER_API_VERSION is named if the daemon does not support its version', async () => {
	const {evidence} = await collect(containerDaemon, {
		known,
		system: {
			variable: name => (name === 'DOCKER_API_VERSION' ? '1.99' : undefined),
			run: async () =>
				fails(
					'Error response from daemon: client version 1.99 is too new. Maximum supported API version is 1.41',
				),
		},
	});
	const verdict = evaluate(containerDaemon, evidence, known);
	expect(verdict).toMatchObject({finding: 'api-version-unsupported'});
	expect(textOf(verdict)).toMatch(/version 1\.99.*unset DOCKER_API_VERSION/);
});
