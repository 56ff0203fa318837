import {expect, test} from 'vitest';
import {azureSignIn} from '../../source/checks/azure-sign-in.ts';
import type {AzureSignInSeen} from '../../source/checks/azure-sign-in.ts';
import type {CredentialAttempt, SignIn, TokenWish} from '../../source/core/system.ts';
import {cloud, judge, look, textOf} from './bench.ts';

const refusedWith = (code: string | undefined, credential = 'EnvironmentCredential'): CredentialAttempt => ({
	credential,
	result: 'refused',
	code,
	reason: 'It was said so.',
});

const judgeSignIn = (seen: Partial<AzureSignInSeen>) =>
	judge(azureSignIn, {cloud: 'AzureCloud', attempts: [], ...seen});

test.each([
	['AADSTS7000215', 'secret-refused'],
	['AADSTS700027', 'certificate-not-registered'],
	['AADSTS7000222', 'secret-expired'],
	['AADSTS700016', 'application-not-found'],
	['AADSTS90002', 'tenant-not-found'],
	['AADSTS900023', 'tenant-not-found'],
	['AADSTS50173', 'sign-in-again'],
	['AADSTS50076', 'sign-in-again'],
	['AADSTS53003', 'sign-in-again'],
	['AADSTS700082', 'sign-in-again'],
	['AADSTS500011', 'audience-refused'],
	['AADSTS65001', 'audience-refused'],
	['AADSTS99999', 'credential-refused'],
	['ENTRA_ERROR', 'entra-error'],
	['TIMEOUT', 'sign-in-timed-out'],
	['ENOTFOUND', 'entra-not-resolved'],
	['EAI_AGAIN', 'entra-not-resolved'],
	['CERT_HAS_EXPIRED', 'entra-certificate-refused'],
	['SELF_SIGNED_CERT_IN_CHAIN', 'entra-certificate-refused'],
	['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'entra-certificate-refused'],
	['AZ_CERTIFICATE', 'entra-certificate-refused'],
	['AZ_CONNECTION', 'entra-unreachable'],
	['ANSWER_MALFORMED', 'entra-unreachable'],
	['AZ_BROKEN', 'azure-cli-broken'],
	['AZ_KILLED', 'azure-cli-broken'],
	['AZ_NOT_RUN', 'azure-cli-broken'],
	['AZ_UNREADABLE', 'azure-cli-broken'],
	['CLIENT_CERTIFICATE', 'client-certificate-unusable'],
	['FEDERATED_TOKEN', 'federated-token-unreadable'],
	['PROXY_407', 'proxy-authentication-required'],
	['PROXY_REFUSED', 'entra-unreachable'],
	['ECONNREFUSED', 'entra-unreachable'],
	['ECONNRESET', 'entra-unreachable'],
	['UND_ERR_SOCKET', 'entra-unreachable'],
	['ERR_SSL_WRONG_VERSION_NUMBER', 'entra-unreachable'],
])('a credential refused with %s is %s', (code, finding) => {
	const verdict = judgeSignIn({attempts: [refusedWith(code)]});
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'AZURE_SIGN_IN_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('a refusal without a code is told without one', () => {
	expect(judgeSignIn({attempts: [refusedWith(undefined, 'AzureCliCredential')]})).toMatchObject({
		finding: 'credential-refused',
		summary: 'Azure CLI was refused.',
		meaning: 'It was said so.',
	});
});

test('nobody is signed in where no credential is set up', () => {
	const attempts = [{credential: 'AzureCliCredential', result: 'unavailable'}] as const;
	const verdict = judgeSignIn({attempts});
	expect(verdict).toMatchObject({finding: 'not-signed-in', status: 'failed'});
	expect(verdict.fixes[0]?.command?.arguments).toEqual(['az', 'login']);
});

test('the first credential tried in earnest is the one to mend', () => {
	const attempts = [
		{credential: 'EnvironmentCredential', result: 'unavailable', code: 'AADSTS90002'},
		refusedWith('AADSTS7000222'),
		refusedWith('TIMEOUT', 'AzureCliCredential'),
	] as const;
	expect(judgeSignIn({attempts}).finding).toBe('secret-expired');
});

test('a token says who signed in and by what', () => {
	const seen = {credential: 'AzureCliCredential', attempts: [], expires: '2026-03-01T13:00:00.000Z'};
	expect(judgeSignIn({...seen, user: 'ada@contoso.com'})).toMatchObject({
		finding: 'signed-in',
		summary: 'ada@contoso.com, by Azure CLI',
	});
	expect(judgeSignIn({...seen, account: {user: 'ada'}}).summary).toBe('ada, by Azure CLI');
	expect(judgeSignIn(seen).summary).toBe('Signed in by Azure CLI');
});

test('a credential that was refused before another worked is a warning that names both', () => {
	const verdict = judgeSignIn({
		credential: 'AzureCliCredential',
		attempts: [refusedWith('AADSTS7000222'), {credential: 'AzureCliCredential', result: 'token'}],
	});
	expect(verdict).toMatchObject({finding: 'credential-passed-over', status: 'warning'});
	expect(verdict.summary).toBe('EnvironmentCredential was refused (AADSTS7000222); Azure CLI works.');
});

test('a token that has run out before it was given speaks of a wrong clock', () => {
	const seen = {credential: 'AzureCliCredential', attempts: [], expires: '2026-03-01T11:59:59.000Z'};
	expect(judgeSignIn(seen)).toMatchObject({
		finding: 'token-expired',
		status: 'warning',
		summary: 'Azure CLI gave a token that ran out at 2026-03-01 11:59 UTC.',
	});
	expect(judgeSignIn({...seen, expires: '2026-03-01T12:00:01.000Z'}).finding).toBe('signed-in');
});

test.each([8.64e15 + 1, Infinity, NaN])('a token that runs out at %d never says when', async expiresAt => {
	const {seen} = await signInWith([
		{attempts: [{credential: 'X', result: 'token'}], token: {value: 'opaque', expiresAt}},
	]);
	expect(seen.expires).toBeUndefined();
	expect(azureSignIn.staleAt?.(seen)).toBeUndefined();
});

test('a setting that names no credential is the problem, and the command takes it away', () => {
	const verdict = judgeSignIn({allowedSettings: 'dev, prod, AzureCliCredential'});
	expect(verdict).toMatchObject({finding: 'setting-not-allowed', status: 'failed'});
	expect(verdict.meaning).toContain('AzureCliCredential');
	expect(verdict.fixes[0]?.command?.text).toBe('unset AZURE_TOKEN_CREDENTIALS');
});

const tokenOf = (claims: unknown) =>
	`eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

async function signInWith(answers: readonly SignIn[]) {
	const wishes: TokenWish[] = [];
	const sighting = await look(azureSignIn, {
		system: {signIn: async wish => (wishes.push(wish), answers[wishes.length - 1]!)},
	});
	return {...sighting, audiences: wishes.map(({audience}) => audience)};
}

test('the token is kept apart from what it tells', async () => {
	const value = tokenOf({
		upn: 'ada@contoso.com',
		oid: 'o',
		tid: 't',
		aud: 'https://containerregistry.azure.net',
	});
	const expiresAt = Date.parse('2026-03-01T13:00:00Z');
	const {seen, secret, audiences} = await signInWith([
		{attempts: [{credential: 'AzureCliCredential', result: 'token'}], token: {value, expiresAt}},
	]);

	expect(secret).toBe(value);
	expect(audiences).toEqual(['https://containerregistry.azure.net']);
	expect(seen).toMatchObject({
		credential: 'AzureCliCredential',
		user: 'ada@contoso.com',
		objectId: 'o',
		tenant: 't',
		expires: '2026-03-01T13:00:00.000Z',
	});
	expect(JSON.stringify(seen)).not.toContain('eyJ');
	expect(azureSignIn.staleAt?.(seen)).toBe(expiresAt);
});

test('a tenant that knows no registries is asked for Resource Manager’s audience instead', async () => {
	const {audiences, secret} = await signInWith([
		{attempts: [refusedWith('AADSTS500011')]},
		{attempts: [{credential: 'X', result: 'token'}], token: {value: 'opaque', expiresAt: Infinity}},
	]);
	expect(audiences).toEqual(['https://containerregistry.azure.net', cloud.resourceManagerAudience]);
	expect(secret).toBe('opaque');
});

test('any other refusal is not asked twice', async () => {
	const {audiences, secret} = await signInWith([{attempts: [refusedWith('AADSTS7000215')]}]);
	expect(audiences).toHaveLength(1);
	expect(secret).toBeUndefined();
});

test('the reason of a refusal is kept without what it may quote', async () => {
	const reason = `failed\u001B[2J with ${tokenOf({sub: 'x'})} and client_secret=hunter2`;
	const {seen} = await signInWith([{attempts: [{...refusedWith('X'), reason}]}]);
	expect(seen.attempts[0]?.reason).toBe('failed with [hidden] and client_secret=[hidden]');
});
