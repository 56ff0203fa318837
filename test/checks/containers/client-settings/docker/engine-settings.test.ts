import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {clientSettings} from '../../../../../source/checks/containers/client-settings/client-settings.ts';
import {failure} from '../../../../../source/engine/result.ts';
import {collect, evaluate, textOf} from '../../../bench.ts';
import {clientOf, configFile, examineSettings} from './docker-machine.ts';

const daemonFile = '/etc/docker/daemon.json';
const unitFile = '/usr/lib/systemd/system/docker.service';
const dropIn = '/etc/systemd/system/docker.service.d/proxy.conf';
const unit =
	'[Service]\nEnvironmentFile=-/etc/default/docker\nExecStart=/usr/bin/dockerd -H fd:// $DOCKER_OPTS\n';

const daemon = (content: object) => ({[daemonFile]: JSON.stringify(content, undefined, '\t')});
const contextFile = (name: string, host: string) => ({
	[`/home/user/.docker/contexts/meta/${createHash('sha256').update(name).digest('hex')}/meta.json`]:
		JSON.stringify({Name: name, Endpoints: {docker: {Host: host}}}),
});

test('a malformed daemon.json is named with its line', async () => {
	expect(await examineSettings({files: {[daemonFile]: '{\n"debug": true\n"dns": []}'}})).toMatchObject({
		status: 'failed',
		finding: 'engine-settings-malformed',
		summary: `Line 3 of ${daemonFile} is malformed.`,
	});
	expect(
		await examineSettings({files: daemon({debug: true, 'insecure-registries': 'contoso.azurecr.io'})}),
	).toMatchObject({
		finding: 'engine-settings-malformed',
		summary: `Line 3 of ${daemonFile} gives insecure-registries a value in the wrong form.`,
	});
});

test('a folder in place of daemon.json is named', async () => {
	expect(await examineSettings({files: {[daemonFile]: null}})).toMatchObject({
		finding: 'engine-settings-malformed',
		summary: `${daemonFile} is malformed, or is not a file.`,
	});
});

test('a daemon.json that only root is allowed to read is no problem of the daemon', async () => {
	const {machine} = await examineSettings();
	const readFile: typeof machine.system.readFile = async (path, signal, options) =>
		path === daemonFile
			? failure('EACCES', {path, owner: 'root', mode: '600'})
			: machine.system.readFile(path, signal, options);
	const known = {'container-client': clientOf()};
	const {evidence} = await collect(clientSettings, {system: {...machine.system, readFile}, known});
	expect(evaluate(clientSettings, evidence, known)).toMatchObject({
		status: 'passed',
		summary: `This user is not allowed to read ${daemonFile}.`,
	});
});

test('an empty daemon.json and one with a byte order mark are valid', async () => {
	expect(await examineSettings({files: {[daemonFile]: ' \n'}})).toMatchObject({finding: 'settings-read'});
	expect(await examineSettings({files: {[daemonFile]: '\uFEFF{}'}})).toMatchObject({
		finding: 'settings-read',
	});
});

test('hosts in daemon.json contradict the flag of the service, and both places are named', async () => {
	const files = {...daemon({hosts: ['unix:///var/run/docker.sock']}), [unitFile]: unit};
	expect(await examineSettings({files})).toMatchObject({
		status: 'warning',
		finding: 'engine-settings-conflict',
		summary: `hosts in line 2 of ${daemonFile} contradicts a flag in line 3 of ${unitFile}.`,
	});
	const override = '[Service]\nExecStart=\nExecStart=/usr/bin/dockerd\n';
	expect(
		await examineSettings({
			files: {...files, '/etc/systemd/system/docker.service.d/override.conf': override},
		}),
	).toMatchObject({finding: 'settings-read'});
});

test('a flag in the options file of the service contradicts daemon.json too', async () => {
	const files = {
		...daemon({'log-opts': {debug: 'x'}, dns: ['10.0.0.1']}),
		[unitFile]: unit,
		'/etc/default/docker': 'DOCKER_OPTS="--dns 8.8.8.8 -D"\n',
	};
	expect(await examineSettings({files})).toMatchObject({
		finding: 'engine-settings-conflict',
		summary: `dns in line 5 of ${daemonFile} contradicts a flag in line 3 of ${unitFile}.`,
	});
});

