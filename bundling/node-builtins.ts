import {isBuiltin} from 'node:module';
import path from 'node:path';
import type {Plugin} from 'esbuild';

/**
 * Loads modules of Node without an import. An import reads every export, and some exports load other modules. The
 * sources of acr-doctor load a module at the first use. TLS and DNS take 20 ms. The plugin saves 47 ms of CPU time
 * until the first frame (`node test/bench/patches.ts`).
 */
export const lazyNodeBuiltins = (root: string): Plugin => ({
	name: 'node-builtins',
	setup(build) {
		build.onResolve({filter: /^[a-z:_/]+$/}, ({path: name, kind, importer}) => {
			if (kind !== 'import-statement' || !isBuiltin(name)) {
				return undefined;
			}

			const own = name.replace(/^(?:node:)?/, 'node:');
			const file = path.relative(root, importer).replaceAll(path.sep, '/');
			// Each importer gets a copy of the module. A shared copy would be another file to read.
			return {
				path: `${own} in ${file}`,
				namespace: 'builtin',
				pluginData: {name: own, isLazy: file.startsWith('source/')},
				sideEffects: false,
			};
		});

		build.onLoad({filter: /.*/, namespace: 'builtin'}, ({pluginData: {name, isLazy}}) => ({
			contents: isLazy ? lazyModule(name) : module(name),
		}));
	},
});

const namesOf = (name: string): ReadonlyArray<readonly [string, unknown]> =>
	Object.entries(process.getBuiltinModule(name) ?? {}).filter(
		([key]) => key !== 'default' && /^[A-Za-z_]\w*$/.test(key),
	);

const module = (name: string): string =>
	[
		`const module = /* @__PURE__ */ process.getBuiltinModule('${name}');`,
		'export default module;',
		...namesOf(name).map(([key]) => `export const ${key} = /* @__PURE__ */ (() => module.${key})();`),
	].join('\n');

/** Creates a module whose functions load the Node module at the first call. Classes and values load immediately. */
const lazyModule = (name: string): string =>
	[
		`const load = () => process.getBuiltinModule('${name}');`,
		'const lazy = /* @__PURE__ */ new Proxy({}, {get: (_, key) => load()[key]});',
		'export default lazy;',
		...namesOf(name).map(([key, value]) =>
			typeof value === 'function' && /^[a-z]/.test(key)
				? `export const ${key} = (...words) => load().${key}(...words);`
				: `export const ${key} = /* @__PURE__ */ (() => load().${key})();`,
		),
	].join('\n');
