import {chmod, copyFile, mkdir, rm, symlink, writeFile} from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import {once} from 'node:events';
import {execa} from 'execa';
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest';
import {containerClient} from '../../source/checks/containers/container-client/container-client.ts';
import {containerDaemon} from '../../source/checks/containers/container-daemon/container-daemon.ts';
import {containerVersion} from '../../source/checks/containers/container-version/container-version.ts';
import {labAddress, registryHost} from './container-faults.ts';
import {openLab} from './container-lab.ts';
import type {Lab} from './container-lab.ts';
import {examineTwice} from './examine.ts';
import type {Subject} from './examine.ts';
import {needNamespaces, needPrograms} from './prerequisites.ts';

const hasPrograms = needPrograms('dockerd', 'docker', 'unshare', 'nsenter', 'setpriv', 'ip', 'pgrep');
const hasNamespaces = needNamespaces();
// The timeouts of these tests are long, because real programs are slow on a busy machine.
const checks = [containerClient, containerDaemon, containerVersion];

let lab: Lab;

beforeAll(async () => {
	if (!hasPrograms() || !hasNamespaces()) {
		return;
	}

	lab = await openLab();
	await lab.wrap('docker', 'docker');
	await lab.startDocker();
}, 40_000);

afterAll(async () => lab?.close());

test('the version of a running daemon is reported, even if the client prints warnings', async () => {
	await lab.wrap('docker-that-warns', 'docker', {before: 'echo "WARNING: something is old" >&2'});
	const {found} = await collect({variables: {DOCKER_COMMAND: `${lab.folder}/bin/docker-that-warns`}});
	expect(findingsIn(found)).toEqual({
		'container-client': 'passed found',
		'container-daemon': 'passed running',
		'container-version': 'passed reported',
	});
	expect(found['container-version']?.text).toMatch(
		/client has version \d+\.\d+\.\d+\S*, and the server has version \d+\.\d+\.\d+\S* on linux/,
	);
});

test('a stopped daemon is reported, and passes after it starts', async () => {
	await lab.stopDocker();
	const {found, healed} = await collect({heal: lab.startDocker});
	expect(findingsIn(found)).toMatchObject({
		'container-client': 'passed found',
		'container-daemon': 'failed not-running DOCKER_DAEMON_ERROR',
		'container-version': 'skipped daemon-not-available',
	});
	expect(found['container-daemon']?.text).toMatch(/sudo systemctl start docker/);
	expect(isAllWell(healed)).toBe(true);
});

test('in a container a missing daemon is not a failure, unless DOCKER_HOST is set', async () => {
	await lab.stopDocker();
	const {found} = await collect({hostType: 'container'});
	const {found: unreachable} = await collect({
		hostType: 'container',
		variables: {DOCKER_HOST: 'tcp://127.0.0.1:1'},
	});
	await lab.startDocker();
	expect(findingsIn(found)['container-daemon']).toBe('skipped no-daemon-in-container');
	expect(findingsIn(unreachable)['container-daemon']).toBe(
		'failed configured-daemon-unreachable DOCKER_DAEMON_ERROR',
	);
});

test('a socket without permission is reported, and passes with permission', async () => {
	const socket = path.join(lab.folder, 'run/docker.sock');
	const command = await lab.wrap('docker-of-nobody', 'docker', {user: 65_534});
	await chmod(socket, 0o000);
	const {found, healed} = await collect({
		variables: {DOCKER_COMMAND: command},
		heal: async () => chmod(socket, 0o666),
	});
	expect(findingsIn(found)['container-daemon']).toBe('failed permission-denied DOCKER_DAEMON_ERROR');
	// The mode of the socket excludes its group too, so joining the group would not help.
	expect(found['container-daemon']?.text).toMatch(/ls -ldL /);
	expect(found['container-daemon']?.text).not.toContain('usermod');
	expect(isAllWell(healed)).toBe(true);
});

test('DOCKER_HOST with a closed port is reported with its value, and passes when a daemon listens', async () => {
	const door = await openPort();
	door.close();
	const {found, healed} = await collect({
		client: 'real',
		variables: {DOCKER_HOST: `tcp://127.0.0.1:${door.port}`},
		heal: async () => door.forwardTo(path.join(lab.folder, 'run/docker.sock')),
	});
	expect(findingsIn(found)['container-daemon']).toBe(
		'failed configured-daemon-unreachable DOCKER_DAEMON_ERROR',
	);
	expect(found['container-daemon']?.text).toMatch(`DOCKER_HOST is set to tcp://127.0.0.1:${door.port}`);
	expect(found['container-daemon']?.text).toMatch(/unset DOCKER_HOST/);
	expect(isAllWell(healed)).toBe(true);
});

