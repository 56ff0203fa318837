import {beforeAll, describe, expect, test} from 'vitest';
import {json, startIdentityServer} from './identity-server.ts';

const clientId = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';

let server: Awaited<ReturnType<typeof startIdentityServer>>;

beforeAll(async () => {
	server = await startIdentityServer(origin => ({
		IDENTITY_ENDPOINT: `${origin}/msi/token`,
		IDENTITY_HEADER: 'header-secret-of-the-app',
	}));
});

const refusal = (statusCode: number, message: string) =>
	json(statusCode, {statusCode, message, correlationId: '52079882-ca1e-4b91-8d14-e4f6c2f6cddc'});

const noneFound =
	'No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.';

describe('the identity endpoint of App Service and Container Apps', () => {
	test.each([
		['Unable to load the proper Managed Identity.', {}, 'IDENTITY_NONE'],
		['Unable to load requested managed identity.', {}, 'IDENTITY_NONE'],
		['No Managed Identity found for specified ClientId/ResourceId/PrincipalId.', {}, 'IDENTITY_NONE'],
		[noneFound, {AZURE_CLIENT_ID: clientId}, 'IDENTITY_UNKNOWN'],
		['Unable to load the proper Managed Identity.', {AZURE_CLIENT_ID: clientId}, 'IDENTITY_UNKNOWN'],
		['The parameter resource is not valid.', {}, 'IDENTITY_REFUSED'],
	])('400 with "%s" and %j is %s', async (message, env, code) => {
		const {attempt, received} = await server.ask(refusal(400, message), env);
		expect(attempt).toMatchObject({result: 'refused', code, details: {answer: message, status: 400}});
		expect(received?.headers['x-identity-header']).toBe('header-secret-of-the-app');
	});

	test.each([
		[{status: 403, headers: {Server: 'Kestrel'}}, 403],
		[refusal(401, 'Unauthorized'), 401],
		[{status: 401, body: 'Invalid secret token header: header-secret-of-the-app'}, 401],
	])('a refused header is not an identity that is missing: %j', async (answer, status) => {
		const {attempt} = await server.ask(answer);
		expect(attempt).toMatchObject({
			result: 'refused',
			code: 'IDENTITY_HEADER',
			details: {variable: 'IDENTITY_HEADER', status},
		});
		expect(JSON.stringify(attempt)).not.toContain('header-secret-of-the-app');
	});

	test('Container Apps is distinguished from App Service', async () => {
		const {attempt} = await server.ask(refusal(500, 'An unexpected error occured.'), {
			CONTAINER_APP_NAME: 'shop',
		});
		expect(attempt).toMatchObject({code: 'IDENTITY_5XX', details: {source: 'container-app'}});
	});

	test.each([
		[{IDENTITY_ENDPOINT: '127.0.0.1:42356/msi/token'}, 'IDENTITY_ENDPOINT', 'VARIABLE_NO_SCHEME'],
		[{IDENTITY_ENDPOINT: "'http://127.0.0.1:42356/msi/token'"}, 'IDENTITY_ENDPOINT', 'VARIABLE_QUOTES'],
		[{IDENTITY_HEADER: 'header-secret\r'}, 'IDENTITY_HEADER', 'VARIABLE_CARRIAGE_RETURN'],
		[{MSI_ENDPOINT: 'http://127.0.0.1:42356/msi token'}, 'MSI_ENDPOINT', 'VARIABLE_SPACES'],
	])('a malformed endpoint variable is named: %j', async (env, variable, code) => {
		const {attempt, received} = await server.ask({status: 500}, env);
		expect(attempt).toMatchObject({result: 'refused', code, details: {variable}});
		expect(received).toBeUndefined();
	});
});
