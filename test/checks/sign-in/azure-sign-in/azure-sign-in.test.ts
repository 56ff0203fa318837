import {expect, test} from 'vitest';
import {azureSignIn} from '../../../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import type {AzureSignInEvidence} from '../../../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import type {CredentialAttempt, SignIn, TokenRequest} from '../../../../source/engine/system.ts';
import {cloud, evaluate, collect, target, textOf} from '../../bench.ts';

const refusedWith = (code: string | undefined, credential = 'EnvironmentCredential'): CredentialAttempt => ({
	credential,
	result: 'refused',
	code,
	reason: 'The reason of the refusal.',
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

const notAllowed = (credential: string) => ({credential, result: 'not-allowed'}) as const;

test.each([
	['AADSTS7000215', 'secret-refused'],
	['AADSTS700027', 'certificate-not-registered'],
	['AADSTS7000222', 'secret-expired'],
	['AADSTS700016', 'application-not-found'],
	['AADSTS90002', 'tenant-not-found'],
	['AADSTS900023', 'tenant-not-found'],
	['AADSTS50173', 'sign-in-again'],
	['AADSTS50076', 'mfa-required'],
	['AADSTS53003', 'conditional-access-blocked'],
	['AADSTS700082', 'sign-in-again'],
	['AADSTS500011', 'audience-refused'],
	['AADSTS65001', 'consent-missing'],
	['AADSTS99999', 'entra-refused'],
	['SIGN_IN_REFUSED', 'credential-refused'],
	['AZ_FAILED', 'azure-cli-broken'],
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
	expect(textOf(verdict)).not.toMatch(/\?(?!code=)|undefined/);
});

test('a refusal without a code is shown without a code', () => {
	expect(evaluateSignIn({attempts: [refusedWith(undefined, 'AzureCliCredential')]})).toMatchObject({
		finding: 'credential-refused',
		summary: 'Azure CLI was refused.',
		meaning: 'The reason of the refusal.',
	});
});

test('without any credential, Azure CLI is not signed in', () => {
	const attempts = [{credential: 'AzureCliCredential', result: 'unavailable'}] as const;
	const verdict = evaluateSignIn({attempts});
	expect(verdict).toMatchObject({finding: 'not-signed-in', status: 'failed'});
	expect(verdict.fixes[0]?.command?.arguments).toEqual(['az', 'login']);
});

test.each([
	['not-signed-in', [unavailable('AzureCliCredential', 'NOT_SIGNED_IN')]],
	[
		'not-signed-in',
		[notAllowed('EnvironmentCredential'), unavailable('AzureCliCredential', 'NOT_SIGNED_IN')],
	],
	['azure-cli-not-installed', [unavailable('AzureCliCredential', 'NOT_INSTALLED')]],
	['no-allowed-credential', [notAllowed('EnvironmentCredential'), notAllowed('AzureCliCredential')]],
	[
		'no-allowed-credential',
		[notAllowed('EnvironmentCredential'), unavailable('AzureCliCredential', 'NOT_INSTALLED')],
	],
	[
		'no-allowed-credential',
		[unavailable('EnvironmentCredential', 'NOT_CONFIGURED'), notAllowed('AzureCliCredential')],
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
		[unavailable('EnvironmentCredential', 'INCOMPLETE'), notAllowed('AzureCliCredential')],
	],
])('if no credential can be tried, the finding is %s for %j', (finding, attempts) => {
	const verdict = evaluateSignIn({attempts});
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'AZURE_SIGN_IN_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('the fix for a missing az names the install page before the command', () => {
	const verdict = evaluateSignIn({attempts: [unavailable('AzureCliCredential', 'NOT_INSTALLED')]});
	expect(verdict.fixes.map(({name}) => name)).toEqual(['installAzureCli', 'setServicePrincipal']);
	expect(verdict.fixes[0]).toMatchObject({
		text: expect.stringContaining('https://aka.ms/azure-cli'),
		command: {text: 'az login'},
	});
});

test('a variable that excludes credentials lists the allowed ones, and a command unsets it', () => {
	const attempts = [notAllowed('EnvironmentCredential'), unavailable('AzureCliCredential', 'NOT_INSTALLED')];
	const verdict = evaluateSignIn({attempts});
	expect(verdict.summary).toBe('AZURE_TOKEN_CREDENTIALS allows only Azure CLI, which is not set up here.');
	expect(verdict.fixes[0]).toMatchObject({
		text: expect.stringContaining('start acr-doctor again'),
		command: {text: 'unset AZURE_TOKEN_CREDENTIALS'},
	});
});

test('a partly configured credential names the missing variable', () => {
	const attempts = [
		{...unavailable('EnvironmentCredential', 'INCOMPLETE'), details: {variable: 'AZURE_CLIENT_ID'}},
	];
	expect(evaluateSignIn({attempts}).summary).toBe(
		'EnvironmentCredential is only partly set up: AZURE_CLIENT_ID is not set.',
	);
});

test('Azure CLI signs in to the requested cloud and tenant', () => {
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
	'SIGN_IN_REFUSED',
];

test.each(applicationRefusals)('the fixes for %s name variables only if those were refused', code => {
	const textFor = (credential: string) => textOf(evaluateSignIn({attempts: [refusedWith(code, credential)]}));
	expect(textFor('EnvironmentCredential')).toMatch(/AZURE_(?:CLIENT|TENANT).* start acr-doctor again/);
	expect(textFor('EnvironmentCredential')).not.toContain('az login');
	expect(textFor('AzureCliCredential')).toContain('az login');
	expect(textFor('AzureCliCredential')).not.toMatch(/AZURE_/);
	expect(textFor('WorkloadIdentityCredential')).not.toMatch(/AZURE_|az login/);
});

test.each([
	['AzurePowerShellCredential', /Connect-AzAccount/, /az login|azd/],
	['AzureDeveloperCliCredential', /azd auth login/, /az login|Connect/],
	['ManagedIdentityCredential', /Try another credential/, /login|Connect/],
])('the fix for a refused %s is the login of its own program', (credential, own, others) => {
	for (const code of ['SIGN_IN_REFUSED', 'AADSTS50173']) {
		const fixes = fixesOf(evaluateSignIn({attempts: [refusedWith(code, credential)]}));
		expect(fixes).not.toMatch(others);
		expect(fixes).toMatch(code === 'SIGN_IN_REFUSED' ? own : /Sign in/);
	}
});

test('a tenant from --tenant is corrected there, not in the variable', () => {
	const evidence = {attempts: [refusedWith('AADSTS90002')]};
	expect(fixesOf(evaluateSignIn(evidence))).toContain('Correct AZURE_TENANT_ID, then');
	expect(fixesOf(evaluateSignIn(evidence, 'contoso.com'))).not.toContain('AZURE_TENANT_ID');
});

test('if Conditional Access blocks the sign-in, no fix signs in again', () => {
	const verdict = evaluateSignIn({attempts: [refusedWith('AADSTS53003', 'AzureCliCredential')]});
	expect(verdict.summary).toBe('Conditional Access blocks Azure CLI (AADSTS53003).');
	expect(verdict.fixes.flatMap(({command}) => command?.text ?? [])).toEqual([]);
});

const fixesAfterTimeout = (credential: string) =>
	fixesOf(evaluateSignIn({attempts: [refusedWith('TIMEOUT', credential)]}));

test('after a timeout, only Azure CLI gets a command that requests a token', () => {
	expect(fixesAfterTimeout('AzureCliCredential')).toContain(
		'az account get-access-token --query expiresOn -o tsv',
	);
	expect(fixesAfterTimeout('EnvironmentCredential')).not.toContain('az account');
});

test('the first refused credential decides the finding', () => {
	const attempts = [
		{credential: 'EnvironmentCredential', result: 'unavailable', code: 'AADSTS90002'},
		refusedWith('AADSTS7000222'),
		refusedWith('TIMEOUT', 'AzureCliCredential'),
	] as const;
	expect(evaluateSignIn({attempts}).finding).toBe('secret-expired');
});

test('a sign-in names its user and its credential', () => {
	const evidence = {credential: 'AzureCliCredential', attempts: [], expires: '2026-03-01T13:00:00.000Z'};
	expect(evaluateSignIn({...evidence, user: 'ada@contoso.com'})).toMatchObject({
		finding: 'signed-in',
		short: 'ada@contoso.com, with Azure CLI',
		summary: 'Signed in as ada@contoso.com with Azure CLI.',
	});
	expect(evaluateSignIn({...evidence, account: {user: 'ada'}}).summary).toBe(
		'Signed in as ada with Azure CLI.',
	);
	expect(evaluateSignIn(evidence).summary).toBe('Signed in with Azure CLI.');
	const byId = {...evidence, account: {user: '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358'}};
	expect(evaluateSignIn(byId).summary).toBe(
		'Signed in as application 2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358 with Azure CLI.',
	);
	expect(evaluateSignIn({...evidence, applicationId: 'app'}).summary).toBe(
		'Signed in as application app with Azure CLI.',
	);
});

test('a credential that was refused before another one worked is a warning that names both', () => {
	const verdict = evaluateSignIn({
		credential: 'AzureCliCredential',
		attempts: [refusedWith('AADSTS7000222'), {credential: 'AzureCliCredential', result: 'token'}],
	});
	expect(verdict).toMatchObject({finding: 'earlier-credential-refused', status: 'warning'});
	expect(verdict.summary).toBe('EnvironmentCredential was refused (AADSTS7000222), but Azure CLI works.');
});

test('a developer tool that fails before another one works is ignored', () => {
	const attempts = [
		refusedWith('TIMEOUT', 'AzureCliCredential'),
		{credential: 'AzureDeveloperCliCredential', result: 'token'},
	] as const;
	const evidence = {credential: 'AzureDeveloperCliCredential', attempts};
	expect(evaluateSignIn(evidence)).toMatchObject({finding: 'signed-in', status: 'passed'});
	const refused = [refusedWith('AADSTS90002', 'WorkloadIdentityCredential'), ...attempts];
	expect(evaluateSignIn({...evidence, attempts: refused}).summary).toBe(
		'WorkloadIdentityCredential was refused (AADSTS90002), but Azure Developer CLI works.',
	);
});

test('a new token that has already expired is a warning about the clock', () => {
	const evidence = {credential: 'AzureCliCredential', attempts: [], expires: '2026-03-01T11:59:59.000Z'};
	expect(evaluateSignIn(evidence)).toMatchObject({
		finding: 'token-expired',
		status: 'warning',
		summary: 'Azure CLI returned a token that expired at 2026-03-01 11:59 UTC.',
	});
	expect(evaluateSignIn({...evidence, expires: '2026-03-01T12:00:01.000Z'}).finding).toBe('signed-in');
});

test.each([8.64e15 + 1, Infinity, NaN])(
	'a token with the invalid expiry %d has no expiry',
	async expiresAt => {
		const {evidence} = await signInWith([
			{attempts: [{credential: 'X', result: 'token'}], token: {value: 'opaque', expiresAt}},
		]);
		expect(evidence.expires).toBeUndefined();
		expect(azureSignIn.staleAt?.(evidence)).toBeUndefined();
	},
);

test('an invalid AZURE_TOKEN_CREDENTIALS is the finding, and the command unsets it', () => {
	const verdict = evaluateSignIn({allowedCredentialSettings: 'dev, prod, AzureCliCredential'});
	expect(verdict).toMatchObject({finding: 'credential-setting-invalid', status: 'failed'});
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
	const observation = await collect(azureSignIn, {
		system: {
			signIn: async tokenRequest => (
				tokenRequests.push(tokenRequest),
				answers[tokenRequests.length - 1] ?? {attempts: []}
			),
		},
	});
	return {...observation, audiences: tokenRequests.map(({audience}) => audience)};
}

test('the token is a secret, and its claims are evidence', async () => {
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

test('if a tenant does not know the registry audience, the Resource Manager token is used', async () => {
	const {audiences, secrets} = await signInWith([{attempts: [refusedWith('AADSTS500011')]}, opaque]);
	expect(audiences).toEqual(['https://containerregistry.azure.net', cloud.resourceManagerAudience]);
	expect(secrets).toEqual({registry: 'opaque', resourceManager: 'opaque'});
});

test('after any other refusal, the Resource Manager token is not used', async () => {
	const {evidence, secrets} = await signInWith([{attempts: [refusedWith('AADSTS7000215')]}, opaque]);
	expect(evaluateSignIn(evidence).finding).toBe('secret-refused');
	expect(secrets?.registry).toBeUndefined();
});

test('a registry token alone passes, and the Resource Manager error code is evidence', async () => {
	const {evidence, secrets} = await signInWith([opaque, {attempts: [refusedWith('AADSTS53003')]}]);
	expect(evaluateSignIn(evidence).status).toBe('passed');
	expect(evidence.resourceManagerErrorCode).toBe('AADSTS53003');
	expect(secrets).toEqual({registry: 'opaque'});
});
