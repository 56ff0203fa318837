import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chmod, mkdir, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {beforeEach, expect, test} from 'vitest';
import {createKnownSecrets} from '../../../source/system/secrets/known-secrets.ts';
import {readContainerLogins} from '../../../source/system/container-logins/container-logins.ts';
import {makeFolder} from '../../integration/daemons.ts';

let folder: string;

beforeEach(async () => {
	const made = await makeFolder();
	({folder} = made);
	return made.remove;
});

const secret = 'c2VjcmV0OnNlY3JldA==';
const auth = {auth: secret, identitytoken: 'hush-hush-token', username: 'alice'};

async function place(name: string, content: unknown, mode = 0o600): Promise<void> {
	const file = path.join(folder, name);
	await mkdir(path.dirname(file), {recursive: true});
	await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
	await chmod(file, mode);
}

const helper = async (name: string, script: string) =>
	place(`bin/docker-credential-${name}`, `#!/bin/sh\n${script}\n`, 0o755);

const read = async (
	env: Readonly<Record<string, string>> = {},
	{signal = AbortSignal.timeout(30_000), platform = 'linux'} = {},
) =>
	readContainerLogins(
		{
			secrets: createKnownSecrets(),
			env: {
				PATH: path.join(folder, 'bin'),
				XDG_RUNTIME_DIR: path.join(folder, 'run'),
				...env,
			},
			platform,
			home: folder,
		},
		signal,
	);

test('a machine without logins has no registries and no gaps', async () => {
	expect(await read()).toEqual({hosts: [], gaps: []});
	await place('.docker/config.json', '');
	expect(await read()).toEqual({hosts: [], gaps: []});
});

test('hosts in Docker’s file are listed in any spelling, and nothing else in it', async () => {
	await place('.docker/config.json', {
		auths: {
			'contoso.azurecr.io': auth,
			'https://Fabrikam.azurecr.io/v2/': auth,
			'northwind.azurecr.io:8443': {},
			'https://alice:hush@tailspin.azurecr.io/': auth,
			'wingtip.azurecr.io/team/app': auth,
			'not a host': auth,
			'10.0.0.4:5000': auth,
			'contoso.azurecr.io:0': auth,
		},
		credHelpers: {'adatum.azurecr.io': 'acr-env'},
		HttpHeaders: {Authorization: secret},
	});
	const logins = await read();
	expect(logins.gaps).toEqual([]);
	expect(logins.hosts.map(({source, host}) => `${source} ${host}`)).toEqual([
		'docker contoso.azurecr.io',
		'docker fabrikam.azurecr.io',
		'docker northwind.azurecr.io:8443',
		'docker tailspin.azurecr.io',
		'docker wingtip.azurecr.io',
		'docker adatum.azurecr.io',
	]);
	expect(JSON.stringify(logins)).not.toMatch(/alice|hush|c2Vj|acr-env/);
});

test('DOCKER_CONFIG overrides the home folder', async () => {
	await place('.docker/config.json', {auths: {'contoso.azurecr.io': auth}});
	await place('elsewhere/config.json', {auths: {'fabrikam.azurecr.io': auth}});
	const {hosts} = await read({DOCKER_CONFIG: path.join(folder, 'elsewhere')});
	expect(hosts).toEqual([{source: 'docker', host: 'fabrikam.azurecr.io'}]);
});

test('only the list of a credential store is read', async () => {
	await place('.docker/config.json', {auths: {'contoso.azurecr.io': {}}, credsStore: 'small'});
	await helper(
		'small',
		`[ "$*" = list ] || exit 3\necho '{"contoso.azurecr.io":"alice","https://fabrikam.azurecr.io":"hush"}'`,
	);
	const logins = await read();
	expect(logins).toEqual({
		hosts: [
			{source: 'docker', host: 'contoso.azurecr.io'},
			{source: 'docker', host: 'fabrikam.azurecr.io'},
		],
		gaps: [],
	});
});

