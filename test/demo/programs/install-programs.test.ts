import {execFile, execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {expect, onTestFinished, test} from 'vitest';
import {machineFaults} from '../../../source/demo/faults/machine-faults.ts';
import type {MachineFault} from '../../../source/demo/faults/machine-faults.ts';
import {installPrograms} from '../../../source/demo/programs/install-programs.ts';
import {makeFolder} from '../../integration/daemons.ts';
import {startProgram} from '../../cli/program.ts';

const run = promisify(execFile);

async function openPrograms() {
	const programs = await installPrograms();
	onTestFinished(programs.close);
	const {folder} = programs;
	const ask = async (name: string, ...words: readonly string[]) => {
		const {stdout} = await run(path.join(folder, name), words, {env: {PATH: folder}});
		return stdout.trim();
	};
	return {...programs, folder, ask};
}

test('the PATH of the demo has only its own programs', async () => {
	const {folder, ask} = await openPrograms();
	expect(readdirSync(folder).filter(name => !name.endsWith('.fault'))).toEqual(['az', 'docker', 'helm']);
	expect(await ask('docker', '--version')).toBe('Docker version 29.1.3, build f52814d');
	expect(await ask('helm', 'version', '--short')).toBe('v4.1.1+g5caf004');
	expect(JSON.parse(await ask('az', 'version', '--output', 'json'))).toMatchObject({'azure-cli': '2.89.1'});
});

test('each Helm version accepts its own options', async () => {
	const {ask, setFaults} = await openPrograms();
	await expect(ask('helm', 'version', '--short', '--client')).rejects.toThrow('unknown flag: --client');
	await setFaults(['helm-too-old']);
	expect(await ask('helm', 'version', '--short', '--client')).toBe('v3.7.2+g663a896');
	await setFaults(['helm-two']);
	expect(await ask('helm', 'version', '--short', '--client')).toBe('Client: v2.17.0+ga690bad');
});

test('a fault affects its own program only, and can be removed', async () => {
	const {ask, setFaults, folder} = await openPrograms();
	await setFaults(['helm-missing', 'azure-cli-crashes']);
	expect(existsSync(path.join(folder, 'helm'))).toBe(false);
	expect(await ask('az', 'version')).toContain('2.75.0');
	await setFaults([]);
	expect(await ask('helm', 'version', '--short')).toBe('v4.1.1+g5caf004');
	expect(await ask('az', 'version')).toContain('2.89.1');
});

test('after a notary fault content trust stays on, with the right client', async () => {
	const {ask, setFaults, environment} = await openPrograms();
	expect(environment()).not.toHaveProperty('DOCKER_CONTENT_TRUST');
	await setFaults(['notary-missing']);
	expect(environment()).toMatchObject({DOCKER_CONTENT_TRUST: '1'});
	await expect(ask('notary', 'version')).rejects.toThrow('ENOENT');
	await setFaults([]);
	expect(await ask('notary', 'version')).toContain('Version:    0.6.0');
});

/** Prints each wait of a program instead of waiting. */
const printWaits = `--import=data:text/javascript,${encodeURIComponent(`
import {syncBuiltinESMExports} from 'node:module';
import timers from 'node:timers/promises';
timers.setTimeout = async time => void process.stdout.write('waits ' + time + ' ms\\n');
syncBuiltinESMExports();`)}`;

test('docker pulls layer by layer, slowly enough to watch', async () => {
	const {folder} = await openPrograms();
	const image = 'mcr.microsoft.com/mcr/hello-world:latest';
	const {stdout: output} = await run(path.join(folder, 'docker'), ['pull', image], {
		env: {PATH: folder, NODE_OPTIONS: printWaits},
	});
	expect(output).toMatch(
		/^(?:.*: Pulling fs layer\n){3}(?:(?:waits [1-9]\d+ ms\n.*: (?:Download|Pull) complete\n){2}){3}Digest:/m,
	);
	expect(output).toMatch(/^latest: Pulling from mcr\/hello-world\n/);
	expect(output.match(/: Pull complete$/gm)).toHaveLength(3);
	expect(output).toContain('Status: Downloaded newer image for mcr.microsoft.com/mcr/hello-world:latest');
});

test('docker pulls an image by tag or digest, and names it in errors', async () => {
	const {ask, setFaults} = await openPrograms();
	const digest = `sha256:${'0'.repeat(64)}`;
	expect(await ask('docker', 'pull', 'contoso.azurecr.io:8443/team/app:1.0')).toMatch(
		/^1\.0: Pulling from team\/app\n/,
	);
	expect(await ask('docker', 'pull', `contoso.azurecr.io/team/app@${digest}`)).toMatch(
		new RegExp(`^${digest}: Pulling from team/app\n`),
	);
	await setFaults(['docker-pull-tag-not-found']);
	await expect(ask('docker', 'pull', 'contoso.azurecr.io/team/app:1.0')).rejects.toThrow(
		'manifest for contoso.azurecr.io/team/app:1.0 not found',
	);
});

const isFault = (name: string): name is MachineFault => Object.hasOwn(machineFaults, name);

test('every machine fault belongs to one program of the demo', async () => {
	const {setFaults, folder} = await openPrograms();

	for (const fault of Object.keys(machineFaults).filter(isFault)) {
		// oxlint-disable-next-line no-await-in-loop -- only one fault is set at a time
		await setFaults([fault]);
		const shown = readdirSync(folder)
			.filter(name => name.endsWith('.fault'))
			.map(name => readFileSync(path.join(folder, name), 'utf8'));
		expect(shown.filter(name => name !== '')).toEqual([fault]);
	}
});

test('closing the demo removes its programs', async () => {
	const programs = await installPrograms();
	const {folder} = programs;
	expect(existsSync(folder)).toBe(true);
	await programs.close();
	expect(existsSync(folder)).toBe(false);
	expect(process.listeners('exit').map(String).join('\n')).not.toContain('rmSync');
});

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
	// The system sends SIGHUP when the terminal closes.
	['SIGHUP', null],
] as const)('the programs are removed after %s', async (signal, code) => {
	const {folder, remove} = await makeFolder();
	onTestFinished(remove);
	const started = startProgram(['demo', 'azure-cli-hangs', '--timeout', '60', '--json'], {
		env: {TMPDIR: folder},
	});
	const placed = () => readdirSync(folder).filter(name => name.startsWith('acr-doctor-demo-'));
	await expect.poll(placed, {timeout: 15_000}).toHaveLength(1);
	const hanging = () =>
		execFileSync('ps', ['-A', '-o', 'args'], {encoding: 'utf8'})
			.split('\n')
			.filter(line => line.includes(`${folder}/`) && line.includes('az.fault'));
	await expect.poll(hanging, {timeout: 15_000}).not.toEqual([]);
	started.kill(signal);
	expect((await started.ended).code).toBe(code);
	expect(placed()).toEqual([]);
	await expect.poll(hanging).toEqual([]);
});
