import {expect, test} from 'vitest';
import {clientSettings} from '../../../../../source/checks/containers/client-settings/client-settings.ts';
import {commandOf, evaluate} from '../../../bench.ts';
import {examineSettings, home, signInsFor} from '../context-of.ts';

type Machine = Omit<Parameters<typeof examineSettings>[0], 'kind'>;

const examine = async (machine: Machine) => examineSettings({kind: 'podman', ...machine});

const registries = '/etc/containers/registries.conf';
const dropIn = `${registries}.d/company.conf`;
const session = '/run/user/1000/containers/auth.json';
const image = 'contoso.azurecr.io/team/app:1';
const program = '#!/bin/sh\n';

const entry = (...lines: readonly string[]) =>
	['[[registry]]', 'location = "contoso.azurecr.io"', ...lines, ''].join('\n');

test.each<[string, Machine, string, string]>([
	[
		'a malformed registries.conf',
		{files: {[registries]: '\n[[registry\n'}},
		'registries-file-malformed',
		`Line 2 of ${registries} is malformed.`,
	],
	[
		'a location with a scheme',
		{files: {[registries]: '[[registry]]\nlocation = "https://contoso.azurecr.io"\n'}},
		'registries-file-malformed',
		`Line 2 of ${registries} gives location a value in the wrong form.`,
	],
	[
		'a drop-in file of version 1',
		{files: {[dropIn]: '[registries.block]\nregistries = ["contoso.azurecr.io"]\n'}},
		'registries-file-too-old',
		`Line 1 of ${dropIn} has the format of version 1.`,
	],
	[
		'a variable with a file that does not exist',
		{variables: {CONTAINERS_REGISTRIES_CONF: '/opt/registries.conf'}},
		'registries-file-unreadable',
		'/opt/registries.conf does not exist, although an environment variable names this file.',
	],
	[
		'a folder in place of registries.conf',
		{files: {[registries]: null}},
		'registries-file-unreadable',
		`${registries} cannot be read (NOT_A_FILE).`,
	],
	[
		'a malformed auth.json',
		{files: {[session]: '{\n"auths": {\n'}},
		'auth-file-unusable',
		`Line 3 of ${session} is malformed.`,
	],
	[
		'a containers.conf with a text instead of true',
		{files: {'/etc/containers/containers.conf': '[engine]\nremote = "yes"\n'}},
		'client-file-unusable',
		'Line 2 of /etc/containers/containers.conf gives remote a value in the wrong form.',
	],
	[
		'a blocked registry of the run',
		{files: {[registries]: entry('blocked = true')}, images: [image]},
		'registry-blocked',
		`Line 3 of ${registries} forbids pulls from ${image}.`,
	],
	[
		'a credential helper that is not installed',
		{files: {[session]: '{"credHelpers": {"contoso.azurecr.io": "secretservice"}}'}},
		'auth-helper-missing',
		`${session} names the credential helper secretservice for contoso.azurecr.io, but the helper is not installed.`,
	],
	[
		'a credential helper for all registries that is not installed',
		{files: {[registries]: 'credential-helpers = ["containers-auth.json", "secretservice"]\n'}},
		'auth-helper-missing',
		`${registries} names the credential helper secretservice, but the helper is not installed.`,
	],
])('%s is a failure', async (_, machine, finding, summary) => {
	expect(await examine(machine)).toMatchObject({
		finding,
		summary,
		status: 'failed',
		code: 'CLIENT_SETTINGS_ERROR',
	});
});

test.each<[string, Machine, string, string]>([
	[
		'a blocked registry that the run does not need',
		{files: {[registries]: entry('blocked = true')}},
		'registry-entry-blocked',
		`Line 3 of ${registries} forbids pulls from contoso.azurecr.io.`,
	],
	[
		'a registry whose certificate is not verified',
		{files: {[dropIn]: entry('insecure = true')}},
		'registry-insecure',
		`Line 3 of ${dropIn} turns off the verification of contoso.azurecr.io.`,
	],
	[
		'a location that is another registry',
		{files: {[registries]: '[[registry]]\nprefix = "*.azurecr.io"\nlocation = "mirror.test/azure"\n'}},
		'registry-redirected',
		`Line 3 of ${registries} sends pulls from *.azurecr.io to mirror.test/azure.`,
	],
	[
		'a list of credential helpers without auth.json',
		{
			files: {
				[registries]: 'credential-helpers = ["pass"]\n',
				'/usr/bin/docker-credential-pass': program,
			},
		},
		'sign-in-files-not-used',
		`Line 1 of ${registries} limits sign-ins to the credential helpers pass.`,
	],
	[
		'an XDG_RUNTIME_DIR that does not exist',
		{variables: {XDG_RUNTIME_DIR: '/run/user/1000'}},
		'runtime-folder-missing',
		'XDG_RUNTIME_DIR names the folder /run/user/1000, which does not exist.',
	],
])('%s is a warning', async (_, machine, finding, summary) => {
	expect(await examine(machine)).toMatchObject({finding, summary, status: 'warning'});
});

