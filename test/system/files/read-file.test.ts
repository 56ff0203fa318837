import {execFile} from 'node:child_process';
import {chmod, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {beforeEach, expect, test} from 'vitest';
import {listFolder, readTextFile} from '../../../source/system/files/read-file.ts';
import {createSystem} from '../../../source/system/system.ts';
import {makeFolder} from '../../integration/daemons.ts';

let folder: string;

beforeEach(async () => {
	const made = await makeFolder();
	({folder} = made);
	return made.remove;
});

const signal = AbortSignal.timeout(30_000);

test('a text file is read without its byte order mark', async () => {
	const file = path.join(folder, 'settings');
	await writeFile(file, '\uFEFF{"a": "é"}');
	expect(await readTextFile(file, signal)).toEqual({ok: true, value: '{"a": "é"}'});
	expect(await readTextFile(file, signal, {keepsByteOrderMark: true})).toEqual({
		ok: true,
		value: '\uFEFF{"a": "é"}',
	});
	await writeFile(file, '\uFEFF{"a": "é"}', 'utf16le');
	expect(await readTextFile(file, signal)).toEqual({ok: true, value: '{"a": "é"}'});
});

test('failures name the path', async () => {
	const file = path.join(folder, 'settings');
	expect(await readTextFile(file, signal)).toMatchObject({code: 'ENOENT', details: {path: file}});
	expect(await readTextFile(folder, signal)).toMatchObject({code: 'NOT_A_FILE', details: {path: folder}});
	await writeFile(file, 'x'.repeat(1024 * 1024 + 1));
	expect(await readTextFile(file, signal)).toMatchObject({code: 'TOO_LARGE', details: {path: file}});
	expect(await listFolder(file, signal)).toMatchObject({code: 'ENOTDIR', details: {path: file}});
});

test('a named pipe is not read', async () => {
	const file = path.join(folder, 'pipe');
	await promisify(execFile)('mkfifo', [file]);
	expect(await readTextFile(file, signal)).toMatchObject({code: 'NOT_A_FILE'});
});

test('a read ends when the signal aborts', async () => {
	expect(await readTextFile(folder, AbortSignal.abort())).toMatchObject({code: 'ABORTED'});
});

test('names in a folder are sorted', async () => {
	await mkdir(path.join(folder, 'b'));
	await writeFile(path.join(folder, 'a'), '');
	expect(await listFolder(folder, signal)).toEqual({ok: true, value: ['a', 'b']});
});

test('another root folder replaces the root of the machine, and failures name the path without it', async () => {
	const system = createSystem({
		env: {},
		platform: 'linux',
		userAgent: 'test',
		timeout: 1000,
		fileRoot: folder,
	});
	await mkdir(path.join(folder, 'etc'));
	await writeFile(
		path.join(folder, 'etc/settings'),
		'{"auths":{"contoso.azurecr.io":{"identitytoken":"hush-hush"}}}',
	);
	expect(await system.readFile('/etc/settings', signal)).toMatchObject({ok: true});
	expect(await system.readFile(path.join(folder, 'etc/settings'), signal)).toMatchObject({ok: true});
	expect(await system.listFolder('/etc', signal)).toEqual({ok: true, value: ['settings']});
	expect(await system.readFile('/etc/other', signal)).toMatchObject({details: {path: '/etc/other'}});
	expect(system.hide('a hush-hush token')).not.toContain('hush');
	await system.close();
});

test('without permission, the owner and the mode of the file or of a closed folder are named', async () => {
	const file = path.join(folder, 'closed/settings');
	await mkdir(path.dirname(file));
	await writeFile(file, '');
	await chmod(file, 0o000);
	const withoutOverride = async () => {
		const {stdout} = await promisify(execFile)(
			'setpriv',
			[
				'--bounding-set=-dac_override,-dac_read_search',
				'--inh-caps=-dac_override,-dac_read_search',
				process.execPath,
				'--input-type=module',
				'-e',
				`const {readTextFile} = await import(${JSON.stringify(path.resolve('source/system/files/read-file.ts'))});
				console.log(JSON.stringify(await readTextFile(${JSON.stringify(file)}, AbortSignal.timeout(9999))));`,
			],
			{env: {}},
		);
		return JSON.parse(stdout);
	};

	expect(await withoutOverride()).toMatchObject({
		code: 'EACCES',
		details: {path: file, owner: 'root', mode: '000'},
	});
	await chmod(path.dirname(file), 0o000);
	expect(await withoutOverride()).toMatchObject({
		code: 'EACCES',
		details: {path: path.dirname(file), owner: 'root', mode: '000'},
	});
});
