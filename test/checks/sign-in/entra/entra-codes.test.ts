import {afterAll, beforeAll, expect, test} from 'vitest';
import {azureSignIn} from '../../../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import {languages} from '../../../../source/languages/index.ts';
import {entraCodes, signInHelps} from '../../../../source/checks/sign-in/entra/read-entra-cause.ts';
import {textOf} from '../../bench.ts';
import type {Verdict} from '../../bench.ts';
import {clientSecret, correlationId, startRefusingEntra, tokenFor} from './refused-sign-in.ts';

let entra: Awaited<ReturnType<typeof startRefusingEntra>>;

beforeAll(async () => {
	entra = await startRefusingEntra();
});

afterAll(async () => {
	await entra.close();
});

const codes = Object.entries(entraCodes).map(([code, {cause}]) => ({code, cause}));
const commandsOf = ({fixes}: Verdict): string => fixes.map(({command}) => command?.text ?? '').join('\n');

test.each(codes)('$code is $cause over HTTP and in the output of az', async ({code, cause}) => {
	const sentence = `${code}: The reason of the refusal.`;
	const application = await entra.refuse(sentence, 'EnvironmentCredential');
	const user = await entra.refuse(sentence, 'AzureCliCredential');

	for (const verdict of [application, user]) {
		expect(verdict).toMatchObject({finding: cause, status: 'failed', code: 'AZURE_SIGN_IN_ERROR'});
		expect(textOf(verdict)).not.toMatch(/\?(?!code=)|undefined|Trace ID|Interactive auth/);
		expect(verdict.fixes.length).toBeGreaterThan(0);
	}

	expect(/az login/.test(textOf(user))).toBe(signInHelps[cause]);
	expect(textOf(application)).not.toContain('az login');
});

test.each([...new Set(codes.map(({cause}) => cause))].filter(cause => !signInHelps[cause]))(
	'no language advises az login for %s',
	async cause => {
		expect(JSON.stringify(azureSignIn.findings[cause])).not.toMatch(/"login"|az login/);

		for (const {load} of Object.values(languages)) {
			const {checks} = await load();
			expect(JSON.stringify(checks?.['azure-sign-in']?.findings[cause] ?? '')).not.toContain('az login');
		}
	},
);

test.each([
	[
		'The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found.]',
		'certificate-not-registered',
	],
	[
		'The certificate with identifier used to sign the client assertion is expired on application. [Reason - The key used is expired.]',
		'application-certificate-expired',
	],
	[
		'Client assertion contains an invalid signature. [Reason - The provided signature value did not match the expected signature value.]',
		'assertion-invalid',
	],
])('AADSTS700027 with %j is %s', async (sentence, cause) => {
	expect((await entra.refuse(`AADSTS700027: ${sentence}`, 'EnvironmentCredential')).finding).toBe(cause);
});

test('every cause has a finding with its name', () => {
	expect(Object.keys(signInHelps).filter(cause => !Object.hasOwn(azureSignIn.findings, cause))).toEqual([]);
});

test.each([
	'AADSTS530003: Your device is required to be managed to access this resource.',
	'AADSTS53000: Device is not in required device state: compliant.',
	'AADSTS53001: Device is not in required device state: domain_joined.',
	'AADSTS530033: Remote device flow blocked due to device based conditional access.',
])('for %j, the fix advises no new sign-in, and an administrator can find the policy', async sentence => {
	const verdict = await entra.refuse(sentence, 'AzureCliCredential');
	expect(verdict.finding).toBe('device-not-compliant');
	expect(verdict.meaning).toContain(`Signing in again does not help: ${sentence}`);
	expect(textOf(verdict)).toContain('the Entra sign-in log names it');
	expect(textOf(verdict)).toContain(`correlation ID of the log entry: ${correlationId}`);
	expect(commandsOf(verdict).trim()).toBe('');
});

