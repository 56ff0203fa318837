import {expect, test} from 'vitest';
import {azureSignIn} from '../../../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import type {AzureSignInEvidence} from '../../../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import type {CredentialAttempt, SignIn, TokenRequest} from '../../../../source/engine/system.ts';
import {cloud, evaluate, collect, target, textOf} from '../../bench.ts';

const refusedWith = (code: string | undefined, credential = 'EnvironmentCredential'): CredentialAttempt => ({
	credential,
	result: 'refused',
	code,
	reason: 'It was said so.',
	details: {variable: 'HTTPS_PROXY'},
});

const evaluateSignIn = (evidence: Partial<AzureSignInEvidence>, tenant?: string) =>
	evaluate(
		azureSignIn,
		{cloud: 'AzureCloud', attempts: [], ...evidence},
		{},
		{...target, ...(tenant && {tenant})},
	);

const fixesOf = ({fixes}: ReturnType<typeof evaluateSignIn>) =>
	fixes.map(({text, command}) => `${text} ${command?.text ?? ''}`).join('\n');

const unavailable = (credential: string, code: string) =>
	({credential, result: 'unavailable', code}) as const;

const shutOut = (credential: string) => ({credential, result: 'not-allowed'}) as const;

test.each([
	['AADSTS7000215', 'secret-refused'],
	['AADSTS700027', 'certificate-not-registered'],
	['AADSTS7000222', 'secret-expired'],
	['AADSTS700016', 'application-not-found'],
	['AADSTS90002', 'tenant-not-found'],
	['AADSTS900023', 'tenant-not-found'],
	['AADSTS50173', 'sign-in-again'],
	['AADSTS50076', 'sign-in-again'],
	['AADSTS53003', 'conditional-access-blocked'],
	['AADSTS700082', 'sign-in-again'],
	['AADSTS500011', 'audience-refused'],
	['AADSTS65001', 'audience-refused'],
	['AADSTS99999', 'credential-refused'],
	['ENTRA_ERROR', 'entra-error'],
	['TIMEOUT', 'sign-in-timed-out'],
	['ENOTFOUND', 'entra-not-resolved'],
	['EAI_AGAIN', 'entra-not-resolved'],
	['CERT_HAS_EXPIRED', 'entra-certificate-refused'],
	['SELF_SIGNED_CERT_IN_CHAIN', 'entra-certificate-refused'],
	['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'entra-certificate-refused'],
	['AZ_CERTIFICATE', 'entra-certificate-refused'],
	['AZ_CONNECTION', 'entra-unreachable'],
	['AZ_NOT_RESOLVED', 'entra-not-resolved'],
	['ANSWER_MALFORMED', 'entra-unreachable'],
	['AZ_BROKEN', 'azure-cli-broken'],
	['AZ_KILLED', 'azure-cli-broken'],
	['AZ_NOT_RUN', 'azure-cli-broken'],
	['AZ_NOT_RUNNABLE', 'azure-cli-broken'],
	['AZ_SILENT', 'azure-cli-broken'],
	['PROXY_MALFORMED', 'proxy-malformed'],
	['AZ_UNREADABLE', 'azure-cli-broken'],
	['CLIENT_CERTIFICATE_NO_KEY', 'client-certificate-unusable'],
	['FEDERATED_TOKEN_EMPTY', 'federated-token-unreadable'],
	['PROXY_407', 'proxy-authentication-required'],
	['PROXY_REFUSED', 'entra-unreachable'],
	['ECONNREFUSED', 'entra-unreachable'],
	['ECONNRESET', 'entra-unreachable'],
	['UND_ERR_SOCKET', 'entra-unreachable'],
	['ERR_SSL_WRONG_VERSION_NUMBER', 'entra-unreachable'],
])('a credential refused with %s is %s', (code, finding) => {
	const verdict = evaluateSignIn({attempts: [refusedWith(code)]});
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'AZURE_SIGN_IN_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('a refusal without a code is told without one', () => {
	expect(evaluateSignIn({attempts: [refusedWith(undefined, 'AzureCliCredential')]})).toMatchObject({
		finding: 'credential-refused',
		summary: 'Azure CLI was refused.',
		meaning: 'It was said so.',
	});
});

test('nobody is signed in where no credential is set up', () => {
	const attempts = [{credential: 'AzureCliCredential', result: 'unavailable'}] as const;
	const verdict = evaluateSignIn({attempts});
	expect(verdict).toMatchObject({finding: 'not-signed-in', status: 'failed'});
	expect(verdict.fixes[0]?.command?.arguments).toEqual(['az', 'login']);
});

test.each([
	['not-signed-in', [unavailable('AzureCliCredential', 'NOT_SIGNED_IN')]],
	['not-signed-in', [shutOut('EnvironmentCredential'), unavailable('AzureCliCredential', 'NOT_SIGNED_IN')]],
	['azure-cli-missing', [unavailable('AzureCliCredential', 'NOT_INSTALLED')]],
	['no-allowed-credential', [shutOut('EnvironmentCredential'), shutOut('AzureCliCredential')]],
	[
		'no-allowed-credential',
		[shutOut('EnvironmentCredential'), unavailable('AzureCliCredential', 'NOT_INSTALLED')],
	],
	[
		'no-allowed-credential',
		[unavailable('EnvironmentCredential', 'NOT_CONFIGURED'), shutOut('AzureCliCredential')],
	],
	[
		'credential-incomplete',
		[
			unavailable('WorkloadIdentityCredential', 'INCOMPLETE'),
			unavailable('AzureCliCredential', 'NOT_SIGNED_IN'),
		],
	],
	[
		'credential-incomplete',
		[unavailable('EnvironmentCredential', 'INCOMPLETE'), shutOut('AzureCliCredential')],
	],
])('without a credential to try it is %s for %j', (finding, attempts) => {
	const verdict = evaluateSignIn({attempts});
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'AZURE_SIGN_IN_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('the fix for a missing az names its page before the command that needs it', () => {
	const verdict = evaluateSignIn({attempts: [unavailable('AzureCliCredential', 'NOT_INSTALLED')]});
	expect(verdict.fixes.map(({name}) => name)).toEqual(['installAzureCli', 'setServicePrincipal']);
	expect(verdict.fixes[0]).toMatchObject({
		text: expect.stringContaining('https://aka.ms/azure-cli'),
		command: {text: 'az login'},
	});
});

test('a variable that shuts credentials out names those it leaves, and is to be taken away', () => {
	const attempts = [shutOut('EnvironmentCredential'), unavailable('AzureCliCredential', 'NOT_INSTALLED')];
	const verdict = evaluateSignIn({attempts});
	expect(verdict.summary).toBe('AZURE_TOKEN_CREDENTIALS allows only Azure CLI, which is not set up here.');
	expect(verdict.fixes[0]).toMatchObject({
		text: expect.stringContaining('start acr-doctor again'),
		command: {text: 'unset AZURE_TOKEN_CREDENTIALS'},
	});
});

test('a credential that is half set up says which variable is missing', () => {
	const attempts = [
		{...unavailable('EnvironmentCredential', 'INCOMPLETE'), details: {variable: 'AZURE_CLIENT_ID'}},
	];
	expect(evaluateSignIn({attempts}).summary).toBe(
		'EnvironmentCredential is only half set up: AZURE_CLIENT_ID is not set.',
	);
});

test('Azure CLI signs in to the cloud and the tenant that were asked for', () => {
	const attempts = [unavailable('AzureCliCredential', 'NOT_SIGNED_IN')];
	const commands = (...[evidence, tenant]: Parameters<typeof evaluateSignIn>) =>
		evaluateSignIn({attempts, ...evidence}, tenant).fixes.flatMap(({command}) => command?.text ?? []);
	expect(commands({})).toEqual(['az login', 'az login --use-device-code']);
	expect(commands({cloud: 'AzureChinaCloud'})).toEqual([
		'az cloud set -n AzureChinaCloud',
		'az login',
		'az login --use-device-code',
	]);
	expect(commands({}, 'contoso.com')).toEqual([
		'az login --tenant contoso.com',
		'az login --tenant contoso.com --use-device-code',
	]);
	expect(commands({attempts: [refusedWith('AADSTS50173', 'AzureCliCredential')]}, 'contoso.com')).toEqual([
		'az login --tenant contoso.com --scope https://containerregistry.azure.net/.default',
	]);
});

const applicationRefusals = [
	'AADSTS7000215',
	'AADSTS7000222',
	'AADSTS700016',
	'AADSTS90002',
	'AADSTS700027',
	'AADSTS99999',
];

test.each(applicationRefusals)('%s speaks of variables only where they were refused', code => {
	const detail = (credential: string) => textOf(evaluateSignIn({attempts: [refusedWith(code, credential)]}));
	expect(detail('EnvironmentCredential')).toMatch(/AZURE_(?:CLIENT|TENANT).* start acr-doctor again/);
	expect(detail('EnvironmentCredential')).not.toContain('az login');
	expect(detail('AzureCliCredential')).toContain('az login');
	expect(detail('AzureCliCredential')).not.toMatch(/AZURE_/);
	expect(detail('WorkloadIdentityCredential')).not.toMatch(/AZURE_|az login/);
});

test.each([
	['AzurePowerShellCredential', /Connect-AzAccount/, /az login|azd/],
	['AzureDeveloperCliCredential', /azd auth login/, /az login|Connect/],
	['ManagedIdentityCredential', /Another credential may work/, /login|Connect/],
])('%s that was refused is mended with its own program', (credential, own, others) => {
	for (const code of ['AADSTS99999', 'AADSTS50173']) {
		const fixes = fixesOf(evaluateSignIn({attempts: [refusedWith(code, credential)]}));
		expect(fixes).not.toMatch(others);
		expect(fixes).toMatch(code === 'AADSTS99999' ? own : /Sign in/);
	}
});

test('a tenant that was asked for by flag is mended there', () => {
	const evidence = {attempts: [refusedWith('AADSTS90002')]};
	expect(fixesOf(evaluateSignIn(evidence))).toContain('Correct AZURE_TENANT_ID, then');
	expect(fixesOf(evaluateSignIn(evidence, 'contoso.com'))).not.toContain('AZURE_TENANT_ID');
});

test('what Conditional Access blocks is not to be signed in again', () => {
	const verdict = evaluateSignIn({attempts: [refusedWith('AADSTS53003', 'AzureCliCredential')]});
	expect(verdict.summary).toBe('Conditional Access blocks Azure CLI (AADSTS53003).');
	expect(verdict.fixes.flatMap(({command}) => command?.text ?? [])).toEqual([]);
});

const fixesAfterTimeOut = (credential: string) =>
	fixesOf(evaluateSignIn({attempts: [refusedWith('TIMEOUT', credential)]}));

test('only Azure CLI that timed out is to be asked by hand', () => {
	expect(fixesAfterTimeOut('AzureCliCredential')).toContain(
		'az account get-access-token --query expiresOn -o tsv',
	);
	expect(fixesAfterTimeOut('EnvironmentCredential')).not.toContain('az account');
});

test('the first credential tried in earnest is the one to mend', () => {
	const attempts = [
		{credential: 'EnvironmentCredential', result: 'unavailable', code: 'AADSTS90002'},
		refusedWith('AADSTS7000222'),
		refusedWith('TIMEOUT', 'AzureCliCredential'),
	] as const;
	expect(evaluateSignIn({attempts}).finding).toBe('secret-expired');
});

test('a token says who signed in and by what', () => {
	const evidence = {credential: 'AzureCliCredential', attempts: [], expires: '2026-03-01T13:00:00.000Z'};
	expect(evaluateSignIn({...evidence, user: 'ada@contoso.com'})).toMatchObject({
		finding: 'signed-in',
		summary: 'ada@contoso.com, with Azure CLI',
	});
	expect(evaluateSignIn({...evidence, account: {user: 'ada'}}).summary).toBe('ada, with Azure CLI');
	expect(evaluateSignIn(evidence).summary).toBe('Signed in with Azure CLI');
	const byId = {...evidence, account: {user: '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358'}};
	expect(evaluateSignIn(byId).summary).toBe(
		'Application 2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358, with Azure CLI',
	);
	expect(evaluateSignIn({...evidence, applicationId: 'app'}).summary).toBe('Application app, with Azure CLI');
});

test('a credential that was refused before another worked is a warning that names both', () => {
	const verdict = evaluateSignIn({
		credential: 'AzureCliCredential',
		attempts: [refusedWith('AADSTS7000222'), {credential: 'AzureCliCredential', result: 'token'}],
	});
	expect(verdict).toMatchObject({finding: 'credential-passed-over', status: 'warning'});
	expect(verdict.summary).toBe('EnvironmentCredential was refused (AADSTS7000222); Azure CLI works.');
});

test('a developer’s tool that fails before another one works is passed over in silence', () => {
	const attempts = [
		refusedWith('TIMEOUT', 'AzureCliCredential'),
		{credential: 'AzureDeveloperCliCredential', result: 'token'},
	] as const;
	const evidence = {credential: 'AzureDeveloperCliCredential', attempts};
	expect(evaluateSignIn(evidence)).toMatchObject({finding: 'signed-in', status: 'passed'});
	const refused = [refusedWith('AADSTS90002', 'WorkloadIdentityCredential'), ...attempts];
	expect(evaluateSignIn({...evidence, attempts: refused}).summary).toBe(
		'WorkloadIdentityCredential was refused (AADSTS90002); Azure Developer CLI works.',
	);
});

test('a token that has run out before it was given speaks of a wrong clock', () => {
	const evidence = {credential: 'AzureCliCredential', attempts: [], expires: '2026-03-01T11:59:59.000Z'};
	expect(evaluateSignIn(evidence)).toMatchObject({
		finding: 'token-expired',
		status: 'warning',
		summary: 'Azure CLI gave a token that expired at 2026-03-01 11:59 UTC.',
	});
	expect(evaluateSignIn({...evidence, expires: '2026-03-01T12:00:01.000Z'}).finding).toBe('signed-in');
});

test.each([8.64e15 + 1, Infinity, NaN])('a token that runs out at %d never says when', async expiresAt => {
	const {evidence} = await signInWith([
		{attempts: [{credential: 'X', result: 'token'}], token: {value: 'opaque', expiresAt}},
	]);
	expect(evidence.expires).toBeUndefined();
	expect(azureSignIn.staleAt?.(evidence)).toBeUndefined();
});

test('a setting that names no credential is the problem, and the command takes it away', () => {
	const verdict = evaluateSignIn({allowedSettings: 'dev, prod, AzureCliCredential'});
	expect(verdict).toMatchObject({finding: 'setting-not-allowed', status: 'failed'});
	expect(verdict.meaning).toContain('AzureCliCredential');
	expect(verdict.fixes[0]?.command?.text).toBe('unset AZURE_TOKEN_CREDENTIALS');
});

const tokenOf = (claims: unknown) =>
	`eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

const opaque: SignIn = {
	attempts: [{credential: 'X', result: 'token'}],
	token: {value: 'opaque', expiresAt: Infinity},
};

async function signInWith(answers: readonly SignIn[]) {
	const tokenRequests: TokenRequest[] = [];
	const sighting = await collect(azureSignIn, {
		system: {
			signIn: async tokenRequest => (
				tokenRequests.push(tokenRequest),
				answers[tokenRequests.length - 1] ?? {attempts: []}
			),
		},
	});
	return {...sighting, audiences: tokenRequests.map(({audience}) => audience)};
}

test('the token is kept apart from what it tells', async () => {
	const value = tokenOf({
		upn: 'ada@contoso.com',
		oid: 'o',
		tid: 't',
		aud: 'https://containerregistry.azure.net',
	});
	const expiresAt = Date.parse('2026-03-01T13:00:00Z');
	const {evidence, secrets} = await signInWith([
		{attempts: [{credential: 'AzureCliCredential', result: 'token'}], token: {value, expiresAt}},
	]);

	expect(secrets).toEqual({registry: value});
	expect(evidence).toMatchObject({
		credential: 'AzureCliCredential',
		user: 'ada@contoso.com',
		objectId: 'o',
		tenant: 't',
		expires: '2026-03-01T13:00:00.000Z',
	});
	expect(JSON.stringify(evidence)).not.toContain('eyJ');
	expect(azureSignIn.staleAt?.(evidence)).toBe(expiresAt);
});

test('a tenant that knows no registries is asked for Resource Manager’s audience instead', async () => {
	const {audiences, secrets} = await signInWith([{attempts: [refusedWith('AADSTS500011')]}, opaque]);
	expect(audiences).toEqual(['https://containerregistry.azure.net', cloud.resourceManagerAudience]);
	expect(secrets).toEqual({registry: 'opaque', resourceManager: 'opaque'});
});

test('any other refusal stands, whatever Resource Manager’s audience would get', async () => {
	const {evidence, secrets} = await signInWith([{attempts: [refusedWith('AADSTS7000215')]}, opaque]);
	expect(evaluateSignIn(evidence).finding).toBe('secret-refused');
	expect(secrets?.registry).toBeUndefined();
});

test('a token for the registry alone is enough, and why there is no other is kept', async () => {
	const {evidence, secrets} = await signInWith([opaque, {attempts: [refusedWith('AADSTS53003')]}]);
	expect(evaluateSignIn(evidence).status).toBe('passed');
	expect(evidence.resourceManagerRefusal).toBe('AADSTS53003');
	expect(secrets).toEqual({registry: 'opaque'});
});

test('the reason of a refusal is kept without what it may quote', async () => {
	const reason = `failed\u001B[2J with ${tokenOf({sub: 'x'})} and client_secret=hunter2`;
	const {evidence} = await signInWith([{attempts: [{...refusedWith('X'), reason}]}]);
	expect(evidence.attempts[0]?.reason).toBe('failed with [hidden] and client_secret=[hidden]');
});
