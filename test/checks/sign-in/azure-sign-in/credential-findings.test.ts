import {expect, test} from 'vitest';
import {azureSignIn} from '../../../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import type {CredentialAttempt} from '../../../../source/engine/system.ts';
import {evaluate, target, textOf} from '../../bench.ts';

const clientId = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';

const notSignedIn: CredentialAttempt = {
	credential: 'AzureCliCredential',
	result: 'unavailable',
	code: 'NOT_SIGNED_IN',
};

const verdictOf = (attempt: Omit<CredentialAttempt, 'result'>) =>
	evaluate(
		azureSignIn,
		{cloud: 'AzureCloud', attempts: [notSignedIn, {...attempt, result: 'refused'}]},
		{},
		target,
	);

const commandsOf = ({fixes}: ReturnType<typeof verdictOf>) =>
	fixes.flatMap(({command}) => command?.text ?? []);

const identity = (code: string, details: CredentialAttempt['details']) =>
	verdictOf({credential: 'ManagedIdentityCredential', code, details});

const variable = (code: string, details: CredentialAttempt['details']) =>
	verdictOf({credential: 'EnvironmentCredential', code, details});

test('several managed identities are reported instead of a missing sign-in', () => {
	const answer = 'Multiple user assigned identities exist, please specify the clientId';
	const verdict = identity('IDENTITY_AMBIGUOUS', {status: 400, answer, source: 'vm'});
	expect(verdict).toMatchObject({finding: 'several-identities', status: 'failed'});
	expect(verdict.summary).toBe('Several managed identities are assigned, and AZURE_CLIENT_ID chooses none.');
	expect(verdict.meaning).toContain(answer);
	expect(commandsOf(verdict)).toEqual([
		'az vm identity show -g GROUP -n MACHINE',
		"az identity list --query '[].{name:name, clientId:clientId}' -o table",
		'export AZURE_CLIENT_ID=CLIENT_ID',
	]);
});

test('az login replaces a missing managed identity only if Azure CLI is installed and allowed', () => {
	const noIdentity: CredentialAttempt = {
		credential: 'ManagedIdentityCredential',
		result: 'refused',
		code: 'IDENTITY_NONE',
		details: {status: 400, answer: 'Identity not found', source: 'vm'},
	};
	const textWith = (azureCli: CredentialAttempt) =>
		textOf(evaluate(azureSignIn, {cloud: 'AzureCloud', attempts: [noIdentity, azureCli]}, {}, target));
	expect(textWith(notSignedIn)).toContain('az login');
	expect(textWith({...notSignedIn, code: 'NOT_INSTALLED'})).not.toContain('az login');
	expect(textWith({credential: 'AzureCliCredential', result: 'not-allowed'})).not.toContain('az login');
});

test.each([
	['IDENTITY_NONE', {status: 400, answer: 'Identity not found', source: 'vm'}, 'identity-not-assigned'],
	['IDENTITY_UNKNOWN', {status: 400, answer: 'x', source: 'app-service', clientId}, 'identity-not-found'],
	['IDENTITY_404', {status: 404, answer: 'HTTP 404', source: 'vm'}, 'identity-endpoint-failed'],
	['IDENTITY_410', {status: 410, answer: 'HTTP 410', source: 'vm'}, 'identity-endpoint-failed'],
	['IDENTITY_429', {status: 429, answer: 'HTTP 429', source: 'vm'}, 'identity-endpoint-failed'],
	['IDENTITY_5XX', {status: 503, answer: 'HTTP 503', source: 'vm'}, 'identity-endpoint-failed'],
	[
		'IDENTITY_UNREACHABLE',
		{source: 'app-service', address: 'http://127.0.0.1:1', error: 'ECONNREFUSED'},
		'identity-endpoint-failed',
	],
	[
		'IDENTITY_PROXIED',
		{source: 'vm', address: 'http://169.254.169.254', error: 'PROXY_REFUSED', variable: 'http_proxy'},
		'identity-endpoint-failed',
	],
	[
		'IDENTITY_HEADER',
		{status: 403, answer: 'HTTP 403', source: 'container-app', variable: 'IDENTITY_HEADER'},
		'identity-refused',
	],
	['IDENTITY_REFUSED', {source: 'cloud-shell', answer: 'not supported'}, 'identity-refused'],
	['IDENTITY_ARC_KEY', {source: 'arc', path: '/var/opt/azcmagent/tokens/a.key'}, 'identity-refused'],
])('a managed identity refused with %s is %s', (code, details, finding) => {
	const verdict = identity(code, details);
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'AZURE_SIGN_IN_ERROR'});
	expect(`${verdict.short} ${verdict.summary} ${verdict.meaning}`).not.toMatch(/[{}]|undefined|Azure CLI/);
});

test('a proxy in front of the metadata service is bypassed', () => {
	const details = {
		source: 'vm',
		address: 'http://169.254.169.254',
		error: 'PROXY_REFUSED',
		variable: 'http_proxy',
	};
	expect(textOf(identity('IDENTITY_PROXIED', details))).toMatch(/http_proxy[^]*NO_PROXY/);
});

test.each([
	['VARIABLE_QUOTES', 'AZURE_TENANT_ID holds quotes.'],
	[
		'VARIABLE_CARRIAGE_RETURN',
		'AZURE_TENANT_ID contains a carriage return, usually from a file with Windows line ends.',
	],
	['VARIABLE_NOT_TENANT', 'AZURE_TENANT_ID is neither a GUID nor a domain name.'],
])('%s names the one variable, and the command sets the value without it', (code, summary) => {
	const verdict = variable(code, {variable: 'AZURE_TENANT_ID', correctValue: 'contoso.com'});
	expect(verdict).toMatchObject({
		finding: 'variable-malformed',
		summary,
		short: 'Malformed: AZURE_TENANT_ID',
	});
	expect(commandsOf(verdict)).toContain('export AZURE_TENANT_ID=contoso.com');
	expect(textOf(verdict)).not.toMatch(/AZURE_CLIENT/);
});

test('a malformed secret is set by hand', () => {
	const verdict = variable('VARIABLE_CARRIAGE_RETURN', {variable: 'AZURE_CLIENT_SECRET'});
	expect(commandsOf(verdict)).toEqual([String.raw`sed -i 's/\r//' FILE`, 'export AZURE_CLIENT_SECRET=VALUE']);
});

test('a federated token that has expired is reported with its file and time', () => {
	const verdict = verdictOf({
		credential: 'WorkloadIdentityCredential',
		code: 'FEDERATED_TOKEN_EXPIRED',
		details: {path: '/var/run/secrets/token', tokenExpires: '2026-03-01 11:00'},
	});
	expect(verdict).toMatchObject({
		finding: 'federated-token-expired',
		summary: 'The token in /var/run/secrets/token expired at 2026-03-01 11:00 UTC.',
	});
});

test('a federated token for another audience is reported with both audiences', () => {
	const verdict = verdictOf({
		credential: 'WorkloadIdentityCredential',
		code: 'FEDERATED_TOKEN_AUDIENCE',
		details: {path: '/var/run/secrets/token', tokenAudience: 'https://kubernetes.default.svc'},
	});
	expect(verdict.finding).toBe('federated-token-audience-wrong');
	expect(textOf(verdict)).toMatch(/https:\/\/kubernetes\.default\.svc[^]*api:\/\/AzureADTokenExchange/);
});
