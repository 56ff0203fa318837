import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, onTestFinished, test} from 'vitest';
import {openSettings} from '../../../source/saved/file/open-settings.ts';
import {
	addRegistry,
	changePreferences,
	editRegistry,
	markFavorite,
	markUsed,
	removeRegistry,
} from '../../../source/saved/edit-saved.ts';
import {checks} from '../../../source/checks/index.ts';
import {addResults, maxHistoryResults, maxHistoryRegistries} from '../../../source/saved/result-history.ts';
import type {Saved} from '../../../source/saved/saved.ts';
import {emptySaved} from '../../../source/saved/saved.ts';
import {makeFolder} from './folder-of-test.ts';

const add =
	(name: string) =>
	(saved: Saved): Saved =>
		addRegistry(saved, {id: name, name});

const fileOf = (folder: string): string => path.join(folder, 'config.json');
const contentOf = (folder: string): unknown => JSON.parse(readFileSync(fileOf(folder), 'utf8'));
const asideOf = (folder: string): readonly string[] =>
	readdirSync(folder).filter(name => name.startsWith('config.json.broken-'));

const counts = {passed: 1, warning: 0, failed: 0, skipped: 0, error: 0};

/** Returns the contents that a second process reads. */
const readAgain = async (directory: string): Promise<Saved> => (await openSettings({directory})).read();

test('without a file nothing is saved, and reading creates no file', async () => {
	const directory = path.join(makeFolder(), 'deep', 'acr-doctor');
	const settings = await openSettings({directory});
	expect(settings.read()).toEqual(emptySaved);
	expect(settings.warnings()).toEqual([]);
	expect(existsSync(directory)).toBe(false);
});

test('a change is saved in a file that only its owner can read', async () => {
	const directory = path.join(makeFolder(), 'deep', 'acr-doctor');
	const settings = await openSettings({directory});
	const saved = await settings.change(add('contoso'));
	await settings.change(before => changePreferences(before, {language: 'ja', timeout: 20}));

	expect(saved.registries).toEqual([{id: 'contoso', name: 'contoso'}]);
	expect(await readAgain(directory)).toEqual({
		registries: [{id: 'contoso', name: 'contoso'}],
		settings: {language: 'ja', timeout: 20},
		results: {},
	});
	expect(contentOf(directory)).toMatchObject({version: 1});
	expect(readdirSync(directory)).toEqual(['config.json']);
	expect(statSync(fileOf(directory)).mode & 0o777).toBe(0o600);
	expect(statSync(directory).mode & 0o777).toBe(0o700);
});

test('writing a file that others can read makes it private', async () => {
	const directory = makeFolder();
	writeFileSync(fileOf(directory), '{}', {mode: 0o644});
	await (await openSettings({directory})).change(add('contoso'));
	expect(statSync(fileOf(directory)).mode & 0o777).toBe(0o600);
});

test('a change without effect writes nothing', async () => {
	const directory = makeFolder();
	writeFileSync(fileOf(directory), '{"registries":[{"id":"a","name":"contoso"}]}');
	const settings = await openSettings({directory});
	await settings.change(saved => ({...saved, registries: [...saved.registries]}));
	expect(readFileSync(fileOf(directory), 'utf8')).toBe('{"registries":[{"id":"a","name":"contoso"}]}');
});

test('changes of another process are kept', async () => {
	const directory = makeFolder();
	const [first, second] = [await openSettings({directory}), await openSettings({directory})];
	await first.change(add('contoso'));
	expect((await second.change(add('fabrikam'))).registries.map(({id}) => id)).toEqual([
		'contoso',
		'fabrikam',
	]);
	await first.change(saved => removeRegistry(saved, 'contoso'));
	expect((await readAgain(directory)).registries.map(({id}) => id)).toEqual(['fabrikam']);
});

test('changes of one process are applied in sequence', async () => {
	const directory = makeFolder();
	const settings = await openSettings({directory});
	await Promise.all(Array.from({length: 30}, async (_, index) => settings.change(add(`registry${index}`))));
	expect((await readAgain(directory)).registries).toHaveLength(30);
});

