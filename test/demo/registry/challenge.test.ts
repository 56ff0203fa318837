import {afterAll, beforeAll, expect, test} from 'vitest';
import {startDemo} from '../../../source/demo/demo.ts';
import type {Demo} from '../../../source/demo/demo.ts';
import type {ChallengeFault} from '../../../source/demo/faults/faults.ts';
import {ask, askJson, connectTls, host, registry, send} from '../demo-client.ts';

let demo: Demo;

beforeAll(async () => {
	demo = await startDemo();
});

afterAll(async () => {
	await demo.close();
});

const askWith = async (fault: ChallengeFault | undefined) => {
	await demo.setFault(registry, fault);
	return ask(demo);
};

test('a healthy registry returns 401 and its token endpoint', async () => {
	const {status, headers, body} = await askWith(undefined);
	expect(status).toBe(401);
	expect(headers).toMatchObject({
		server: 'AzureContainerRegistry',
		'docker-distribution-api-version': 'registry/2.0',
		'x-ms-correlation-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
		'www-authenticate': `Bearer realm="https://${host}/oauth2/token",service="${host}"`,
	});
	expect(JSON.parse(body)).toMatchObject({errors: [{code: 'UNAUTHORIZED', detail: null}]});
});

test('a firewall error has the client address and a correlation ID', async () => {
	const {status, headers, body} = await askWith('client-ip-denied');
	const correlationId = String(headers['x-ms-correlation-request-id']);
	expect(status).toBe(403);
	expect(JSON.parse(body)).toEqual({
		errors: [
			{
				code: 'DENIED',
				message: `client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access. CorrelationId: ${correlationId}`,
			},
		],
	});
});

test('an unreachable key is a different 403', async () => {
	const {status, body} = await askWith('key-unavailable');
	expect(status).toBe(403);
	expect(body).toContain('Access to Key Encryption Key is forbidden');
});

test.each(['forbidden-by-intermediary', 'not-a-registry', 'captive-portal', 'captive-redirect'] as const)(
	'the response of %s has no registry headers',
	async fault => {
		const {headers, body} = await askWith(fault);
		expect(headers).not.toHaveProperty('docker-distribution-api-version');
		expect(headers).not.toHaveProperty('x-ms-correlation-request-id');
		expect(body).toContain('<html>');
	},
);

test.each([
	['forbidden-by-intermediary', 403],
	['not-a-registry', 404],
	['server-error', 503],
	['anonymous', 200],
	['captive-portal', 200],
	['captive-redirect', 302],
	['redirected', 301],
	['too-many-requests', 429],
	['no-challenge', 401],
	['basic-only', 401],
	['challenge-malformed', 401],
	['realm-mismatch', 401],
] as const)('%s returns %d', async (fault, status) => {
	expect((await askWith(fault)).status).toBe(status);
});

test('a throttled response has a Retry-After header', async () => {
	expect((await askWith('too-many-requests')).headers['retry-after']).toBe('17');
});

test.each([
	['no-challenge', undefined],
	['basic-only', `Basic realm="https://${host}"`],
	['challenge-malformed', 'Bearer error="invalid_request"'],
	['realm-mismatch', expect.stringContaining('realm="https://tokens.contoso-mirror.test/')],
] as const)('%s has its own challenge', async (fault, challenge) => {
	expect((await askWith(fault)).headers['www-authenticate']).toEqual(challenge);
});

test('a redirect names another registry', async () => {
	const {headers} = await askWith('redirected');
	expect(headers.location).toBe('https://contosomoved.azurecr.test/v2/');
});

test('a dropped connection ends without a response', async () => {
	await expect(askWith('connection-dropped')).rejects.toThrow('socket hang up');
});

test('a silent registry responds on a new connection after the fault is removed', async () => {
	await demo.setFault(registry, 'no-answer');
	const {socket, received} = await connectTls(demo);
	socket.write(`GET /v2/ HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
	await demo.setFault(registry, undefined);
	await expect.poll(() => socket.closed).toBe(true);
	expect(received()).toBe('');
	expect((await ask(demo)).status).toBe(401);
});

test('an endless body exceeds any limit', async () => {
	await demo.setFault(registry, 'endless-body');
	const response = await send(demo, {});
	let size = 0;

	for await (const chunk of response) {
		size += Buffer.byteLength(String(chunk));

		if (size > 1_000_000) {
			break;
		}
	}

	expect(response.statusCode).toBe(500);
	expect(size).toBeGreaterThan(1_000_000);
});

test('the registry refuses a token that it did not issue', async () => {
	await demo.setFault(registry, undefined);
	const {status, json} = await askJson(demo, {headers: {authorization: 'Bearer eyJhbGciOi.e30.x'}});
	expect(status).toBe(401);
	expect(json).toMatchObject({errors: [{code: 'UNAUTHORIZED'}]});
});