test('an Azure registry without verification is a warning', async () => {
	expect(
		await examineSettings({
			files: daemon({'insecure-registries': ['10.0.0.0/8', 'test:5000', 'contoso.azurecr.io:443']}),
		}),
	).toMatchObject({
		status: 'warning',
		finding: 'insecure-registry',
		summary: `Line 5 of ${daemonFile} turns off the verification of contoso.azurecr.io:443 (insecure-registries).`,
	});
	expect(await examineSettings({files: daemon({'insecure-registries': ['test:5000']})})).toMatchObject({
		finding: 'settings-read',
	});
});

test('the proxies of the daemon are known without their passwords', async () => {
	const files = {
		...daemon({'registry-mirrors': ['https://user:hunter2@mirror.test']}),
		[unitFile]: unit,
		[dropIn]:
			'[Service]\nEnvironment="HTTPS_PROXY=http://user:hunter2%%40@proxy.test:3128/" NO_PROXY=localhost\n',
		'/etc/default/docker': 'export http_proxy=http://plain.test:3128\n',
	};
	const {fact, finding} = await examineSettings({files});
	expect(finding).toBe('settings-read');
	expect(fact.docker).toMatchObject({
		mirrors: ['https://mirror.test'],
		engineProxies: [
			{
				kind: 'http',
				setting: 'http_proxy',
				value: 'http://plain.test:3128',
				path: '/etc/default/docker',
				line: 1,
			},
			{kind: 'https', setting: 'HTTPS_PROXY', value: 'http://proxy.test:3128/', path: dropIn, line: 2},
			{kind: 'no', setting: 'NO_PROXY', value: 'localhost', path: dropIn, line: 2},
		],
	});
	expect(JSON.stringify(fact)).not.toContain('hunter2');
});

test('a proxy in daemon.json overrides the proxy of the service', async () => {
	const files = {
		...daemon({proxies: {'https-proxy': 'http://new.test:3128'}}),
		[unitFile]: unit,
		[dropIn]: '[Service]\nEnvironment=HTTPS_PROXY=http://old.test:3128\n',
	};
	expect(await examineSettings({files})).toMatchObject({
		status: 'warning',
		finding: 'proxy-overridden',
		summary: `HTTPS_PROXY in line 2 of ${dropIn} has no effect, because ${daemonFile} sets another proxy.`,
	});
});

test('a drop-in file in /etc hides the file with the same name in /usr/lib', async () => {
	const files = {
		[unitFile]: unit,
		'/usr/lib/systemd/system/docker.service.d/proxy.conf':
			'[Service]\nEnvironment=HTTPS_PROXY=http://a.test:1\n',
		[dropIn]: '[Service]\n',
	};
	expect((await examineSettings({files})).fact.docker?.engineProxies).toEqual([]);
});

test.each([
	['client.cert', 'client.key'],
	['client.key', 'client.cert'],
])('%s without %s makes the daemon refuse the registry', async (file, missing) => {
	const folder = '/etc/docker/certs.d/contoso.azurecr.io';
	expect(await examineSettings({files: {[`${folder}/${file}`]: ''}})).toMatchObject({
		status: 'failed',
		finding: 'client-certificate-incomplete',
		summary: `The folder ${folder} contains ${file}, but not ${missing}.`,
	});
});

test('a CA file that is not PEM is a warning, and a PEM file is not', async () => {
	const file = '/etc/docker/certs.d/contoso.azurecr.io/ca.crt';
	expect(await examineSettings({files: {[file]: 'DER'}})).toMatchObject({
		status: 'warning',
		finding: 'ca-file-not-pem',
	});
	expect(await examineSettings({files: {[file]: '-----BEGIN CERTIFICATE-----\n'}})).toMatchObject({
		status: 'passed',
	});
});

