import {execFileSync} from 'node:child_process';
import {generateKeyPairSync} from 'node:crypto';
import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {builtInClouds} from '../../../source/reference/clouds.ts';
import type {Exchange} from '../../../source/system/network/http.ts';
import {createKnownSecrets} from '../../../source/system/secrets/known-secrets.ts';
import {createSignIn} from '../../../source/system/sign-in/credential-chain.ts';

let bin: string;

beforeEach(() => {
	bin = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-bin-'));
});

afterEach(() => rmSync(bin, {recursive: true}));

/** Creates a program in the folder `bin`, for example as a replacement for az. */
function program(name: string, script: string): void {
	writeFileSync(path.join(bin, name), `#!/bin/sh\n${script}\n`);
	chmodSync(path.join(bin, name), 0o755);
}

/** Refuses every connection, because managed identity would otherwise use the network. */
const refuseConnection: Exchange = async () => {
	throw Object.assign(new Error('connection refused'), {code: 'ECONNREFUSED'});
};

const signIn = async (
	env: Record<string, string> = {},
	{timeout = 30_000, tokenRequest = {}, signal = AbortSignal.timeout(timeout)} = {},
) =>
	createSignIn({
		env: {PATH: `${bin}:/usr/bin:/bin`, ...env},
		platform: 'linux',
		timeout,
		exchange: refuseConnection,
		secrets: createKnownSecrets(env),
	})({cloud: builtInClouds[0], audience: 'https://containerregistry.azure.net', ...tokenRequest}, signal);

const attemptOf = (result: Awaited<ReturnType<typeof signIn>>, credential: string) =>
	result.attempts.find(attempt => attempt.credential === credential);

