import {writeFile} from 'node:fs/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {containerClient} from '../../source/checks/containers/container-client/container-client.ts';
import {containerDaemon} from '../../source/checks/containers/container-daemon/container-daemon.ts';
import {containerPull} from '../../source/checks/containers/container-pull/container-pull.ts';
import {containerVersion} from '../../source/checks/containers/container-version/container-version.ts';
import {
	labAddress,
	plainDomain,
	proxiedHost,
	proxyPort,
	realPort,
	registryHost,
	relayPort,
} from './container-faults.ts';
import type {RegistryFault} from './container-faults.ts';
import {openLab} from './container-lab.ts';
import type {Lab} from './container-lab.ts';
import {examine, examineTwice} from './examine.ts';
import {needNamespaces, needPrograms} from './prerequisites.ts';
import {bigImage, smallImage, startRealRegistry} from './real-registry.ts';

const hasPrograms = needPrograms('podman', 'docker-registry', 'unshare', 'nsenter', 'setpriv', 'ip', 'pgrep');
const hasNamespaces = needNamespaces();
// The timeouts of these tests are long, because real programs are slow on a busy machine.
const machineChecks = [containerClient, containerDaemon, containerVersion];
const pullChecks = [containerClient, containerDaemon, containerPull];
const checks = [...machineChecks, containerPull];

let lab: Lab;
let words: readonly string[];
let environment: Record<string, string>;

beforeAll(async () => {
	if (!hasPrograms() || !hasNamespaces()) {
		return;
	}

	lab = await openLab();
	const place = `${lab.folder}/data/podman`;
	words = [`--root=${place}`, `--runroot=${lab.folder}/run/podman`, '--storage-driver=vfs'];
	await lab.wrap('podman', 'podman', {words});
	environment = {
		PATH: `${lab.folder}/bin:/usr/bin:/bin`,
		HOME: `${lab.folder}/data`,
		TMPDIR: `${lab.folder}/data`,
		DOCKER_COMMAND: `${lab.folder}/bin/podman`,
		HTTPS_PROXY: `http://${labAddress}:${proxyPort}`,
		NO_PROXY: `.${plainDomain},.unknown.test`,
	};
	await startRealRegistry(lab, ['podman', ...words].join(' '));
}, 40_000);

afterAll(async () => lab?.close());

test('Podman needs no daemon, and pulls from Debian’s registry', async () => {
	const image = `${registryHost}:${realPort}/${smallImage}`;
	const found = await examine({checks, environment, target: {images: [image]}});
	expect(summarise(found)).toEqual({
		'container-client': 'passed found',
		'container-daemon': 'passed daemonless',
		'container-version': 'passed reported',
		'container-pull': 'passed pulled',
	});
	expect(found['container-version']?.text).toMatch(/Podman has version \d+\.\d+\.\d+ on linux/);
});

test('Podman with the name docker is recognized', async () => {
	const client = await lab.wrap('docker', 'podman', {
		words,
		before: 'echo "Emulate Docker CLI using podman." >&2',
	});
	const found = await examine({
		checks,
		environment,
		target: {client, images: [`${registryHost}:${realPort}/${smallImage}`]},
	});
	expect(summarise(found)['container-daemon']).toBe('passed daemonless');
	expect(found['container-client']?.text).toMatch(/Podman \d+\.\d+\.\d+ is installed under the name docker/);
	expect(found['container-pull']?.status).toBe('passed');
});

test('rootless Podman needs no daemon', async () => {
	const client = await lab.wrap('podman-of-somebody', 'podman', {user: 65_534});
	await lab.runInside('chown', '65534', `${lab.folder}/data`);
	const found = await examine({
		checks: machineChecks,
		environment: {...environment, XDG_RUNTIME_DIR: `${lab.folder}/data`},
		target: {client},
	});
	expect(summarise(found)['container-daemon']).toBe('passed daemonless');
	expect(found['container-daemon']?.text).toMatch(/Rootless/);
});

