import {chmod, chown, mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {runProgram} from '../cli/program.ts';
import {registryHost} from './container-faults.ts';
import {openLab} from './container-lab.ts';
import type {Lab} from './container-lab.ts';
import {needNamespaces, needPrograms} from './prerequisites.ts';

const hasPrograms = needPrograms('podman', 'unshare', 'nsenter', 'setpriv', 'ip', 'pgrep');
const hasNamespaces = needNamespaces();
const nobody = 65_534;
const port = 6300;
const registry = `${registryHost}:${port}`;
const image = `${registry}/team/app:1`;

let lab: Lab;
let home: string;
let settings: string;

beforeAll(async () => {
	if (!hasPrograms() || !hasNamespaces()) {
		return;
	}

	lab = await openLab();
	home = path.join(lab.folder, 'home');
	settings = path.join(home, '.config/containers');
	await mkdir(path.join(home, 'runtime'), {recursive: true});
	await mkdir(settings, {recursive: true});
	await lab.runInside('chown', '-R', `${nobody}:${nobody}`, home);
	await lab.wrap('as-nobody', 'env', {user: nobody});
	await lab.trust(registryHost, port);
	await lab.setFault(port, 'wants-password');
}, 40_000);

afterAll(async () => lab?.close());

afterEach(async () => {
	await Promise.all(
		['auth.json', 'containers.conf', 'registries.conf'].map(async name =>
			rm(path.join(settings, name), {force: true}),
		),
	);
});

type Row = {readonly id: string; readonly problem: string | null; readonly summary: string};
type Document = {readonly environment: {readonly checks: readonly Row[]}};

/** Pulls the image with the built program in the lab, as a user without privileges. */
async function pullAsUser(): Promise<Readonly<Record<string, readonly [string | null, string]>>> {
	const words = ['--only', 'client-settings,container-pull', '--image', image, '--yes', '--json'];
	const {stdout} = await runProgram([...words, '--client', 'podman'], {
		env: {
			HOME: home,
			PATH: '/usr/local/bin:/usr/bin:/bin',
			XDG_RUNTIME_DIR: path.join(home, 'runtime'),
			STORAGE_DRIVER: 'vfs',
		},
		startedBy: [path.join(lab.folder, 'bin/as-nobody')],
	});
	const {environment}: Document = JSON.parse(stdout);
	return Object.fromEntries(environment.checks.map(({id, problem, summary}) => [id, [problem, summary]]));
}

async function writeSettings(
	name: string,
	text: string,
	{owner = nobody, mode = 0o600}: {readonly owner?: number; readonly mode?: number} = {},
): Promise<string> {
	const file = path.join(settings, name);
	await writeFile(file, text);
	await chown(file, owner, owner);
	await chmod(file, mode);
	return file;
}

const entry = (...lines: readonly string[]): string =>
	['[[registry]]', `location = "${registry}"`, ...lines, ''].join('\n');

const signInsFor = (key: string): string =>
	JSON.stringify({auths: {[key]: {auth: Buffer.from('user:wrong').toString('base64')}}});

test('a blocked registry is named with the file and the line', async () => {
	const file = await writeSettings('registries.conf', entry('blocked = true'));
	expect(await pullAsUser()).toMatchObject({
		'client-settings': ['registry-blocked', `Line 3 of ${file} forbids pulls from ${image}.`],
		'container-pull': [
			'registry-blocked',
			`Podman does not pull ${image}: line 3 of ${file} blocks the registry.`,
		],
	});
});

test('a malformed registries.conf is named with its line', async () => {
	const file = await writeSettings('registries.conf', '\n[[registry]\n');
	expect(await pullAsUser()).toMatchObject({
		'client-settings': ['registries-file-malformed', `Line 2 of ${file} is malformed.`],
		'container-daemon': ['settings-file-invalid', `Podman cannot use line 2 of ${file}.`],
	});
});

test('an auth.json of root is named with its owner and mode', async () => {
	const file = await writeSettings('auth.json', '{}', {owner: 0, mode: 0o000});
	expect(await pullAsUser()).toMatchObject({
		'client-settings': [
			'auth-file-unusable',
			`This user is not allowed to read ${file} (owner root, mode 000).`,
		],
		'container-pull': [
			'credentials-file-unreadable',
			`Podman is not allowed to read ${file} (owner root, mode 000).`,
		],
	});
});

test('Podman reads an auth.json of its user, whatever its mode', async () => {
	const file = await writeSettings('auth.json', signInsFor(registry), {mode: 0o000});
	expect(await pullAsUser()).toMatchObject({
		'client-settings': [null, expect.stringContaining(`This user is not allowed to read ${file}.`)],
		'container-pull': ['authentication-required', expect.any(String)],
	});
});

test('a malformed auth.json is named with its line', async () => {
	const file = await writeSettings('auth.json', '{\n"auths": {},\n}\n');
	expect(await pullAsUser()).toMatchObject({
		'client-settings': ['auth-file-unusable', `Line 3 of ${file} is malformed.`],
		'container-pull': [
			'credentials-file-unreadable',
			`Podman cannot read its credentials file: line 3 of ${file} is malformed.`,
		],
	});
});

test('a sign-in for other repositories is named', async () => {
	const file = await writeSettings('auth.json', signInsFor(`${registry}/other`));
	expect(await pullAsUser()).toMatchObject({
		'container-pull': [
			'sign-in-elsewhere',
			`The sign-in for ${registry}/other in ${file} does not apply to ${image}.`,
		],
	});
});

test('a location that fails is named with its file', async () => {
	const file = await writeSettings(
		'registries.conf',
		`[[registry]]\nprefix = "${registry}"\nlocation = "${registryHost}:6399"\n`,
	);
	await lab.setFault(6399, 'repository-unknown');
	await lab.trust(registryHost, 6399);
	expect(await pullAsUser()).toMatchObject({
		'client-settings': ['registry-redirected', expect.stringContaining(`Line 3 of ${file}`)],
		'container-pull': [
			'redirected-registry-failed',
			`Line 3 of ${file} sends pulls from ${registry} to ${registryHost}:6399, where the pull fails.`,
		],
	});
});

test('a malformed containers.conf is named, because Podman does not even start', async () => {
	const file = await writeSettings('containers.conf', '[engine]\n[containers\n');
	expect(await pullAsUser()).toMatchObject({
		'container-client': [
			'settings-file-invalid',
			`podman does not start, because it cannot use line 2 of ${file}.`,
		],
	});
});

test('valid settings leave the refusal of the registry as it is', async () => {
	const file = await writeSettings('auth.json', '{}');
	expect(await pullAsUser()).toMatchObject({
		'client-settings': [null, expect.stringContaining(file)],
		'container-pull': ['authentication-required', expect.any(String)],
	});
});
