import {mkdir, readFile} from 'node:fs/promises';
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest';
import {createDiscover} from '../../source/checks/discovery/discover.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {createSystem} from '../../source/system/system.ts';
import {plainDomain, realPort, registryHost} from './container-faults.ts';
import {openLab} from './container-lab.ts';
import type {Lab} from './container-lab.ts';
import {needNamespaces, needPrograms} from './prerequisites.ts';
import {startRealRegistry} from './real-registry.ts';

const hasPrograms = needPrograms(
	'dockerd',
	'docker',
	'podman',
	'docker-registry',
	'unshare',
	'nsenter',
	'ip',
	'pgrep',
);
const hasNamespaces = needNamespaces();
let lab: Lab;

beforeAll(async () => {
	if (hasPrograms() && hasNamespaces()) {
		lab = await openLab();
		await lab.startDocker();
		await startRealRegistry(lab);
	}
}, 60_000);

afterAll(async () => lab?.close());

/** A registered cloud whose registry suffix matches the registries of the lab. */
const cloud = {
	...builtInClouds[0],
	name: 'LabCloud',
	registrySuffix: `.${plainDomain}`,
	isBuiltIn: false,
};
const host = `${registryHost}:${realPort}`;
const password = 'opens-no-door';

/** Searches for logins in an environment that has only the files of the lab and no Azure credentials. */
async function discover(variables: Readonly<Record<string, string>>) {
	const system = createSystem({
		env: {
			PATH: '/usr/bin:/bin',
			XDG_RUNTIME_DIR: `${lab.folder}/none`,
			AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
			...variables,
		},
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		timeout: 8000,
	});
	onTestFinished(system.close);
	const clouds = [...builtInClouds, cloud];
	return createDiscover({system, clouds, cloud, timeout: 8000})(new AbortController().signal);
}

test('a registry with a docker login is found, without its password', async () => {
	const folder = `${lab.folder}/docker-home`;
	await mkdir(folder);
	await lab.runInside(
		'sh',
		'-c',
		`echo ${password} | docker --config ${folder} login --username alice --password-stdin ${host}`,
	);
	expect(await readFile(`${folder}/config.json`, 'utf8')).toContain(encoded);
	const discovery = await discover({DOCKER_CONFIG: folder});
	expect(discovery.found).toEqual([{draft: {name: host}, sources: ['docker']}]);
	expect(discovery.gaps).toMatchObject([{source: 'azure'}]);
	expect(JSON.stringify(discovery)).not.toMatch(secrets);
});

test('a registry with a podman login is found, without its password', async () => {
	const file = `${lab.folder}/podman-auth.json`;
	await lab.runInside(
		'sh',
		'-c',
		`echo ${password} | podman login --authfile ${file} --username alice --password-stdin ${host}`,
	);
	expect(await readFile(file, 'utf8')).toContain(encoded);
	const discovery = await discover({REGISTRY_AUTH_FILE: file});
	expect(discovery.found).toEqual([{draft: {name: host}, sources: ['podman']}]);
	expect(discovery.gaps).toMatchObject([{source: 'azure'}]);
	expect(JSON.stringify(discovery)).not.toMatch(secrets);
});

const encoded = Buffer.from(`alice:${password}`).toString('base64');
const secrets = new RegExp(`alice|${password}|${encoded}`);
