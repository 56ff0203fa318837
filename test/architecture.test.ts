import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseSync} from 'oxc-parser';
import {expect, test} from 'vitest';
import {codeOf, files, imports, roomOf, root, sources} from './source-files.ts';
import type {Import} from './source-files.ts';

/** An import of what is known only when it runs. */
const computed = 'what is computed';

/** What each room may import beside itself; `core (types)` is open to `import type` only. */
const doors: Readonly<Record<string, readonly string[]>> = {
	core: [],
	reference: [],
	wire: ['core', 'node:*'],
	words: ['core (types)', 'reference', 'checks (types)', 'wire (types)', 'node:*'],
	checks: ['core', 'reference', 'wire'],
	output: ['core', 'docs', 'ajv'],
	ui: ['core', 'ink', 'ink-spinner', 'react', 'string-width'],
	config: ['core', 'node:*', 'ajv', 'conf', 'proper-lockfile'],
	system: ['core', 'node:*', 'execa', 'undici', '@azure/identity', '@azure/core-rest-pipeline'],
	demo: ['core', 'reference', 'node:*', '@peculiar/x509', 'reflect-metadata'],
	cli: [
		'core',
		'reference',
		'words',
		'checks',
		'output',
		'ui',
		'system',
		'config',
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

/** The room or the package an import leads to. */
function destinationOf({file, to}: Import): string {
	if (to.endsWith('/package.json')) {
		return 'package.json';
	}

	if (to.includes('(')) {
		return computed;
	}

	if (to.startsWith('.')) {
		return roomOf(path.posix.join(path.posix.dirname(file), to));
	}

	return to
		.split('/')
		.slice(0, to.startsWith('@') ? 2 : 1)
		.join('/');
}

const isOpen = (found: Import): boolean =>
	destinationOf(found) === roomOf(found.file) ||
	(doors[roomOf(found.file)] ?? []).some(door => passes(found, door));

function passes(found: Import, door: string): boolean {
	const destination = destinationOf(found);

	return (
		destination === door ||
		(found.isType && door === `${destination} (types)`) ||
		(destination.startsWith('node:') && door === 'node:*')
	);
}

const told = (found: readonly Import[]): readonly string[] => found.map(({file, to}) => `${file} → ${to}`);

test('every file can be read, and lives in a room', () => {
	expect(files.filter(({file, text}) => parseSync(file, text).errors.length > 0)).toEqual([]);
	expect(files.length).toBeGreaterThan(100);
	expect(files.map(({file}) => file).filter(file => !(roomOf(file) in doors))).toEqual([]);
});

test('the page for contributors names every room', () => {
	const page = readFileSync(path.join(root, 'contributing.md'), 'utf8');
	const named = [...page.matchAll(/^\| `([\w-]+)` /gm)].map(([, room = '']) => room);
	expect(named.toSorted()).toEqual(
		Object.keys(doors)
			.filter(room => !room.startsWith('test/'))
			.toSorted(),
	);
});

test('every file the page for contributors names is there', () => {
	const page = readFileSync(path.join(root, 'contributing.md'), 'utf8');
	const named = [...page.matchAll(/`([\w.-]+(?:\/[\w.*-]+)+)`/g)].map(([, file = '']) => file);
	const missing = named.filter(file => !/NAME|CODE/.test(file) && globSync(file, {cwd: root}).length === 0);
	expect(named.length).toBeGreaterThan(10);
	expect(missing).toEqual([]);
});

test('every import goes through a door', () => {
	expect(imports.length).toBeGreaterThan(300);
	expect(told(imports.filter(found => !isOpen(found)))).toEqual([]);
});

test('no door is open that nobody uses', () => {
	const open = Object.entries(doors).flatMap(([room, names]) => names.map(door => ({room, door})));
	const unused = open.filter(
		({room, door}) => !imports.some(found => roomOf(found.file) === room && passes(found, door)),
	);
	expect(unused.map(({room, door}) => `${room} → ${door}`)).toEqual([]);
});

test('an import of our own names its file with its ending', () => {
	const own = imports.filter(({to}) => to.startsWith('.'));
	expect(told(own.filter(({to}) => !/\.tsx?$|\.json$/.test(to)))).toEqual([]);
});

test('the screen is loaded only when it is shown', () => {
	const screens = imports.filter(
		({file, to, isType}) => !isType && roomOf(file) === 'cli' && to.includes('../ui/'),
	);
	const atOnce = screens.filter(({file, to}) => !textOf(file).includes(`await import('${to}')`));
	expect(screens.length).toBeGreaterThan(0);
	expect(told(atOnce)).toEqual([]);
});

const textOf = (name: string): string => files.find(({file}) => file === name)?.text ?? '';

/** The programs of the demo are processes of their own. */
const isProgram = (file: string): boolean => file.startsWith('source/demo/programs/');

test('the process belongs to the command line', () => {
	const users = sources.filter(({text}) => usesProcess(text)).map(({file}) => file);
	expect(users.filter(file => roomOf(file) !== 'cli' && !isProgram(file))).toEqual([]);
	expect(users).toContain('source/cli/main.ts');
	expect(told(imports.filter(({to, isType}) => /^(?:node:)?process$/.test(to) && !isType))).toEqual([]);
});

/** The global, not a word of a comment or a text, nor a field of that name. */
const usesProcess = (text: string): boolean =>
	/(?<![.\w'`])(?:globalThis\.)?process(?:\.|\[)/.test(codeOf(text));

test('the process is ended in one place', () => {
	const endings = sources.flatMap(({file, text}) =>
		[...codeOf(text).matchAll(/\bprocess\.exit\(/g)].map(() => file),
	);
	expect(endings).toEqual(['source/cli/main.ts']);
});

test('files are named for what they hold, in kebab-case', () => {
	const names = files.map(({file}) => path.posix.basename(file));
	expect(
		names.filter(name => /^(?:utils?|helpers?|common|manager|types|misc|handlers?)\./.test(name)),
	).toEqual([]);
	expect(names.filter(name => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/.test(name))).toEqual([]);
});