test('for a sign-in with a device code that a policy blocks, a browser is the fix', async () => {
	const blocked = 'AADSTS53003: Access has been blocked by Conditional Access policies.';
	const verdict = await entra.refuse(blocked, 'AzureCliCredential');
	expect(verdict.finding).toBe('conditional-access-blocked');
	expect(verdict.fixes.map(({name}) => name)).toContain('avoidDeviceCode');
	const application = await entra.refuse(blocked, 'EnvironmentCredential');
	expect(application.fixes.map(({name}) => name)).not.toContain('avoidDeviceCode');
});

const noMatch = 'No matching federated identity record found for presented assertion';

test.each([
	['AADSTS700213', 'repo:contoso/app:pull_request', 'compareGitHubSubject'],
	['AADSTS700213', 'repo:contoso/app:environment:production', 'compareGitHubSubject'],
	['AADSTS7002138', 'repo:Contoso/app:ref:refs/heads/main', 'compareGitHubSubject'],
	['AADSTS700213', 'system:serviceaccount:default:web', 'compareServiceAccount'],
])('for %s, the finding names the subject %s', async (code, subject, fix) => {
	const verdict = await entra.refuse(
		`${code}: ${noMatch} subject '${subject}'.`,
		'WorkloadIdentityCredential',
	);
	expect(verdict.finding).toBe('federated-credential-mismatch');
	expect(verdict.summary).toBe(`No federated credential has the subject ${subject} (${code}).`);
	// The error quotes only the subject, so the other claims come from the token file.
	expect(verdict.meaning).toContain(
		`subject ${subject}, the issuer https://westeurope.oic.prod-aks.azure.com/contoso/ and the audience api://AzureADTokenExchange`,
	);
	expect(commandsOf(verdict)).toContain('az ad app federated-credential list --id APPLICATION');
	expect(verdict.fixes.map(({name}) => name)).toEqual([
		'listCredentials',
		'listIdentityCredentials',
		fix,
		'correctCredential',
	]);
});

test('an issuer and an audience without a federated credential are named, too', async () => {
	const issuer = 'https://token.actions.githubusercontent.com/contoso';
	const wrongIssuer = await entra.refuse(
		`AADSTS700211: ${noMatch} issuer '${issuer}'.`,
		'AzureCliCredential',
	);
	expect(wrongIssuer.summary).toBe(`No federated credential has the issuer ${issuer} (AADSTS700211).`);
	expect(wrongIssuer.meaning).toContain('The application does not trust the token of Azure CLI.');
	const wrongAudience = await entra.refuse(
		`AADSTS700212: ${noMatch} audience 'https://gitlab.com'.`,
		'WorkloadIdentityCredential',
	);
	expect(wrongAudience.summary).toContain('the audience https://gitlab.com (AADSTS700212)');
	const unnamed = await entra.refuse(`AADSTS70021: ${noMatch}.`, 'AzureCliCredential');
	expect(unnamed.summary).toBe('No federated credential matches the token (AADSTS70021).');
});

test.each([
	["AADSTS7000112: Application 'c'(deploy) is disabled.", 'application-disabled', /az ad sp show --id/],
	[
		'AADSTS7000229: The client application c is missing service principal in the tenant t.',
		'service-principal-missing',
		/az ad sp create --id/,
	],
	['AADSTS50057: The user account is disabled.', 'account-disabled', /^\s*$/],
	['AADSTS500571: The guest user account is disabled.', 'account-disabled', /^\s*$/],
	[
		"AADSTS500014: The service principal for resource 'r' is disabled.",
		'resource-disabled',
		/containerregistry/,
	],
] as const)('%j does not ask for another secret', async (sentence, finding, commands) => {
	for (const credential of ['EnvironmentCredential', 'AzureCliCredential'] as const) {
		const verdict = await entra.refuse(sentence, credential);
		expect(verdict.finding).toBe(finding);
		expect(commandsOf(verdict)).toMatch(commands);
		expect(textOf(verdict)).not.toMatch(/AZURE_CLIENT_SECRET|credential reset|az login/);
	}
});

