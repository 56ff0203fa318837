import {beforeAll, describe, expect, test} from 'vitest';
import {json, startIdentityServer} from './identity-server.ts';

const clientId = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';
const imds = {Server: 'IMDS/150.870.65.1854'};

let server: Awaited<ReturnType<typeof startIdentityServer>>;

beforeAll(async () => {
	server = await startIdentityServer(origin => ({AZURE_POD_IDENTITY_AUTHORITY_HOST: origin}));
});

const refusal = (status: number, error: string, description: string) =>
	json(status, {error, error_description: description}, imds);

const several =
	'Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request';

describe('the metadata service of a virtual machine', () => {
	test.each([
		['no identity', refusal(400, 'invalid_request', 'Identity not found'), 'IDENTITY_NONE'],
		['several identities', refusal(400, 'invalid_request', several), 'IDENTITY_AMBIGUOUS'],
		[
			'several identities in other words',
			refusal(400, 'invalid_request', 'Multiple managed identities exist for this resource.'),
			'IDENTITY_AMBIGUOUS',
		],
		[
			'a missing header',
			refusal(400, 'bad_request_102', 'Required metadata header not specified'),
			'IDENTITY_REFUSED',
		],
		['an unknown path', json(404, {error: 'Not found'}, imds), 'IDENTITY_404'],
		['an unknown path without a body', {status: 404}, 'IDENTITY_404'],
		['an update', {status: 410, body: 'Gone'}, 'IDENTITY_410'],
		['too many requests', json(429, {error: 'Too many requests'}, imds), 'IDENTITY_429'],
		['a server error', {status: 500, body: '<h1>Server Error</h1>'}, 'IDENTITY_5XX'],
		['a gateway', {status: 503}, 'IDENTITY_5XX'],
		['an unknown source', refusal(401, 'unknown_source', 'Unknown Source 10.0.0.4'), 'IDENTITY_REFUSED'],
		[
			'an error of Entra',
			refusal(400, 'invalid_resource', 'AADSTS500011: The resource principal was not found.'),
			'AADSTS500011',
		],
	])('%s is refused with its own code', async (_, answer, code) => {
		const {attempt, received} = await server.ask(answer);
		expect(attempt).toMatchObject({result: 'refused', code});
		expect(received?.url).toMatch(/^\/metadata\/identity\/oauth2\/token\/?\?/);
		expect(received?.headers.metadata).toBe('true');
	});

	test('the sentence of Azure is kept with the status', async () => {
		const {attempt} = await server.ask(refusal(400, 'invalid_request', several));
		expect(attempt?.details).toEqual({status: 400, answer: several, source: 'vm'});
	});

	test('an identity that AZURE_CLIENT_ID chooses is sent, and is named if it is not assigned', async () => {
		const {attempt, received} = await server.ask(refusal(400, 'invalid_request', 'Identity not found'), {
			AZURE_CLIENT_ID: clientId,
		});
		expect(received?.url).toContain(`client_id=${clientId}`);
		expect(attempt).toMatchObject({result: 'refused', code: 'IDENTITY_UNKNOWN', details: {clientId}});
	});

	test.each([
		['"2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358"', 'VARIABLE_QUOTES', clientId],
		[`${clientId}\r`, 'VARIABLE_CARRIAGE_RETURN', clientId],
		['my-identity', 'VARIABLE_NOT_GUID', undefined],
	])('no request is sent with the malformed AZURE_CLIENT_ID %j', async (value, code, correctValue) => {
		const {attempt, received} = await server.ask({status: 500}, {AZURE_CLIENT_ID: value});
		expect(attempt).toMatchObject({
			result: 'refused',
			code,
			details: {variable: 'AZURE_CLIENT_ID', ...(correctValue && {correctValue})},
		});
		expect(received).toBeUndefined();
	});

	test('a token in the response of a refusal is hidden', async () => {
		const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln';
		const {attempt} = await server.ask(refusal(400, 'invalid_request', `cannot use ${token}`));
		expect(attempt?.details?.answer).toBe('cannot use [hidden]');
	});

	test('a token is accepted', async () => {
		const {token, attempt} = await server.ask(
			json(200, {
				access_token: 'opaque',
				expires_on: String(Math.floor(Date.now() / 1000) + 3600),
				resource: 'https://containerregistry.azure.net',
				token_type: 'Bearer',
			}),
		);
		expect(attempt?.result).toBe('token');
		expect(token?.value).toBe('opaque');
	});
});
