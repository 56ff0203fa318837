import {readFile} from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type {BuildOptions, Metafile, Plugin} from 'esbuild';
import {withConstants} from './constants.ts';
import {withoutFacades} from './node-modules.ts';
import {keepTogether} from './together.ts';
import type {Group} from './together.ts';

export const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles the command line, and the programs of the demo's machine, which are processes of their own, with every
 * package they use into a folder. All files lie side by side: the demo finds its programs beside the file it runs
 * from, there as in the source. Gives what went into which file; throws where something cannot be bundled.
 */
export async function bundleProgram(folder: string): Promise<Metafile> {
	const {inputs} = await bundle([commandLine], folder, {write: false});
	refuseLateCommonJs(inputs);
	const program = await bundle([commandLine], folder, {
		plugins: [...plugins, keepTogether(groups, inputs, root)],
	});
	// Apart, so that the command line is not cut to suit them.
	const {outputs} = await bundle(
		['az', 'docker', 'helm', 'notary'].map(name => `source/demo/programs/${name}.ts`),
		folder,
	);
	return {inputs: program.inputs, outputs: {...program.outputs, ...outputs}};
}

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

/** What has to be there before the sign-in can begin, and the first word be said of a run. */
const toBegin: Group = {
	modules: [
		'source/cli/check-registries.ts',
		'source/system/system.ts',
		'source/system/azure-configuration.ts',
	],
	behind: always,
};

const groups: readonly Group[] = [
	always,
	{modules: ['source/cli/explain-command.ts'], behind: always},
	toBegin,
	{modules: ['source/cli/run-command.ts'], behind: toBegin},
];

/** Bundles these sources, and what they share into files of its own. */
export async function bundle(
	entryPoints: readonly string[],
	folder: string,
	options: BuildOptions = {},
): Promise<Metafile> {
	const {metafile} = await esbuild.build({
		absWorkingDir: root,
		entryPoints: [...entryPoints],
		outdir: folder,
		entryNames: '[name]',
		chunkNames: '[name]-[hash]',
		bundle: true,
		splitting: true,
		minify: true,
		format: 'esm',
		platform: 'node',
		target: 'node22.19',
		// The sentences are in four scripts: escaped they would weigh twice as much.
		charset: 'utf8',
		// What licences ask for stands in one file of its own.
		legalComments: 'none',
		define: {'process.env.NODE_ENV': '"production"'},
		banner: {js: requireForCommonJs},
		plugins: [...plugins],
		logLevel: 'warning',
		...options,
		metafile: true,
	});

	return metafile;
}

/** Packages in CommonJS ask for Node's modules by a `require` that a module does not have; the minifier chooses no name this long. */
const requireForCommonJs = `const require = process.getBuiltinModule('module').createRequire(import.meta.url);`;

/** Ink imports React's developer tools, which are not there, and looks for DEV in the environment of whoever runs it. */
const withoutDeveloperTools: Plugin = {
	name: 'without-developer-tools',
	setup(build) {
		build.onLoad({filter: /[\\/]ink[\\/]build[\\/]devtools\.js$/}, () => ({contents: ''}));

		build.onLoad({filter: /[\\/]ink[\\/]build[\\/](?:ink|reconciler)\.js$/}, async ({path: file}) => {
			const text = await readFile(file, 'utf8');
			const contents = text.replaceAll(`process.env['DEV'] === 'true'`, 'false');

			if (contents === text) {
				throw new Error(`${file} has no switch for developers any more: look whether it needs this.`);
			}

			return {contents};
		});
	},
};

/** Of package.json the program needs two words. */
const packageInBrief: Plugin = {
	name: 'package-in-brief',
	setup(build) {
		build.onLoad({filter: /[\\/]package\.json$/}, async ({path: file}) => {
			if (file !== path.join(root, 'package.json')) {
				return undefined;
			}

			const {name, version} = JSON.parse(await readFile(file, 'utf8'));
			return {contents: JSON.stringify({name, version}), loader: 'json'};
		});
	},
};

/**
 * undici's own index loads fetch, WebSocket, caches and mocks too, which is most of it; of what `source` imports
 * from it these are the parts. Another name imported from it does not build.
 */
const undiciInBrief: Plugin = {
	name: 'undici-in-brief',
	setup(build) {
		const parts = [
			`import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';`,
			`import request from 'undici/lib/api/api-request.js';`,
			`export {default as Agent} from 'undici/lib/dispatcher/agent.js';`,
			`export {default as errors} from 'undici/lib/core/errors.js';`,
			'Object.assign(Dispatcher.prototype, {request});',
		];

		build.onResolve({filter: /^undici$/}, ({path: name}) => ({path: name, namespace: 'in-brief'}));
		build.onLoad({filter: /^undici$/, namespace: 'in-brief'}, () => ({
			contents: parts.join('\n'),
			resolveDir: root,
		}));
	},
};

const plugins: readonly Plugin[] = [
	withoutFacades,
	withoutDeveloperTools,
	packageInBrief,
	withConstants,
	undiciInBrief,
];
