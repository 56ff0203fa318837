import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseSync} from 'oxc-parser';
import {expect, test} from 'vitest';
import {codeOf, files, imports, moduleOf, root, sources} from './source-files.ts';
import type {Import} from './source-files.ts';

/** Replaces the path of an import if the path is known only at run time. */
const computed = 'a computed path';

/** Modules that each module is allowed to import. `engine (types)` allows only `import type`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	text: ['string-width'],
	engine: ['text'],
	saved: ['text', 'engine'],
	describe: ['text', 'engine', 'saved'],
	reference: ['text', 'describe'],
	checks: ['text', 'engine', 'describe (types)', 'reference', 'node:net', 'jsonc-parser', 'smol-toml'],
	languages: ['engine (types)', 'describe', 'reference (types)', 'checks', 'node:*', computed],
	'saved/file': ['text', 'saved', 'node:*', 'ajv', 'conf', 'proper-lockfile'],
	system: ['text', 'engine', 'node:*', 'execa', 'undici', '@azure/identity', '@azure/core-rest-pipeline'],
	output: ['text', 'engine', 'saved', 'describe', 'reference', 'docs', 'ajv'],
	ui: ['text', 'engine', 'saved', 'describe', 'reference', 'chalk', 'ink', 'ink-spinner', 'react'],
	demo: ['engine', 'reference', 'node:*', '@peculiar/x509', 'reflect-metadata'],
	cli: [
		'text',
		'engine',
		'saved',
		'saved/file',
		'describe',
		'reference',
		'checks',
		'languages',
		'output',
		'ui',
		'system',
		'demo',
		'package.json',
		'node:*',
		'meow',
		'fastest-levenshtein',
		'string-width',
	],
	bundling: ['node:*', 'ajv', 'esbuild', 'string-width', computed],
	'test/bench': ['demo', 'bundling', 'test/integration', 'node:*', 'prettier'],
};

/** Returns the module or package that an import names. */
function destinationOf({file, to}: Import): string {
	if (to.endsWith('/package.json')) {
		return 'package.json';
	}

	if (to.includes('(') || to.includes('${')) {
		return computed;
	}

	if (to.startsWith('.')) {
		return moduleOf(fileOf({file, to}));
	}

	return to
		.split('/')
		.slice(0, to.startsWith('@') ? 2 : 1)
		.join('/');
}

/** Returns the path of a relative import from the root of the repository. */
const fileOf = ({file, to}: Pick<Import, 'file' | 'to'>): string =>
	path.posix.join(path.posix.dirname(file), to);

const isAllowed = (found: Import): boolean =>
	destinationOf(found) === moduleOf(found.file) ||
	(allowed[moduleOf(found.file)] ?? []).some(entry => permits(entry, found));

function permits(entry: string, found: Import): boolean {
	const destination = destinationOf(found);

	return (
		destination === entry ||
		(found.isType && entry === `${destination} (types)`) ||
		(destination.startsWith('node:') && entry === 'node:*')
	);
}

const shown = (found: readonly Import[]): readonly string[] => found.map(({file, to}) => `${file} → ${to}`);

test('every file can be parsed, and belongs to a module', () => {
	expect(files.filter(({file, text}) => parseSync(file, text).errors.length > 0)).toEqual([]);
	expect(files.length).toBeGreaterThan(100);
	expect(files.map(({file}) => file).filter(file => !(moduleOf(file) in allowed))).toEqual([]);
});

test('contributing.md names every module', () => {
	const page = readFileSync(path.join(root, 'contributing.md'), 'utf8');
	const named = [...page.matchAll(/^\| `([\w/-]+)` /gm)].map(([, name = '']) => name);
	expect(named.toSorted()).toEqual(
		Object.keys(allowed)
			.filter(name => !name.startsWith('test/'))
			.toSorted(),
	);
});

test('every file that contributing.md names exists', () => {
	const page = readFileSync(path.join(root, 'contributing.md'), 'utf8');
	const named = [...page.matchAll(/`([\w.-]+(?:\/[\w.*-]+)+)`/g)].map(([, file = '']) => file);
	const missing = named.filter(
		file => !/NAME|CODE|SUBJECT/.test(file) && !(file in allowed) && globSync(file, {cwd: root}).length === 0,
	);
	expect(named.length).toBeGreaterThan(10);
	expect(missing).toEqual([]);
});

test('every import is allowed', () => {
	expect(imports.length).toBeGreaterThan(300);
	expect(shown(imports.filter(found => !isAllowed(found)))).toEqual([]);
});

test('every allowed import is used', () => {
	const pairs = Object.entries(allowed).flatMap(([from, entries]) => entries.map(entry => ({from, entry})));
	const unused = pairs.filter(
		({from, entry}) => !imports.some(found => moduleOf(found.file) === from && permits(entry, found)),
	);
	expect(unused.map(({from, entry}) => `${from} → ${entry}`)).toEqual([]);
});

test('no two modules import each other', () => {
	const own = Object.entries(allowed).map(([from, entries]): readonly [string, readonly string[]] => [
		from,
		entries.map(entry => entry.replace(' (types)', '')).filter(entry => entry in allowed),
	]);
	expect(cyclesIn(new Map(own))).toEqual([]);
});

