import {chmod, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import type {CredentialPlace} from '../../../source/engine/system.ts';
import {readStoredCredential} from '../../../source/system/container-logins/stored-credential.ts';
import {makeFolder} from '../../integration/daemons.ts';

let folder: string;

beforeEach(async () => {
	const made = await makeFolder();
	({folder} = made);
	return made.remove;
});

const host = 'contoso.azurecr.io';

async function read(place: CredentialPlace, env: Readonly<Record<string, string>> = {}) {
	return readStoredCredential(
		place,
		{env: {PATH: `${path.join(folder, 'bin')}:/usr/bin:/bin`, ...env}},
		AbortSignal.timeout(30_000),
	);
}

async function readFile(entry: unknown) {
	const file = path.join(folder, 'config.json');
	await writeFile(file, JSON.stringify({auths: {[host]: entry}}));
	return read({path: file, key: host});
}

async function readHelper(script: string) {
	const file = path.join(folder, 'bin/docker-credential-test');
	await mkdir(path.dirname(file), {recursive: true});
	await writeFile(file, `#!/bin/sh\n${script}\n`);
	await chmod(file, 0o755);
	return read({helper: 'test', host});
}

test.each([
	[{auth: btoa('ada:pass:word')}, {username: 'ada', secret: 'pass:word', isToken: false}],
	[{auth: btoa('ada:word\0\0')}, {username: 'ada', secret: 'word', isToken: false}],
	[
		{username: 'ada', password: 'word'},
		{username: 'ada', secret: 'word', isToken: false},
	],
	[
		{auth: btoa('00000000-0000-0000-0000-000000000000:'), identitytoken: 'refresh'},
		{username: '00000000-0000-0000-0000-000000000000', secret: 'refresh', isToken: true},
	],
])('reads the entry %j of a file', async (entry, value) => {
	expect(await readFile(entry)).toEqual({ok: true, value});
});

test.each([[{}], [{auth: ''}], [{auth: btoa('ada')}], [{auth: btoa('ada:')}], [null], ['text']])(
	'the entry %j of a file is no credential',
	async entry => {
		expect(await readFile(entry)).toMatchObject({ok: false, code: 'NOT_STORED'});
	},
);

test('a file that is not JSON fails without its content', async () => {
	const file = path.join(folder, 'config.json');
	await writeFile(file, '{"auths": {"x": "opens-something');
	expect(await read({path: file, key: host})).toEqual({
		ok: false,
		code: 'NOT_JSON',
		message: '',
		details: {path: file},
	});
});

test('reads the credential in DOCKER_AUTH_CONFIG', async () => {
	const value = JSON.stringify({auths: {[host]: {auth: btoa('ada:word')}}});
	const place = {variable: 'DOCKER_AUTH_CONFIG', key: host};
	expect(await read(place, {DOCKER_AUTH_CONFIG: value})).toMatchObject({ok: true, value: {username: 'ada'}});
	expect(await read(place, {DOCKER_AUTH_CONFIG: '{}'})).toMatchObject({ok: false, code: 'NOT_STORED'});
	expect(await read(place, {DOCKER_AUTH_CONFIG: 'text'})).toMatchObject({ok: false, code: 'NOT_JSON'});
});

test('a helper gets the host on its input', async () => {
	const script = `[ "$1" = get ] || exit 9
read -r server
printf '{"ServerURL":"%s","Username":"ada","Secret":"word for %s"}' "$server" "$server"`;
	expect(await readHelper(script)).toEqual({
		ok: true,
		value: {username: 'ada', secret: `word for ${host}`, isToken: false},
	});
});

test('the user name <token> marks a token', async () => {
	expect(await readHelper(`printf '{"Username":"<token>","Secret":"refresh"}'`)).toEqual({
		ok: true,
		value: {username: '<token>', secret: 'refresh', isToken: true},
	});
});

test.each([
	['NOT_STORED', "echo 'credentials not found in native keychain'; exit 1"],
	['NOT_STORED', 'exit 0'],
	['HELPER_REFUSED', "echo 'pass not initialized: exit status 1'; exit 1"],
	['HELPER_UNREADABLE', 'echo hello'],
])('fails with %s after: %s', async (code, script) => {
	const answer = await readHelper(script);
	expect(answer).toMatchObject({ok: false, code});
	expect(JSON.stringify(answer)).not.toContain('hello');
});

test('a missing helper and an invalid name are failures', async () => {
	expect(await read({helper: 'absent', host})).toMatchObject({ok: false, code: 'NOT_INSTALLED'});
	expect(await read({helper: '../evil', host})).toMatchObject({ok: false, code: 'HELPER_NAME'});
});