const principal = {
	AZURE_CLIENT_ID: '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358',
	AZURE_TENANT_ID: 'contoso.com',
	AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
};
const keys = generateKeyPairSync('ec', {namedCurve: 'P-256'});
/** The certificate is not valid, because the program parses only the key. */
const certificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
const onlyCli = {AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential'};

/** Signs in until az has written a process ID to this file, then aborts. */
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
	test('its token has a tenant, and POSIX seconds override the local time', async () => {
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

	test('a subscription overrides a tenant, because az accepts only one of them', async () => {
		program('az', `printf '%s ' "$@" > ${bin}/words; echo '{"accessToken":"t"}'`);
		await signIn(onlyCli, {tokenRequest: {tenant: 'contoso.com', subscription: 'Production'}});

		expect(readFileSync(`${bin}/words`, 'utf8')).toContain('--subscription Production');
		expect(readFileSync(`${bin}/words`, 'utf8')).not.toContain('--tenant');
	});

	test('az uses the cloud of the registry, not its active cloud', async () => {
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
	])('when az runs `%s`, the result is %s with %s', async (script, result, code) => {
		program('az', script);
		expect(attemptOf(await signIn(onlyCli), 'AzureCliCredential')).toMatchObject({result, code});
	});

	test('warnings of az do not affect the result', async () => {
		program('az', `echo "WARNING: old version" >&2; echo '{"accessToken":"t"}'`);
		expect((await signIn(onlyCli)).token?.value).toBe('t');
	});

	test('an az that cannot run is distinguished from a missing az', async () => {
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

	test('a token is read even if a descendant of az keeps its output open', async () => {
		program('az', `sleep 3600 & echo $! > ${bin}/child; echo '{"accessToken":"t"}'`);
		expect((await signIn(onlyCli)).token?.value).toBe('t');
		const child = Number(readFileSync(`${bin}/child`, 'utf8'));
		expect(isAlive(child)).toBe(true);
		process.kill(child);
	});

	test('an invalid expiry time is ignored', async () => {
		program('az', `echo '{"accessToken":"t","expires_on":1e20}'`);
		expect((await signIn(onlyCli)).token?.expiresAt).toBe(Infinity);
	});

	test('an az that ignores SIGTERM is killed', async () => {
		program(
			'az',
			`trap '' TERM INT HUP; echo $$ > ${bin}/new; mv ${bin}/new ${bin}/child; while :; do sleep 0.1; done`,
		);
		const {child} = await signInUntil('child');
		await expect.poll(() => isAlive(child)).toBe(false);
	});

	test('the timeout kills az and its child processes', async () => {
		program('az', `sleep 3600 & echo $! > ${bin}/new; mv ${bin}/new ${bin}/child; wait`);
		const {child, result} = await signInUntil('child');
		expect(attemptOf(result, 'AzureCliCredential')).toMatchObject({result: 'refused', code: 'TIMEOUT'});
		await expect.poll(() => isAlive(child)).toBe(false);
	});
});

describe('the order of credentials', () => {
	test('a machine without credentials has a reason for each', async () => {
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

	test('an incomplete service principal names the missing variable', async () => {
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
	])('a client certificate %s is reported with its problem', async (name, text, code) => {
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
	])('a pod token that is %s is reported', async (name, text, code) => {
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

	test('a federated token that has expired is reported with its file and time, and is not sent', async () => {
		const file = path.join(bin, 'expired');
		const claims = {exp: 1_772_362_800, aud: ['api://AzureADTokenExchange']};
		writeFileSync(file, `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`);
		const result = await signIn({
			...principal,
			AZURE_TOKEN_CREDENTIALS: 'WorkloadIdentityCredential',
			AZURE_FEDERATED_TOKEN_FILE: file,
		});
		expect(attemptOf(result, 'WorkloadIdentityCredential')).toMatchObject({
			result: 'refused',
			code: 'FEDERATED_TOKEN_EXPIRED',
			details: {path: file, tokenExpires: '2026-03-01 11:00'},
		});
	});

	test('a malformed variable stops its credential, and the next one is tried', async () => {
		program('az', `echo '{"accessToken":"t"}'`);
		const result = await signIn({
			...principal,
			AZURE_TENANT_ID: '"contoso.com"',
			AZURE_CLIENT_SECRET: 'x',
			AZURE_TOKEN_CREDENTIALS: '',
		});
		expect(attemptOf(result, 'EnvironmentCredential')).toMatchObject({
			result: 'refused',
			code: 'VARIABLE_QUOTES',
			details: {variable: 'AZURE_TENANT_ID', correctValue: 'contoso.com'},
		});
		expect(result.token?.value).toBe('t');
	});

	test('--tenant overrides a malformed AZURE_TENANT_ID', async () => {
		const env = {...principal, AZURE_TENANT_ID: '"contoso.com"', AZURE_CLIENT_SECRET: 'x'};
		const result = await signIn(env, {tokenRequest: {tenant: 'contoso.com'}});
		expect(attemptOf(result, 'EnvironmentCredential')?.code).toBe('ECONNREFUSED');
	});

	test('a service principal without a secret is incomplete, unless a federated token replaces the secret', async () => {
		const results = await Promise.all(
			[{}, {AZURE_FEDERATED_TOKEN_FILE: '/token'}, {AZURE_TENANT_ID: ''}].map(async env =>
				signIn({...principal, ...env}),
			),
		);
		expect(results.map(result => attemptOf(result, 'EnvironmentCredential')?.code)).toEqual([
			'INCOMPLETE',
			'NOT_CONFIGURED',
			'NOT_CONFIGURED',
		]);
	});

	test('an encrypted key without a password is reported', async () => {
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

	test('a pod token that is a pipe does not block', async () => {
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

	test('an az that exits without output is broken', async () => {
		program('az', 'exit 1');
		expect(attemptOf(await signIn(onlyCli), 'AzureCliCredential')).toMatchObject({
			result: 'refused',
			code: 'AZ_SILENT',
		});
	});

	test('a secret in the output of a program is hidden', async () => {
		program('az', `echo "ERROR: cannot use $AZURE_CLIENT_SECRET" >&2; exit 1`);
		const result = await signIn({...onlyCli, AZURE_CLIENT_SECRET: 'my~secret.value'});
		expect(attemptOf(result, 'AzureCliCredential')?.reason).toBe('cannot use [hidden]');
	});

	test('a token in the output of a program is hidden, and escape sequences are removed', async () => {
		program('az', `printf 'ERROR: no \\033[31mBearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln' >&2; exit 1`);
		const result = await signIn(onlyCli);
		expect(attemptOf(result, 'AzureCliCredential')?.reason).toBe('no Bearer [hidden]');
	});

	test('after a refused credential the next one is tried', async () => {
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
	])('AZURE_TOKEN_CREDENTIALS=%s excludes the other group', async (setting, left) => {
		const {attempts} = await signIn({PATH: bin, AZURE_TOKEN_CREDENTIALS: setting});
		const names = attempts.filter(({result}) => result === 'not-allowed').map(({credential}) => credential);
		expect(names).toEqual(left);
	});

	test('an invalid AZURE_TOKEN_CREDENTIALS is refused with the allowed values', async () => {
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
