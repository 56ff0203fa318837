import {expect, test} from 'vitest';
import type {CredentialAttempt, SignIn, TokenRequest} from '../../../source/engine/system.ts';
import {builtInClouds} from '../../../source/reference/clouds.ts';
import {createKnownSecrets} from '../../../source/system/secrets/known-secrets.ts';
import {createSignInLog} from '../../../source/system/sign-in/sign-in-log.ts';

const tokenRequest: TokenRequest = {cloud: builtInClouds[0], audience: 'https://one.test'};
const never = new AbortController().signal;
const cli = 'AzureCliCredential';

const attempt = (result: CredentialAttempt['result'], code?: string): CredentialAttempt => ({
	credential: cli,
	result,
	code,
});

/** Creates a log whose sign-ins use Azure CLI. The test ends the sign-ins in the order in which they started. */
function openLog() {
	const ends: Array<(signIn: SignIn) => void> = [];
	const input = {
		env: {},
		platform: 'linux',
		timeout: 1000,
		exchange: refuse,
		loadAfter: undefined,
		secrets: createKnownSecrets(),
	};
	const log = createSignInLog(input, ({onAttempt}) => async () => {
		const {promise, resolve} = Promise.withResolvers<SignIn>();
		ends.push(resolve);
		onAttempt?.(cli, promise);
		return promise;
	});
	return {
		...log,
		begin: () => void log.signIn(tokenRequest, never),
		end: (at: number, ...attempts: CredentialAttempt[]) => ends[at]?.({attempts}),
	};
}

const refuse = async (): Promise<never> => {
	throw new Error('No sign-in of this test makes a request.');
};

test('without a sign-in there is no attempt', async () => {
	expect(await openLog().findAttempt(cli, never)).toBeUndefined();
});

test('a running sign-in is waited for', async () => {
	const {begin, end, findAttempt} = openLog();
	begin();
	const running = findAttempt(cli, never);
	end(0, attempt('token'));
	expect(await running).toEqual(attempt('token'));
});

test('if one of two sign-ins failed, the failed attempt is reported', async () => {
	const {begin, end, findAttempt} = openLog();
	begin();
	begin();
	end(0, attempt('token'));
	end(1, attempt('refused', 'AZ_BROKEN'));
	expect(await findAttempt(cli, never)).toEqual(attempt('refused', 'AZ_BROKEN'));
});

test('a credential that AZURE_TOKEN_CREDENTIALS excludes has no attempt', async () => {
	const {begin, end, findAttempt} = openLog();
	begin();
	end(0, attempt('not-allowed'), {credential: 'EnvironmentCredential', result: 'token'});
	expect(await findAttempt(cli, never)).toBeUndefined();
});

test('a credential that does not answer in time counts as a timeout', async () => {
	const {begin, findAttempt} = openLog();
	begin();
	const controller = new AbortController();
	const running = findAttempt(cli, controller.signal);
	controller.abort();
	expect(await running).toEqual(attempt('refused', 'TIMEOUT'));
	expect(await findAttempt('ManagedIdentityCredential', controller.signal)).toBeUndefined();
});

test('a retry clears earlier sign-ins', async () => {
	const {begin, end, findAttempt, clear} = openLog();
	begin();
	end(0, attempt('refused', 'AZ_BROKEN'));
	await findAttempt(cli, never);
	clear();
	expect(await findAttempt(cli, never)).toBeUndefined();
});
