import {expect, test} from 'vitest';
import {clientSettings} from '../../../../../source/checks/containers/client-settings/client-settings.ts';
import {containerPull} from '../../../../../source/checks/containers/container-pull/container-pull.ts';
import {success} from '../../../../../source/engine/result.ts';
import {collect, commandOf, evaluate, target} from '../../../bench.ts';
import {clientOf, configFile, openSettingsMachine} from '../../client-settings/docker/docker-machine.ts';
import type {SettingsInput} from '../../client-settings/docker/docker-machine.ts';

const image = 'contoso.azurecr.io/team/app:1';
const host = 'contoso.azurecr.io';
const refused =
	'Error response from daemon: Head "https://contoso.azurecr.io/v2/team/app/manifests/1": unauthorized: authentication required';
const timedOut =
	'Error response from daemon: Get "https://contoso.azurecr.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)';
const proxyClosed =
	'Error response from daemon: Get "https://contoso.azurecr.io/v2/": proxyconnect tcp: dial tcp 10.0.0.7:3128: connect: connection refused';
const dropIn = '/etc/systemd/system/docker.service.d/proxy.conf';

/** Returns the verdict of a pull that fails with this message, on a machine with these files. */
async function pull(stderr: string, input: SettingsInput, change?: SettingsInput['files']) {
	const machine = await openSettingsMachine(input);
	const about = {...target, images: [image]};
	const known = {'container-client': clientOf(input)};
	const settings = await collect(clientSettings, {system: machine.system, known});
	await machine.write(change ?? {});
	const {evidence} = await collect(containerPull, {
		system: {...machine.system, run: async () => success({exitCode: 1, stdout: '', stderr})},
		known: {...known, 'client-settings': settings.evidence},
		target: about,
		isFresh: () => change === undefined,
	});
	return evaluate(containerPull, evidence, known, about);
}

test('a refused pull with a malformed config.json names the file and the line', async () => {
	expect(await pull(refused, {files: {[configFile]: '{\n"auths": {},\n}'}})).toMatchObject({
		finding: 'credentials-file-unreadable',
		summary: `${configFile}:3 is malformed, so Docker pulls without a sign-in.`,
	});
	expect(await pull(refused, {files: {[configFile]: '{}'}})).toMatchObject({
		finding: 'authentication-required',
	});
});

test('a refused pull with a folder instead of config.json names the folder', async () => {
	expect(await pull(refused, {files: {[configFile]: null}})).toMatchObject({
		finding: 'credentials-file-unreadable',
		summary: `${configFile} is not a file, so Docker pulls without a sign-in.`,
	});
});

test('a refused pull without the credential helper names the helper and its line', async () => {
	expect(await pull(refused, {files: {[configFile]: '{\n"credsStore": "desktop"}'}})).toMatchObject({
		finding: 'credential-helper-missing',
		summary: `The credential helper desktop is missing. ${configFile}:2 names the helper.`,
	});
});

test('the helper of another registry does not explain a refused pull', async () => {
	const files = {[configFile]: '{"credHelpers": {"fabrikam.azurecr.io": "desktop"}}'};
	expect(await pull(refused, {files})).toMatchObject({finding: 'authentication-required'});
	const own = {[configFile]: `{"credsStore": "desktop", "credHelpers": {"${host}": "pass"}}`};
	const programs = {'docker-credential-pass': 'echo "{}"'};
	expect(await pull(refused, {files: own, programs})).toMatchObject({finding: 'authentication-required'});
});

test('a refused pull with a failed helper names the helper', async () => {
	expect(
		await pull(refused, {
			files: {[configFile]: '{"credsStore": "pass"}'},
			programs: {'docker-credential-pass': 'exit 1'},
		}),
	).toMatchObject({
		finding: 'credential-helper-failed',
		summary: `The credential helper pass failed. ${configFile}:1 names the helper.`,
	});
});

test('a sign-in that docker ignores explains a refused pull', async () => {
	const files = {
		[configFile]: `{"auths": {"${host}": {"auth": "${btoa('user:password')}"}}, "credsStore": "pass"}`,
	};
	const verdict = await pull(refused, {files, programs: {'docker-credential-pass': 'echo "{}"'}});
	expect(verdict).toMatchObject({finding: 'login-ignored', status: 'failed'});
	expect(commandOf(verdict, 'signIn')).toBe('az acr login -n contoso');
});

test('with DOCKER_AUTH_CONFIG, a file does not explain a refused pull', async () => {
	const variables = {DOCKER_AUTH_CONFIG: '{"auths": {}}'};
	expect(await pull(refused, {variables, files: {[configFile]: '{'}})).toMatchObject({
		finding: 'authentication-required',
	});
});

test('a file that was corrected before the retry explains nothing', async () => {
	const files = {[configFile]: '{'};
	expect(await pull(refused, {files}, {[configFile]: '{}'})).toMatchObject({
		finding: 'authentication-required',
	});
});

test('a connection that fails is not explained by a sign-in', async () => {
	expect(await pull(timedOut, {files: {[configFile]: '{'}})).toMatchObject({
		finding: 'connection-timed-out',
	});
});

test('an unreachable proxy of the daemon is named with its file, line and variable', async () => {
	const files = {[dropIn]: '[Service]\nEnvironment="HTTPS_PROXY=http://user:hunter2@10.0.0.7:3128"\n'};
	const verdict = await pull(proxyClosed, {files});
	expect(verdict).toMatchObject({
		finding: 'proxy-unreachable',
		summary: `The proxy 10.0.0.7:3128 of Docker is unreachable. HTTPS_PROXY (${dropIn}:2) sets the proxy.`,
	});
	expect(verdict.fixes.map(({name}) => name)).toEqual([
		'connect',
		'correctEngineProxy',
		'reloadUnits',
		'restartDocker',
		'setDesktopProxy',
		'bypassProxy',
	]);
	expect(JSON.stringify(verdict)).not.toContain('hunter2');
});

test('a daemon that uses another proxy than its settings needs a restart', async () => {
	const files = {'/etc/docker/daemon.json': '{"proxies": {"https-proxy": "http://new.test:3128"}}'};
	const {fixes} = await pull(proxyClosed, {files});
	expect(fixes[1]?.text).toBe(
		'/etc/docker/daemon.json:1 sets another proxy (http://new.test:3128): restart the daemon, so that the daemon uses that proxy.',
	);
});

test('a proxy of this shell that the daemon lacks is a hint', async () => {
	const variables = {HTTPS_PROXY: 'http://proxy.test:3128'};
	const verdict = await pull(timedOut, {
		variables,
		files: {[configFile]: '{"proxies": {"default": {"httpsProxy": "http://proxy.test:3128"}}}'},
	});
	expect(verdict.finding).toBe('connection-timed-out');
	expect(verdict.fixes.map(({name}) => name).slice(0, 3)).toEqual([
		'copyShellProxy',
		'restartWithProxy',
		'moveClientProxies',
	]);
	const exempt = await pull(timedOut, {variables: {...variables, NO_PROXY: '.azurecr.io'}});
	expect(exempt.fixes.map(({name}) => name)).not.toContain('copyShellProxy');
	const files = {[dropIn]: '[Service]\nEnvironment=HTTPS_PROXY=http://proxy.test:3128\n'};
	const same = await pull(timedOut, {variables, files});
	expect(same.fixes.map(({name}) => name)).not.toContain('copyShellProxy');
});
