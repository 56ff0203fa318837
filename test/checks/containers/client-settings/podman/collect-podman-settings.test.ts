import {expect, test} from 'vitest';
import {collectPodmanSettings} from '../../../../../source/checks/containers/client-settings/podman/collect-podman-settings.ts';
import {contextOf, home, signInsFor} from '../context-of.ts';

const collect = async (machine: Omit<Parameters<typeof contextOf>[0], 'kind'>) =>
	collectPodmanSettings(await contextOf({kind: 'podman', ...machine}));

const pathsOf = async (machine: Parameters<typeof collect>[0]) =>
	(await collect(machine)).files.map(({path}) => path);

const entry = (prefix: string, setting = 'blocked = true') =>
	`[[registry]]\nprefix = "${prefix}"\nlocation = "${prefix}"\n${setting}\n`;

const user = `${home}/.config/containers`;

test('the registries.conf of the user replaces the files in /etc', async () => {
	const files = {
		'/etc/containers/registries.conf': entry('contoso.azurecr.io'),
		'/etc/containers/registries.conf.d/b.conf': entry('*.azurecr.io'),
		'/etc/containers/registries.conf.d/a.conf': entry('*.azurecr.cn'),
		'/etc/containers/registries.conf.d/readme': 'not a setting',
		'/etc/containers/registries.conf.d/folder.conf': null,
		[`${user}/registries.conf.d/c.conf`]: entry('contoso.azurecr.io', 'insecure = true'),
	};
	const collected = await collect({files});
	expect(collected.files.map(({path}) => path)).toEqual([
		'/etc/containers/registries.conf',
		'/etc/containers/registries.conf.d/a.conf',
		'/etc/containers/registries.conf.d/b.conf',
		`${user}/registries.conf.d/c.conf`,
	]);
	expect(collected.podman.registries).toMatchObject([
		{
			prefix: 'contoso.azurecr.io',
			isInsecure: true,
			insecureLine: 4,
			file: `${user}/registries.conf.d/c.conf`,
		},
		{prefix: '*.azurecr.cn', isBlocked: true, blockedLine: 4},
		{prefix: '*.azurecr.io', isBlocked: true},
	]);
	expect(await pathsOf({files: {...files, [`${user}/registries.conf`]: ''}})).toEqual([
		`${user}/registries.conf`,
		`${user}/registries.conf.d/c.conf`,
	]);
});

test('a variable replaces the main file, and the file must exist', async () => {
	const files = {
		'/etc/containers/registries.conf': '',
		'/etc/containers/registries.conf.d/a.conf': '',
		[`${user}/registries.conf`]: '',
	};
	const collected = await collect({files, variables: {CONTAINERS_REGISTRIES_CONF: '/opt/registries.conf'}});
	expect(collected.files).toEqual([
		{path: '/opt/registries.conf', role: 'registries', state: 'unreadable', error: 'ENOENT'},
		{path: '/etc/containers/registries.conf.d/a.conf', role: 'registries', state: 'read'},
	]);
});

test('Podman 6 reads one main file, and the drop-in files in the order of their names', async () => {
	const files = {
		'/usr/share/containers/registries.conf': '',
		'/etc/containers/registries.conf': '',
		'/usr/share/containers/registries.conf.d/a.conf': '',
		'/etc/containers/registries.conf.d/a.conf': '',
		'/etc/containers/registries.conf.d/c.conf': '',
		'/etc/containers/registries.rootless.conf.d/b.conf': '',
		'/etc/containers/registries.rootless.conf.d/1000/d.conf': '',
		'/etc/containers/registries.rootful.conf.d/e.conf': '',
		[`${user}/registries.conf.d/c.conf`]: '',
	};
	expect(await pathsOf({files, version: '6.0.1'})).toEqual([
		'/etc/containers/registries.conf',
		'/etc/containers/registries.conf.d/a.conf',
		'/etc/containers/registries.rootless.conf.d/b.conf',
		`${user}/registries.conf.d/c.conf`,
		'/etc/containers/registries.rootless.conf.d/1000/d.conf',
	]);
	expect(
		await pathsOf({
			files: {...files, '/a.conf': '', '/b.conf': ''},
			version: '6.0.1',
			variables: {CONTAINERS_REGISTRIES_CONF: '/a.conf', CONTAINERS_REGISTRIES_CONF_OVERRIDE: '/b.conf'},
		}),
	).toEqual(['/a.conf', '/b.conf']);
});

