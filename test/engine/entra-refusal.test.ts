import {expect, test} from 'vitest';
import {readEntraRefusal} from '../../source/engine/entra-refusal.ts';

const correlationId = '53263086-9034-477f-b299-66436a86d9d2';
const ids = `Trace ID: a3c52841-d43e-4d86-88e7-d0f2c3862b00 Correlation ID: ${correlationId} Timestamp: 2026-03-01 06:51:14Z`;

test('the sentence ends before the trace ID, and the advice of az is left out', () => {
	expect(
		readEntraRefusal(
			`invalid_grant: AADSTS530003: Your device is required to be managed to access this resource. ${ids}\nInteractive authentication is needed. Please run:\naz login --scope https://containerregistry.azure.net/.default`,
		),
	).toEqual({
		code: 'AADSTS530003',
		sentence: 'AADSTS530003: Your device is required to be managed to access this resource.',
		correlationId,
	});
	expect(
		readEntraRefusal(
			'AADSTS53003: Access has been blocked.\nRun the command below to authenticate interactively:\naz logout\naz login',
		)?.sentence,
	).toBe('AADSTS53003: Access has been blocked.');
});

test('line breaks that az escapes do not belong to the sentence', () => {
	expect(
		readEntraRefusal(
			String.raw`server response: {"error":"invalid_grant","error_description":"AADSTS700082: The refresh token has expired.\r\nTrace ID: 00000000-0000-0000-0000-000000000000\r\nCorrelation ID: ${correlationId}"}`,
		),
	).toEqual({
		code: 'AADSTS700082',
		sentence: 'AADSTS700082: The refresh token has expired.',
		correlationId,
	});
});

test.each([
	['AADSTS70002: Error validating credentials. AADSTS50126: Invalid username or password.', 'AADSTS50126'],
	['AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret.', 'AADSTS70002'],
	['AADSTS50076: You must use MFA. See AADSTS53003.', 'AADSTS50076'],
	[`AADSTS50057: The user account is disabled. ${ids} AADSTS53003`, 'AADSTS50057'],
	['aadsts65001: not consented', 'AADSTS65001'],
])('of the codes in %j, %s counts', (text, code) => {
	expect(readEntraRefusal(text)?.code).toBe(code);
});

test.each([
	[
		"AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/app:environment:production'. Check your federated identity credential.",
		{subject: 'repo:contoso/app:environment:production'},
	],
	[
		"AADSTS70021: No matching federated identity record found for presented assertion. Assertion Issuer: 'https://westeurope.oic.prod-aks.azure.com/contoso/'. Assertion Subject: 'system:serviceaccount:app:web'. Assertion Audience: 'api://AzureADTokenExchange'.",
		{
			issuer: 'https://westeurope.oic.prod-aks.azure.com/contoso/',
			subject: 'system:serviceaccount:app:web',
			audience: 'api://AzureADTokenExchange',
		},
	],
	[
		"AADSTS700212: No matching federated identity record found for presented assertion audience 'https://gitlab.com'.",
		{audience: 'https://gitlab.com'},
	],
	['AADSTS50027: JWT token is invalid.', {}],
])('the claims that %j quotes are read', (text, claims) => {
	expect(readEntraRefusal(text)).toEqual({
		code: expect.any(String),
		sentence: text,
		...claims,
	});
});

test('a text without a code of Entra is not a refusal', () => {
	expect(readEntraRefusal('ERROR: Please run az login. AADSTS1')).toBeUndefined();
});
