import {describe, expect, test} from 'vitest';
import {examineSettings} from './context-of.ts';

const host = 'contoso.azurecr.io';
const images = [`${host}/team/app:1`];
const configFile = '/home/dev/.docker/config.json';
const daemonFile = '/etc/docker/daemon.json';
const registries = '/etc/containers/registries.conf';
const authFile = '/home/dev/auth.json';
const dropIn = '/etc/systemd/system/docker.service.d/http-proxy.conf';
const auth = btoa('user:password');

const examine = async (
	kind: 'docker' | 'podman' | 'nerdctl',
	files: Readonly<Record<string, string>>,
	variables: Readonly<Record<string, string>> = {},
) => {
	const {finding, summary, meaning, fixes} = await examineSettings({kind, files, variables, images});
	return {finding, summary, meaning, fixes: fixes.map(({name, text}) => ({name, text}))};
};

describe('a mistake in JSON has its own correction', () => {
	test.each([
		['a comment', '{\n// sign-ins\n"auths": {}}', 2, 'removeComments'],
		['a comma before a bracket', '{\n"auths": {},\n}', 3, 'removeComma'],
		['a missing comma', '{\n"auths": {}\n"credHelpers": {}}', 3, 'addComma'],
		['a byte order mark', '\uFEFF{}', 1, 'removeByteOrderMark'],
		['single quotes', "{'auths': {}}", 1, 'addQuotes'],
		['a missing bracket', '{\n"auths": {', 2, 'closeBracket'],
	])('%s', async (_, text, line, fix) => {
		const found = await examine('docker', {[configFile]: text});
		expect(found).toMatchObject({
			finding: 'login-file-malformed',
			summary: `Line ${line} of ${configFile} is malformed.`,
		});
		expect(found.fixes.map(({name}) => name)).toEqual([fix, 'signInAgain']);
	});

	test('a mistake that is not recognized has no special correction', async () => {
		const {fixes} = await examine('docker', {[configFile]: '{"auths" {}}'});
		expect(fixes.map(({name}) => name)).toEqual(['correctLine', 'signInAgain']);
	});

	test('the setting with the wrong type is named with its form', async () => {
		const found = await examine('docker', {[daemonFile]: '{\n"insecure-registries": "registry.test"}'});
		expect(found.summary).toBe(
			`Line 2 of ${daemonFile} gives insecure-registries a value in the wrong form.`,
		);
		expect(found.fixes[0]?.text).toBe('Write the value of insecure-registries in this form: ["TEXT"].');
	});
});

// dockerd 20.10 did not start with such a mirror.
test('a mirror of dockerd without a scheme is named', async () => {
	const found = await examine('docker', {
		[daemonFile]: '{"registry-mirrors": [\n"user:secret@mirror.test"]}',
	});
	expect(found).toMatchObject({
		finding: 'engine-settings-malformed',
		summary: `Line 2 of ${daemonFile} sets registry-mirrors to mirror.test, which is not allowed.`,
	});
});

// dockerd 20.10 started with this setting, without a message.
test('the name of a flag in daemon.json has no effect', async () => {
	const found = await examine('docker', {[daemonFile]: `{"insecure-registry": ["${host}"]}`});
	expect(found).toMatchObject({
		finding: 'setting-ignored',
		meaning: 'In daemon.json, the setting is named insecure-registries. The daemon reports no error.',
	});
});

// docker 28 stopped at the sign-in, and docker logout then deleted the sign-ins that it had not read.
test.each(['c2VjcmV0!', btoa('user')])('the registry of the malformed sign-in %j is named', async value => {
	const text = `{"auths": {\n"fabrikam.azurecr.io": {"auth": "${auth}"},\n"${host}": {"auth": "${value}"}}}`;
	const found = await examine('docker', {[configFile]: text});
	expect(found).toMatchObject({
		finding: 'sign-in-malformed',
		summary: `The sign-in to ${host} in line 3 of ${configFile} is not base64 of USER:PASSWORD.`,
	});
	expect(found.meaning).toContain('docker login and docker logout rewrite the file');
	expect(JSON.stringify(found)).not.toContain(value);
});

test.each(['c2VjcmV0!', btoa('user')])('Podman cannot use the malformed sign-in %j', async value => {
	const files = {[authFile]: `{"auths": {\n"${host}": {"auth": "${value}"}}}`};
	const found = await examine('podman', files, {REGISTRY_AUTH_FILE: authFile});
	expect(found).toMatchObject({
		finding: 'sign-in-malformed',
		summary: `The sign-in to ${host} in line 2 of ${authFile} is not base64 of USER:PASSWORD.`,
	});
	expect(found.fixes.map(({name}) => name)).toContain('removeWithPodman');
});

test.each([`https://${host}`, `${host}/team`])('docker ignores the key %s of credHelpers', async key => {
	const helper = {'/usr/bin/docker-credential-acr-env': '#!/bin/sh\nexit 1\n'};
	const found = await examine('docker', {
		[configFile]: `{"credHelpers": {\n"${key}": "acr-env"}}`,
		...helper,
	});
	expect(found.finding).toBe('helper-key-ignored');
	expect(found.summary).toContain(`Line 2 of ${configFile} has the key ${key}`);
});

