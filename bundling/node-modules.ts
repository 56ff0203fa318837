import {isBuiltin} from 'node:module';
import path from 'node:path';
import type {Plugin} from 'esbuild';

/**
 * Asks Node for its own modules without importing them. An import reads every export of the module, some of which
 * load others when they are read (the streams of `fs`, the encodings of `util`; with `http` all of fetch), and takes
 * longer than all that is said before the first word.
 */
export const withoutFacades = (root: string): Plugin => ({
	name: 'without-facades',
	setup(build) {
		build.onResolve({filter: /^[a-z:_/]+$/}, ({path: name, kind, importer}) =>
			kind === 'import-statement' && isBuiltin(name)
				? // Of each importer's own: shared, each would be a file to read.
					{
						path: `${name.replace(/^(?:node:)?/, 'node:')} in ${path.relative(root, importer)}`,
						namespace: 'builtin',
						pluginData: name,
						sideEffects: false,
					}
				: undefined,
		);

		build.onLoad({filter: /.*/, namespace: 'builtin'}, ({pluginData: name}) => {
			const names = Object.keys(process.getBuiltinModule(name) ?? {}).filter(
				key => key !== 'default' && /^[A-Za-z_]\w*$/.test(key),
			);
			return {
				contents: [
					`const module = /* @__PURE__ */ process.getBuiltinModule('${name}');`,
					'export default module;',
					...names.map(key => `export const ${key} = /* @__PURE__ */ (() => module.${key})();`),
				].join('\n'),
			};
		});
	},
});
