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
 * Bundles the command line and the demo's programs, which are processes of their own, with every package they use
 * into one folder: the demo finds its programs next to the file it runs from, as in the source. Returns which inputs
 * each output contains; throws if something cannot be bundled.
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
			// Escaped, the sentences in four scripts would be twice as large.
			{charset: 'utf8'},
		),
		// Apart, so that the bundler does not split the command line to share modules with them.
		await bundleInto(['az', 'docker', 'helm', 'notary'].map(name => `source/demo/programs/${name}.ts`)),
	];
	return {
		inputs: Object.assign({}, ...parts.map(part => part.inputs)),
		outputs: Object.assign({}, ...parts.map(part => part.outputs)),
	};
}

export type BundleChoice = {
	/** Patches and plugins to leave out, by name, to measure what they save. */
	readonly without?: readonly string[];
	/** Writes source maps, which hold the text of every module as it was bundled. */
	readonly sourcemap?: 'external' | false;
};

type EntryPoints = NonNullable<BuildOptions['entryPoints']>;

const commandLine = 'source/cli/main.ts';

/** Such a module has no names for an `import()` once it is in a file of its own: a module of ours has to stand between. */
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

/** What has to be there before the first word can be said of a run … */
const toBegin: Group = {
	modules: ['source/cli/run/check-registries.ts'],
	behind: always,
};

/** … and what it consists of. */
const toRun: Group = {
	modules: ['source/cli/run/run-command.ts', 'source/output/text.ts'],
	behind: toBegin,
};

const groups: readonly Group[] = [
	always,
	{modules: ['source/cli/explain/explain-command.ts'], behind: always},
	toBegin,
	toRun,
	{modules: ['source/cli/run/interactive.ts', 'source/ui/screen.tsx'], behind: toRun},
];

/** Bundles these sources, and what they share into files of its own. */
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
		// A single character beyond Latin-1 makes Node hold and read a whole file at two bytes a character.
		charset: 'ascii',
		// What licences ask for stands in one file of its own.
		legalComments: 'none',
		define: {'process.env.NODE_ENV': '"production"'},
		banner: {js: requireForCommonJs},
		// Ink imports it when DEV=true is set.
		alias: {'react-devtools-core': './bundling/no-developer-tools.ts'},
		plugins: pluginsWithout([]),
		logLevel: 'warning',
		...options,
		metafile: true,
	});

	return metafile;
}

/** Packages in CommonJS ask for Node's modules by a `require` that a module does not have; the minifier chooses no name this long. */
const requireForCommonJs = `const require = name => process.getBuiltinModule(name) ?? process.getBuiltinModule('module').createRequire(import.meta.url)(name);`;

const words = 'source/languages';

/** A new language is a folder. */
const languageFolders = readdirSync(path.join(root, words), {withFileTypes: true})
	.filter(entry => entry.isDirectory())
	.map(({name}) => name);

/** Each in a file of its own, in another encoding than the rest; nothing is shared with it. */
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