test.each(['/usr/bin/docker-credential-pass', 'docker-credential-pass'])(
	'the name of the helper %s is corrected',
	async store => {
		const {finding, fixes} = await examine('docker', {[configFile]: `{"credsStore": "${store}"}`});
		expect([finding, fixes[0]?.text]).toEqual([
			'helper-missing',
			'Change credsStore to pass: the value is only the part of the name of the program after docker-credential-.',
		]);
	},
);

test('a missing folder of DOCKER_CONFIG hides the sign-ins in the home folder', async () => {
	const files = {[configFile]: `{"auths": {"${host}": {"auth": "${auth}"}}}`};
	const found = await examine('docker', files, {DOCKER_CONFIG: '/work/docker'});
	expect(found).toMatchObject({
		finding: 'config-folder-missing',
		summary: 'DOCKER_CONFIG names the folder /work/docker, which does not exist.',
	});
	expect(await examine('docker', {}, {DOCKER_CONFIG: '/work/docker'})).toMatchObject({
		finding: 'no-settings-files',
	});
});

// Podman 4.3: "Error: stat /work/auth.json: no such file or directory".
test('a missing file of REGISTRY_AUTH_FILE makes every pull of Podman fail', async () => {
	const found = await examine('podman', {}, {REGISTRY_AUTH_FILE: '/work/auth.json'});
	expect(found).toMatchObject({
		finding: 'auth-file-unusable',
		summary: '/work/auth.json does not exist, although an environment variable names this file.',
	});
	expect(found.fixes[0]?.name).toBe('unsetVariable');
});

test('proxies in config.json do not apply to the daemon', async () => {
	const proxies = '{"proxies": {"default": {"httpsProxy": "http://proxy:3128"}}}';
	expect(await examine('docker', {[configFile]: proxies})).toMatchObject({
		finding: 'proxies-only-for-containers',
	});
	const daemon = '{"proxies": {"https-proxy": "http://proxy:3128"}}';
	expect(await examine('docker', {[configFile]: proxies, [daemonFile]: daemon})).toMatchObject({
		finding: 'settings-read',
	});
});

const service = (value: string) => ({
	[dropIn]: `[Service]\nEnvironment="HTTPS_PROXY=http://user:${value}@proxy:3128"\n`,
});

describe('a percent sign in the proxy of the service', () => {
	test.each([
		[
			'p%40ss',
			'%4',
			'systemd does not know this specifier, so it ignores the whole assignment of HTTPS_PROXY',
		],
		['p%C3%BC', '%C', 'systemd replaces %C with another text'],
	])('%s is read as the specifier %s', async (password, specifier, meaning) => {
		const found = await examine('docker', service(password));
		expect(found).toMatchObject({
			finding: 'proxy-percent-sign',
			summary: `In line 2 of ${dropIn}, systemd reads ${specifier} in the value of HTTPS_PROXY as a specifier.`,
		});
		expect(found.meaning).toContain(meaning);
	});

	test('is correct if it is doubled', async () => {
		expect(await examine('docker', service('p%%40ss'))).toMatchObject({finding: 'settings-read'});
	});
});

test.each([
	['client.cert', 'client.key', 'missing key client.key for client certificate client.cert'],
	['client.key', 'client.cert', 'missing client certificate client.cert for key client.key'],
])('Podman refuses %s without %s', async (file, missing, message) => {
	const folder = `/etc/containers/certs.d/${host}`;
	const found = await examine('podman', {[`${folder}/${file}`]: ''});
	expect(found).toMatchObject({
		finding: 'client-certificate-incomplete',
		summary: `The folder ${folder} contains ${file}, but not ${missing}.`,
	});
	expect(found.meaning).toContain(message);
});

describe('a mistake in registries.conf is named', () => {
	test.each([
		[
			'short-name-mode = "strict"\n',
			`Line 1 of ${registries} sets short-name-mode to strict, which is not allowed.`,
			'Set short-name-mode to an allowed value: enforcing, permissive, disabled.',
		],
		[
			`[[registry]]\nlocation = "${host}"\nblocked = "true"\n`,
			`Line 3 of ${registries} gives blocked a value in the wrong form.`,
			'Write the value of blocked in this form: true, false.',
		],
		[
			'short-name-mode = "enforcing"\nshort-name-mode = "permissive"\n',
			`Line 2 of ${registries} is malformed.`,
			'Remove one of the two settings or tables with the same name.',
		],
	])('%j', async (text, summary, fix) => {
		const found = await examine('podman', {[registries]: text});
		expect([found.finding, found.summary, found.fixes[0]?.text]).toEqual([
			'registries-file-malformed',
			summary,
			fix,
		]);
	});
});

test('an unknown capability in hosts.toml is named', async () => {
	const path = `/home/dev/.config/containerd/certs.d/${host}/hosts.toml`;
	const found = await examine('nerdctl', {[path]: `server = "https://${host}"\ncapabilities = ["fetch"]\n`});
	expect([found.finding, found.fixes[0]?.text]).toEqual([
		'hosts-file-ignored',
		'Set capabilities to an allowed value: pull, resolve, push.',
	]);
});
