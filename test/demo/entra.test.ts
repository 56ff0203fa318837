import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {startDemo} from '../../source/demo/demo.ts';
import type {Demo} from '../../source/demo/demo.ts';
import type {EntraFault} from '../../source/demo/faults/faults.ts';
import {entraHost, servicePrincipal} from '../../source/demo/azure-identifiers.ts';
import {refusals} from '../../source/demo/entra-refusals.ts';
import {readEntraCause} from '../../source/checks/sign-in/entra/read-entra-cause.ts';
import {credentials, registryAudience} from './signed-in.ts';
import {ask, askJson, claimsOf, connect, handshake, registry} from './demo-client.ts';

let demo: Demo;

beforeAll(async () => {
	demo = await startDemo();
});

afterEach(async () => {
	await demo.setFault(registry, undefined);
});

afterAll(async () => {
	await demo.close();
});

const tenant = servicePrincipal.tenant;
const askToken = async (changes: Record<string, string> = {}, path = `/${tenant}/oauth2/v2.0/token`) =>
	askJson(demo, {
		host: entraHost,
		path,
		form: {...credentials, scope: `${registryAudience}/.default`, ...changes},
	});

test('the service principal gets a token for the audience it asks for', async () => {
	const {status, json} = await askToken();
	expect(status).toBe(200);
	expect(json).toMatchObject({token_type: 'Bearer', expires_in: 3599});
	expect(String(json.access_token).split('.')).toHaveLength(3);
	expect(claimsOf(json.access_token)).toMatchObject({
		aud: registryAudience,
		tid: tenant,
		oid: servicePrincipal.objectId,
		appid: servicePrincipal.clientId,
	});
});

test('an audience that ends in a slash keeps the slash', async () => {
	const {json} = await askToken({scope: 'https://management.azure.test//.default'});
	expect(claimsOf(json.access_token).aud).toBe('https://management.azure.test/');
});

test.each([`/${tenant}/v2.0`, '/common/v2.0', '/adfs', '/adfs/adfs'])(
	'%s returns its token endpoint',
	async place => {
		const {json} = await askJson(demo, {
			host: entraHost,
			path: `${place}/.well-known/openid-configuration`,
		});
		const {pathname, host} = new URL(String(json.token_endpoint));
		expect(host).toBe(entraHost);
		expect(json).toHaveProperty('authorization_endpoint');
		expect((await askToken({}, pathname)).status).toBe(200);
	},
);

test('instance discovery returns the endpoints', async () => {
	const authorize = `https://${entraHost}/${tenant}/oauth2/v2.0/authorize`;
	const {json} = await askJson(demo, {
		host: entraHost,
		path: `/common/discovery/instance?api-version=1.1&authorization_endpoint=${encodeURIComponent(authorize)}`,
	});
	expect(json).toMatchObject({
		tenant_discovery_endpoint: `https://${entraHost}/${tenant}/v2.0/.well-known/openid-configuration`,
		metadata: [{aliases: [entraHost]}],
	});
});

test.each([
	['a wrong secret', {client_secret: 'guessed'}, 401, 7_000_215],
	['an unknown application', {client_id: '00000000-0000-0000-0000-000000000000'}, 400, 700_016],
])('%s is refused', async (_, changes, status, number) => {
	const answer = await askToken(changes);
	expect(answer.status).toBe(status);
	expect(answer.json).toMatchObject({
		error_codes: [number],
		error_description: expect.stringContaining(`AADSTS${number}: `),
	});
});

test('an unknown tenant is refused before the token request', async () => {
	const {status, json} = await askJson(demo, {
		host: entraHost,
		path: '/unknown.example/v2.0/.well-known/openid-configuration',
	});
	expect(status).toBe(400);
	expect(json).toMatchObject({error: 'invalid_tenant', error_codes: [90_002]});
});

test.each([
	['secret-refused', 401, 'AADSTS7000215'],
	['secret-expired', 401, 'AADSTS7000222'],
	['application-not-found', 400, 'AADSTS700016'],
	['tenant-not-found', 400, 'AADSTS90002'],
	['device-not-compliant', 400, 'AADSTS530003'],
	['federated-credential-mismatch', 401, 'AADSTS700213'],
	['service-principal-missing', 401, 'AADSTS7000229'],
] as const)('%s refuses valid credentials', async (fault: EntraFault, status, code) => {
	await demo.setFault(registry, fault);
	const answer = await askToken();
	expect(answer.status).toBe(status);
	expect(answer.json.error_description).toContain(code);
	await demo.setFault(registry, undefined);
	expect((await askToken()).status).toBe(200);
});

test.each(Object.entries(refusals))(
	'the code of the fault %s has the cause of its finding',
	(fault, refusal) => {
		const {number, message} = refusal('');
		const cause = readEntraCause(`AADSTS${number}`, message) ?? 'entra-refused';
		expect(cause).toBe(fault);
	},
);

test('Entra can fail, be unreachable, or not respond', async () => {
	await demo.setFault(registry, 'entra-error');
	const broken = await ask(demo, {host: entraHost, path: `/${tenant}/v2.0/.well-known/openid-configuration`});
	expect(broken.status).toBe(500);
	expect(broken.body).toContain('<html>');

	await demo.setFault(registry, 'entra-unreachable');
	expect(await handshake(demo, entraHost)).toBe('ECONNREFUSED');

	await demo.setFault(registry, 'entra-timed-out');
	const {socket, received} = await connect(demo, entraHost);
	socket.write('anything');
	await demo.setFault(registry, undefined);
	await expect.poll(() => socket.closed).toBe(true);
	expect(received()).toBe('');
});
