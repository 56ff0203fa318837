/**
 * The cause of an error code of Entra ID. The check azure-sign-in has a finding with the same name for each cause.
 */
export type EntraCause = keyof typeof signInHelps;

type EntraCode = {
	readonly cause: EntraCause;
	/** The URL of the page or report that describes the code. */
	readonly source: string;
};

/** `true` means that a new sign-in can remove the cause, with the same options or with other options. */
export const signInHelps = {
	'sign-in-again': true,
	'mfa-required': true,
	'mfa-registration-blocked': false,
	'conditional-access-blocked': false,
	'device-not-compliant': false,
	'token-protection-required': false,
	'device-registration-invalid': false,
	'account-disabled': false,
	'account-locked': false,
	'account-at-risk': false,
	'password-expired': true,
	'password-refused': true,
	'user-not-in-tenant': true,
	'tenant-not-found': true,
	'tenant-blocked': false,
	'tenant-access-denied': false,
	'application-not-found': true,
	'application-disabled': false,
	'service-principal-missing': false,
	'secret-refused': true,
	'secret-expired': true,
	'certificate-not-registered': true,
	'application-certificate-expired': true,
	'federated-credential-mismatch': false,
	'federation-blocked': false,
	'assertion-expired': false,
	'assertion-invalid': false,
	'consent-missing': true,
	'admin-consent-required': false,
	'assignment-missing': false,
	'audience-refused': false,
	'resource-disabled': false,
	'request-invalid': false,
	'entra-throttled': false,
	'entra-error': false,
} as const;

const errorReference = 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes';
const pipelines = 'https://learn.microsoft.com/azure/devops/pipelines/release/troubleshoot-workload-identity';
const troubleshooting = 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/';

const documented = (cause: EntraCause, ...codes: readonly number[]): Readonly<Record<string, EntraCode>> =>
	Object.fromEntries(codes.map(code => [`AADSTS${code}`, {cause, source: errorReference}]));

const reported = (cause: EntraCause, code: number, source: string): Readonly<Record<string, EntraCode>> => ({
	[`AADSTS${code}`]: {cause, source},
});

export const entraCodes: Readonly<Record<string, EntraCode>> = {
	...documented('sign-in-again', 50058, 50085, 50089, 50132, 50133, 50139, 50173, 50197, 54005),
	...documented('sign-in-again', 70000, 70008, 70019, 70043, 700005, 700020, 700082, 700084),
	...documented('mfa-required', 50072, 50074, 50076, 50078, 50079, 50158),
	...documented('mfa-registration-blocked', 53004, 53010),
	...documented('conditional-access-blocked', 50005, 50131, 53002, 53003, 530032, 530035),
	...reported('token-protection-required', 530084, 'https://github.com/Azure/azure-dev/issues/7704'),
	...documented('device-not-compliant', 50097, 50129, 53000, 53001),
	...reported('device-not-compliant', 530003, 'https://github.com/Azure/azure-cli/issues/29282'),
	...reported('device-not-compliant', 530033, 'https://github.com/Azure/azure-cli/issues/27919'),
	...documented('device-registration-invalid', 50155, 50187, 130007, 130008, 135010, 135011),
	...reported(
		'device-registration-invalid',
		700003,
		'https://github.com/AzureAD/azure-activedirectory-library-for-java/issues/294',
	),
	...documented('account-disabled', 50057),
	...reported(
		'account-disabled',
		500571,
		`${troubleshooting}error-code-aadsts500571-guest-user-account-is-disabled`,
	),
	...documented('account-locked', 50053),
	...documented('account-at-risk', 50135, 53011, 530034),
	...documented('password-expired', 50055, 50144),
	...documented('password-refused', 50056, 50064, 50126),
	...documented('user-not-in-tenant', 16000, 16003, 50014, 50020, 50034, 51004, 90072, 500208),
	...documented('tenant-not-found', 50059, 50128, 90002, 90019, 90038),
	...reported(
		'tenant-not-found',
		900023,
		'https://github.com/Azure/azure-sdk-for-js/blob/main/sdk/identity/identity/TROUBLESHOOTING.md',
	),
	...reported('tenant-blocked', 5000224, 'https://github.com/Azure/azure-cli/issues/30632'),
	...reported(
		'tenant-blocked',
		5000225,
		'https://learn.microsoft.com/entra/fundamentals/inaccessible-tenant',
	),
	...documented('tenant-access-denied', 50002, 500021, 500022, 500212, 500213),
	...reported(
		'application-not-found',
		70001,
		`${troubleshooting}error-code-aadsts70001-app-not-found-in-directory`,
	),
	...documented('application-not-found', 700011, 700016),
	...documented('application-disabled', 7000112),
	...reported(
		'service-principal-missing',
		7000229,
		'https://microsoft.github.io/teams-sdk/teams/app-authentication/troubleshooting',
	),
	...documented('secret-refused', 70002, 7000215),
	...documented('secret-expired', 7000222),
	...documented('certificate-not-registered', 700027, 700030),
	...reported('federated-credential-mismatch', 70021, pipelines),
	...reported('federated-credential-mismatch', 700211, pipelines),
	...reported(
		'federated-credential-mismatch',
		700212,
		'https://github.com/Azure/azure-sdk-for-net/blob/main/sdk/identity/Azure.Identity/TROUBLESHOOTING.md',
	),
	...reported('federated-credential-mismatch', 700213, 'https://github.com/Azure/login/issues/482'),
	...reported('federated-credential-mismatch', 7002137, 'https://github.com/microsoft/Agents/issues/202'),
	...reported('federated-credential-mismatch', 7002138, 'https://github.com/Azure/login/issues/515'),
	...reported('federation-blocked', 700223, pipelines),
	...reported('federation-blocked', 700238, pipelines),
	...documented('assertion-expired', 500133),
	...reported('assertion-expired', 700024, pipelines),
	...documented('assertion-invalid', 50012, 50013, 50027, 50048, 900384),
	...documented('consent-missing', 65001, 65004),
	...documented('admin-consent-required', 65005, 90008, 90094, 90095, 90099, 650056, 650057),
	...documented('assignment-missing', 50105),
	...documented('audience-refused', 50001, 500011, 650052, 650054),
	...reported(
		'resource-disabled',
		500014,
		'https://learn.microsoft.com/troubleshoot/sharepoint/lists-and-libraries/required-resource-is-disabled',
	),
	...documented('request-invalid', 70011, 90014, 90100, 700025, 900144, 7000218, 9002313),
	...documented('entra-throttled', 50196, 90055),
	...documented('entra-error', 50000, 50033, 50087, 90006, 90012, 90024, 90033, 90090),
};

/** Phrases, in lower case, that give a code with several texts another cause than the cause in `entraCodes`. */
const variants: ReadonlyArray<readonly [code: string, phrase: string, cause: EntraCause]> = [
	['AADSTS700027', 'expired', 'application-certificate-expired'],
	['AADSTS700027', 'invalid signature', 'assertion-invalid'],
	['AADSTS700027', 'not within its valid time range', 'assertion-expired'],
];

/** `text` is the message with the code. Returns undefined for an unknown code. */
export function readEntraCause(code: string, text = ''): EntraCause | undefined {
	const prose = text.toLowerCase();
	const variant = variants.find(([of, phrase]) => of === code && prose.includes(phrase));
	return variant?.[2] ?? (Object.hasOwn(entraCodes, code) ? entraCodes[code]?.cause : undefined);
}
