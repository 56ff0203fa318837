import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type {Metafile} from 'esbuild';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {bundleProgram, root} from '../../bundling/bundle.ts';
import {patches} from '../../bundling/patches.ts';

/** The build, without calling any plugin. */
const built: Metafile = JSON.parse(readFileSync(path.join(root, 'build/metafile.json'), 'utf8'));
let folder: string;
/** The same build with source maps, which have the text of every bundled module. */
let mapped: Metafile;
/** The same entries, bundled without plugins. */
let plain: Metafile['inputs'];

beforeAll(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-maps-'));
	mapped = await bundleProgram(folder, {sourcemap: 'external'});
	const {metafile} = await esbuild.build({
		absWorkingDir: root,
		entryPoints: Object.values(built.outputs).flatMap(({entryPoint}) => entryPoint ?? []),
		outdir: folder,
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		external: ['react-devtools-core'],
		logLevel: 'error',
		write: false,
		metafile: true,
	});
	plain = metafile.inputs;
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

const packageOf = (file: string): string | undefined =>
	/^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];

const sorted = (names: Iterable<string | undefined>): readonly string[] =>
	[...new Set(names)].filter(name => name !== undefined).toSorted();

test('the build folder contains exactly the files of the bundler', () => {
	const outputs = Object.entries(built.outputs);
	expect(outputs.length).toBeGreaterThan(10);
	expect(outputs.filter(([file, {bytes}]) => statSync(path.join(root, file)).size !== bytes)).toEqual([]);
	expect(sorted(Object.keys(mapped.inputs))).toEqual(sorted(Object.keys(built.inputs)));
});

test('only the listed patches change the text of a package', () => {
	const files = Object.entries(built.inputs).filter(([file]) => packageOf(file) !== undefined);
	const resized = files.filter(([file, {bytes}]) => statSync(path.join(root, file)).size !== bytes);
	const modules = Object.keys(mapped.outputs)
		.filter(file => file.endsWith('.map'))
		.flatMap(file => modulesOf(path.resolve(root, file)));
	expect(new Set(modules.map(({file}) => packageOf(file))).size).toBeGreaterThan(30);
	const changed = modules.filter(({file, text}) => text !== readFileSync(path.join(root, file), 'utf8'));
	const found = [...resized.map(([file]) => file), ...changed.map(({file}) => file)].map(packageOf);
	expect(sorted(found)).toEqual(packagesOf('yoga', 'segmenters'));
});

const packagesOf = (...names: readonly string[]): readonly string[] =>
	sorted(patches.filter(({name}) => names.includes(name)).flatMap(({packages}) => packages));

/** The package modules in a source map, with their bundled text. */
function modulesOf(map: string): ReadonlyArray<{readonly file: string; readonly text: string}> {
	const {sources, sourcesContent}: {readonly sources: string[]; readonly sourcesContent: string[]} =
		JSON.parse(readFileSync(map, 'utf8'));

	return sources.flatMap((source, index) => {
		const file = path.relative(root, path.resolve(path.dirname(map), source)).replaceAll(path.sep, '/');
		// A package's source map refers to its original sources.
		return packageOf(file) === undefined || !(file in built.inputs)
			? []
			: [{file, text: sourcesContent[index] ?? ''}];
	});
}

test('only the listed patches redirect an import of a package', () => {
	const places = new Map(
		Object.entries(plain).flatMap(([file, {imports}]) =>
			imports.map(({original, path: to}) => [`${file} ${original}`, to] as const),
		),
	);
	const edges = Object.entries(built.inputs)
		// The replacement of an entry imports that entry.
		.filter(([file]) => !file.startsWith('bundling/'))
		// The validators of acr-doctor are compiled during bundling.
		.filter(([file]) => !/^source\/.*-validator\.ts$/.test(file))
		.flatMap(([file, {imports}]) =>
			imports
				// Modules of Node are not packages.
				.filter(({original}) => original !== undefined && !isBuiltin(original))
				.map(({original = '', path: to}) => ({file, original, to, place: places.get(`${file} ${original}`)})),
		)
		.filter(({file, to, place = ''}) => [file, to, place].some(one => packageOf(one) !== undefined));
	expect(edges.length).toBeGreaterThan(1000);
	// The bundle contains the ES module of jsonc-parser instead of its UMD module.
	const redirected = edges.filter(({to, place}) => to !== place && packageOf(to) !== 'jsonc-parser');
	expect(sorted(redirected.map(({original}) => path.basename(original)))).toEqual([
		'react-devtools-core',
		'segmenter.ts',
		...packagesOf('string-width', 'undici'),
	]);
});

test('there are four patches, and each states how much time it saves', () => {
	expect(patches.map(({name}) => name)).toEqual(['yoga', 'string-width', 'segmenters', 'undici']);
	expect(patches.filter(({saves}) => !(saves > 0))).toEqual([]);
});

test('the bill of materials marks exactly the patched packages', () => {
	const bill: {readonly components: ReadonlyArray<{readonly name: string; readonly pedigree?: unknown}>} =
		JSON.parse(readFileSync(path.join(root, 'build/bill-of-materials.json'), 'utf8'));
	const marked = bill.components.filter(({pedigree}) => pedigree !== undefined);
	expect(sorted(marked.map(({name}) => name))).toEqual(sorted(patches.flatMap(({packages}) => packages)));
	expect(marked.find(({name}) => name === 'yoga-layout')?.pedigree).toEqual({
		patches: [{type: 'unofficial'}],
		notes: patches[0]?.notes,
	});
});
