import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {builtInClouds} from '../../source/reference/clouds.ts';
import type {Exchange} from '../../source/system/http.ts';
import {createSignIn} from '../../source/system/sign-in/sign-in.ts';

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

const signIn = async (env: Record<string, string> = {}, {timeout = 5000, wish = {}} = {}) =>
	createSignIn({env: {PATH: `${bin}:/usr/bin:/bin`, ...env}, platform: 'linux', timeout, exchange: nobody})(
		{cloud: builtInClouds[0], audience: 'https://containerregistry.azure.net', ...wish},
		AbortSignal.timeout(timeout),
	);

const attemptOf = (result: Awaited<ReturnType<typeof signIn>>, credential: string) =>
	result.attempts.find(attempt => attempt.credential === credential);

const onlyCli = {AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential'};

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
		await signIn(onlyCli, {wish: {tenant: 'contoso.com', subscription: 'Production'}});

		expect(readFileSync(`${bin}/words`, 'utf8')).toContain('--subscription Production');
		expect(readFileSync(`${bin}/words`, 'utf8')).not.toContain('--tenant');
	});

	test('az is asked in the cloud of the registry, whatever cloud it is set to', async () => {
		program('az', `echo "{\\"accessToken\\":\\"for-$AZURE_CLOUD_NAME\\"}"`);
		const result = await signIn(onlyCli, {wish: {cloud: builtInClouds[1]}});

		expect(result.token?.value).toBe('for-AzureChinaCloud');
	});

	test.each([
		['echo "ERROR: Please run \'az login\' to setup account." >&2; exit 1', 'unavailable', 'NOT_SIGNED_IN'],
		['echo "ERROR: AADSTS700082: The refresh token has expired" >&2; exit 1', 'refused', 'AADSTS700082'],
		['echo "Traceback (most recent call last):" >&2; exit 1', 'refused', 'AZ_FAILED'],
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

	test('an az that hangs, with children of its own, is ended at the time-out and leaves nobody behind', async () => {
		program('az', `sleep 300 & echo $! > ${bin}/child; wait`);
		const started = performance.now();
		const result = await signIn(onlyCli, {timeout: 500});

		expect(performance.now() - started).toBeLessThan(1500);
		expect(attemptOf(result, 'AzureCliCredential')).toMatchObject({result: 'refused', code: 'TIMEOUT'});
		const child = Number(readFileSync(`${bin}/child`, 'utf8'));
		await expect.poll(() => isAlive(child), {timeout: 3000}).toBe(false);
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
		expect(attempts.every(({reason}) => Boolean(reason))).toBe(true);
	});

	test('half a service principal names the variable that is missing', async () => {
		const result = await signIn({
			AZURE_CLIENT_SECRET: 'x',
			AZURE_TENANT_ID: 't',
			AZURE_TOKEN_CREDENTIALS: 'prod',
		});
		expect(attemptOf(result, 'EnvironmentCredential')).toMatchObject({
			code: 'INCOMPLETE',
			reason: 'AZURE_CLIENT_ID is not set.',
		});
	});

	test('a credential that is refused does not keep the next one from being asked', async () => {
		program('az', `echo '{"accessToken":"t"}'`);
		const principal = {AZURE_CLIENT_SECRET: 'x', AZURE_CLIENT_ID: 'c', AZURE_TENANT_ID: 'contoso.com'};
		const result = await signIn(principal);

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
		expect(setting?.message).toContain('AzureCliCredential');
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
