import {execFile} from 'node:child_process';
import {chmod} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {clientSettings} from '../../../../../source/checks/containers/client-settings/client-settings.ts';
import {failure} from '../../../../../source/engine/result.ts';
import {collect, commandOf, evaluate, textOf} from '../../../bench.ts';
import {clientOf, configFile, examineSettings, openSettingsMachine} from './docker-machine.ts';

const secret = 'hunter2';
const login = {auth: btoa(`user:${secret}`)};
const host = 'contoso.azurecr.io';

/** Scripts of credential helpers. A helper without a sign-in reports an error for `get`. */
const helper = {
	empty: 'echo "{}"',
	full: `echo '{"https://${host}": "user"}'`,
	locked: `echo "${secret}" >&2; exit 1`,
};

const config = (content: object) => ({[configFile]: JSON.stringify(content, undefined, '\t')});

test('without settings files, docker uses its defaults', async () => {
	const {finding, summary, fact} = await examineSettings();
	expect({finding, summary}).toEqual({
		finding: 'no-settings-files',
		summary: 'No settings files exist, so Docker uses its defaults.',
	});
	expect(fact).toMatchObject({files: [], docker: {engine: 'system-service'}});
});

test('the files that were read are named', async () => {
	const {finding, summary} = await examineSettings({
		files: {...config({auths: {[host]: login}}), '/etc/docker/daemon.json': '{}'},
	});
	expect({finding, summary}).toEqual({
		finding: 'settings-read',
		summary: `The settings files have no problem: ${configFile}, /etc/docker/daemon.json.`,
	});
});

test('a malformed config.json is named with its line, and without its secrets', async () => {
	const verdict = await examineSettings({
		files: {[configFile]: `{\n"auths": {"${host}": {"auth": "${secret}"}},\n}`},
	});
	expect(verdict).toMatchObject({
		status: 'failed',
		finding: 'login-file-malformed',
		code: 'CLIENT_SETTINGS_ERROR',
		summary: `Line 3 of ${configFile} is malformed.`,
	});
	expect(textOf(verdict)).not.toContain(secret);
});

test('a setting with the wrong type makes docker ignore the sign-ins', async () => {
	expect(await examineSettings({files: config({auths: {}, experimental: true})})).toMatchObject({
		finding: 'login-file-malformed',
		summary: `Line 3 of ${configFile} gives experimental a value in the wrong form.`,
	});
});

test('a byte order mark makes docker refuse config.json', async () => {
	expect(await examineSettings({files: {[configFile]: '\uFEFF{}'}})).toMatchObject({
		finding: 'login-file-malformed',
	});
});

test('a folder instead of config.json is named', async () => {
	const verdict = await examineSettings({files: {[configFile]: null}});
	expect(verdict).toMatchObject({
		finding: 'login-file-unreadable',
		summary: `${configFile} is not a file, so the client cannot read its sign-ins.`,
	});
	expect(verdict.fixes.map(({name}) => name)).toContain('removeFolder');
});

const closedFolder = async (file: string) =>
	failure('EACCES', {path: path.dirname(file), owner: 'root', mode: '700'});

test('a config.json of root is named with its owner, and the fix changes only the folder of docker', async () => {
	const machine = await openSettingsMachine();
	const judge = async (variables: Readonly<Record<string, string>> = {}) => {
		const system = {...machine.system, readFile: closedFolder, variable: (name: string) => variables[name]};
		const known = {'container-client': clientOf()};
		const {evidence} = await collect(clientSettings, {system, known});
		return evaluate(clientSettings, evidence, known);
	};
	const verdict = await judge();
	expect(verdict).toMatchObject({
		finding: 'login-file-unreadable',
		summary: 'This user is not allowed to read /home/user/.docker (owner root, mode 700).',
	});
	expect(commandOf(verdict, 'takeOwnership')).toBe('sudo chown -R "$(id -un)" /home/user/.docker');
	const other = await judge({DOCKER_CONFIG: '/root/settings'});
	expect(other.fixes.map(({name}) => name)).toEqual(['useOwnFolder', 'signInAgain']);
});

test('DOCKER_CONFIG and the snap have their own folders', async () => {
	const chosen = await examineSettings({
		variables: {DOCKER_CONFIG: '/work/docker'},
		files: {'/work/docker/config.json': '{', [configFile]: '{}'},
	});
	expect(chosen.summary).toBe('Line 1 of /work/docker/config.json is malformed.');
	const file = '/home/user/snap/docker/current/.docker/config.json';
	const snap = await examineSettings({command: '/snap/bin/docker', files: {[file]: '{', [configFile]: '{}'}});
	expect(snap.summary).toBe(`Line 1 of ${file} is malformed.`);
	expect(snap.fact.docker).toMatchObject({engine: 'snap'});
});

test('a missing credential helper is named with its line', async () => {
	expect(await examineSettings({files: config({auths: {}, credsStore: 'desktop'})})).toMatchObject({
		status: 'failed',
		finding: 'helper-missing',
		summary: `Line 3 of ${configFile} names the credential helper desktop, but docker-credential-desktop is not installed.`,
	});
});

