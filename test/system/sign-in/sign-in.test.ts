import {execFileSync} from 'node:child_process';
import {generateKeyPairSync} from 'node:crypto';
import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {builtInClouds} from '../../../source/reference/clouds.ts';
import type {Exchange} from '../../../source/system/network/http.ts';
import {createKnownSecrets} from '../../../source/system/secrets/known-secrets.ts';
import {createSignIn} from '../../../source/system/sign-in/sign-in.ts';

let bin: string;

beforeEach(() => {
	bin = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-bin-'));
});

afterEach(() => rmSync(bin, {recursive: true}));

/** A real program in the place of one that is not here. */
function program(name: string, script: string): void {
	writeFileSync(path.join(bin, name), `#!/bin/sh\n${script}\n`);
	chmodSync(path.join(bin, name), 0o755);
}

/** Managed identity asks the network; these machines have none to ask. */
const nobody: Exchange = async () => {
	throw Object.assign(new Error('nobody there'), {code: 'ECONNREFUSED'});
};

const signIn = async (
	env: Record<string, string> = {},
	{timeout = 30_000, tokenRequest = {}, signal = AbortSignal.timeout(timeout)} = {},
) =>
	createSignIn({
		env: {PATH: `${bin}:/usr/bin:/bin`, ...env},
		platform: 'linux',
		timeout,
		exchange: nobody,
		secrets: createKnownSecrets(env),
	})({cloud: builtInClouds[0], audience: 'https://containerregistry.azure.net', ...tokenRequest}, signal);

const attemptOf = (result: Awaited<ReturnType<typeof signIn>>, credential: string) =>
	result.attempts.find(attempt => attempt.credential === credential);

