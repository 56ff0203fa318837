import {chmod, chown, mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {execa} from 'execa';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {clientSettings} from '../../source/checks/containers/client-settings/client-settings.ts';
import {containerClient} from '../../source/checks/containers/container-client/container-client.ts';
import {containerDaemon} from '../../source/checks/containers/container-daemon/container-daemon.ts';
import {runProgram} from '../cli/program.ts';
import {registryHost} from './container-faults.ts';
import {openLab} from './container-lab.ts';
import type {Lab} from './container-lab.ts';
import {examineTwice} from './examine.ts';
import {needNamespaces, needPrograms} from './prerequisites.ts';

const hasPrograms = needPrograms('dockerd', 'docker', 'unshare', 'nsenter', 'setpriv', 'ip', 'pgrep');
const hasNamespaces = needNamespaces();
const nobody = 65_534;
const port = 6200;
const image = `${registryHost}:${port}/team/app:1`;

let lab: Lab;
let home: string;
let configFile: string;

beforeAll(async () => {
	if (!hasPrograms() || !hasNamespaces()) {
		return;
	}

	lab = await openLab();
	home = path.join(lab.folder, 'home');
	configFile = path.join(home, '.docker/config.json');
	await mkdir(path.dirname(configFile), {recursive: true});
	await chown(home, nobody, nobody);
	await lab.wrap('docker', 'docker');
	await lab.wrap('as-nobody', 'env', {user: nobody});
	await lab.trust(registryHost, port);
	await lab.setFault(port, 'wants-password');
	await lab.startDocker();
	await chmod(path.join(lab.folder, 'run/docker.sock'), 0o666);
}, 40_000);

afterAll(async () => lab?.close());

type Row = {readonly id: string; readonly problem: string | null; readonly summary: string};
type Document = {readonly environment: {readonly checks: readonly Row[]}};

/** Pulls the image with the built program in the lab, as a user without privileges. */
async function pullAsUser(): Promise<Readonly<Record<string, readonly [string | null, string]>>> {
	const words = ['--only', 'client-settings,container-pull', '--image', image, '--yes', '--json'];
	const {stdout} = await runProgram(words, {
		env: {HOME: home, PATH: '/usr/local/bin:/usr/bin:/bin'},
		startedBy: [path.join(lab.folder, 'bin/as-nobody')],
	});
	const {environment}: Document = JSON.parse(stdout);
	return Object.fromEntries(environment.checks.map(({id, problem, summary}) => [id, [problem, summary]]));
}

async function writeConfig(text: string, owner = nobody, mode = 0o600): Promise<void> {
	await rm(configFile, {force: true});
	await writeFile(configFile, text);
	await chown(configFile, owner, owner);
	await chmod(configFile, mode);
}

test('a config.json that only root is allowed to read is named with its owner and mode', async () => {
	await writeConfig('{}', 0, 0o600);
	expect(await pullAsUser()).toMatchObject({
		'client-settings': [
			'login-file-unreadable',
			`This user is not allowed to read ${configFile} (owner root, mode 600).`,
		],
		'container-pull': [
			'credentials-file-unreadable',
			`Docker is not allowed to read ${configFile} (owner root, mode 600).`,
		],
	});
});

test('a config.json with mode 000 is named with its mode', async () => {
	await writeConfig('{}', nobody, 0o000);
	const {'container-pull': pull} = await pullAsUser();
	expect(pull?.[0]).toBe('credentials-file-unreadable');
	expect(pull?.[1]).toContain('mode 000');
});

test('a malformed config.json is named with its line', async () => {
	await writeConfig('{\n\t"auths": {},\n}\n');
	expect(await pullAsUser()).toMatchObject({
		'client-settings': ['login-file-malformed', `Line 3 of ${configFile} is malformed.`],
		'container-pull': [
			'credentials-file-unreadable',
			`${configFile}:3 is malformed, so Docker pulls without a sign-in.`,
		],
	});
});

test('a missing credential helper is named, although docker prints nothing about it', async () => {
	await writeConfig('{\n\t"auths": {},\n\t"credsStore": "desktop"\n}\n');
	expect(await pullAsUser()).toMatchObject({
		'client-settings': ['helper-missing', expect.stringContaining('docker-credential-desktop')],
		'container-pull': [
			'credential-helper-missing',
			`The credential helper desktop is missing. ${configFile}:3 names the helper.`,
		],
	});
});

test('valid settings leave the refusal of the registry as it is', async () => {
	await writeConfig('{}');
	expect(await pullAsUser()).toMatchObject({
		'client-settings': [null, expect.stringContaining(configFile)],
		'container-pull': ['authentication-required', expect.any(String)],
	});
});

test.each([
	['malformed', '{\n\t"debug": true,\n}\n', 'daemon-settings-malformed', '/etc/docker/daemon.json:3'],
	[
		'with hosts beside a flag',
		'{\n\t"hosts": ["unix:///var/run/docker.sock"]\n}\n',
		'daemon-settings-conflict',
		'/etc/docker/daemon.json:2',
	],
])(
	'a dockerd that does not start with a daemon.json %s is explained',
	async (_, text, finding, place) => {
		const daemonFile = path.join(lab.folder, 'etc/docker/daemon.json');
		const unitFile = path.join(lab.folder, 'usr/lib/systemd/system/docker.service');
		await lab.stopDocker();
		await writeFile(daemonFile, text);
		await mkdir(path.dirname(unitFile), {recursive: true});
		await writeFile(unitFile, '[Service]\nExecStart=/usr/bin/dockerd -H unix:///var/run/docker.sock\n');
		// The lab starts dockerd with the same flag.
		await expect(lab.startDocker()).rejects.toThrow('docker version');
		const {found, healed} = await examineTwice(
			{
				checks: [containerClient, clientSettings, containerDaemon],
				environment: {PATH: `${lab.folder}/bin:/usr/bin:/bin`, DOCKER_CONFIG: path.join(lab.folder, 'none')},
				fileRoot: lab.folder,
			},
			async () => {
				await rm(daemonFile);
				await execa('rm', ['-f', path.join(lab.folder, 'docker.pid')]);
				await lab.startDocker();
			},
		);
		expect(found['container-daemon']).toMatchObject({finding, status: 'failed'});
		expect(found['container-daemon']?.text).toContain(place);
		expect(healed['container-daemon']).toMatchObject({finding: 'running'});
		expect(healed['client-settings']).toMatchObject({status: 'passed'});
	},
	80_000,
);
