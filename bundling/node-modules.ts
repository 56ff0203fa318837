import {isBuiltin} from 'node:module';
import type {Plugin} from 'esbuild';

/**
 * Asks Node for its own modules without importing them. An import reads every export of the module, some of which
 * load others when they are read (the streams of `fs`, the encodings of `util`), and takes longer than all that
 * is said before the first word. Only for our sources: packages may want more of a module than its names.
 */
export const withoutFacades: Plugin = {
	name: 'without-facades',
	setup(build) {
		build.onResolve({filter: /^node:/}, ({path: name, importer, kind}) =>
			kind === 'import-statement' && /[\\/]source[\\/]/.test(importer) && isBuiltin(name)
				? {path: name, namespace: 'builtin', sideEffects: false}
				: undefined,
		);

		build.onLoad({filter: /.*/, namespace: 'builtin'}, ({path: name}) => {
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
};