test('no two files import each other, not even for types', () => {
	const graph = Map.groupBy(
		imports.filter(({to}) => to.startsWith('.')),
		({file}) => file,
	);
	const own = [...graph].map(([file, found]): readonly [string, readonly string[]] => [
		file,
		found.map(fileOf),
	]);
	expect(cyclesIn(new Map(own))).toEqual([]);
});

const widgets = (...names: readonly string[]) => names.map(name => `source/ui/widgets/${name}`);

test('Ink lays out the screen: only paragraphs break text, and only the app and scroll areas know sizes', () => {
	const ui = files.filter(({file}) => file.startsWith('source/ui/'));
	const using = (pattern: RegExp) =>
		ui
			.filter(({text}) => pattern.test(codeOf(text)))
			.map(({file}) => file)
			.toSorted();

	expect(
		using(
			/\b(?:wrap|widthOf|breakCommand|truncate|pad|padLeft)\b.* from '[./]*text\/(?:width|break-command)/,
		),
	).toEqual(widgets('paragraph.tsx'));
	expect(using(/\.(?:padEnd|padStart|repeat)\(/)).toEqual([]);
	expect(using(/\buseWindowSize\(/)).toEqual(['source/ui/app.tsx']);
	expect(using(/\b(?:useBoxMetrics|measureElement)\(/)).toEqual(
		widgets('scroll-area.tsx', 'scroll.ts', 'text-input.tsx', 'visible-lines.ts'),
	);
});

test('the search for import cycles finds every cycle', () => {
	const graph = {a: ['b'], b: ['c', 'e'], c: ['a'], d: ['a', 'd'], e: []};
	expect(cyclesIn(new Map(Object.entries(graph)))).toEqual([['a', 'b', 'c'], ['d']]);
});

/** Returns the groups of files that import each other. Each group is sorted. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): ReadonlyArray<readonly string[]> {
	const reached = new Map([...graph.keys()].map(name => [name, reachedFrom(name, graph)]));
	const groups = [...reached]
		.filter(([name, others]) => others.has(name))
		.map(([name, others]) => [...others].filter(other => reached.get(other)?.has(name)).toSorted());
	return [...new Map(groups.map(group => [group.join(), group])).values()];
}

function reachedFrom(name: string, graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
	const reached = new Set<string>();
	const waiting = [...(graph.get(name) ?? [])];

	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (!reached.has(next)) {
			reached.add(next);
			waiting.push(...(graph.get(next) ?? []));
		}
	}

	return reached;
}

/** Returns true for a file that turns the output of another program into data. */
const isReader = (file: string): boolean =>
	/^source\/checks\/(?:.*\/)?(?:read-[^/]+|error-line\/.+)\.ts$/.test(file);

test('a file that reads output of other programs imports no check', () => {
	const ofReaders = imports.filter(({file}) => isReader(file));
	expect(ofReaders.length).toBeGreaterThan(10);
	expect(
		shown(
			ofReaders.filter(
				found =>
					!['text', 'engine', 'node:net', 'jsonc-parser', 'smol-toml'].includes(destinationOf(found)) &&
					!isReader(fileOf(found)),
			),
		),
	).toEqual([]);
});

test('a relative import has the extension of its file', () => {
	const own = imports.filter(found => found.to.startsWith('.') && destinationOf(found) !== computed);
	expect(shown(own.filter(({to}) => !/\.tsx?$|\.json$/.test(to)))).toEqual([]);
});

test('the screen is loaded only when it is shown', () => {
	const screens = imports.filter(
		({file, to, isType}) => !isType && moduleOf(file) === 'cli' && to.includes('../ui/'),
	);
	const atOnce = screens.filter(({file, to}) => !textOf(file).includes(`await import('${to}')`));
	expect(screens.length).toBeGreaterThan(0);
	expect(shown(atOnce)).toEqual([]);
});

const textOf = (name: string): string => files.find(({file}) => file === name)?.text ?? '';

/** Returns true for a program of the demo, because each of these programs is a separate process. */
const isProgram = (file: string): boolean => file.startsWith('source/demo/programs/');

test('only the command line uses the process', () => {
	const users = sources.filter(({text}) => usesProcess(text)).map(({file}) => file);
	expect(users.filter(file => moduleOf(file) !== 'cli' && !isProgram(file))).toEqual([]);
	expect(users).toContain('source/cli/main.ts');
	expect(shown(imports.filter(({to, isType}) => /^(?:node:)?process$/.test(to) && !isType))).toEqual([]);
});

/** Returns true if the code uses the global `process`. A property, a comment or a string does not count. */
const usesProcess = (text: string): boolean =>
	/(?<![.\w'`])(?:globalThis\.)?process(?:\.|\[)/.test(codeOf(text));

test('the process exits in one place', () => {
	const endings = sources.flatMap(({file, text}) =>
		[...codeOf(text).matchAll(/\bprocess\.exit\(/g)].map(() => file),
	);
	expect(endings).toEqual(['source/cli/main.ts']);
});

test('file names describe their content, in kebab-case', () => {
	const names = files.map(({file}) => path.posix.basename(file));
	expect(
		names.filter(name => /^(?:utils?|helpers?|common|manager|types|misc|handlers?)\./.test(name)),
	).toEqual([]);
	expect(names.filter(name => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/.test(name))).toEqual([]);
});
