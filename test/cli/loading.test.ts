import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {runProgram} from './program.ts';

/** A program takes its time to start on a busy machine. */
vi.setConfig({testTimeout: 30_000});

const recorder = new URL('fixtures/record-imports.js', import.meta.url).href;
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-imports-'));
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

/** What a run of the program loads: its own files by their path, packages by their name. */
async function loadedBy(words: readonly string[]): Promise<readonly string[]> {
	const file = path.join(folder, words.join('-'));
	await runProgram(words, {env: {RECORDED_IMPORTS: file}, nodeArguments: ['--import', recorder]});
	const addresses = readFileSync(file, 'utf8').trimEnd().split('\n');

	return addresses.map(
		address =>
			/\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(address)?.[1] ??
			address.replace(/^.*?\/(?=(?:build|bin)\/)/, ''),
	);
}

const screenParts = /^(?:ink|ink-spinner|react|react-reconciler|yoga-layout|chalk|build\/ui\/.*)$/;

test.concurrent.each([['demo refused --json'], ['demo refused']])(
	'%s loads nothing of the screen',
	async words => {
		const loaded = await loadedBy(words.split(' '));
		expect(loaded).toContain('build/core/run.js');
		expect(loaded).toContain('undici');
		expect(loaded.filter(name => screenParts.test(name))).toEqual([]);
	},
);

test.concurrent.each([['--version'], ['--tmeout'], ['--help']])('%s loads next to nothing', async word => {
	const loaded = await loadedBy([word]);
	expect(loaded).toContain('build/cli/main.js');
	expect(
		loaded.filter(name =>
			/^(?:undici|execa|@azure\/.*|ink|react|conf|proper-lockfile|build\/(?:checks|system|demo)\/.*)$/.test(
				name,
			),
		),
	).toEqual([]);
});

test.concurrent.each([['explain'], ['explain dns --json']])(
	'%s reads the reference, and loads nothing that reaches a network or draws',
	async words => {
		const loaded = await loadedBy(words.split(' '));
		expect(loaded).toContain('build/reference/topics.js');
		expect(
			loaded.filter(
				name =>
					screenParts.test(name) || /^(?:undici|execa|@azure\/.*|build\/(?:system|demo)\/.*)$/.test(name),
			),
		).toEqual([]);
	},
);
test.concurrent('what writes the settings is loaded only where they are written', async () => {
	const read = await loadedBy(['registries']);
	expect(read).toContain('build/config/open-settings.js');
	expect(read.filter(name => ['conf', 'proper-lockfile', 'undici', 'react'].includes(name))).toEqual([]);
	expect(await loadedBy(['registries', 'add', 'contoso'])).toEqual(
		expect.arrayContaining(['conf', 'proper-lockfile']),
	);
});
