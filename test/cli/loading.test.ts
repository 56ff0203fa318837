import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Metafile} from 'esbuild';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {root} from '../../bundling/bundle.ts';
import {runProgram} from './program.ts';

const recorder = new URL('fixtures/record-imports.js', import.meta.url).href;
const terminal = new URL('fixtures/pretend-terminal.js', import.meta.url).href;
const {outputs}: Metafile = JSON.parse(readFileSync(path.join(root, 'build/metafile.json'), 'utf8'));
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-imports-'));
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

/** Returns the modules that a run of the program loads: source files by path, packages by name. */
async function loadedBy(
	words: readonly string[],
	env: Readonly<Record<string, string>> = {},
	options: Parameters<typeof runProgram>[1] = {},
): Promise<readonly string[]> {
	const file = path.join(folder, ['run', ...words].join('-').replaceAll('/', '-'));
	const nodeArguments = ['--import', recorder, ...(options.nodeArguments ?? [])];
	await runProgram(words, {...options, env: {...env, RECORDED_IMPORTS: file}, nodeArguments});
	const addresses = readFileSync(file, 'utf8').trimEnd().split('\n');

	return [
		...addresses.filter(address => address.startsWith('file:')).flatMap(partsOf),
		...addresses.filter(address => address.startsWith(ofNode)),
	];
}

/** The sources in a bundled file, from the metafile of esbuild. */
function partsOf(address: string): readonly string[] {
	const file = path.relative(root, fileURLToPath(address)).replaceAll(path.sep, '/');
	const output = outputs[file];

	if (output === undefined) {
		return [file];
	}

	const parts = Object.entries(output.inputs).filter(([, {bytesInOutput}]) => bytesInOutput > 0);
	return parts.map(([name]) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? name);
}

/** The prefix of built-in modules of Node. */
const ofNode = 'node-own:';

const ofScreen = /^(?:ink|ink-spinner|react|react-reconciler|yoga-layout|chalk|source\/ui\/.*)$/;
const ofNetwork =
	/^(?:undici|execa|@azure\/.*|@peculiar\/.*|reflect-metadata|source\/(?:system|demo)\/(?!faults\/|azure-identifiers).*)$/;
const ofFiles = /^(?:conf|ajv|proper-lockfile)$/;
const ofChecks = /^source\/(?:checks\/|reference\/topics)/;

const those = (loaded: readonly string[], ...kinds: readonly RegExp[]): readonly string[] =>
	loaded.filter(name => kinds.some(kind => kind.test(name)));