test.each([
	['prints a secret and fails', 'echo "hush hush"; echo "hush" >&2; exit 1', 'HELPER_REFUSED'],
	['prints no list', 'echo "hush hush"', 'HELPER_UNREADABLE'],
	['prints a list of another kind', `echo '["hush"]'`, 'HELPER_UNREADABLE'],
	['prints without an end', 'while :; do echo hush-hush-hush-hush-hush; done', 'TOO_MUCH_OUTPUT'],
])('a credential store that %s is a gap, without its output', async (_name, script, code) => {
	await place('.docker/config.json', {auths: {'contoso.azurecr.io': {}}, credsStore: 'small'});
	await helper('small', script);
	const logins = await read();
	expect(logins.hosts).toEqual([{source: 'docker', host: 'contoso.azurecr.io'}]);
	expect(logins.gaps).toMatchObject([{source: 'docker', code}]);
	expect(JSON.stringify(logins)).not.toContain('hush');
});

test('a credential store that does not respond is a gap, and ends with the signal', async () => {
	await place('.docker/config.json', {auths: {'contoso.azurecr.io': {}}, credsStore: 'small'});
	await helper(
		'small',
		`echo $$ > "${folder}/new"; /bin/mv "${folder}/new" "${folder}/pid"; exec /bin/sleep 3600`,
	);
	const controller = new AbortController();
	const reading = read({}, {signal: controller.signal});
	await expect.poll(() => existsSync(`${folder}/pid`)).toBe(true);
	controller.abort();
	const logins = await reading;
	expect(logins.hosts).toEqual([{source: 'docker', host: 'contoso.azurecr.io'}]);
	expect(logins.gaps).toMatchObject([{source: 'docker', code: 'ABORTED'}]);
	await expect
		.poll(async () => promisify(execFile)('sh', ['-c', `kill -0 $(cat ${folder}/pid)`]).catch(() => 'gone'))
		.toBe('gone');
});

test.each(['../evil', '/bin/sh', 'a b', '-x', '', 7, ['small'], 'x;reboot', 'a'.repeat(80)])(
	'a credential store with the name %j is not run',
	async name => {
		await place('.docker/config.json', {credsStore: name});
		await place('evil', `#!/bin/sh\necho '{"evil.azurecr.io":"x"}'\n`, 0o755);
		const {hosts, gaps} = await read();
		expect(hosts).toEqual([]);
		expect(gaps.map(({code}) => code)).toEqual(name === '' ? [] : ['HELPER_NAME']);
	},
);

test('a credential store that is not installed is a gap with its name', async () => {
	await place('.docker/config.json', {credsStore: 'nowhere'});
	expect((await read()).gaps).toEqual([
		{source: 'docker', code: 'NOT_INSTALLED', details: {program: 'docker-credential-nowhere'}},
	]);
});

test('both files of Podman are read: the temporary and the permanent one', async () => {
	await place('run/containers/auth.json', {auths: {'contoso.azurecr.io/team': auth}});
	await place('.config/containers/auth.json', {
		auths: {'contoso.azurecr.io': auth},
		credHelpers: {'fabrikam.azurecr.io': 'x'},
	});
	expect((await read()).hosts).toEqual([
		{source: 'podman', host: 'contoso.azurecr.io'},
		{source: 'podman', host: 'fabrikam.azurecr.io'},
	]);
});

test('REGISTRY_AUTH_FILE overrides them', async () => {
	await place('run/containers/auth.json', {auths: {'contoso.azurecr.io': auth}});
	await place('mine.json', {auths: {'fabrikam.azurecr.io': auth}});
	expect(await read({REGISTRY_AUTH_FILE: path.join(folder, 'mine.json')})).toEqual({
		hosts: [{source: 'podman', host: 'fabrikam.azurecr.io'}],
		gaps: [],
	});
});

