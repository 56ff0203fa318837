import {isBuiltin} from 'node:module';
import path from 'node:path';
import type {Plugin} from 'esbuild';

/**
 * Replaces imports of Node's built-in modules with `process.getBuiltinModule`. An `import` reads every export, and
 * reading some exports loads further modules. In the code of acr-doctor itself, a built-in module also loads only at
 * its first use. For example, TLS and DNS take 20 ms to load. The plugin saves 47 ms of CPU time until the first
 * frame (`node test/bench/patches.ts`).
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
			// Each importing file gets its own copy of the module, because a shared copy would be one more file to read.
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

/**
 * Returns the code of a module that loads the Node module when one of its functions is first called. An import of a
 * class or a value loads the Node module immediately.
 */
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
