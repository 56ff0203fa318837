import {execFile, execFileSync} from 'node:child_process';
import {existsSync, readdirSync, utimesSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {withLock} from '../../../source/saved/file/lock.ts';
import {openSettings} from '../../../source/saved/file/open-settings.ts';
import {addRegistry} from '../../../source/saved/edit-saved.ts';
import {makeFolder} from './folder-of-test.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** True in `.ci/run`. Other runs start fewer processes, because starting a process takes time. */
const isAllRequired = process.env.ACR_DOCTOR_REQUIRE_ALL === '1';

type Writers = {
	readonly directory: string;
	/** The names of the registries that each process saves. */
	readonly names: ReadonlyArray<readonly string[]>;
	/** The number of processes that run at the same time. */
	readonly atOnce: number;
};

/** Saves registries in separate processes. Returns the warnings of each process. */
async function writeInProcesses({directory, names, atOnce}: Writers): Promise<readonly string[]> {
	const left = [...names];
	const warned: string[] = [];
	const work = async (): Promise<void> => {
		for (let name = left.shift(); name !== undefined; name = left.shift()) {
			const {stdout} = await promisify(execFile)(process.execPath, [fixture('write.ts'), directory, ...name]);
			warned.push(stdout.trim());
		}
	};
	await Promise.all(Array.from({length: atOnce}, work));
	return warned;
}

/** Starts a process that takes the lock and is then killed, so that the lock remains. */
function leaveLock(lock: string): void {
	expect(() => execFileSync(process.execPath, [fixture('die.ts'), lock])).toThrow('Command failed');
	expect(existsSync(lock)).toBe(true);
}

/** Sets the modification time of the lock to 1970. */
const makeOld = (lock: string): void => utimesSync(lock, new Date(0), new Date(0));

test('parallel processes save two hundred registries without loss', {timeout: 240_000}, async () => {
	const directory = makeFolder();
	const inEach = isAllRequired ? 1 : 5;
	const names = Array.from({length: 200 / inEach}, (_, index) =>
		Array.from({length: inEach}, (__, inner) => `registry${index}x${inner}`),
	);
	const warned = await writeInProcesses({directory, names, atOnce: 25});
	const {registries} = (await openSettings({directory})).read();

	expect(registries).toHaveLength(200);
	expect(registries.map(({name}) => name).toSorted()).toEqual(names.flat().toSorted());
	expect(new Set(warned)).toEqual(new Set(['[]']));
	expect(readdirSync(directory)).toEqual(['config.json']);
});

test('the lock of a killed process delays others until it is stale', async () => {
	const directory = makeFolder();
	const lock = path.join(directory, 'config.json.lock');
	leaveLock(lock);
	const hurried = await openSettings({directory, lockTimeoutMs: 100});
	await hurried.change(saved => addRegistry(saved, {id: 'a', name: 'contoso'}));
	expect(hurried.warnings()).toMatchObject([{problem: 'busy'}]);
	expect(existsSync(path.join(directory, 'config.json'))).toBe(false);

	const patient = await openSettings({directory});
	await patient.change(saved => addRegistry(saved, {id: 'b', name: 'fabrikam'}));
	expect(patient.warnings()).toEqual([]);
	expect(readdirSync(directory)).toEqual(['config.json']);
});

test('processes that find a stale lock still write one at a time', async () => {
	const directory = makeFolder();
	const lock = path.join(directory, 'config.json.lock');
	leaveLock(lock);
	makeOld(lock);
	const names = Array.from({length: 20}, (_, index) => [`registry${index}`]);
	await writeInProcesses({directory, names, atOnce: 20});
	expect((await openSettings({directory})).read().registries).toHaveLength(20);
	expect(readdirSync(directory)).toEqual(['config.json']);
});

test('the lock is released if the work throws', async () => {
	const lock = path.join(makeFolder(), 'lock');
	const work = withLock({lock, timeoutMs: 0}, () => {
		throw new Error('broken');
	});
	await expect(work).rejects.toThrow('broken');
	expect(existsSync(lock)).toBe(false);
});

test.skipIf(process.platform !== 'linux').each([
	['/proc/self', 'ENOENT'],
	['/proc/self/deep/er', 'ENOENT'],
	['/dev/null', 'ENOTDIR'],
	['/sys', 'EPERM'],
])('a folder that cannot contain a lock, %s, fails at once with %s', async (folder, code) => {
	// If `withLock` waited for the lock, the test would exceed its timeout.
	const lock = {lock: path.join(folder, 'lock'), timeoutMs: 1e9};
	await expect(withLock(lock, () => 'done')).rejects.toMatchObject({code});
});