test('Podman 6 rejects version 1 in the main file, and older versions only in drop-in files', async () => {
	const text = '[registries.block]\nregistries = ["contoso.azurecr.io"]\n';
	const files = {
		'/etc/containers/registries.conf': text,
		'/etc/containers/registries.conf.d/a.conf': text,
	};
	const statesOf = async (version: string) =>
		(await collect({files, version})).files.map(({state, problem, line}) => [state, problem, line]);
	const rejected = ['malformed', 'version-1-drop-in', 1];
	expect(await statesOf('5.8.0')).toEqual([['read', undefined, undefined], rejected]);
	expect(await statesOf('6.0.0')).toEqual([rejected, rejected]);
});

test('registries that are not in Azure are no part of the evidence', async () => {
	const files = {
		'/etc/containers/registries.conf': entry('docker.io') + entry('registry.test') + entry('*.io'),
		[`/run/user/1000/containers/auth.json`]: signInsFor('docker.io', 'contoso.azurecr.io/team', 'ghcr.io'),
	};
	const {podman} = await collect({files, images: ['registry.test/app:1']});
	expect(podman.registries.map(({prefix}) => prefix)).toEqual(['registry.test', '*.io']);
	expect(podman.logins.map(({keys}) => keys)).toEqual([['contoso.azurecr.io/team']]);
	expect(JSON.stringify(podman)).not.toMatch(/docker\.io|ghcr|password|dXNlcj/);
});

test('sign-ins are searched in the folder of the session, in ~/.config and in the files of Docker', async () => {
	const files = {
		'/run/user/1000/containers/auth.json': signInsFor('a.azurecr.io'),
		[`${user}/auth.json`]: signInsFor('b.azurecr.io'),
		[`${home}/.docker/config.json`]: signInsFor('c.azurecr.io'),
		'/opt/auth.json': signInsFor('d.azurecr.io'),
		'/opt/docker/config.json': signInsFor('e.azurecr.io'),
	};
	const keysOf = async (variables: Readonly<Record<string, string>>, version = '5.0.0') => {
		const {podman} = await collect({files, variables, version});
		return [podman.loginFile, podman.isLoginFileTemporary, ...podman.logins.flatMap(({keys}) => keys)];
	};
	const session = '/run/user/1000/containers/auth.json';
	expect(await keysOf({})).toEqual([session, true, 'a.azurecr.io', 'b.azurecr.io', 'c.azurecr.io']);
	expect(await keysOf({XDG_RUNTIME_DIR: '/run/user/1000'})).toEqual(await keysOf({}));
	expect(await keysOf({REGISTRY_AUTH_FILE: '/opt/auth.json'})).toEqual([
		'/opt/auth.json',
		false,
		'd.azurecr.io',
	]);
	expect(await keysOf({REGISTRY_AUTH_FILE: '/opt/auth.json'}, '4.3.1')).toEqual([
		'/opt/auth.json',
		false,
		'd.azurecr.io',
		'b.azurecr.io',
		'c.azurecr.io',
	]);
	expect(await keysOf({DOCKER_CONFIG: '/opt/docker'})).toEqual([
		'/opt/docker/config.json',
		false,
		'e.azurecr.io',
	]);
});

test('root reads its own sign-ins, and the sign-ins of the user who started sudo are known', async () => {
	const {podman} = await collect({
		files: {
			'/run/user/1000/containers/auth.json': signInsFor('contoso.azurecr.io'),
			'/home/dev/.docker/config.json': signInsFor('fabrikam.azurecr.io'),
			'/run/containers/0/auth.json': signInsFor('root.azurecr.io'),
		},
		environment: {isRoot: true, userId: 0},
		variables: {SUDO_UID: '1000', SUDO_USER: 'dev'},
	});
	expect(podman).toMatchObject({
		loginFile: '/run/containers/0/auth.json',
		logins: [{keys: ['root.azurecr.io']}],
		sudoLogins: [
			{path: '/run/user/1000/containers/auth.json', keys: ['contoso.azurecr.io']},
			{path: '/home/dev/.docker/config.json', keys: ['fabrikam.azurecr.io']},
		],
	});
});

