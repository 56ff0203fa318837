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

/** `.ci/run` sets it: a process takes its time to start. */
const isAllRequired = process.env.ACR_DOCTOR_REQUIRE_ALL === '1';

type Writers = {
	readonly directory: string;
	/** Registries, by the process that saves them. */
	readonly names: ReadonlyArray<readonly string[]>;
	/** Processes at a time. */
	readonly atOnce: number;
};

/** Doctors in processes of their own; gives what each of them warned of. */
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

/** Leaves the lock of a doctor that was killed while it held it. */
function leaveLock(lock: string): void {
	expect(() => execFileSync(process.execPath, [fixture('die.ts'), lock])).toThrow('Command failed');
	expect(existsSync(lock)).toBe(true);
}

/** As if it had been left a while ago. */
const makeOld = (lock: string): void => utimesSync(lock, new Date(0), new Date(0));

test('two hundred doctors save a registry each, and none is lost', {timeout: 240_000}, async () => {
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

test('a doctor that was killed while it wrote holds the others up, and then no longer', async () => {
	const directory = makeFolder();
	const lock = path.join(directory, 'config.json.lock');
	leaveLock(lock);
	const hurried = await openSettings({directory, patience: 100});
	await hurried.change(saved => addRegistry(saved, {id: 'a', name: 'contoso'}));
	expect(hurried.warnings()).toMatchObject([{problem: 'busy'}]);
	expect(existsSync(path.join(directory, 'config.json'))).toBe(false);

	const patient = await openSettings({directory});
	await patient.change(saved => addRegistry(saved, {id: 'b', name: 'fabrikam'}));
	expect(patient.warnings()).toEqual([]);
	expect(readdirSync(directory)).toEqual(['config.json']);
});

test('of many that meet a lock left over, each still writes alone', async () => {
	const directory = makeFolder();
	const lock = path.join(directory, 'config.json.lock');
	leaveLock(lock);
	makeOld(lock);
	const names = Array.from({length: 20}, (_, index) => [`registry${index}`]);
	await writeInProcesses({directory, names, atOnce: 20});
	expect((await openSettings({directory})).read().registries).toHaveLength(20);
	expect(readdirSync(directory)).toEqual(['config.json']);
});

test('the lock is given back when the work breaks', async () => {
	const lock = path.join(makeFolder(), 'lock');
	const work = withLock({lock, patience: 0}, () => {
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
])('a folder that cannot hold a lock, %s, is a failure at once', async (folder, code) => {
	// A wait would outlast the test.
	const lock = {lock: path.join(folder, 'lock'), patience: 1e9};
	await expect(withLock(lock, () => 'done')).rejects.toMatchObject({code});
});