const principal = {
	AZURE_CLIENT_ID: 'c',
	AZURE_TENANT_ID: 'contoso.com',
	AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
};
const keys = generateKeyPairSync('ec', {namedCurve: 'P-256'});
/** What comes before the key is not looked into. */
const certificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
const onlyCli = {AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential'};

/** Signs in with az until it has written the id of a process to this file; then the time is over. */
async function signInUntil(name: string) {
	const file = path.join(bin, name);
	const controller = new AbortController();
	const result = signIn(onlyCli, {signal: controller.signal});
	await expect.poll(() => existsSync(file)).toBe(true);
	const child = Number(readFileSync(file, 'utf8'));
	expect(isAlive(child)).toBe(true);
	controller.abort(new DOMException('The time is over.', 'TimeoutError'));
	return {child, result: await result};
}

describe('Azure CLI as the credential', () => {
	test('its token is taken, with the tenant it names and POSIX seconds before local time', async () => {
		program(
			'az',
			`printf '%s ' "$@" > ${bin}/words; echo '{"accessToken":"t0ken","expires_on":1900000000,"expiresOn":"2001-01-01 00:00:00.000000","tenant":"contoso"}'`,
		);
		const result = await signIn(onlyCli);

		expect(result.token).toEqual({value: 't0ken', expiresAt: 1_900_000_000_000, tenant: 'contoso'});
		expect(attemptOf(result, 'AzureCliCredential')).toEqual({
			credential: 'AzureCliCredential',
			result: 'token',
		});
		expect(readFileSync(`${bin}/words`, 'utf8')).toBe(
			'account get-access-token --output json --resource https://containerregistry.azure.net ',
		);
	});

	test('a subscription is passed on, and stands before a tenant, since az takes one of them', async () => {
		program('az', `printf '%s ' "$@" > ${bin}/words; echo '{"accessToken":"t"}'`);
		await signIn(onlyCli, {tokenRequest: {tenant: 'contoso.com', subscription: 'Production'}});

		expect(readFileSync(`${bin}/words`, 'utf8')).toContain('--subscription Production');
		expect(readFileSync(`${bin}/words`, 'utf8')).not.toContain('--tenant');
	});

	test('az is asked in the cloud of the registry, whatever cloud it is set to', async () => {
		program('az', `echo "{\\"accessToken\\":\\"for-$AZURE_CLOUD_NAME\\"}"`);
		const result = await signIn(onlyCli, {tokenRequest: {cloud: builtInClouds[1]}});

		expect(result.token?.value).toBe('for-AzureChinaCloud');
	});

	test.each([
		['echo "ERROR: Please run \'az login\' to setup account." >&2; exit 1', 'unavailable', 'NOT_SIGNED_IN'],
		['echo "ERROR: AADSTS700082: The refresh token has expired" >&2; exit 1', 'refused', 'AADSTS700082'],
		['echo "Traceback (most recent call last):" >&2; exit 1', 'refused', 'AZ_BROKEN'],
		['kill -9 $$', 'refused', 'AZ_KILLED'],
		['yes', 'refused', 'AZ_UNREADABLE'],
		['yes >&2', 'refused', 'AZ_UNREADABLE'],
		['echo "SSLError: certificate verify failed: self-signed" >&2; exit 1', 'refused', 'AZ_CERTIFICATE'],
		['echo "HTTPSConnectionPool: Max retries exceeded" >&2; exit 1', 'refused', 'AZ_CONNECTION'],
		['echo hello', 'refused', 'AZ_UNREADABLE'],
		['exit 0', 'refused', 'AZ_UNREADABLE'],
		['echo "[]"', 'refused', 'AZ_UNREADABLE'],
	])('when az does `%s`, the answer is %s with %s', async (script, result, code) => {
		program('az', script);
		expect(attemptOf(await signIn(onlyCli), 'AzureCliCredential')).toMatchObject({result, code});
	});

	test('warnings of an az that works do not matter', async () => {
		program('az', `echo "WARNING: old version" >&2; echo '{"accessToken":"t"}'`);
		expect((await signIn(onlyCli)).token?.value).toBe('t');
	});

	test('an az that cannot be run is told from one that is not there', async () => {
		writeFileSync(path.join(bin, 'az'), '#!/bin/sh\n', {mode: 0o644});
		expect(attemptOf(await signIn({...onlyCli, PATH: bin}), 'AzureCliCredential')).toMatchObject({
			result: 'refused',
			code: 'AZ_NOT_RUN',
		});

		rmSync(path.join(bin, 'az'));
		program('az', '');
		writeFileSync(path.join(bin, 'az'), '#!/nowhere/python\n');
		expect(attemptOf(await signIn({...onlyCli, PATH: bin}), 'AzureCliCredential')).toMatchObject({
			result: 'refused',
			code: 'AZ_NOT_RUNNABLE',
		});
	});

	test('a token is taken though what az left behind holds its output open', async () => {
		program('az', `sleep 3600 & echo $! > ${bin}/child; echo '{"accessToken":"t"}'`);
		expect((await signIn(onlyCli)).token?.value).toBe('t');
		const child = Number(readFileSync(`${bin}/child`, 'utf8'));
		expect(isAlive(child)).toBe(true);
		process.kill(child);
	});

	test('an end that cannot be is none', async () => {
		program('az', `echo '{"accessToken":"t","expires_on":1e20}'`);
		expect((await signIn(onlyCli)).token?.expiresAt).toBe(Infinity);
	});

	test('an az that ignores every polite signal is ended all the same', async () => {
		program(
			'az',
			`trap '' TERM INT HUP; echo $$ > ${bin}/new; mv ${bin}/new ${bin}/child; while :; do sleep 0.1; done`,
		);
		const {child} = await signInUntil('child');
		await expect.poll(() => isAlive(child)).toBe(false);
	});

	test('an az that hangs, with children of its own, is ended at the time-out and leaves nobody behind', async () => {
		program('az', `sleep 3600 & echo $! > ${bin}/new; mv ${bin}/new ${bin}/child; wait`);
		const {child, result} = await signInUntil('child');
		expect(attemptOf(result, 'AzureCliCredential')).toMatchObject({result: 'refused', code: 'TIMEOUT'});
		await expect.poll(() => isAlive(child)).toBe(false);
	});
});

describe('the order of credentials', () => {
	test('a machine without any says why of each', async () => {
		const {attempts, token} = await signIn({PATH: bin, IDENTITY_ENDPOINT: ''});

		expect(token).toBeUndefined();
		expect(attempts.map(({credential, result}) => [credential, result])).toEqual([
			['EnvironmentCredential', 'unavailable'],
			['WorkloadIdentityCredential', 'unavailable'],
			['AzureCliCredential', 'unavailable'],
			['ManagedIdentityCredential', 'unavailable'],
			['AzurePowerShellCredential', 'unavailable'],
			['AzureDeveloperCliCredential', 'unavailable'],
		]);
		expect(attempts.map(({code}) => code)).toEqual([
			'NOT_CONFIGURED',
			'NOT_CONFIGURED',
			'NOT_INSTALLED',
			expect.any(String),
			'NOT_INSTALLED',
			'NOT_INSTALLED',
		]);
	});

	test('half a service principal names the variable that is missing', async () => {
		const result = await signIn({
			AZURE_CLIENT_SECRET: 'x',
			AZURE_TENANT_ID: 't',
			AZURE_TOKEN_CREDENTIALS: 'prod',
		});
		expect(attemptOf(result, 'EnvironmentCredential')).toMatchObject({
			code: 'INCOMPLETE',
			details: {variable: 'AZURE_CLIENT_ID'},
		});
	});

	test.each([
		['missing.pem', undefined, 'CLIENT_CERTIFICATE_UNREADABLE'],
		['.', undefined, 'CLIENT_CERTIFICATE_NOT_A_FILE'],
		['empty.pem', '', 'CLIENT_CERTIFICATE_NO_CERTIFICATE'],
		['only.pem', certificate, 'CLIENT_CERTIFICATE_NO_KEY'],
		[
			'broken.pem',
			`${certificate}-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n`,
			'CLIENT_CERTIFICATE_KEY_DAMAGED',
		],
		[
			'locked.pem',
			`${certificate}${keys.privateKey.export({type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right'}).toString()}`,
			'CLIENT_CERTIFICATE_KEY_LOCKED',
		],
	])('a client certificate %s says what is wrong with it', async (name, text, code) => {
		const file = path.join(bin, name);

		if (text !== undefined) {
			writeFileSync(file, text);
		}

		const result = await signIn({
			...principal,
			AZURE_CLIENT_CERTIFICATE_PATH: file,
			AZURE_CLIENT_CERTIFICATE_PASSWORD: 'wrong-password',
		});
		expect(attemptOf(result, 'EnvironmentCredential')).toMatchObject({
			code,
			details: {path: file, ...(code.endsWith('UNREADABLE') && {error: 'ENOENT'})},
		});
	});

	test.each([
		['missing', undefined, 'FEDERATED_TOKEN_UNREADABLE'],
		['empty', ' \n', 'FEDERATED_TOKEN_EMPTY'],
	])('the token of a pod that is %s says so', async (name, text, code) => {
		const file = path.join(bin, name);

		if (text !== undefined) {
			writeFileSync(file, text);
		}

		const result = await signIn({
			...principal,
			AZURE_TOKEN_CREDENTIALS: 'WorkloadIdentityCredential',
			AZURE_FEDERATED_TOKEN_FILE: file,
		});
		expect(attemptOf(result, 'WorkloadIdentityCredential')).toMatchObject({
			code,
			details: {path: file},
		});
	});

	test('a key with a password says so where none is set', async () => {
		const file = path.join(bin, 'encrypted.pem');
		const key = keys.privateKey.export({
			type: 'pkcs8',
			format: 'pem',
			cipher: 'aes-256-cbc',
			passphrase: 'right',
		});
		writeFileSync(file, `${certificate}${key.toString()}`);
		const result = await signIn({...principal, AZURE_CLIENT_CERTIFICATE_PATH: file});
		expect(attemptOf(result, 'EnvironmentCredential')?.code).toBe('CLIENT_CERTIFICATE_KEY_ENCRYPTED');
	});

	test('a pod token that is a pipe holds no credential up', async () => {
		const pipe = path.join(bin, 'pipe');
		execFileSync('mkfifo', [pipe]);
		const result = await signIn({
			...principal,
			AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
			AZURE_FEDERATED_TOKEN_FILE: pipe,
			IDENTITY_ENDPOINT: 'http://127.0.0.1:1',
		});
		expect(attemptOf(result, 'ManagedIdentityCredential')).toMatchObject({
			result: 'unavailable',
			code: 'FEDERATED_TOKEN_NOT_A_FILE',
		});
	});

	test('an az that ends without a word is broken', async () => {
		program('az', 'exit 1');
		expect(attemptOf(await signIn(onlyCli), 'AzureCliCredential')).toMatchObject({
			result: 'refused',
			code: 'AZ_SILENT',
		});
	});

	test('a secret that a program says back is not shown', async () => {
		program('az', `echo "ERROR: cannot use $AZURE_CLIENT_SECRET" >&2; exit 1`);
		const result = await signIn({...onlyCli, AZURE_CLIENT_SECRET: 'my~secret.value'});
		expect(attemptOf(result, 'AzureCliCredential')?.reason).toBe('cannot use [hidden]');
	});

	test('a token in the output of a program is hidden, and escape sequences are removed', async () => {
		program('az', `printf 'ERROR: no \\033[31mBearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln' >&2; exit 1`);
		const result = await signIn(onlyCli);
		expect(attemptOf(result, 'AzureCliCredential')?.reason).toBe('no Bearer [hidden]');
	});

	test('a credential that is refused does not keep the next one from being asked', async () => {
		program('az', `echo '{"accessToken":"t"}'`);
		const result = await signIn({...principal, AZURE_CLIENT_SECRET: 'x', AZURE_TOKEN_CREDENTIALS: ''});

		expect(attemptOf(result, 'EnvironmentCredential')).toMatchObject({
			result: 'refused',
			code: 'ECONNREFUSED',
		});
		expect(result.token?.value).toBe('t');
	});

	test.each([
		['dev', ['EnvironmentCredential', 'WorkloadIdentityCredential', 'ManagedIdentityCredential']],
		['PROD', ['AzureCliCredential', 'AzurePowerShellCredential', 'AzureDeveloperCliCredential']],
	])('AZURE_TOKEN_CREDENTIALS=%s leaves the other half out', async (setting, left) => {
		const {attempts} = await signIn({PATH: bin, AZURE_TOKEN_CREDENTIALS: setting});
		const names = attempts.filter(({result}) => result === 'not-allowed').map(({credential}) => credential);
		expect(names).toEqual(left);
	});

	test('AZURE_TOKEN_CREDENTIALS with a word that is none is refused, and says which there are', async () => {
		const {setting, attempts} = await signIn({AZURE_TOKEN_CREDENTIALS: 'azcli'});
		expect(setting?.details?.allowed).toContain('AzureCliCredential');
		expect(attempts).toEqual([]);
	});
});

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