test('an image with unmapped user IDs is reported', async () => {
	await lab.trust(registryHost, 6104);
	await lab.setFault(6104, 'foreign-owner');
	const client = await lab.wrap('podman-of-somebody', 'podman', {user: 65_534});
	await lab.runInside('chown', '65534', `${lab.folder}/data`);
	const {found, healed} = await examineTwice(
		{
			checks: pullChecks,
			environment: {...environment, XDG_RUNTIME_DIR: `${lab.folder}/data`, STORAGE_DRIVER: 'vfs'},
			target: {client, images: [`${registryHost}:6104/team/app:1`]},
		},
		async () => lab.setFault(6104),
	);
	expect(summarise(found)['container-pull']).toBe('failed rootless-not-set-up DOCKER_PULL_ERROR');
	expect(found['container-pull']?.text).toMatch(/subuid/);
	expect(summarise(healed)['container-pull']).toBe('passed pulled');
});

test('a missing credential helper is reported, and passes without the helper', async () => {
	await lab.trust(registryHost, 6105);
	await lab.setFault(6105);
	const settings = `${lab.folder}/auth.json`;
	await writeFile(settings, JSON.stringify({credHelpers: {[`${registryHost}:6105`]: 'nowhere'}}));
	const {found, healed} = await examineTwice(
		{
			checks: pullChecks,
			environment: {...environment, REGISTRY_AUTH_FILE: settings},
			target: {images: [`${registryHost}:6105/team/app:1`]},
		},
		async () => writeFile(settings, '{}'),
	);
	expect(summarise(found)['container-pull']).toBe('failed credential-helper-missing DOCKER_PULL_ERROR');
	expect(summarise(healed)['container-pull']).toBe('passed pulled');
	await writeFile(settings, '{');
	const broken = await examine({
		checks: pullChecks,
		environment: {...environment, REGISTRY_AUTH_FILE: settings},
		target: {images: [`${registryHost}:6105/team/app:2`]},
	});
	expect(summarise(broken)['container-pull']).toBe('failed credentials-file-unreadable DOCKER_PULL_ERROR');
});

test('a missing remote service of Podman is reported, and passes after it starts', async () => {
	const socket = `unix://${lab.folder}/run/service.sock`;
	const serve = async () =>
		lab.serve(
			'podman',
			[...words, 'system', 'service', '--time=0', socket],
			`${lab.folder}/run/service.sock`,
		);
	// A remote client uses the storage of the service, so this client gets no storage options.
	const client = await lab.wrap('podman-client', 'podman');
	const {found, healed} = await examineTwice(
		{checks: machineChecks, environment: {...environment, CONTAINER_HOST: socket}, target: {client}},
		serve,
	);
	expect(summarise(found)['container-daemon']).toBe(
		'failed configured-daemon-unreachable DOCKER_DAEMON_ERROR',
	);
	expect(found['container-daemon']?.text).toMatch(/CONTAINER_HOST is set to unix:/);
	expect(summarise(healed)['container-daemon']).toBe('passed running');
});

test('a stopped Podman machine is reported with the command that starts it', async () => {
	const client = await lab.wrap('podman-remote', 'podman', {words: ['--remote']});
	const found = await examine({checks: machineChecks, environment, target: {client}});
	expect(summarise(found)).toMatchObject({
		'container-daemon': 'failed podman-machine-not-running DOCKER_DAEMON_ERROR',
		'container-version': 'skipped daemon-not-available',
	});
	expect(found['container-daemon']?.text).toMatch(/podman machine start/);
});