test.each([
	['no JSON', '{"registries": [{"id": "a", "na'],
	['nothing at all', ''],
	['a list', '[]'],
	['a name that is a number', '{"registries":[{"id":"a","name":7}]}'],
	['a registry without a name', '{"registries":[{"id":"a"}]}'],
	['settings that are a text', '{"settings":"none"}'],
	['a version that is a text', '{"version":"1"}'],
])('a file with %s is renamed and kept', async (_, text) => {
	const directory = makeFolder();
	writeFileSync(fileOf(directory), text);
	const settings = await openSettings({directory});
	const [name = ''] = asideOf(directory);

	expect(settings.read()).toEqual(emptySaved);
	expect(settings.warnings()).toEqual([
		{problem: 'broken', values: {file: fileOf(directory), aside: path.join(directory, name)}},
	]);
	expect(readFileSync(path.join(directory, name), 'utf8')).toBe(text);
	await settings.change(add('contoso'));
	expect((await readAgain(directory)).registries).toHaveLength(1);
	expect(asideOf(directory)).toEqual([name]);
});

test('a file that breaks during a run is renamed, and the change is written to a new one', async () => {
	const directory = makeFolder();
	const settings = await openSettings({directory});
	writeFileSync(fileOf(directory), 'oh');
	expect((await settings.change(add('contoso'))).registries).toHaveLength(1);
	expect(settings.warnings()).toMatchObject([{problem: 'broken'}]);
	expect(readFileSync(path.join(directory, asideOf(directory)[0] ?? ''), 'utf8')).toBe('oh');
});

test('a byte order mark is accepted', async () => {
	const directory = makeFolder();
	writeFileSync(fileOf(directory), '\uFEFF{"settings":{"language":"ko"}}');
	const settings = await openSettings({directory});
	expect(settings.read().settings).toEqual({language: 'ko'});
	await settings.change(add('contoso'));
	expect(settings.warnings()).toEqual([]);
	expect(await readAgain(directory)).toMatchObject({
		settings: {language: 'ko'},
		registries: [{id: 'contoso'}],
	});
});

test('a file of a newer version is used as far as possible and loses nothing', async () => {
	const directory = makeFolder();
	const newer = {
		version: 7,
		palette: {dark: true},
		registries: [
			{id: 'a', name: 'contoso', team: ['ada'], lastUsedAt: 1},
			{id: 'c', name: 'gone', team: []},
		],
		settings: {language: {spoken: 'ja'}, timeout: 20, sound: true},
		results: {'AzureCloud contoso': [{finishedAt: 3, counts, checks: {}, found: 'all'}]},
	};
	writeFileSync(fileOf(directory), JSON.stringify(newer));
	const settings = await openSettings({directory});

	expect(settings.warnings()).toEqual([]);
	expect(settings.read()).toEqual({registries: newer.registries, settings: {}, results: newer.results});
	await settings.change(saved => markUsed(removeRegistry(add('new')(saved), 'c'), ['a'], 9));
	expect(settings.warnings()).toEqual([]);
	expect(contentOf(directory)).toEqual({
		...newer,
		registries: [
			{id: 'a', name: 'contoso', team: ['ada'], lastUsedAt: 9},
			{id: 'new', name: 'new'},
		],
	});
});

test('unknown fields survive every change', async () => {
	const directory = makeFolder();
	const result = {finishedAt: 3, counts, checks: {dns: {status: 'passed', since: 1}}, found: 'all'};
	const content = {
		version: 1,
		palette: {dark: true},
		registries: [{id: 'a', name: 'contoso', team: ['ada']}],
		settings: {sound: true},
		results: {'AzureCloud contoso': [result]},
	};
	writeFileSync(fileOf(directory), JSON.stringify(content));
	const settings = await openSettings({directory});
	await settings.change(saved => markFavorite(saved, 'a', true));
	await settings.change(saved => editRegistry(saved, 'a', {name: 'fabrikam'}));
	await settings.change(saved => changePreferences(saved, {ascii: true}));
	const report = {startedAt: 1, lastRunStartedAt: 1, finishedAt: 9, rows: []};
	const registries = [{key: 'contoso', name: 'contoso', cloud: 'AzureCloud'}];
	await settings.change(saved => addResults(saved, {...report, registries}));
	expect(contentOf(directory)).toMatchObject({
		palette: {dark: true},
		registries: [{id: 'a', name: 'fabrikam', isFavorite: true, team: ['ada']}],
		settings: {sound: true, ascii: true},
		results: {'AzureCloud contoso': [{finishedAt: 9}, result]},
	});
});