test.each([
	['AADSTS700024: Client assertion is not within its valid time range.', 'assertion-expired'],
	['AADSTS50027: JWT token is invalid or malformed.', 'assertion-invalid'],
	['AADSTS50013: Assertion failed signature validation.', 'assertion-invalid'],
])('the federated token of a pod that is refused with %j is %s', async (sentence, finding) => {
	const verdict = await entra.refuse(sentence, 'WorkloadIdentityCredential');
	expect(verdict.finding).toBe(finding);
	expect(verdict.meaning).toContain(sentence);
	expect(JSON.stringify(verdict)).not.toContain('eyJ');
});

test('a token file for another audience is a more exact cause than the code of Entra', async () => {
	const audience = 'https://kubernetes.default.svc';
	const sentence = `AADSTS700212: ${noMatch} audience '${audience}'.`;
	const verdict = await entra.refuse(sentence, 'WorkloadIdentityCredential', tokenFor(audience));
	expect(verdict.finding).toBe('federated-token-audience-wrong');
	expect(verdict.summary).toMatch(
		/^The token in \/.+ is for the audience https:\/\/kubernetes\.default\.svc,/,
	);
	expect(textOf(verdict)).not.toContain('az login');
	const subject = `AADSTS700213: ${noMatch} subject 'system:serviceaccount:app:web'.`;
	const other = await entra.refuse(subject, 'WorkloadIdentityCredential', tokenFor(audience));
	expect(other.finding).toBe('federated-credential-mismatch');
});

test.each(['not a token', '{"value":"eyJhbGciOiJub25lIn0.e30.c2ln"}', 'eyJhbGciOiJub25lIn0'])(
	'a token file with %j is a more exact cause than the code of Entra',
	async content => {
		const sentence = 'AADSTS50027: JWT token is invalid or malformed.';
		const verdict = await entra.refuse(sentence, 'WorkloadIdentityCredential', content);
		expect(verdict.finding).toBe('federated-token-unreadable');
		expect(verdict.meaning).toMatch(/^\/.+ contains no token \(JWT\)\./);
		expect(verdict.fixes[0]?.text).toContain('Write only the token to the file');
		expect(textOf(verdict)).not.toContain('az login');
	},
);

test('the endpoint of a managed identity can quote a general code before the exact one', async () => {
	const verdict = await entra.refuse(
		'AADSTS70002: Error validating credentials. AADSTS7000112: The application is disabled.',
		'ManagedIdentityCredential',
	);
	expect(verdict.finding).toBe('application-disabled');
});

test('a managed identity whose endpoint quotes Entra has the finding of the code', async () => {
	const verdict = await entra.refuse(
		'AADSTS53003: Access has been blocked by Conditional Access policies.',
		'ManagedIdentityCredential',
	);
	expect(verdict.summary).toBe('Conditional Access blocks ManagedIdentityCredential (AADSTS53003).');
});

test('an unknown code is quoted with the page that explains it, without a guess', async () => {
	const sentence = "AADSTS650053: The application asked for scope 'a' that doesn't exist.";

	for (const credential of ['EnvironmentCredential', 'AzureCliCredential'] as const) {
		const verdict = await entra.refuse(sentence, credential);
		expect(verdict).toMatchObject({finding: 'entra-refused', meaning: sentence});
		expect(verdict.fixes[0]?.text).toBe(
			'Look up the code: https://login.microsoftonline.com/error?code=650053',
		);
		expect(textOf(verdict)).not.toContain('az login');
	}
});

test('a secret in the sentence of Entra is hidden', async () => {
	const verdict = await entra.refuse(
		`AADSTS650053: The value '${clientSecret}' is not valid.`,
		'EnvironmentCredential',
	);
	expect(verdict.meaning).toBe("AADSTS650053: The value '[hidden]' is not valid.");
});