const pulls: ReadonlyArray<readonly [RegistryFault, string]> = [
	['untrusted', 'certificate-untrusted'],
	['expired', 'certificate-date-invalid'],
	['other-host', 'certificate-host-mismatch'],
	['plain-http', 'plain-http'],
	['wants-password', 'authentication-required'],
	['token-refused', 'authentication-required'],
	// Podman does not print the text of a 403.
	['address-denied', 'access-denied'],
	['tag-unknown', 'tag-not-found'],
	['repository-unknown', 'repository-not-found'],
	['broken', 'registry-server-error'],
	['other-platform', 'no-matching-platform'],
	['web-page', 'not-a-registry'],
	['damaged', 'unpack-failed'],
	['blobs-elsewhere', 'host-not-found'],
];

describe.concurrent('a pull with the real podman', () => {
	test.for(pulls.map((row, index) => [...row, 6001 + index] as const))(
		'from a registry with the fault %s is reported as %s, and passes on retry',
		async ([fault, finding, port]) => {
			await lab.trust(registryHost, port);
			const {found, findings} = await pullFaulty({place: port, fault, host: `${registryHost}:${port}`});
			expect(findings).toEqual(['failed', 'DOCKER_PULL_ERROR', finding, 'pulled']);
			expect(found?.text).not.toMatch(/undefined|\{\w+\}|Docker daemon/);
		},
	);

	test('of a name that does not exist in DNS is reported, and passes when the name exists', async () => {
		const host = `unknown-name.${plainDomain}`;
		await lab.setFault(6100);
		await lab.trust(host, 6100);
		const {findings} = await pullFaulty({place: host, fault: 'unknown-name', host: `${host}:6100`});
		expect(findings).toEqual(['failed', 'DOCKER_PULL_ERROR', 'host-not-found', 'pulled']);
	});
});

test.for<readonly [RegistryFault, string]>([
	['proxy-wants-password', 'proxy-authentication-required'],
	['proxy-refuses', 'proxy-refused'],
])('a proxy with the fault %s is reported as %s, and passes on retry', async ([fault, finding]) => {
	await lab.setFault(6101);
	await lab.trust(proxiedHost, 6101);
	const {found, findings} = await pullFaulty({place: proxyPort, fault, host: `${proxiedHost}:6101`});
	expect(findings).toEqual(['failed', 'DOCKER_PULL_ERROR', finding, 'pulled']);
	expect(found?.text).toMatch(/export HTTPS_PROXY=/);
});

test('a registry that disconnects in the middle of a layer is reported, and passes on retry', async () => {
	await lab.setFault(relayPort, 'cut');
	const image = `${registryHost}:${relayPort}/${bigImage}`;
	const {found, healed} = await examineTwice(
		{checks: pullChecks, environment, target: {images: [image]}, timeout: 20_000},
		async () => lab.setFault(relayPort),
	);
	expect(summarise(found)['container-pull']).toBe('failed download-interrupted DOCKER_PULL_ERROR');
	expect(summarise(healed)['container-pull']).toBe('passed pulled');
});

test('a full disk is reported, and passes on retry', async () => {
	await lab.trust(registryHost, 6103);
	const {findings} = await pullFaulty({place: 6103, fault: 'too-big', host: `${registryHost}:6103`});
	expect(findings).toEqual(['failed', 'DOCKER_PULL_ERROR', 'disk-full', 'pulled']);
});

type Request = {readonly host: string; readonly place: number | string; readonly fault: RegistryFault};

async function pullFaulty({host, place, fault}: Request) {
	await lab.setFault(place, fault);
	const target = {images: [`${host}/team/app:1`]};
	const {found, healed} = await examineTwice({checks: pullChecks, environment, target}, async () =>
		lab.setFault(place),
	);
	const [before, after] = [found['container-pull'], healed['container-pull']];
	return {found: before, findings: [before?.status, before?.code, before?.finding, after?.finding]};
}

const summarise = (found: Awaited<ReturnType<typeof examine>>) =>
	Object.fromEntries(
		Object.entries(found).map(([id, {status, finding, code}]) => [
			id,
			[status, finding, code].filter(Boolean).join(' '),
		]),
	);