test('a section in a newer format is not changed', async () => {
	const directory = makeFolder();
	writeFileSync(fileOf(directory), '{"version":2,"registries":{"contoso":{}}}');
	const settings = await openSettings({directory});
	await settings.change(saved => changePreferences(add('fabrikam')(saved), {ascii: true}));
	expect(contentOf(directory)).toMatchObject({registries: {contoso: {}}, settings: {ascii: true}});
});

test.each([
	['{"version":2,"registries":{"contoso":{}}}', add('fabrikam')],
	['{"version":2,"settings":[1]}', (saved: Saved) => changePreferences(saved, {ascii: true})],
	[
		'{"version":2,"settings":[1]}',
		(saved: Saved) => changePreferences(add('fabrikam')(saved), {ascii: true}),
	],
])('a change that a newer file cannot store, %s, is a warning', async (content, change) => {
	const directory = makeFolder();
	writeFileSync(fileOf(directory), content);
	const settings = await openSettings({directory});
	await settings.change(change);
	expect(settings.warnings()).toMatchObject([{problem: 'newer', values: {file: fileOf(directory)}}]);
	expect(contentOf(directory)).toMatchObject(JSON.parse(content));
});

test('a newer file that can store the change causes no warning', async () => {
	const directory = makeFolder();
	writeFileSync(
		fileOf(directory),
		'{"version":2,"registries":[{"id":"a","name":"contoso","colour":"red"}],"x":1}',
	);
	const settings = await openSettings({directory});
	await settings.change(add('fabrikam'));
	expect(settings.warnings()).toEqual([]);
	expect(contentOf(directory)).toMatchObject({
		version: 2,
		x: 1,
		registries: [{colour: 'red'}, {name: 'fabrikam'}],
	});
});

test('one of two entries with the same id can be removed', async () => {
	const directory = makeFolder();
	writeFileSync(
		fileOf(directory),
		'{"version":1,"registries":[{"id":"a","name":"contoso"},{"id":"a","name":"fabrikam"}]}',
	);
	const settings = await openSettings({directory});
	const [first, second] = settings.read().registries;
	expect(first?.id).toBe('a');
	expect(second?.id).not.toBe('a');
	await settings.change(saved => removeRegistry(saved, 'a'));
	expect(contentOf(directory)).toMatchObject({registries: [{name: 'fabrikam'}]});
});

test('a new id of a duplicate entry is unique', async () => {
	const directory = makeFolder();
	writeFileSync(
		fileOf(directory),
		'{"version":1,"registries":[{"id":"a","name":"oneone"},{"id":"a","name":"twotwo"},{"id":"a-2","name":"three"},{"id":"a","name":"fourfour"}]}',
	);
	const settings = await openSettings({directory});
	const {registries} = settings.read();
	expect(new Set(registries.map(({id}) => id)).size).toBe(4);
	const second = registries.find(({name}) => name === 'twotwo');
	await settings.change(saved => removeRegistry(saved, second?.id ?? ''));
	expect((await readAgain(directory)).registries.map(({name}) => name)).toEqual([
		'oneone',
		'three',
		'fourfour',
	]);
});

test('secrets are never written, in any field', async () => {
	const directory = makeFolder();
	const settings = await openSettings({directory});
	await settings.change(saved =>
		addRegistry(saved, {
			id: 'a',
			name: 'https://ada:hunter2@contoso.azurecr.io',
			label: 'password=hunter2',
		}),
	);
	expect(readFileSync(fileOf(directory), 'utf8')).not.toContain('hunter2');
	expect(JSON.stringify(settings.read())).not.toContain('hunter2');
});

test('a folder in place of the file is not overwritten', async () => {
	const directory = makeFolder();
	mkdirSync(fileOf(directory));
	const settings = await openSettings({directory});
	expect((await settings.change(add('contoso'))).registries).toHaveLength(1);
	expect(settings.warnings()).toEqual([
		{problem: 'unreadable', values: {file: fileOf(directory), code: 'EISDIR'}},
	]);
	expect(statSync(fileOf(directory)).isDirectory()).toBe(true);
});

