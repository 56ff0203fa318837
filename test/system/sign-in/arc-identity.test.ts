import {beforeAll, expect, test} from 'vitest';
import {json, startIdentityServer} from './identity-server.ts';

let server: Awaited<ReturnType<typeof startIdentityServer>>;

beforeAll(async () => {
	// The agent of Azure Arc sets the variables with `localhost`.
	server = await startIdentityServer(address => {
		const origin = address.replace('127.0.0.1', 'localhost');
		return {IDENTITY_ENDPOINT: `${origin}/metadata/identity/oauth2/token`, IMDS_ENDPOINT: origin};
	});
});

test('the key file of Azure Arc that this user cannot read is named', async () => {
	const {attempt} = await server.ask({
		status: 401,
		headers: {'WWW-Authenticate': 'Basic realm=/var/opt/azcmagent/tokens/missing.key'},
	});
	expect(attempt).toMatchObject({
		result: 'refused',
		code: 'IDENTITY_ARC_KEY',
		details: {path: '/var/opt/azcmagent/tokens/missing.key', source: 'arc'},
	});
});

test('an agent of Azure Arc without an identity is refused with its sentence', async () => {
	const {attempt} = await server.ask(
		json(400, {error: 'invalid_request', error_description: 'Identity not found'}),
	);
	expect(attempt).toMatchObject({code: 'IDENTITY_NONE', details: {answer: 'Identity not found'}});
});