test('a mirror is a note', async () => {
	const files = {[registries]: entry('[[registry.mirror]]', 'location = "mirror.test"')};
	expect(await examine({files})).toMatchObject({
		finding: 'registry-mirrored',
		status: 'passed',
		summary: `Line 4 of ${registries} names the mirror mirror.test for contoso.azurecr.io.`,
	});
});

test('a failure comes before a warning, and a warning comes before a note', async () => {
	const mirrored = entry('insecure = true', '[[registry.mirror]]', 'location = "mirror.test"');
	expect(await examine({files: {[registries]: mirrored}})).toMatchObject({finding: 'registry-insecure'});
	expect(await examine({files: {[registries]: mirrored, [session]: '{'}})).toMatchObject({
		finding: 'auth-file-unusable',
	});
});

test('an installed credential helper is no problem', async () => {
	const files = {
		[session]: '{"credHelpers": {"contoso.azurecr.io": "secretservice"}}',
		'/usr/bin/docker-credential-secretservice': program,
	};
	expect(await examine({files})).toMatchObject({
		finding: 'settings-read',
		summary: `The settings files have no problem: ${session}.`,
	});
});

test('files without a problem have their names in the verdict', async () => {
	const files = {
		[registries]: 'unqualified-search-registries = ["docker.io"]\n',
		[`${home}/.docker/config.json`]: signInsFor('contoso.azurecr.io'),
	};
	expect(await examine({files})).toMatchObject({
		finding: 'settings-read',
		summary: `The settings files have no problem: ${registries}, ${home}/.docker/config.json.`,
	});
	expect(await examine({})).toMatchObject({finding: 'no-settings-files'});
});

test('a blocked registry with a mirror is asked only through the mirror', async () => {
	const text = entry('blocked = true', '[[registry.mirror]]', 'location = "mirror.test"');
	expect(await examine({files: {[registries]: text}, images: [image]})).toMatchObject({
		finding: 'registry-blocked',
		meaning: 'Podman asks only the mirrors mirror.test/team/app:1, and not the registry.',
	});
});

test('without root, Podman can read every file of this user', () => {
	const judge = (owner: string, isRemote = false) =>
		evaluate(clientSettings, {
			kind: 'podman',
			platform: 'linux',
			hostType: 'machine',
			isWsl: false,
			files: [{path: session, role: 'login', state: 'unreadable', error: 'EACCES', owner, mode: '000'}],
			podman: {
				isRemote,
				proxies: [],
				registries: [],
				missingHelpers: [],
				logins: [],
				sudoLogins: [],
				isLoginFileTemporary: true,
			},
		});
	expect(judge('dev')).toMatchObject({
		finding: 'settings-partly-read',
		status: 'passed',
		summary: `This user is not allowed to read ${session}.`,
	});
	const refused = {
		finding: 'auth-file-unusable',
		summary: `This user is not allowed to read ${session} (owner OWNER, mode 000).`,
	};
	expect(judge('root')).toMatchObject({...refused, summary: refused.summary.replace('OWNER', 'root')});
	expect(judge('1001')).toMatchObject({...refused, summary: refused.summary.replace('OWNER', '1001')});
	// The client of a service stays outside of the namespace.
	expect(judge('dev', true)).toMatchObject({...refused, summary: refused.summary.replace('OWNER', 'dev')});
});

test.each([
	['root', 'takeOwnership', 'sudo chown -R "$(id -un)" /run/user/1000/containers/auth.json'],
	['dev', 'allowReading', 'chmod -R u+rwX /run/user/1000/containers/auth.json'],
	['1001', 'useOwnFile', undefined],
])('a file with sign-ins of %s has the fix %s', (owner, name, command) => {
	const verdict = evaluate(clientSettings, {
		kind: 'nerdctl',
		platform: 'linux',
		hostType: 'machine',
		isWsl: false,
		files: [{path: session, role: 'login', state: 'unreadable', error: 'EACCES', owner, mode: '000'}],
		containerd: {folders: [], hosts: []},
	});
	expect(verdict.finding).toBe('auth-file-unusable');
	expect(verdict.fixes.map(fix => fix.name)).toEqual([name, 'correctFile']);
	expect(commandOf(verdict, name)).toBe(command);
});