test('a file that is too large is not changed', async () => {
	const directory = makeFolder();
	writeFileSync(fileOf(directory), '{}');
	truncateSync(fileOf(directory), 8 * 1024 * 1024 + 1);
	const settings = await openSettings({directory});
	await settings.change(add('contoso'));
	expect(settings.warnings()).toMatchObject([{problem: 'unreadable', values: {code: 'EFBIG'}}]);
	expect(readdirSync(directory)).toEqual(['config.json']);
});

const longest = (words: readonly string[]): string =>
	words.reduce((first, second) => (second.length > first.length ? second : first), '');

test('the size limit is three times the largest file that the program writes', async () => {
	const directory = makeFolder();
	const result = {
		counts,
		loginServer: `${'x'.repeat(63)}.azurecr.us`,
		addresses: ['2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', '203.0.113.100'],
		checks: Object.fromEntries(
			checks.map(({id, findings}) => [
				id,
				{status: 'failed' as const, finding: longest(Object.keys(findings))},
			]),
		),
	};
	const subjects = Array.from({length: maxHistoryRegistries}, (_, index) => `${'r'.repeat(100)}${index}`);
	const settings = await openSettings({directory});
	await settings.change(saved => ({
		...subjects.reduce(
			(rest, name) => addRegistry(rest, {id: `${name} id`, name, label: name, repository: name}),
			saved,
		),
		results: Object.fromEntries(
			subjects.map(name => [
				name,
				Array.from({length: maxHistoryResults}, (_, index) => ({...result, finishedAt: index})),
			]),
		),
	}));
	expect(statSync(fileOf(directory)).size).toBeGreaterThan(1024 * 1024);
	expect(statSync(fileOf(directory)).size * 3).toBeLessThan(8 * 1024 * 1024);
	expect(Object.keys((await readAgain(directory)).results)).toHaveLength(maxHistoryRegistries);
});

test('a pipe in place of the file does not block', async () => {
	const directory = makeFolder();
	execFileSync('mkfifo', [fileOf(directory)]);
	const settings = await openSettings({directory});
	expect(settings.warnings()).toMatchObject([{problem: 'unreadable'}]);
});

test('a folder that cannot be created is a warning, and changes apply to this process', async () => {
	const file = path.join(makeFolder(), 'file');
	writeFileSync(file, '');
	const settings = await openSettings({directory: path.join(file, 'acr-doctor')});
	await settings.change(add('contoso'));
	await settings.change(add('fabrikam'));
	expect(settings.read().registries.map(({id}) => id)).toEqual(['contoso', 'fabrikam']);
	expect(settings.warnings()).toMatchObject([{problem: 'unreadable', values: {code: 'ENOTDIR'}}]);
});

/** Mounts a separate disk and returns its folder. Returns undefined if mounting is not allowed. */
function mountDisk(options: string): string | undefined {
	const folder = makeFolder();

	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], {stdio: 'ignore'});
	} catch {
		return undefined;
	}

	onTestFinished(() => void execFileSync('umount', [folder]));
	return folder;
}

test('a full disk is a warning, and the change is written when there is space', async ({skip}) => {
	const disk = mountDisk('size=64k') ?? skip('takes the right to mount');
	const directory = path.join(disk, 'acr-doctor');
	const settings = await openSettings({directory});
	await settings.change(add('contoso'));
	const before = readFileSync(fileOf(directory), 'utf8');

	const rest = path.join(disk, 'rest');
	execFileSync('sh', ['-c', 'cat /dev/zero > "$1" 2>/dev/null; true', 'sh', rest]);
	expect((await settings.change(add('fabrikam'))).registries).toHaveLength(2);
	expect(settings.warnings()).toMatchObject([{problem: 'unwritable', values: {code: 'ENOSPC'}}]);
	expect(readFileSync(fileOf(directory), 'utf8')).toBe(before);

	writeFileSync(rest, '');
	await settings.change(add('northwind'));
	expect((await readAgain(directory)).registries.map(({id}) => id)).toEqual([
		'contoso',
		'fabrikam',
		'northwind',
	]);
	// The package that writes the file removes its temporary file without waiting.
	await expect.poll(() => readdirSync(directory)).toEqual(['config.json']);
});

/** Makes a folder read-only. Root ignores file modes, so for root the folder is mounted read-only. */
function closeFolder(directory: string): void {
	if (process.getuid?.() === 0) {
		execFileSync('mount', ['-o', 'remount,ro', directory]);
	} else {
		chmodSync(directory, 0o500);
		onTestFinished(() => chmodSync(directory, 0o700));
	}
}

