import {readFile} from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type {Metafile, Plugin} from 'esbuild';

export const root = path.resolve(import.meta.dirname, '..');

/** What the package starts: the command line, and the programs of the demo's machine, which are processes of their own. */
export const entries = [
	'source/cli/main.ts',
	...['az', 'docker', 'helm', 'notary'].map(name => `source/demo/programs/${name}.ts`),
];

/**
 * Bundles these sources and every package they use into a folder, all files side by side: the demo finds its
 * programs beside the file it runs from, there as in the source. Gives what went into which file; throws where
 * something cannot be bundled.
 */
export async function bundle(entryPoints: readonly string[], folder: string): Promise<Metafile> {
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
		plugins: [withoutDeveloperTools, packageInBrief, undiciInBrief],
		metafile: true,
		logLevel: 'warning',
	});

	return metafile;
}

/** Packages in CommonJS ask for Node's modules by a `require` that a module does not have; the names are too long for the minifier to choose. */
const requireForCommonJs = [
	`import {createRequire as createRequireOfModule} from 'node:module';`,
	`const require = createRequireOfModule(import.meta.url);`,
].join('');

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
