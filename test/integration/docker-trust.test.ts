import {chmod, cp, mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {X509Certificate} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {program} from '../cli/program.ts';
import {registryHost} from './container-faults.ts';
import {openLab} from './container-lab.ts';
import type {Lab} from './container-lab.ts';
import {needNamespaces, needPrograms} from './prerequisites.ts';

const hasPrograms = needPrograms(
	'dockerd',
	'docker',
	'az',
	'podman',
	'curl',
	'unshare',
	'nsenter',
	'ip',
	'pgrep',
);
const hasNamespaces = needNamespaces();
const port = 6301;
const host = `${registryHost}:${port}`;

let lab: Lab;
let authority: string;

beforeAll(async () => {
	if (!hasPrograms() || !hasNamespaces()) {
		return;
	}

	lab = await openLab();
	await lab.wrap('docker', 'docker');
	authority = path.join(lab.folder, 'authority.crt');
	await lab.setFault(port);
	await replaceStore();
	await lab.startDocker();
}, 40_000);

afterAll(async () => lab?.close());

afterEach(async () => rm(path.join(lab.folder, 'etc/docker/certs.d'), {recursive: true, force: true}));

/** Replaces the trust store of the machine inside the lab, so that a test can change it. */
async function replaceStore(): Promise<void> {
	for (const folder of ['/etc/ssl/certs', '/usr/local/share/ca-certificates']) {
		const own = path.join(lab.folder, 'store', folder);
		await mkdir(own, {recursive: true});
		await lab.runInside('mount', '--bind', own, folder);
	}

	const other = path.join(lab.folder, 'other-host.crt');
	await cp(other, path.join(lab.folder, 'store/etc/ssl/certs/ca-certificates.crt'));
}

type Row = Readonly<Record<'id' | 'status' | 'problem', string | null>>;
type Document = {
	readonly environment: {readonly checks: readonly Row[]};
	readonly registries: ReadonlyArray<{readonly checks: readonly Row[]}>;
};

/** Runs the built program inside the lab, and returns the status and finding of the trust check and of the pull. */
async function examine(variables: Readonly<Record<string, string>> = {}) {
	const words = [
		'--only',
		'docker-trust,tls,container-pull',
		'--image',
		`${host}/team/app:1`,
		'--yes',
		'--json',
	];
	const assigned = Object.entries({
		PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
		HOME: lab.folder,
		DOCKER_CONFIG: `${lab.folder}/none`,
		AZURE_CONFIG_DIR: lab.folder,
		AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
		...variables,
	}).map(([name, value]) => `${name}=${value}`);
	const output = await lab.runInside(
		'sh',
		'-c',
		'"$@" || true',
		'sh',
		'env',
		'-i',
		...assigned,
		process.execPath,
		program,
		host,
		...words,
	);
	const {environment, registries}: Document = JSON.parse(output);
	const rows = [...environment.checks, ...registries.flatMap(({checks}) => checks)];
	const findingOf = (id: string) => {
		const row = rows.find(found => found.id === id);
		return `${row?.status} ${row?.problem ?? ''}`.trim();
	};
	return {trust: findingOf('docker-trust'), tls: findingOf('tls'), pull: findingOf('container-pull')};
}

const others = () => ({CURL_CA_BUNDLE: authority, REQUESTS_CA_BUNDLE: authority});

test('a CA that curl and az trust, and dockerd does not, is reported before the pull fails', async () => {
	const get = `https://${host}/v2/`;
	await lab.runInside('env', `CURL_CA_BUNDLE=${authority}`, 'curl', '-sS', get);
	await expect(lab.runInside('curl', '-sS', get)).rejects.toThrow(/unable to get local issuer certificate/);
	const script = `import requests; requests.get(${JSON.stringify(get)})`;
	await lab.runInside('env', `REQUESTS_CA_BUNDLE=${authority}`, '/usr/bin/python3', '-c', script);

	expect(await examine(others())).toEqual({
		trust: 'failed not-trusted-by-engine',
		tls: 'passed',
		pull: 'failed certificate-untrusted',
	});

	await lab.trust(registryHost, port);
	expect(await examine(others())).toEqual({trust: 'passed', tls: 'passed', pull: 'passed'});
	expect(await examine()).toEqual({
		trust: 'passed',
		tls: 'failed untrusted-issuer',
		pull: 'passed',
	});
});

describe('the real docker agrees that a CA does not help', () => {
	test.each([
		['in a folder without the port', registryHost, 'ca.crt', 'wrong-certificate-folder'],
		['in a folder with the scheme', `https:/${host}`, 'ca.crt', 'wrong-certificate-folder'],
		['in a file that does not end in .crt', host, 'ca.pem', 'wrong-file-extension'],
		['in a binary file', host, 'ca.crt', 'not-a-certificate'],
	])('%s', async (title, folder, name, finding) => {
		const place = path.join(lab.folder, 'etc/docker/certs.d', folder);
		await mkdir(place, {recursive: true});
		const pem = readFileSync(authority);
		await writeFile(path.join(place, name), title.includes('binary') ? new X509Certificate(pem).raw : pem);
		expect(await examine(others())).toEqual({
			trust: `failed ${finding}`,
			tls: 'passed',
			pull: 'failed certificate-untrusted',
		});
	});

	test('in a client certificate without a key', async () => {
		const place = path.join(lab.folder, 'etc/docker/certs.d', host);
		await lab.trust(registryHost, port);
		await cp(authority, path.join(place, 'ca.cert'));
		expect(await examine(others())).toMatchObject({
			trust: 'failed client-key-missing',
			pull: expect.stringMatching(/^failed/),
		});
	});
});

test('a CA that is added to the trust store while dockerd runs needs a restart of dockerd', async () => {
	await cp(authority, path.join(lab.folder, 'store/usr/local/share/ca-certificates/lab.crt'));
	await cp(authority, path.join(lab.folder, 'store/etc/ssl/certs/ca-certificates.crt'));
	await lab.runInside('curl', '-sS', `https://${host}/v2/`);
	expect(await examine()).toMatchObject({
		trust: 'warning restart-needed',
		tls: 'passed',
		pull: 'failed certificate-untrusted',
	});

	await lab.stopDocker();
	await lab.startDocker();
	expect(await examine()).toMatchObject({trust: 'passed', pull: 'passed'});
}, 60_000);

test('an empty folder of the user hides the folder of the machine from the real podman', async () => {
	const podman = path.join(lab.folder, 'podman');
	const storage = `--root=${lab.folder}/data/podman --runroot=${lab.folder}/run/podman --storage-driver=vfs`;
	await writeFile(podman, `#!/bin/sh\nexec /usr/bin/podman ${storage} "$@"\n`);
	await chmod(podman, 0o755);
	await writeFile(path.join(lab.folder, 'store/usr/local/share/ca-certificates/lab.crt'), '');
	const store = path.join(lab.folder, 'store/etc/ssl/certs/ca-certificates.crt');
	await cp(path.join(lab.folder, 'other-host.crt'), store);
	await lab.trust(registryHost, port);
	const hiding = path.join(lab.folder, '.config/containers/certs.d', host);
	await mkdir(hiding, {recursive: true});
	const variables = {...others(), DOCKER_COMMAND: podman, DOCKER_CONFIG: '', TMPDIR: `${lab.folder}/data`};
	expect(await examine(variables)).toEqual({
		trust: 'failed wrong-certificate-folder',
		tls: 'passed',
		pull: 'failed certificate-untrusted',
	});

	await rm(hiding, {recursive: true});
	expect(await examine(variables)).toEqual({trust: 'passed', tls: 'passed', pull: 'passed'});
}, 60_000);