test('a DOCKER_HOST that does not respond is reported in time, and passes when it responds', async () => {
	const door = await openPort();
	const {found, healed} = await collect({
		client: 'real',
		timeout: 1500,
		variables: {DOCKER_HOST: `tcp://127.0.0.1:${door.port}`},
		heal: async () => door.forwardTo(path.join(lab.folder, 'run/docker.sock')),
	});
	expect(findingsIn(found)['container-daemon']).toBe(
		'failed configured-daemon-timed-out DOCKER_DAEMON_ERROR',
	);
	expect(isAllWell(healed)).toBe(true);
});

test('a context with a closed address is named, and passes when a daemon listens there', async () => {
	const door = await openPort();
	door.close();
	const DOCKER_CONFIG = await makeSettings('context');
	const create = ['context', 'create', 'far-away', '--docker', `host=tcp://127.0.0.1:${door.port}`];
	await execa('docker', create, {env: {DOCKER_CONFIG}});
	await execa('docker', ['context', 'use', 'far-away'], {env: {DOCKER_CONFIG}});
	const {found, healed} = await collect({
		client: 'real',
		variables: {DOCKER_CONFIG},
		heal: async () => door.forwardTo(path.join(lab.folder, 'run/docker.sock')),
	});
	expect(findingsIn(found)['container-daemon']).toBe('failed context-unreachable DOCKER_DAEMON_ERROR');
	expect(found['container-daemon']?.text).toMatch(/the docker context far-away/);
	expect(found['container-daemon']?.text).toMatch(/docker context use default/);
	expect(isAllWell(healed)).toBe(true);
});

test('a context that does not respond is named', async () => {
	const door = await openPort();
	const DOCKER_CONFIG = await makeSettings('silent-context');
	const create = ['context', 'create', 'quiet', '--docker', `host=tcp://127.0.0.1:${door.port}`];
	await execa('docker', create, {env: {DOCKER_CONFIG}});
	const {found} = await collect({
		client: 'real',
		timeout: 1500,
		variables: {DOCKER_CONFIG, DOCKER_CONTEXT: 'quiet'},
	});
	expect(findingsIn(found)['container-daemon']).toBe(
		'failed configured-daemon-timed-out DOCKER_DAEMON_ERROR',
	);
	expect(found['container-daemon']?.text).toMatch(/quiet/);
});

test('a missing context is named, and passes with another context', async () => {
	const DOCKER_CONFIG = await makeSettings('no-context', '{"currentContext": "gone"}');
	const {found, healed} = await collect({
		variables: {DOCKER_CONFIG},
		heal: async () => writeFile(path.join(DOCKER_CONFIG, 'config.json'), '{}'),
	});
	expect(findingsIn(found)).toMatchObject({
		'container-client': 'passed found',
		'container-daemon': 'failed context-not-found DOCKER_DAEMON_ERROR',
	});
	expect(found['container-daemon']?.text).toMatch(/The docker context gone/);
	expect(isAllWell(healed)).toBe(true);
});

test('missing and untrusted certificates for the daemon are distinguished, and pass after a fix', async () => {
	const folder = await makeSettings('tls');
	const put = async (name: string) => copyFile(path.join(lab.folder, name), path.join(folder, 'ca.pem'));
	const DOCKER_HOST = `tcp://${registryHost}:2376`;
	const variables = {DOCKER_HOST, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder};
	const absent = await collect({variables, heal: async () => put('untrusted.crt')});
	expect(findingsIn(absent.found)['container-daemon']).toBe(
		'failed tls-certificate-missing DOCKER_DAEMON_ERROR',
	);
	expect(findingsIn(absent.healed)['container-daemon']).toBe(
		'failed daemon-certificate-untrusted DOCKER_DAEMON_ERROR',
	);
	const strange = await collect({variables, heal: async () => put('authority.crt')});
	expect(isAllWell(strange.healed)).toBe(true);
});

test('a daemon with TLS and a client without TLS is reported', async () => {
	const {found} = await collect({variables: {DOCKER_HOST: `tcp://${labAddress}:2376`}});
	expect(findingsIn(found)['container-daemon']).toBe('failed daemon-requires-tls DOCKER_DAEMON_ERROR');
});