test('a file of sign-ins with a problem names its line', async () => {
	const {files} = await collect({
		files: {
			'/run/user/1000/containers/auth.json': '',
			[`${user}/auth.json`]: '{\n "auths": {\n  "a.azurecr.io": 5\n }\n}',
			[`${home}/.docker/config.json`]: '{\n "auths": {\n}',
		},
	});
	expect(files).toMatchObject([
		{state: 'malformed', line: 1},
		{state: 'malformed', line: 3, problem: 'wrong-type'},
		{state: 'malformed', line: 3},
	]);
});

const folderOf = async (variables: Readonly<Record<string, string>>) =>
	(await collect({files: {'/run/user/1000': null}, variables})).podman.missingRuntimeFolder;

test('a missing folder of the session is known', async () => {
	expect(await folderOf({XDG_RUNTIME_DIR: '/run/user/1001'})).toBe('/run/user/1001');
	expect(await folderOf({XDG_RUNTIME_DIR: '/run/user/1000'})).toBeUndefined();
	expect(await folderOf({XDG_RUNTIME_DIR: '/run/user/1001', DOCKER_CONFIG: '/opt'})).toBeUndefined();
});

const service = (setting: string) =>
	`[engine]\n${setting}\nactive_service = "far"\n[engine.service_destinations.far]\nuri = "ssh://dev@build01/run/podman.sock"\n`;

test('later files override the service and the proxies of containers.conf', async () => {
	const {podman, files} = await collect({
		files: {
			'/usr/share/containers/containers.conf': service('remote = true'),
			'/etc/containers/containers.conf': '[engine]\nenv = ["HTTPS_PROXY=http://proxy.test:3128"]\n',
			'/etc/containers/containers.conf.d/a.conf': '[engine]\n',
			[`${user}/containers.conf`]: '[containers]\n',
			'/etc/containers/registries.conf': entry('contoso.azurecr.io'),
		},
	});
	expect(podman).toMatchObject({
		isRemote: true,
		service: {
			address: 'ssh://build01/run/podman.sock',
			path: '/usr/share/containers/containers.conf',
			line: 2,
		},
		proxies: [
			{
				variable: 'HTTPS_PROXY',
				address: 'http://proxy.test:3128',
				path: '/etc/containers/containers.conf',
				line: 2,
			},
		],
		// The service has its own settings of registries.
		registries: [],
	});
	expect(files.map(({path}) => path)).not.toContain('/etc/containers/registries.conf');
	const overridden = await collect({
		files: {
			'/etc/containers/containers.conf': service('remote = true'),
			[`${user}/containers.conf.d/b.conf`]: '[engine]\nremote = false\n',
		},
	});
	expect(overridden.podman).toMatchObject({isRemote: false, service: undefined});
});

test('CONTAINERS_CONF replaces all files, and root has no own containers.conf before Podman 6', async () => {
	const files = {
		'/etc/containers/containers.conf': '',
		'/root/.config/containers/containers.conf': '',
		'/opt/containers.conf': '[engine',
		'/opt/last.conf': '',
	};
	const environment = {isRoot: true, userId: 0};
	expect(await pathsOf({files, environment})).toEqual(['/etc/containers/containers.conf']);
	expect(await pathsOf({files, environment, version: '6.0.0'})).toEqual([
		'/root/.config/containers/containers.conf',
	]);
	const variables = {CONTAINERS_CONF: '/opt/containers.conf', CONTAINERS_CONF_OVERRIDE: '/opt/last.conf'};
	expect((await collect({files, environment, variables})).files).toMatchObject([
		{path: '/opt/containers.conf', state: 'malformed', line: 1},
		{path: '/opt/last.conf', state: 'read'},
	]);
});

test.each([
	[{environment: {platform: 'darwin'}}],
	[{variables: {CONTAINER_HOST: 'unix:///x'}}],
	[{variables: {CONTAINER_CONNECTION: 'far'}}],
	[{command: '/usr/bin/podman-remote'}],
])('with %j, another machine pulls', async machine => {
	expect((await collect(machine)).podman.isRemote).toBe(true);
});
