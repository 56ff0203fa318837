import {expect, test} from 'vitest';
import {findIdentityEndpoint} from '../../../source/system/sign-in/identity-endpoint.ts';
import {readIdentityRefusal} from '../../../source/system/sign-in/read-identity-refusal.ts';
import {Unavailable} from '../../../source/system/sign-in/credential.ts';
import {toFailure} from '../../../source/system/errors.ts';

const endpoint = findIdentityEndpoint({});
const codeOf = (answer: {status: number; body: string; server?: string}, isRequested = false) =>
	toFailure(readIdentityRefusal(answer, {endpoint, clientId: undefined, isRequested})).code;

test.each([
	['AWS', {status: 404, server: 'EC2ws', body: '<?xml version="1.0"?><html><h1>404 - Not Found</h1></html>'}],
	['Google Cloud', {status: 403, server: 'Metadata Server for VM', body: '<html>Forbidden</html>'}],
	['OpenStack', {status: 404, body: '<h1>404 Not Found</h1>The resource could not be found.'}],
	[
		'Docker Desktop',
		{status: 403, body: 'connecting to 169.254.169.254:80: connecting to an unreachable network'},
	],
	['a proxy', {status: 503, body: ''}],
])('the metadata service of %s is no managed identity that refuses', (_, answer) => {
	const error = readIdentityRefusal(answer, {endpoint, clientId: undefined, isRequested: false});
	expect(error).toBeInstanceOf(Unavailable);
	expect(codeOf(answer)).toBe('NOT_ON_AZURE');
	expect(codeOf(answer, true)).toMatch(/^IDENTITY_/);
});

test.each([
	{status: 404, body: '{"error":"Not found"}'},
	{status: 404, server: 'IMDS/150.870.65.512', body: ''},
	{status: 404, body: ''},
	{status: 404, server: 'Microsoft-IIS/10.0', body: '<html></html>'},
])('a response of Azure is recognized: %j', answer => {
	expect(codeOf(answer)).toBe('IDENTITY_404');
});

test.each([
	[{}, 'vm', false],
	[{AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1:1'}, 'vm', true],
	[{IDENTITY_ENDPOINT: 'http://a', IDENTITY_HEADER: 'h'}, 'app-service', true],
	[{IDENTITY_ENDPOINT: 'http://a', IDENTITY_HEADER: 'h', CONTAINER_APP_NAME: 'a'}, 'container-app', true],
	[
		{IDENTITY_ENDPOINT: 'https://a', IDENTITY_HEADER: 'h', IDENTITY_SERVER_THUMBPRINT: 't'},
		'service-fabric',
		true,
	],
	[{IDENTITY_ENDPOINT: 'http://a', IMDS_ENDPOINT: 'http://b'}, 'arc', true],
	[{MSI_ENDPOINT: 'http://localhost:50342/oauth2/token'}, 'cloud-shell', true],
	[{MSI_ENDPOINT: 'http://a', MSI_SECRET: 's'}, 'machine-learning', true],
	[{IDENTITY_ENDPOINT: 'http://a'}, 'vm', false],
])('the endpoint of %j is %s', (env, source, isConfigured) => {
	expect(findIdentityEndpoint(env)).toMatchObject({source, isConfigured});
});
