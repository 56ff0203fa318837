import {expect, test} from 'vitest';
import {refreshToken} from '../../../../source/checks/registry/refresh-token/refresh-token.ts';
import type {RefreshTokenEvidence} from '../../../../source/checks/registry/refresh-token/refresh-token.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {Result} from '../../../../source/engine/result.ts';
import type {Request, Response} from '../../../../source/engine/system.ts';
import {cloud, commandOf, evaluate, collect, textOf} from '../../bench.ts';

const host = 'contoso.azurecr.io';
const objectId = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';
const audience = 'https://containerregistry.azure.net';
const signedIn = {attempts: [], user: 'ada@contoso.com', objectId, tenant: 'contoso.com', audience};

const known = {
	'login-server': {host, port: 443},
	challenge: {isRealmOnLoginServer: true, service: host},
	'azure-sign-in': signedIn,
};

const evaluateExchange = (evidence: RefreshTokenEvidence) => evaluate(refreshToken, evidence, known);

test.each<[string, string, string, RefreshTokenEvidence]>([
	['exchanged', 'passed', '', {status: 200, content: 'token'}],
	[
		'audience-refused',
		'warning',
		'REFRESH_TOKEN',
		{status: 200, content: 'token', audience: cloud.resourceManagerAudience, refusedAudience: audience},
	],
	['token-missing', 'failed', 'REFRESH_TOKEN', {status: 200, content: 'no-token'}],
	['response-not-json', 'failed', 'REFRESH_TOKEN', {status: 200, content: 'not-json'}],
	['unauthorized', 'failed', 'REFRESH_TOKEN', {status: 401}],
	['exchange-endpoint-missing', 'failed', 'REFRESH_TOKEN', {status: 404}],
	['unexpected-status', 'failed', 'REFRESH_TOKEN', {status: 400, registryMessage: 'bad request'}],
	['unexpected-status', 'failed', 'REFRESH_TOKEN', {status: 302}],
	['client-ip-denied', 'failed', 'FORBIDDEN', {status: 403, clientIp: '203.0.113.7'}],
	['forbidden-by-intermediary', 'failed', 'FORBIDDEN', {status: 403, isFromRegistry: false}],
	['too-many-requests', 'failed', 'TOOMANYREQUESTS', {status: 429}],
	['server-error', 'failed', 'REFRESH_TOKEN', {status: 504, isFromRegistry: true}],
	['server-error-from-intermediary', 'failed', 'REFRESH_TOKEN', {status: 502, isFromRegistry: false}],
	['response-timed-out', 'failed', 'REFRESH_TOKEN', {error: 'TIMEOUT'}],
	['connection-dropped', 'failed', 'REFRESH_TOKEN', {error: 'ECONNRESET'}],
	[
		'proxy-refused-request',
		'failed',
		'REFRESH_TOKEN',
		{error: 'PROXY_REFUSED', errorMessage: 'The proxy refuses.'},
	],
	['connection-failed', 'failed', 'REFRESH_TOKEN', {error: 'ECONNREFUSED'}],
])('finds %s (%s %s) for %j', (finding, status, code, evidence) => {
	const verdict = evaluateExchange(evidence);
	expect(verdict).toMatchObject({finding, status});
	expect(verdict.code ?? '').toBe(code && `CONNECTIVITY_${code}_ERROR`);
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('the refused identity is named, and the command assigns the role to it', () => {
	const verdict = evaluateExchange({status: 401});
	expect(verdict.summary).toBe('401: the registry refuses ada@contoso.com.');
	expect(commandOf(verdict, 'showRoleMode')).toBe('az acr show -n contoso --query roleAssignmentMode -o tsv');
	expect(commandOf(verdict, 'assignAcrPull')).toBe(
		`az role assignment create --assignee ${objectId} --role AcrPull --scope "$(az acr show -n contoso --query id -o tsv)"`,
	);
});

test.each([
	['AADSTS50076: you must use multi-factor authentication', 'entra-sign-in-required', 50_076],
	['AADSTS700082: The refresh token has expired due to inactivity.', 'entra-sign-in-required', 700_082],
	['AADSTS65001: The user or administrator has not consented.', 'entra-sign-in-required', 65_001],
	['AADSTS530003: Your device is required to be managed.', 'entra-refused', 530_003],
	['AADSTS50057: The user account is disabled.', 'entra-refused', 50_057],
	['AADSTS99999: An error that acr-doctor does not know.', 'entra-refused', 99_999],
])('if the registry quotes %j, the finding is %s', (registryMessage, finding, number) => {
	const evidence = {...signedIn, credential: 'AzureCliCredential'};
	const verdict = evaluate(
		refreshToken,
		{status: 401, registryMessage},
		{...known, 'azure-sign-in': evidence},
	);
	expect(verdict).toMatchObject({finding, code: 'CONNECTIVITY_REFRESH_TOKEN_ERROR'});
	expect(verdict.meaning).toContain(registryMessage);
	expect(textOf(verdict)).toContain(`https://login.microsoftonline.com/error?code=${number}`);
	expect(textOf(verdict).includes('az login')).toBe(finding === 'entra-sign-in-required');
	expect(textOf(verdict)).not.toContain('az role assignment');
});

test('a temporary error of Entra and a code in a successful answer change nothing', () => {
	const registryMessage = 'AADSTS90033: The service is temporarily unavailable.';
	expect(evaluateExchange({status: 503, isFromRegistry: true, registryMessage}).finding).toBe('server-error');
	expect(evaluateExchange({status: 200, content: 'token', registryMessage}).finding).toBe('exchanged');
});

test('a refused application is named by its id', () => {
	const application = {...signedIn, user: undefined, applicationId: objectId};
	const {summary} = evaluate(refreshToken, {status: 401}, {...known, 'azure-sign-in': application});
	expect(summary).toBe(`401: the registry refuses the application ${objectId}.`);
});

const textFor = (credential: string) =>
	textOf(evaluate(refreshToken, {status: 401}, {...known, 'azure-sign-in': {...signedIn, credential}}));

test('az login is suggested only for a sign-in with Azure CLI', () => {
	expect(textFor('AzureCliCredential')).toContain('az login --tenant contoso.com');
	expect(textFor('ManagedIdentityCredential')).not.toContain('az login --tenant contoso.com');
});

const answer = (status: number, body: unknown = {}): Result<Response> =>
	success({status, headers: {}, body: JSON.stringify(body), isTruncated: false});

const entra = {'azure-sign-in': {registry: 'entra-token'}};

/** Runs the check with these responses of the registry, and this token for Resource Manager. */
async function exchange(answers: readonly Result<Response>[], resourceManagerToken?: string) {
	const requests: Request[] = [];
	const observation = await collect(refreshToken, {
		known,
		secrets: {
			'azure-sign-in': {
				...entra['azure-sign-in'],
				...(resourceManagerToken !== undefined && {resourceManager: resourceManagerToken}),
			},
		},
		system: {request: async request => (requests.push(request), answers[requests.length - 1]!)},
	});
	return {...observation, requests};
}

test('the Entra token is sent to the exchange endpoint of the login server, as a form', async () => {
	const {requests, evidence, secrets} = await exchange([answer(200, {refresh_token: 'acr-token'})]);
	expect(requests).toEqual([
		{
			method: 'POST',
			url: `https://${host}/oauth2/exchange`,
			form: {
				grant_type: 'access_token',
				service: host,
				tenant: 'contoso.com',
				access_token: 'entra-token',
			},
		},
	]);
	expect(secrets?.token).toBe('acr-token');
	expect(evidence).toMatchObject({status: 200, content: 'token', audience});
	expect(JSON.stringify(evidence)).not.toMatch(/entra-token|acr-token/);
});

test('a token for Resource Manager is tried once if the registry audience is refused', async () => {
	const {requests, evidence, secrets} = await exchange(
		[answer(401), answer(200, {refresh_token: 'acr-token'})],
		'arm',
	);
	expect(requests.map(({form}) => form?.access_token)).toEqual(['entra-token', 'arm']);
	expect(secrets?.token).toBe('acr-token');
	expect(evaluateExchange(evidence)).toMatchObject({finding: 'audience-refused', status: 'warning'});
	expect(commandOf(evaluateExchange(evidence), 'setAudience')).toBe(
		`az config set acr.audience_resource=${cloud.resourceManagerAudience}`,
	);
});

test.each([
	['is refused too', [answer(401), answer(401)], 'arm'],
	['is not available', [answer(401)], undefined],
	['gets no answer', [answer(401), failure('ECONNRESET', 'reset')], 'arm'],
])('the first refusal is reported if the token for Resource Manager %s', async (_, answers, token) => {
	const {evidence, secrets, requests} = await exchange(answers, token);
	expect(requests).toHaveLength(answers.length);
	expect(evaluateExchange(evidence)).toMatchObject({finding: 'unauthorized'});
	expect(secrets?.token).toBeUndefined();
});

test.each([
	['unknown-cloud', {'login-server': {host: 'contoso.azurecr.io.evil.example', port: 443}}],
	['unknown-cloud', {'login-server': {host: 'registry.example.com', port: 443}}],
	['unknown-cloud', {'login-server': {host: 'notazurecr.io', port: 443}}],
	['realm-mismatch', {challenge: {isRealmOnLoginServer: false, realm: 'https://evil.example/token'}}],
	['realm-mismatch', {challenge: {}}],
])('no request is sent in case of %s: %j', async (finding, change) => {
	// The prepared system throws if the check sends a request or signs in.
	const {evidence, secrets} = await collect(refreshToken, {known: {...known, ...change}, secrets: entra});
	const verdict = evaluateExchange(evidence);
	expect(evidence).toEqual({notSentReason: finding});
	expect(secrets?.token).toBeUndefined();
	expect(verdict).toMatchObject({finding, status: 'skipped'});
});

test('a registry in a registered cloud receives the token', async () => {
	const own = {...cloud, name: 'OwnCloud', registrySuffix: '.cr.own.example', isBuiltIn: false};
	const {evidence} = await collect(refreshToken, {
		known: {...known, 'login-server': {host: 'contoso.cr.own.example', port: 8443}},
		secrets: entra,
		target: {cloud: own, clouds: [own], registry: {name: 'contoso', port: 8443}},
		system: {request: async () => answer(200, {refresh_token: 'x'})},
	});
	expect(evidence.url).toBe('https://contoso.cr.own.example:8443/oauth2/exchange');
});

const tokenUntil = (exp: number) => `eyJ.${Buffer.from(JSON.stringify({exp})).toString('base64url')}.x`;

const expiryOf = async (exp: number) =>
	(await exchange([answer(200, {refresh_token: tokenUntil(exp)})])).evidence.expires;

test('the expiry comes from the token, and an impossible time is ignored', async () => {
	expect(await expiryOf(1_772_373_600)).toBe('2026-03-01T14:00:00.000Z');
	expect(await expiryOf(1e20)).toBeUndefined();
	expect(refreshToken.staleAt?.({expires: '2026-03-01T14:00:00.000Z'})).toBe(1_772_373_600_000);
	expect(refreshToken.staleAt?.({})).toBeUndefined();
});

test('a retry signs in again and names the new identity', async () => {
	const value = jwt({upn: 'grace@contoso.com', tid: 'fabrikam.com', aud: audience});
	const forms: unknown[] = [];
	const {evidence} = await collect(refreshToken, {
		known,
		secrets: entra,
		isFresh: () => false,
		system: {
			request: async ({form}) => (forms.push(form), answer(401)),
			signIn: async () => ({
				attempts: [{credential: 'AzureCliCredential', result: 'token'}],
				token: {value, expiresAt: 1_900_000_000_000},
			}),
		},
	});

	expect(forms[0]).toMatchObject({access_token: value, tenant: 'fabrikam.com'});
	expect(evaluateExchange(evidence).summary).toBe('401: the registry refuses grace@contoso.com.');
	expect(JSON.stringify(evidence)).not.toContain(value);
});

const jwt = (claims: object): string =>
	['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'signature'].join('.');
