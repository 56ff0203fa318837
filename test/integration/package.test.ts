import {mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {execa} from 'execa';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {root} from '../../bundling/bundle.ts';
import {codes} from '../../source/reference/codes.ts';
import {languages} from '../../source/languages/index.ts';
import {breachesOf} from '../output/report-schema.ts';
import {isAllRequired, openPane} from '../terminal/tmux.ts';
import {needPrograms} from './prerequisites.ts';

type Packed = {
	readonly filename: string;
	readonly unpackedSize: number;
	readonly files: readonly {readonly path: string; readonly size: number}[];
};

const megabyte = 1024 * 1024;

/** The timeout of a test in ms. The timeout is long, because the npm registry can be slow. */
const timeoutMs = 240_000;
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
let folder: string;
let packed: Packed;

beforeAll(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-package-'));
	// Packs the existing build and does not build again, because other tests can be using the build.
	const {stdout} = await execa('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
		cwd: root,
	});
	packed = JSON.parse(stdout)[0];
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

test('the package contains the bundle, licenses, bill of materials, changelog and schemas, and is small', () => {
	const others = packed.files.map(file => file.path).filter(file => !/^build\/[\w-]+\.js$/.test(file));
	expect(others.toSorted()).toEqual([
		'bin/acr-doctor.js',
		'build/bill-of-materials.json',
		'build/licenses.txt',
		'changelog.md',
		'docs/reference.schema.json',
		'docs/report.schema.json',
		'license',
		'package.json',
		'readme.md',
	]);
	expect(packed.files.length).toBeGreaterThan(others.length + 10);
	expect(packed.unpackedSize).toBeLessThan(6 * megabyte);
});

test('the changelog describes this version', () => {
	const [, newest = ''] = readFileSync(path.join(root, 'changelog.md'), 'utf8').split(/^## /m);
	expect(newest.split(' ')[0]).toBe(manifest.version);
	expect(newest).toMatch(/^- /m);
});

test('installing the package resolves no dependency and runs no script', () => {
	expect(Object.keys(manifest)).not.toEqual(
		expect.arrayContaining([expect.stringMatching(/^(?:d|peerD|optionalD|bundleD|bundledD)ependencies$/)]),
	);
	expect(Object.keys(manifest.scripts).filter(name => /install|^(?:post)?prepare$/.test(name))).toEqual([]);
});

/** Returns the folder of this Node version. Installs the version from the npm registry if it is missing. */
async function folderOfNode(version: string): Promise<string> {
	const folders = [path.dirname(process.execPath), ...(process.env.PATH ?? '').split(path.delimiter)];
	const versions = await Promise.all(
		folders.map(async place => execa(path.join(place, 'node'), ['--version'], {reject: false})),
	);
	const at = versions.findIndex(({stdout}) => stdout === `v${version}`);
	return folders[at] ?? installNode(version);
}

/** Installs this Node version, and returns the folder with the program. */
async function installNode(version: string): Promise<string> {
	const home = path.join(folder, `node-${version}`);
	const name = `node-linux-${process.arch}`;
	await execa('npm', [
		'install',
		'--prefix',
		home,
		'--no-audit',
		'--no-fund',
		'--no-save',
		'--prefer-offline',
		// npm would wait five minutes for a stalled connection.
		'--fetch-timeout=20000',
		'--fetch-retries=5',
		`${name}@${version}`,
	]);
	return realpathSync(path.join(home, 'node_modules', name, 'bin'));
}

describe.skipIf(!isAllRequired)(
	'the tarball in an empty folder, with nothing in the environment (under ACR_DOCTOR_REQUIRE_ALL=1)',
	() => {
		needPrograms('tmux', 'npm');
		let programs: string;

		beforeAll(async () => {
			const empty = path.join(folder, 'empty');
			const cache = path.join(folder, 'cache');
			const tarball = path.join(folder, packed.filename);
			const words = ['install', '--offline', '--cache', cache, '--prefix', empty, '--no-audit', '--no-fund'];
			await execa('npm', [...words, tarball]);
			programs = path.join(empty, 'node_modules/.bin');
		});

		/** Returns an environment with nothing but a home folder and a PATH. */
		const bare = (node: string) => ({HOME: folder, PATH: [programs, node, '/usr/bin', '/bin'].join(':')});

		const run = async (node: string, words: readonly string[]) =>
			execa('acr-doctor', words, {
				cwd: folder,
				env: bare(node),
				extendEnv: false,
				reject: false,
				stdin: 'ignore',
				timeout: 60_000,
			});

		describe.each(['22.19.0', '24.21.0'])('with Node %s', version => {
			let node: string;

			beforeAll(async () => {
				node = await folderOfNode(version);
			}, timeoutMs);

			test('it prints its version and help', async () => {
				const {exitCode, stdout, stderr} = await run(node, ['--version']);
				expect({exitCode, stdout, stderr}).toEqual({exitCode: 0, stdout: manifest.version, stderr: ''});
				expect((await run(node, ['--help'])).stdout).toContain('acr-doctor explain');
			});

			test('--json checks the machine', async () => {
				const {exitCode, stdout, stderr} = await run(node, ['--json']);
				const document = JSON.parse(stdout);
				expect(stderr).toBe('');
				expect(breachesOf(document)).toEqual([]);
				expect(document).toMatchObject({registries: [], counts: {error: 0}});
				expect(exitCode).toBe(document.counts.failed > 0 ? 1 : 0);
			});

			test.each(Object.entries(languages))('explain prints every code in %s', async (language, {load}) => {
				const {reference} = await load();
				const {exitCode, stdout} = await run(node, ['explain', '--lang', language]);
				expect(exitCode).toBe(0);
				expect(codes.filter(code => !stdout.includes(reference.topics[code]?.title ?? 'a title'))).toEqual(
					[],
				);
				const one = await run(node, ['explain', 'CONNECTIVITY_DNS_ERROR', '--lang', language]);
				expect(one.stdout).toContain(reference.topics.CONNECTIVITY_DNS_ERROR?.meaning.slice(0, 20));
			});

			test('the demo finds its programs and its simulated Azure', async () => {
				const {exitCode, stdout} = await run(node, ['demo']);
				expect(exitCode).toBe(0);
				expect(stdout).toContain('CONNECTIVITY_FORBIDDEN_ERROR');
				expect(stdout).toMatch(/contosodemo\.azurecr\.test {3}\d+ passed/);
				const faulty = await run(node, ['demo', 'helm-two', '--json']);
				expect(faulty.exitCode).toBe(1);
				expect(faulty.stdout).toContain('"HELM_VERSION_ERROR"');
			});

			test('the screen opens, and q quits with the exit code of the result', async () => {
				const pane = await openPane(80, 24);
				const {HOME, PATH} = bare(node);
				const environment = `env -i HOME='${HOME}' PATH='${PATH}' TERM="$TERM" LANG=C.UTF-8`;
				await pane.type(`${environment} acr-doctor demo client-ip-denied; echo "exit=$?"`, 'Enter');
				await expect.poll(pane.screen).toMatch(/contosobroken.*1 problem/);
				expect(await pane.ask('alternate_on')).toBe('1');
				expect((await pane.stillScreen()).split('\n').filter(line => line.includes('quit'))).toHaveLength(1);
				await pane.type('q');
				await expect.poll(pane.screen).toContain('exit=1');
				expect(await pane.ask('alternate_on')).toBe('0');
			});
		});

		test('with Node 20 it reports the required version', {timeout: timeoutMs}, async () => {
			const {exitCode, stdout, stderr} = await run(await folderOfNode('20.20.2'), ['contoso']);
			expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''});
			expect(stderr).toMatch(/^acr-doctor needs Node 22\.19 or newer; this is 20\.20\.2\. .*$/);
		});
	},
);