test('the bundle contains every kind of module that these tests name', () => {
	const all = Object.keys(outputs).flatMap(file => partsOf(`file://${path.join(root, file)}`));
	const kinds = [ofScreen, ofNetwork, ofFiles, ofChecks, /^source\/languages\/ja\//];
	expect(kinds.filter(kind => those(all, kind).length === 0)).toEqual([]);
});

test.concurrent.each([['demo refused --json'], ['demo refused']])(
	'%s loads no module of the screen',
	async words => {
		const loaded = await loadedBy(words.split(' '));
		expect(loaded).toEqual(expect.arrayContaining(['source/engine/run.ts', 'undici', '@azure/identity']));
		expect(those(loaded, ofScreen, ofFiles)).toEqual([]);
	},
);

test.concurrent.each([
	['', '2\n1\n5\n6\n3\n'],
	['demo refused --timeout 100', '1\n3\n4\n1\n5\n'],
	['explain', ''],
])('for a screen reader, %j loads no module of the screen', async (words, input) => {
	const argv = [...words.split(' ').filter(Boolean), '--screen-reader'];
	const loaded = await loadedBy(argv, {}, {input, nodeArguments: ['--import', terminal]});
	expect(loaded).toContain(
		words === 'explain' ? 'source/reference/topics.ts' : 'source/cli/prompts/choose.ts',
	);
	expect(those(loaded, ofScreen)).toEqual([]);
});

test.concurrent.each([['--tmeout'], ['--help'], ['--version']])(
	'%s loads no screen, network, settings writer or check',
	async word => {
		const loaded = await loadedBy([word]);
		expect(loaded).toEqual(expect.arrayContaining(['source/cli/main.ts', 'meow']));
		expect(those(loaded, ofScreen, ofNetwork, ofFiles, ofChecks)).toEqual([]);
	},
);

test.concurrent.each([['explain'], ['explain dns --json']])(
	'%s loads the reference, and no network, screen or settings writer',
	async words => {
		const loaded = await loadedBy(words.split(' '));
		expect(loaded).toContain('source/reference/topics.ts');
		expect(those(loaded, ofScreen, ofNetwork, ofFiles)).toEqual([]);
	},
);

test.concurrent('a completion script loads no check, screen or network', async () => {
	const loaded = await loadedBy(['completion', 'zsh']);
	expect(loaded).toContain('source/cli/completion/scripts.ts');
	expect(those(loaded, ofScreen, ofNetwork, ofFiles, /^source\/checks\/(?!check-metadata)/)).toEqual([]);
});

test.concurrent(
	'completion loads no check, screen or network, and other commands load no completion',
	async () => {
		const loaded = await loadedBy(['completion', 'words', ':explain', ':']);
		expect(loaded).toContain('source/cli/completion/complete.ts');
		expect(those(loaded, ofScreen, ofNetwork, ofFiles, /^source\/checks\/(?!check-metadata)/)).toEqual([]);
		expect(those(await loadedBy(['explain', 'dns']), /completion/)).toEqual([]);
	},
);

test.concurrent('only the chosen language is loaded', async () => {
	const loaded = await loadedBy(['--help', '--lang', 'ko']);
	expect(loaded).toContain('source/languages/ko/index.ts');
	expect(those(loaded, /^source\/languages\/(?:ja|zh-hans)\//, /^source\/languages\/en\/index/)).toEqual([]);
});

test.concurrent('a run without a token loads no sign-in library and no demo', async () => {
	const loaded = await loadedBy(['--only', 'environment', '--json']);
	expect(loaded).toContain('source/engine/run.ts');
	expect(those(loaded, /^@azure\//, /^(?:@peculiar\/.*|reflect-metadata|source\/demo\/.*)$/)).toEqual([]);
});

test.concurrent.each([
	['starts before the checks are loaded', []],
	['that is skipped does not start', ['--skip', 'authentication']],
	['waits for its check if other checks are chosen', ['--only', 'access-token']],
])('a sign-in with Azure CLI %s', async (_, words) => {
	const own = {AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential'};
	const loaded = await loadedBy(['localhost:9', '--json', ...words], own);
	const [program, check] = ['execa', 'source/checks/index.ts'].map(name => loaded.indexOf(name));
	expect(check).toBeGreaterThan(-1);
	expect(program).toBeGreaterThan(-1);
	expect(Number(program) < Number(check)).toBe(words.length === 0);
});

test.concurrent('the settings writer is loaded only for a change', async () => {
	const read = await loadedBy(['registries']);
	expect(read).toContain('source/saved/file/open-settings.ts');
	expect(those(read, ofFiles, ofScreen, /^undici$/)).toEqual([]);
	expect(await loadedBy(['registries', 'add', 'contoso'])).toEqual(
		expect.arrayContaining(['conf', 'proper-lockfile']),
	);
});

test.concurrent.each([['--help'], ['explain dns']])('for %s, Node loads no network module', async words => {
	const loaded = await loadedBy(words.split(' '));
	expect(loaded).toContain('node-own:fs');
	// meow imports node:child_process, and meow's cache imports node:perf_hooks for its clock.
	expect(those(loaded, /^node-own:(?:http|https|tls|crypto|dns|internal\/deps\/undici.*)$/)).toEqual([]);
});

test.concurrent('a run with requests never loads the fetch of Node', async () => {
	const loaded = await loadedBy(['demo', 'client-ip-denied', '--only', 'challenge']);
	expect(loaded).toEqual(expect.arrayContaining(['undici', 'node-own:tls']));
	expect(those(loaded, /^node-own:internal\/deps\/undici/)).toEqual([]);
});