test('in WSL, a helper for Windows counts if it is on the PATH', async () => {
	const runtimeEnvironment = {isWsl: true};
	const files = config({credsStore: 'desktop.exe'});
	const missing = await examineSettings({runtimeEnvironment, files});
	expect(missing).toMatchObject({finding: 'helper-missing'});
	expect(missing.fixes.map(({name}) => name)).toContain('switchOnIntegration');
	const programs = {'docker-credential-desktop.exe': helper.empty};
	expect(await examineSettings({runtimeEnvironment, files, programs})).toMatchObject({status: 'passed'});
});

test('only the helpers of Azure registries and of the images are examined', async () => {
	const other = {credHelpers: {'gcr.io': 'gcloud'}};
	expect(await examineSettings({files: config(other)})).toMatchObject({finding: 'settings-read'});

	for (const examined of [host, 'mcr.microsoft.com']) {
		// oxlint-disable-next-line no-await-in-loop -- each run has its own machine
		expect(await examineSettings({files: config({credHelpers: {[examined]: 'acr-env'}})})).toMatchObject({
			finding: 'helper-missing',
		});
	}
});

test('a failed helper is named without its output', async () => {
	const {finding, summary, fact} = await examineSettings({
		files: config({credsStore: 'pass'}),
		programs: {'docker-credential-pass': helper.locked},
	});
	expect({finding, summary}).toEqual({
		finding: 'helper-failed',
		summary: `The credential helper pass, which line 2 of ${configFile} names, cannot list its sign-ins (HELPER_REFUSED).`,
	});
	expect(JSON.stringify(fact)).not.toContain(secret);
});

test('a helper of a cloud provider can fail to list its sign-ins', async () => {
	const {finding, fact} = await examineSettings({
		files: config({credsStore: 'acr-env'}),
		programs: {'docker-credential-acr-env': helper.locked},
	});
	expect(finding).toBe('settings-read');
	expect(fact.docker).toMatchObject({helpers: [{helper: 'acr-env', state: 'unknown'}]});
});

test('each helper runs once', async () => {
	const programs = {'docker-credential-pass': 'echo . >> "$0.runs"; echo "{}"'};
	const files = config({
		credsStore: 'pass',
		credHelpers: {[host]: 'pass', 'fabrikam.azurecr.io': 'pass'},
	});
	const {machine} = await examineSettings({files, programs});
	const {stdout} = await promisify(execFile)('wc', [
		'-l',
		`${machine.folder}/bin/docker-credential-pass.runs`,
	]);
	expect(stdout.trim()).toMatch(/^1 /);
});

test('a sign-in in config.json is ignored if the helper has none', async () => {
	const files = config({auths: {[host]: login}, credsStore: 'pass'});
	expect(await examineSettings({files, programs: {'docker-credential-pass': helper.empty}})).toMatchObject({
		status: 'warning',
		finding: 'login-ignored',
		summary: `${configFile} has a sign-in to ${host}, but Docker ignores it, because the credential helper pass is set and has no sign-in to ${host}.`,
	});
	expect(await examineSettings({files, programs: {'docker-credential-pass': helper.full}})).toMatchObject({
		finding: 'settings-read',
	});
	const hub = config({auths: {'https://index.docker.io/v1/': login}, credsStore: 'pass'});
	expect(
		await examineSettings({files: hub, programs: {'docker-credential-pass': helper.empty}}),
	).toMatchObject({finding: 'settings-read'});
});

test('a helper that is no longer maintained is a warning', async () => {
	expect(
		await examineSettings({
			files: config({credsStore: 'acr-linux'}),
			programs: {'docker-credential-acr-linux': helper.empty},
		}),
	).toMatchObject({status: 'warning', finding: 'helper-unmaintained'});
});

test('the settings of docker.exe are in Windows', async () => {
	const verdict = await examineSettings({
		command: 'docker.exe',
		runtimeEnvironment: {isWsl: true},
		files: {[configFile]: '{'},
	});
	expect(verdict).toMatchObject({status: 'skipped', finding: 'settings-in-windows'});
});

test('a read that does not end is a problem of one file only', async () => {
	const machine = await openSettingsMachine({files: {'/etc/docker/daemon.json': '{'}});
	const readFile: typeof machine.system.readFile = async (file, signal) =>
		file === configFile ? failure('TIMEOUT', {path: file}) : machine.system.readFile(file, signal);
	const known = {'container-client': clientOf()};
	const {evidence} = await collect(clientSettings, {system: {...machine.system, readFile}, known});
	expect(evidence.files).toEqual([
		expect.objectContaining({path: configFile, state: 'unreadable', error: 'TIMEOUT'}),
		expect.objectContaining({path: '/etc/docker/daemon.json', state: 'malformed', line: 1}),
	]);
	await chmod(machine.folder, 0o755);
});