test('on macOS and Windows only the permanent file of Podman is read', async () => {
	await place('run/containers/auth.json', {auths: {'contoso.azurecr.io': auth}});
	await place('settings/containers/auth.json', {auths: {'fabrikam.azurecr.io': auth}});
	const {hosts} = await read({XDG_CONFIG_HOME: path.join(folder, 'settings')}, {platform: 'darwin'});
	expect(hosts).toEqual([{source: 'podman', host: 'fabrikam.azurecr.io'}]);
});

test.each<readonly [string, () => Promise<unknown>, string]>([
	['no JSON', async () => place('.docker/config.json', '{"auths": hush'), 'NOT_JSON'],
	['a list', async () => place('.docker/config.json', '["hush"]'), 'NOT_JSON'],
	['too large', async () => place('.docker/config.json', `{"hush":"${'x'.repeat(1_100_000)}"}`), 'TOO_LARGE'],
	['a folder', async () => mkdir(path.join(folder, '.docker/config.json'), {recursive: true}), 'NOT_A_FILE'],
	[
		'a pipe without a writer',
		async () => {
			await mkdir(path.join(folder, '.docker'));
			await promisify(execFile)('mkfifo', [path.join(folder, '.docker/config.json')]);
		},
		'NOT_A_FILE',
	],
	[
		'a link to itself',
		async () => {
			await mkdir(path.join(folder, '.docker'));
			await symlink('config.json', path.join(folder, '.docker/config.json'));
		},
		'ELOOP',
	],
])('a file that is %s is a gap, and the other program’s logins are listed', async (_name, spoil, code) => {
	await spoil();
	await place('run/containers/auth.json', {auths: {'contoso.azurecr.io': auth}});
	const logins = await read();
	expect(logins.hosts).toEqual([{source: 'podman', host: 'contoso.azurecr.io'}]);
	expect(logins.gaps).toMatchObject([{source: 'docker', code}]);
	expect(JSON.stringify(logins.gaps)).toContain(path.join(folder, '.docker/config.json'));
	expect(JSON.stringify(logins)).not.toContain('hush');
});

test('values that are not lists are ignored', async () => {
	await place('.docker/config.json', {auths: ['contoso.azurecr.io'], credHelpers: 'fabrikam.azurecr.io'});
	expect(await read()).toEqual({hosts: [], gaps: []});
});

test('without a home folder only files in variables are read', async () => {
	await place('mine.json', {auths: {'contoso.azurecr.io': auth}});
	const {hosts, gaps} = await readContainerLogins(
		{
			env: {REGISTRY_AUTH_FILE: path.join(folder, 'mine.json')},
			platform: 'linux',
			secrets: createKnownSecrets(),
		},
		AbortSignal.timeout(30_000),
	);
	expect({hosts, gaps}).toEqual({hosts: [{source: 'podman', host: 'contoso.azurecr.io'}], gaps: []});
});

test('a canceled search returns at once', async () => {
	await place('.docker/config.json', {auths: {'contoso.azurecr.io': auth}});
	const ended = new AbortController();
	ended.abort();
	expect((await read({}, {signal: ended.signal})).gaps).toContainEqual(
		expect.objectContaining({source: 'docker', code: 'ABORTED'}),
	);
});

test('passwords and tokens in the files are hidden in all later text', async () => {
	const secrets = createKnownSecrets();
	await place('mine.json', {
		auths: {
			'contoso.azurecr.io': {auth: Buffer.from('ada:hunter2-of-ada').toString('base64')},
			'fabrikam.azurecr.io': {auth: '', identitytoken: 'opaque-identity-token'},
			'northwind.azurecr.io': {password: 'plain-old-password'},
			'odd.azurecr.io': {auth: 7, password: null},
		},
	});
	await readContainerLogins(
		{env: {REGISTRY_AUTH_FILE: path.join(folder, 'mine.json')}, platform: 'linux', secrets},
		AbortSignal.timeout(5000),
	);
	expect(secrets.hide('hunter2-of-ada, opaque-identity-token, plain-old-password')).toBe(
		'[hidden], [hidden], [hidden]',
	);
});