test('an invalid address and an unsupported API version are reported', async () => {
	const {found} = await collect({variables: {DOCKER_HOST: 'foo://bar'}});
	expect(findingsIn(found)['container-daemon']).toBe('failed invalid-daemon-address DOCKER_DAEMON_ERROR');
	const {found: apart} = await collect({variables: {DOCKER_API_VERSION: '9.99'}});
	expect(findingsIn(apart)['container-daemon']).toBe('failed api-version-unsupported DOCKER_DAEMON_ERROR');
});

test('a wrapper script that prints a greeting causes no failure', async () => {
	const command = await lab.wrap('docker-that-greets', 'docker', {before: 'echo Welcome to Contoso.'});
	const {found} = await collect({variables: {DOCKER_COMMAND: command}});
	expect(findingsIn(found)['container-version']).toBe('passed reported');
});

test('a wrapper script that breaks the version output is reported, and passes without it', async () => {
	const greeting = path.join(lab.folder, 'greeting');
	await writeFile(greeting, 'Welcome to {Contoso}.\n');
	const before = `[ -e ${greeting} ] && cat ${greeting}`;
	const command = await lab.wrap('docker-that-spoils', 'docker', {before});
	const {found, healed} = await collect({
		variables: {DOCKER_COMMAND: command},
		heal: async () => rm(greeting),
	});
	expect(findingsIn(found)).toMatchObject({
		'container-client': 'passed found',
		'container-daemon': 'passed running',
		'container-version': 'failed version-unreadable DOCKER_VERSION_ERROR',
	});
	expect(isAllWell(healed)).toBe(true);
});

test('a client whose child process hangs is reported in time, and no process is left', async () => {
	const command = path.join(lab.folder, 'bin/docker-that-hangs');
	await writeFile(command, '#!/bin/sh\nsleep 98765 & wait\n');
	await chmod(command, 0o755);
	const {found, healed} = await collect({
		timeout: 1000,
		variables: {DOCKER_COMMAND: command},
		async heal() {
			await rm(command);
			await symlink(path.join(lab.folder, 'bin/docker'), command);
		},
	});
	expect(findingsIn(found)['container-client']).toBe('failed timed-out DOCKER_COMMAND_ERROR');
	expect(findingsIn(healed)['container-client']).toBe('passed found');
	expect((await execa('pgrep', ['-f', 'sleep 98765'], {reject: false})).stdout).toBe('');
});

type Request = Pick<Subject, 'hostType' | 'timeout'> & {
	/** `real` means the client outside the lab. The default is the client in the lab. */
	readonly client?: 'real';
	readonly variables?: Readonly<Record<string, string>>;
	readonly heal?: () => Promise<unknown>;
};

async function collect({client, variables = {}, heal, ...rest}: Request) {
	const settings = path.join(lab.folder, 'no-settings');
	const folders = client === 'real' ? process.env.PATH : `${lab.folder}/bin:/usr/bin:/bin`;
	const environment = {PATH: folders, HOME: lab.folder, DOCKER_CONFIG: settings, ...variables};
	return examineTwice({checks, environment, ...rest}, heal);
}

const findingsIn = (found: Awaited<ReturnType<typeof collect>>['found']) =>
	Object.fromEntries(
		Object.entries(found).map(([id, {status, finding, code}]) => [
			id,
			[status, finding, code].filter(Boolean).join(' '),
		]),
	);

const isAllWell = (found: Awaited<ReturnType<typeof collect>>['found']): boolean =>
	Object.values(found).every(({status}) => status === 'passed');

async function makeSettings(name: string, text = '{}'): Promise<string> {
	const folder = path.join(lab.folder, name);
	await mkdir(folder, {recursive: true});
	await writeFile(path.join(folder, 'config.json'), text);
	return folder;
}

/** Opens a port that accepts connections and sends nothing until it has a target. */
async function openPort() {
	let target: string | undefined;
	const sockets = new Set<net.Socket>();
	const server = net.createServer(socket => {
		sockets.add(socket);
		socket.on('error', () => {});

		if (target !== undefined) {
			const inner = net.connect(target);
			inner.on('error', () => socket.destroy());
			socket.pipe(inner).pipe(socket);
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	const close = () => {
		sockets.forEach(socket => socket.destroy());
		server.close();
	};
	onTestFinished(close);

	return {
		port,
		close,
		/** Forwards the port to the server of this socket. */
		async forwardTo(socket: string) {
			target = socket;

			if (!server.listening) {
				server.listen(port, '127.0.0.1');
				await once(server, 'listening');
			}
		},
	};
}
