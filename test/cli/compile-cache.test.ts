import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {tool} from '../../source/cli/version.ts';
import {runProgram} from './program.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-compiled-'));
});

afterEach(() => {
	chmodSync(folder, 0o700);
	rmSync(folder, {recursive: true});
});

const words = ['localhost:9', '--only', 'dns', '--plain'];
const envIn = (cache: string) => ({HOME: folder, XDG_CACHE_HOME: cache});

test.skipIf(process.platform !== 'linux')(
	'a run caches its compiled code in the cache folder of the user',
	async () => {
		const {stderr} = await runProgram(words, {env: envIn(folder)});
		expect(stderr).toBe('acr-doctor: checking localhost:9\n');
		const kept = path.join(folder, 'acr-doctor');
		const files = readdirSync(kept, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
		expect(files.length).toBeGreaterThan(0);
		const text = files.map(file => readFileSync(path.join(file.parentPath, file.name), 'latin1')).join('');
		expect(text).not.toContain('localhost:9');
	},
);

test.skipIf(process.platform !== 'linux')(
	'the first run of a version deletes only the caches of other versions',
	async () => {
		const kept = path.join(folder, 'acr-doctor');
		const former = path.join(kept, '0.0.1');
		mkdirSync(path.join(former, 'v24.21.0'), {recursive: true});
		writeFileSync(path.join(former, 'v24.21.0', 'file'), '');
		writeFileSync(path.join(kept, 'notes'), '');
		await runProgram(words, {env: envIn(folder)});
		expect(readdirSync(kept).toSorted()).toEqual([tool.version, 'notes']);

		mkdirSync(former);
		await runProgram(words, {env: envIn(folder)});
		expect(existsSync(former)).toBe(true);
	},
);

test.skipIf(process.platform !== 'linux')(
	'a cache that cannot be written does not disturb a run',
	async () => {
		const {stderr, stdout} = await runProgram(words, {env: envIn('/proc/acr-doctor')});
		expect(stderr).toBe('acr-doctor: checking localhost:9\n');
		expect(stdout).toContain('Login server');
	},
);

test('a command that only reads writes no cache', async () => {
	mkdirSync(path.join(folder, 'cache'));
	await runProgram(['explain', 'dns'], {env: envIn(path.join(folder, 'cache'))});
	expect(existsSync(path.join(folder, 'cache', 'acr-doctor'))).toBe(false);
});
