import {readdirSync} from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type {BuildOptions, Metafile, Plugin} from 'esbuild';
import {withConstants} from './constants.ts';
import {withoutFacades} from './node-modules.ts';
import {patches} from './patches.ts';
import {keepTogether} from './together.ts';
import type {Group} from './together.ts';
import {withValidators} from './validators.ts';

export const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles the command line, and the programs of the demo as separate processes, into one folder with all
 * packages. The demo expects its programs next to its own file. Returns the metafile; throws if a file cannot
 * be bundled.
 */
export async function bundleProgram(
	folder: string,
	{without = [], sourcemap = false}: BundleChoice = {},
): Promise<Metafile> {
	const plugins = pluginsWithout(without);
	const bundleInto = async (entryPoints: EntryPoints, options: BuildOptions = {}): Promise<Metafile> =>
		bundle(entryPoints, folder, {plugins, sourcemap, ...options});
	const {inputs} = await bundleInto([commandLine], {write: false, plugins: [languagesApart, ...plugins]});
	refuseLateCommonJs(inputs);
	const together = without.includes('together') ? [] : [keepTogether(groups, inputs, root)];
	const parts = [
		await bundleInto([commandLine], {plugins: [languagesApart, ...plugins, ...together]}),
		await bundleInto(
			languageFolders.map(name => ({in: `${words}/${name}/index.ts`, out: name})),
			// Escapes would double the size of sentences in other scripts.
			{charset: 'utf8'},
		),
		// Separate, so that the bundler does not split the command line to share modules with them.
		await bundleInto(['az', 'docker', 'helm', 'notary'].map(name => `source/demo/programs/${name}.ts`)),
	];
	return {
		inputs: Object.assign({}, ...parts.map(part => part.inputs)),
		outputs: Object.assign({}, ...parts.map(part => part.outputs)),
	};
}

export type BundleChoice = {
	/** Names of patches and plugins to leave out, to measure their savings. */
	readonly without?: readonly string[];
	/** Writes source maps with the text of every bundled module. */
	readonly sourcemap?: 'external' | false;
};

type EntryPoints = NonNullable<BuildOptions['entryPoints']>;

const commandLine = 'source/cli/main.ts';

/**
 * A CommonJS module in its own file has no named exports for `import()`: import it through a module of ours.
 */
function refuseLateCommonJs(inputs: Metafile['inputs']): void {
	for (const [file, {imports}] of Object.entries(inputs)) {
		const late = imports.find(
			({kind, path: to}) => kind === 'dynamic-import' && inputs[to]?.format === 'cjs',
		);

		if (late) {
			throw new Error(`${file} imports ${late.path} late, which is in CommonJS.`);
		}
	}
}

const always: Group = {modules: [commandLine]};

/** Modules that are needed before the first output of a run. */
const toBegin: Group = {
	modules: ['source/cli/run/check-registries.ts'],
	behind: always,
};

/** Modules that a run needs. */
const toRun: Group = {modules: ['source/cli/run/run-command.ts'], behind: toBegin};

const groups: readonly Group[] = [
	always,
	{modules: ['source/cli/explain/explain-command.ts'], behind: always},
	toBegin,
	toRun,
	{modules: ['source/cli/run/interactive.ts', 'source/ui/screen.tsx'], behind: toRun},
];

/** Bundles these sources; shared modules go into separate files. */
export async function bundle(
	entryPoints: EntryPoints,
	folder: string,
	options: BuildOptions = {},
): Promise<Metafile> {
	const {metafile} = await esbuild.build({
		absWorkingDir: root,
		entryPoints,
		outdir: folder,
		entryNames: '[name]',
		chunkNames: '[name]-[hash]',
		bundle: true,
		splitting: true,
		minify: true,
		format: 'esm',
		platform: 'node',
		target: 'node22.19',
		// One character beyond Latin-1 would make Node store the whole file with two bytes per character.
		charset: 'ascii',
		// Licenses are in their own file.
		legalComments: 'none',
		define: {'process.env.NODE_ENV': '"production"'},
		banner: {js: requireForCommonJs},
		// Ink imports this package if DEV=true is set.
		alias: {'react-devtools-core': './bundling/no-developer-tools.ts'},
		plugins: pluginsWithout([]),
		logLevel: 'warning',
		...options,
		metafile: true,
	});

	return metafile;
}

/**
 * Bundled CommonJS packages load Node modules by `require`, which ES modules lack. The minifier never picks a
 * name this long.
 */
const requireForCommonJs = `const require = name => process.getBuiltinModule(name) ?? process.getBuiltinModule('module').createRequire(import.meta.url)(name);`;

const words = 'source/languages';

const languageFolders = readdirSync(path.join(root, words), {withFileTypes: true})
	.filter(entry => entry.isDirectory())
	.map(({name}) => name);

/** Each language is a separate file in UTF-8 and shares no module. */
const languagesApart: Plugin = {
	name: 'languages-apart',
	setup(build) {
		build.onResolve({filter: /^\.\/[\w-]+\/index\.ts$/}, ({path: name, kind, resolveDir}) =>
			kind === 'dynamic-import' && resolveDir === path.join(root, words)
				? {path: `./${path.dirname(name)}.js`, external: true}
				: undefined,
		);
	},
};

const pluginsWithout = (names: readonly string[]): Plugin[] =>
	[withoutFacades(root), withConstants, withValidators, ...patches]
		.filter(({name}) => !names.includes(name))
		.map(({name, setup}) => ({name, setup}));
