import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseSync} from 'oxc-parser';
import {expect, test} from 'vitest';
import {isTranslation, root, sources} from './source-files.ts';

/** Returns true for an export that is used without an import statement. */
const isLoadedByName = (file: string, name: string): boolean =>
	// Languages load the words of each check by its folder.
	isTranslation(file) ||
	// The bundler generates code from the schema of each validator.
	(file.endsWith('-validator.ts') && name === 'ajv') ||
	// The program starts here.
	`${file} ${name}` === 'source/cli/main.ts main';

test('every export is imported by another file', () => {
	const users = globSync('{source,bundling,test}/**/*.{ts,tsx}', {cwd: root}).map(file => ({
		file: file.replaceAll(path.sep, '/'),
		text: readFileSync(path.join(root, file), 'utf8'),
	}));
	const imported = new Set(users.flatMap(({file, text}) => importedNamesIn(file, text)));
	const unused = sources.flatMap(({file, text}) =>
		exportedNamesIn(file, text)
			.filter(name => !imported.has(`${file} ${name}`) && !imported.has(`${file} *`))
			.filter(name => !isLoadedByName(file, name))
			.map(name => `${file} ${name}`),
	);
	expect(imported.size).toBeGreaterThan(500);
	expect(unused).toEqual([]);
});

const exportedNamesIn = (file: string, text: string): readonly string[] =>
	parseSync(file, text).module.staticExports.flatMap(({entries}) =>
		entries.flatMap(({exportName}) => exportName.name ?? []),
	);

/** Returns `FILE NAME` for each imported name. Returns `FILE *` if the whole file is imported. */
function importedNamesIn(file: string, text: string): readonly string[] {
	const {staticImports, staticExports, dynamicImports} = parseSync(file, text).module;
	const named = staticImports.flatMap(({moduleRequest, entries}) =>
		entries.map(({importName}) => ({to: moduleRequest.value, name: importName.name ?? '*'})),
	);
	const passedOn = staticExports
		.flatMap(({entries}) => entries)
		.flatMap(({moduleRequest, importName}) =>
			moduleRequest ? [{to: moduleRequest.value, name: importName.name ?? '*'}] : [],
		);
	const dynamic = dynamicImports.flatMap(({moduleRequest, start, end}) =>
		namesOfDynamicImport(text, start, end).map(name => ({
			to: text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
			name,
		})),
	);
	return [...named, ...passedOn, ...dynamic]
		.filter(({to}) => to.startsWith('.'))
		.map(({to, name}) => `${path.posix.join(path.posix.dirname(file), to)} ${name}`);
}

/**
 * Returns the names in `const {a, b: c} = await import(…)` or `(await import(…)).a`. Any other form can use every
 * export, so the result is `*`.
 */
function namesOfDynamicImport(text: string, start: number, end: number): readonly string[] {
	const [, member] = /^\)\.(\w+)/.exec(text.slice(end)) ?? [];
	const [, pattern] = /\{([^{}]*)\} = await $/.exec(text.slice(0, start)) ?? [];
	const names =
		member === undefined ? pattern?.split(',').map(part => part.trim().replace(/:.*/s, '')) : [member];
	return names?.filter(Boolean) ?? ['*'];
}
