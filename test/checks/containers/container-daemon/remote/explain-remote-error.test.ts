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
