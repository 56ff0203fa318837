import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Plugin} from 'esbuild';

/** A change to third-party packages at build time. Packages without a patch are bundled as published. */
type Patch = {
	readonly name: string;
	readonly packages: readonly string[];
	/** A description of the change for the bill of materials. */
	readonly notes: string;
	/**
	 * The CPU time that the patch saves until the first frame, in milliseconds. Median of 21 runs (`BENCH_RUNS=21 node
	 * test/bench/patches.ts`).
	 */
	readonly saves: number;
	readonly setup: Plugin['setup'];
};

/**
 * A replacement of text in a package. The build fails if the text is missing, for example after an update of the
 * package.
 */
type Replacement = {readonly from: string | RegExp; readonly to: (...groups: readonly string[]) => string};

const replaceIn =
	(files: RegExp, replacements: readonly Replacement[]): Plugin['setup'] =>
	build => {
		build.onLoad({filter: files, namespace: 'file'}, async ({path: file}) => {
			let contents = await readFile(file, 'utf8');

			for (const {from, to} of replacements) {
				const before = contents;
				contents = contents.replaceAll(from, (...groups: readonly string[]) => to(...groups));

				if (contents === before) {
					throw new Error(
						`${file} no longer contains ${from.toString()}: check whether its patch is needed.`,
					);
				}
			}

			return {contents};
		});
	};

/**
 * Replaces the main module of a package with `module` from this folder. Imports of the package in `module` still load
 * the original.
 */
const replaceEntry =
	(name: string, module: string): Plugin['setup'] =>
	build => {
		const file = path.join(import.meta.dirname, module);
		build.onResolve({filter: new RegExp(`^${name}$`)}, ({importer}) =>
			importer === file ? undefined : {path: file},
		);
	};

const segmenter = JSON.stringify(path.join(import.meta.dirname, 'segmenter.ts'));

export const patches: readonly Patch[] = [
	{
		name: 'yoga',
		packages: ['yoga-layout'],
		notes:
			'Decodes its WebAssembly program with Buffer. The original calls fetch() with a data: URL, for which Node loads all of fetch.',
		saves: 109,
		setup: replaceIn(/[\\/]yoga-wasm-base64-esm\.js$/, [
			{
				from: /(loadYoga = loadYoga \|\| )\{\};([^]*)(data:application\/octet-stream;base64,)([\w+/=]+)/g,
				to: (_, start = '', between = '', address = '', program = '') =>
					`${start}{wasmBinary: Buffer.from('${program}', 'base64')};${between}${address}`,
			},
		]),
	},
	{
		name: 'string-width',
		packages: ['string-width'],
		notes:
			'Measures simple text with a short table. The original builds its tables when it is loaded; here it is loaded for the first text that is not simple.',
		saves: 39,
		setup: replaceEntry('string-width', 'string-width.ts'),
	},
	{
		name: 'segmenters',
		packages: ['@alcalzone/ansi-tokenize', 'ink', 'slice-ansi', 'wrap-ansi'],
		notes:
			'Splits simple text without Intl.Segmenter, which is created for the first text that is not simple.',
		saves: 23,
		setup: replaceIn(
			/[\\/](?:ansi-tokenize[\\/]build[\\/]tokenize|line-update|tokenize-ansi|wrap-ansi[\\/]index)\.js$/,
			[
				{from: 'new Intl.Segmenter(', to: () => 'createSegmenter('},
				{from: /^/g, to: () => `import {createSegmenter} from ${segmenter};\n`},
			],
		),
	},
	{
		name: 'undici',
		packages: ['undici'],
		notes:
			'Exports the agent, request and the errors only. The original entry also loads fetch, WebSocket, caches and mocks.',
		saves: 21,
		setup: replaceEntry('undici', 'undici.js'),
	},
];
