import {expect, test} from 'vitest';
import {toFailure} from '../../../source/system/errors.ts';
import {assertForms} from '../../../source/system/sign-in/variable-form.ts';
import type {SignInVariable} from '../../../source/system/sign-in/variable-form.ts';

const guid = '7d1b6a52-3c04-4f8e-9a61-0c5e2b7f4d90';

function problemOf(variable: SignInVariable, value: string) {
	try {
		assertForms({[variable]: value}, [variable]);
		return undefined;
	} catch (error) {
		const {code, details} = toFailure(error);
		return {code, details};
	}
}

test.each<[SignInVariable, string, string, string | undefined]>([
	['AZURE_TENANT_ID', `"${guid}"`, 'QUOTES', guid],
	['AZURE_TENANT_ID', `'contoso.com'`, 'QUOTES', 'contoso.com'],
	['AZURE_TENANT_ID', `“${guid}”`, 'QUOTES', guid],
	['AZURE_TENANT_ID', `${guid}"`, 'QUOTES', guid],
	['AZURE_TENANT_ID', `${guid}\r`, 'CARRIAGE_RETURN', guid],
	['AZURE_TENANT_ID', `"${guid}"\r`, 'CARRIAGE_RETURN', guid],
	['AZURE_TENANT_ID', `${guid}\n`, 'LINE_BREAK', guid],
	['AZURE_TENANT_ID', ` ${guid}`, 'SPACES', guid],
	['AZURE_TENANT_ID', `${guid}\u00A0`, 'SPACES', guid],
	['AZURE_TENANT_ID', `\u200B${guid}`, 'INVISIBLE', guid],
	['AZURE_TENANT_ID', '$(AZURE_TENANT_ID)', 'PLACEHOLDER', undefined],
	['AZURE_TENANT_ID', 'https://login.microsoftonline.com/contoso.com', 'NOT_TENANT', undefined],
	['AZURE_TENANT_ID', 'Contoso Ltd', 'SPACES', undefined],
	['AZURE_CLIENT_ID', guid.slice(1), 'NOT_GUID', undefined],
	['AZURE_CLIENT_ID', `{${guid}}`, 'NOT_GUID', undefined],
	['AZURE_CLIENT_ID', '<client-id>', 'PLACEHOLDER', undefined],
	['AZURE_CLIENT_ID', '${{ secrets.AZURE_CLIENT_ID }}', 'PLACEHOLDER', undefined],
	['AZURE_CLIENT_ID', 'api://contoso', 'NOT_GUID', undefined],
	['AZURE_CLIENT_SECRET', 'a~secret\r', 'CARRIAGE_RETURN', undefined],
	['AZURE_CLIENT_SECRET', 'a~secret\n', 'LINE_BREAK', undefined],
	['AZURE_CLIENT_SECRET', 'a~secret\r\n', 'CARRIAGE_RETURN', undefined],
	['AZURE_TENANT_ID', `${guid}\t`, 'SPACES', guid],
	['AZURE_AUTHORITY_HOST', 'HTTP://login.contoso.local', 'PLAIN_HTTP', 'https://login.contoso.local'],
	['AZURE_CLIENT_SECRET', '"a~secret"', 'QUOTES', undefined],
	['AZURE_CLIENT_SECRET', "'a~secret'", 'QUOTES', undefined],
	['AZURE_AUTHORITY_HOST', 'login.microsoftonline.com', 'NO_SCHEME', 'https://login.microsoftonline.com'],
	['AZURE_AUTHORITY_HOST', 'http://login.contoso.local', 'PLAIN_HTTP', 'https://login.contoso.local'],
	[
		'AZURE_AUTHORITY_HOST',
		'https://login.microsoftonline.us/ ',
		'SPACES',
		'https://login.microsoftonline.us/',
	],
	['AZURE_AUTHORITY_HOST', 'https://', 'NOT_URL', undefined],
	['AZURE_CLIENT_CERTIFICATE_PATH', '"/etc/app.pem"', 'QUOTES', '/etc/app.pem'],
	['AZURE_CLIENT_CERTIFICATE_PATH', '~/app.pem', 'TILDE', undefined],
	['AZURE_CONFIG_DIR', '~/.azure', 'TILDE', undefined],
	['AZURE_FEDERATED_TOKEN_FILE', '/var/run/token\r', 'CARRIAGE_RETURN', '/var/run/token'],
	['MSI_ENDPOINT', 'localhost:50342/oauth2/token', 'NO_SCHEME', undefined],
])('%s=%j has the problem %s', (variable, value, problem, correctValue) => {
	expect(problemOf(variable, value)).toEqual({
		code: `VARIABLE_${problem}`,
		details: {variable, ...(correctValue && {correctValue})},
	});
});

test.each<[SignInVariable, string]>([
	['AZURE_TENANT_ID', guid],
	['AZURE_TENANT_ID', 'contoso.onmicrosoft.com'],
	['AZURE_TENANT_ID', 'organizations'],
	['AZURE_CLIENT_ID', guid.toUpperCase()],
	['AZURE_CLIENT_ID', ''],
	['AZURE_CLIENT_SECRET', `"starts with a quote, $(echo) and \r inside`],
	['AZURE_CLIENT_CERTIFICATE_PATH', 'C:\\Users\\Ada Lovelace\\app.pem'],
	['AZURE_AUTHORITY_HOST', 'https://login.chinacloudapi.cn/'],
	['IDENTITY_ENDPOINT', 'http://localhost:42356/msi/token'],
])('%s=%j is accepted', (variable, value) => {
	expect(problemOf(variable, value)).toBeUndefined();
});

test('an application of AD FS can have any identifier', () => {
	const env = {AZURE_TENANT_ID: 'adfs', AZURE_CLIENT_ID: 'inventory-service'};
	expect(() => assertForms(env, ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID'])).not.toThrow();
});