test('a read-only folder is a warning, and its file is read', async ({skip}) => {
	const isRoot = process.getuid?.() === 0;
	const directory = isRoot ? (mountDisk('size=64k') ?? skip('takes the right to mount')) : makeFolder();
	writeFileSync(fileOf(directory), '{"settings":{"language":"ja"}}');
	closeFolder(directory);
	const settings = await openSettings({directory});
	expect((await settings.change(add('contoso'))).settings).toEqual({language: 'ja'});
	expect(settings.warnings()).toMatchObject([
		{problem: 'unwritable', values: {code: isRoot ? 'EROFS' : 'EACCES'}},
	]);
});

test('a read-only disk is a warning, and a broken file is not renamed', async ({skip}) => {
	const disk = mountDisk('size=64k') ?? skip('takes the right to mount');
	writeFileSync(fileOf(disk), '{');
	execFileSync('mount', ['-o', 'remount,ro', disk]);
	const settings = await openSettings({directory: disk});
	expect((await settings.change(add('contoso'))).registries).toHaveLength(1);
	expect(settings.warnings()).toEqual([
		{problem: 'broken-stays', values: {file: fileOf(disk), code: 'EROFS'}},
	]);
	expect(readdirSync(disk)).toEqual(['config.json']);
});

/** Starts a program that saves in a loop, and kills it during a write. */
async function killWhileItWrites(directory: string): Promise<readonly string[]> {
	const writer = fileURLToPath(new URL('fixtures/write-forever.ts', import.meta.url));

	for (;;) {
		const child = spawn(process.execPath, [writer, directory], {stdio: 'ignore'});
		const ended = once(child, 'exit');

		while (leftoversIn(directory).length === 0) {
			await new Promise(resolve => setImmediate(resolve));
		}

		child.kill('SIGKILL');
		await ended;

		// Without leftover files, the kill came after the end of a write.
		if (leftoversIn(directory).length > 0) {
			return leftoversIn(directory);
		}

		rmSync(path.join(directory, 'config.json.lock'), {recursive: true, force: true});
	}
}

const leftoversIn = (directory: string): readonly string[] =>
	existsSync(directory) ? readdirSync(directory).filter(name => name.includes('.tmp-')) : [];

/** Sets the modification time of a file to 1970. */
const makeOld = (file: string): void => utimesSync(file, new Date(0), new Date(0));

test('temporary files of a killed process are removed at the next write', {timeout: 60_000}, async () => {
	const directory = makeFolder();
	await killWhileItWrites(directory);
	const before = (await readAgain(directory)).registries.length;

	for (const name of [...leftoversIn(directory), 'config.json.lock']) {
		makeOld(path.join(directory, name));
	}

	const settings = await openSettings({directory});
	await settings.change(add('contoso'));
	expect(settings.warnings()).toEqual([]);
	expect((await readAgain(directory)).registries).toHaveLength(before + 1);
	expect(readdirSync(directory)).toEqual(['config.json']);
});

test('temporary files of running processes and files with similar names stay', async () => {
	const directory = makeFolder();
	const alive = 'config.json.tmp-1764456789abcdef';
	const others = ['config.json.tmp', 'other.json.tmp-1764456789abcdef', 'config.json.broken-2026'];
	writeFileSync(path.join(directory, alive), '{');

	for (const name of others) {
		writeFileSync(path.join(directory, name), '{');
		makeOld(path.join(directory, name));
	}

	await (await openSettings({directory})).change(add('contoso'));
	expect(readdirSync(directory)).toEqual([...others, alive, 'config.json'].toSorted());
});

test('temporary files next to the target of a link are removed too', async () => {
	const directory = makeFolder();
	const elsewhere = makeFolder();
	writeFileSync(path.join(elsewhere, 'mine.json'), '{}');
	const leftover = path.join(elsewhere, 'mine.json.tmp-1764456789abcdef');
	writeFileSync(leftover, '');
	makeOld(leftover);
	symlinkSync(path.join(elsewhere, 'mine.json'), fileOf(directory));
	await (await openSettings({directory})).change(add('contoso'));
	expect(readdirSync(elsewhere)).toEqual(['mine.json']);
	expect((await readAgain(directory)).registries).toHaveLength(1);
});
