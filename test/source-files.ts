import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseSync} from 'oxc-parser';
import {languages} from '../source/languages/index.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** An import. `file` is the path of the importing file from the root, and `to` is the import path. */
export type Import = {readonly file: string; readonly to: string; readonly isType: boolean};

/** The files of the program, the build scripts and the benchmarks. */
export const files = globSync('{source,bundling,test/bench}/**/*.{ts,tsx}', {cwd: root}).map(file => ({
	file: file.replaceAll(path.sep, '/'),
	text: readFileSync(path.join(root, file), 'utf8'),
}));

export const sources = files.filter(({file}) => file.startsWith('source/'));

/**
 * Returns the module of a file, for example `engine` for `source/engine/run.ts`. `saved/file` is a separate module,
 * because only this part of `saved` accesses files.
 */
export const moduleOf = (file: string): string =>
	/^(?:source\/)?(saved\/file(?=\/)|(?:test\/)?[^/]+)/.exec(file)?.[1] ?? '';

export const imports: readonly Import[] = files.flatMap(({file, text}) => importsOf(file, text));

function importsOf(file: string, text: string): readonly Import[] {
	const {staticImports, staticExports, dynamicImports} = parseSync(file, text).module;

	return [
		...staticImports.map(({moduleRequest, entries}) => ({
			file,
			to: moduleRequest.value,
			isType: entries.length > 0 && entries.every(({isType}) => isType),
		})),
		...staticExports
			.flatMap(({entries}) => entries)
			.flatMap(({moduleRequest, isType}) => (moduleRequest ? [{file, to: moduleRequest.value, isType}] : [])),
		...dynamicImports.map(({moduleRequest}) => ({
			file,
			to: text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
			isType: false,
		})),
	];
}

export function codeOf(text: string): string {
	const {comments} = parseSync('file.tsx', text);
	return comments.toReversed().reduce((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text);
}

const translated = Object.keys(languages)
	.filter(code => code !== 'en')
	.join('|');

/** Returns true for a file with translations of a check, for example `checks/network/dns/ja.ts`. */
export const isTranslation = (file: string): boolean =>
	new RegExp(String.raw`^source/checks/(?:.+/)?(?:${translated})(?:-[\w-]+)?\.ts$`).test(file);