test('a missing context is named with the place that selects it', async () => {
	const files = {[configFile]: '{\n"currentContext": "build"\n}'};
	const {finding, summary} = await examineSettings({files});
	expect({finding, summary}).toEqual({
		finding: 'context-missing',
		summary: `Line 2 of ${configFile} selects the docker context build, which does not exist.`,
	});
	expect(await examineSettings({files, variables: {DOCKER_CONTEXT: 'other'}})).toMatchObject({
		summary: 'DOCKER_CONTEXT selects the docker context other, which does not exist.',
	});
	expect(
		await examineSettings({files: {...files, ...contextFile('build', 'tcp://build.test:2376')}}),
	).toMatchObject({finding: 'settings-read'});
});

test('a malformed file of a context is named', async () => {
	const file = Object.keys(contextFile('build', '')).join();
	expect(
		await examineSettings({files: {[configFile]: '{"currentContext": "build"}', [file]: '{'}}),
	).toMatchObject({status: 'failed', finding: 'context-unusable', summary: expect.stringContaining(file)});
});

test('DOCKER_HOST overrides the context only if the context has another address', async () => {
	const files = {
		[configFile]: '{"currentContext": "build"}',
		...contextFile('build', 'tcp://build.test:2376'),
	};
	const judge = async (DOCKER_HOST: string) => examineSettings({files, variables: {DOCKER_HOST}});
	expect(await judge('tcp://other.test:2376')).toMatchObject({
		status: 'warning',
		finding: 'context-overridden',
		summary:
			'DOCKER_HOST selects the daemon at tcp://other.test:2376, so the docker context build is not used.',
	});
	expect(await judge('tcp://build.test:2376')).toMatchObject({finding: 'settings-read'});
});

test('settings of a daemon elsewhere are not read, and the row says so', async () => {
	const files = {[daemonFile]: '{', [configFile]: '{}'};
	const elsewhere = {
		finding: 'settings-read',
		summary: `The settings files have no problem: ${configFile}. The settings of the daemon at ssh://build.test were not read.`,
	};
	expect(await examineSettings({files, variables: {DOCKER_HOST: 'ssh://build.test'}})).toMatchObject(
		elsewhere,
	);
	const inVm = {
		runtimeEnvironment: {platform: 'darwin'},
		variables: {DOCKER_HOST: 'unix:///home/user/.colima/default/docker.sock'},
	};
	expect(await examineSettings({files, ...inVm})).toMatchObject({finding: 'settings-read'});
	expect(await examineSettings({files, runtimeEnvironment: {hostType: 'container'}})).toMatchObject({
		finding: 'settings-read',
	});
	const inWsl = {...files, '/mnt/wsl/docker-desktop/version': ''};
	expect(await examineSettings({files: inWsl, runtimeEnvironment: {isWsl: true}})).toMatchObject({
		finding: 'settings-read',
	});
});

test('Docker Desktop and the rootless service have their own daemon.json', async () => {
	const desktop = '/home/user/.docker/daemon.json';
	expect(
		await examineSettings({
			runtimeEnvironment: {platform: 'darwin'},
			files: {[desktop]: '{', [daemonFile]: '{\n\n'},
		}),
	).toMatchObject({summary: `Line 1 of ${desktop} is malformed.`});
	const rootless = '/home/user/.config/docker/daemon.json';
	expect(
		await examineSettings({
			variables: {DOCKER_HOST: 'unix:///run/user/1000/docker.sock'},
			files: {[rootless]: '{', [daemonFile]: '{\n\n'},
		}),
	).toMatchObject({summary: `Line 1 of ${rootless} is malformed.`});
	const windows = String.raw`C:\Users\ada`;
	const {fact} = await examineSettings({runtimeEnvironment: {platform: 'win32'}, home: windows});
	expect(fact).toMatchObject({docker: {engine: 'desktop'}});
});

test('no text of the verdict contains a password of a proxy', async () => {
	const files = {
		...daemon({proxies: {'https-proxy': 'http://user:hunter2@new.test:3128'}}),
		[dropIn]: '[Service]\nEnvironment=HTTPS_PROXY=http://hunter2@old.test:3128\n',
	};
	expect(textOf(await examineSettings({files}))).not.toContain('hunter2');
});
