import {readdirSync} from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type {BuildOptions, Metafile, Plugin} from 'esbuild';
import {withConstants} from './constants.ts';
import {lazyNodeBuiltins} from './node-builtins.ts';
import {patches} from './patches.ts';
import {groupModules} from './group-modules.ts';
import type {Group} from './group-modules.ts';
import {withValidators} from './validators.ts';

export const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles the command line, the languages and the programs that the demo simulates (az, docker, helm, notary) into
 * one folder. The demo starts these programs from the folder that contains its own code.
 */
export async function bundleProgram(
	folder: string,
	{without = [], sourcemap = false}: BundleChoice = {},
): Promise<Metafile> {
	const plugins = pluginsWithout(without);
	const bundleInto = async (entryPoints: EntryPoints, options: BuildOptions = {}): Promise<Metafile> =>
		bundle(entryPoints, folder, {plugins, sourcemap, ...options});
	const {inputs} = await bundleInto([commandLine], {write: false, plugins: [separateLanguages, ...plugins]});
	assertNoLateCommonJs(inputs);
	const grouping = without.includes('group-modules') ? [] : [groupModules(groups, inputs, root)];
	const parts = [
		await bundleInto([commandLine], {plugins: [separateLanguages, ...plugins, ...grouping]}),
		await bundleInto(
			languageFolders.map(name => ({in: `${languagesFolder}/${name}/index.ts`, out: name})),
			// In UTF-8, Japanese, Korean and Chinese texts take half the space of ASCII escapes.
			{charset: 'utf8'},
		),
		// The demo programs are a separate bundle. In one bundle, esbuild would split the command line into more files.
		await bundleInto(['az', 'docker', 'helm', 'notary'].map(name => `source/demo/programs/${name}.ts`)),
	];
	return {
		inputs: Object.assign({}, ...parts.map(part => part.inputs)),
		outputs: Object.assign({}, ...parts.map(part => part.outputs)),
	};
}

type BundleChoice = {
	/** The names of patches and plugins to leave out. A benchmark measures in this way how much each one saves. */
	readonly without?: readonly string[];
	/** `external` writes source maps with the source text of every bundled module. */
	readonly sourcemap?: 'external' | false;
};

type EntryPoints = NonNullable<BuildOptions['entryPoints']>;

const commandLine = 'source/cli/main.ts';

/**
 * Throws an error if `import()` loads a CommonJS module, because esbuild writes such a module to a separate file
 * without named exports. Solution: import an ES module that imports the CommonJS module.
 */
function assertNoLateCommonJs(inputs: Metafile['inputs']): void {
	for (const [file, {imports}] of Object.entries(inputs)) {
		const late = imports.find(
			({kind, path: to}) => kind === 'dynamic-import' && inputs[to]?.format === 'cjs',
		);

		if (late) {
			throw new Error(`${file} imports ${late.path} late, which is a CommonJS module.`);
		}
	}
}

const startGroup: Group = {modules: [commandLine]};

const beforeRunGroup: Group = {
	modules: ['source/cli/run/check-registries.ts'],
	after: startGroup,
};

const runGroup: Group = {
	modules: ['source/cli/run/run-command.ts', 'source/output/text.ts'],
	after: beforeRunGroup,
};

const groups: readonly Group[] = [
	startGroup,
	{modules: ['source/cli/explain/explain-command.ts'], after: startGroup},
	beforeRunGroup,
	runGroup,
	{modules: ['source/cli/run/interactive.ts', 'source/ui/screen.tsx'], after: runGroup},
];

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
		// If a file contains a single character beyond Latin-1, Node stores the whole file with two bytes per character.
		charset: 'ascii',
		// build/licenses.txt contains the licenses.
		legalComments: 'none',
		define: {'process.env.NODE_ENV': '"production"'},
		banner: {js: commonJsRequire},
		// Ink imports react-devtools-core if DEV=true is set. The package is not installed, so a stub replaces it.
		// The main file of jsonc-parser is a UMD module, which esbuild cannot bundle.
		alias: {
			'react-devtools-core': './bundling/no-developer-tools.ts',
			'jsonc-parser': './node_modules/jsonc-parser/lib/esm/main.js',
		},
		plugins: pluginsWithout([]),
		logLevel: 'warning',
		...options,
		metafile: true,
	});

	return metafile;
}

/**
 * ES modules have no `require`, but bundled CommonJS packages load Node modules with `require`. The minifier never
 * chooses a name as long as `require`, so no other variable has this name.
 */
const commonJsRequire = `const require = name => process.getBuiltinModule(name) ?? process.getBuiltinModule('module').createRequire(import.meta.url)(name);`;

const languagesFolder = 'source/languages';

const languageFolders = readdirSync(path.join(root, languagesFolder), {withFileTypes: true})
	.filter(entry => entry.isDirectory())
	.map(({name}) => name);

/**
 * Excludes the languages from the bundle of the command line, because each language is bundled separately into a UTF-8
 * file. A language file contains only data, so it shares no modules with the command line.
 */
const separateLanguages: Plugin = {
	name: 'languages-apart',
	setup(build) {
		build.onResolve({filter: /^\.\/[\w-]+\/index\.ts$/}, ({path: name, kind, resolveDir}) =>
			kind === 'dynamic-import' && resolveDir === path.join(root, languagesFolder)
				? {path: `./${path.dirname(name)}.js`, external: true}
				: undefined,
		);
	},
};

const pluginsWithout = (names: readonly string[]): Plugin[] =>
	[lazyNodeBuiltins(root), withConstants, withValidators, ...patches]
		.filter(({name}) => !names.includes(name))
		.map(({name, setup}) => ({name, setup}));
