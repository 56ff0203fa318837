import type {EntraCodeFault} from './faults/entra-faults.ts';
import {servicePrincipal} from './azure-identifiers.ts';

/** A response of Entra ID without a token. `number` is the number of the AADSTS code. */
export type Refusal = {
	readonly status: number;
	readonly error: string;
	readonly number: number;
	readonly message: string;
};

const refusal =
	(status: number, error: string) =>
	(number: number, message: string): Refusal => ({status, error, number, message});

const badGrant = refusal(400, 'invalid_grant');
const interaction = refusal(400, 'interaction_required');
const badClient = refusal(401, 'invalid_client');
const unauthorized = refusal(400, 'unauthorized_client');
const badRequest = refusal(400, 'invalid_request');
const badResource = refusal(400, 'invalid_resource');

/** The refusal of every federated token, because the application of the demo has no federated credential. */
export const audienceRefused = (): Refusal =>
	badClient(
		700_212,
		"No matching federated identity record found for presented assertion audience 'https://kubernetes.default.svc'.",
	);

const subject = 'repo:contoso/app:pull_request';
const tenantName = servicePrincipal.displayName;

/**
 * The sentences are based on https://learn.microsoft.com/entra/identity-platform/reference-error-codes and on reports.
 * `name` is the tenant for the fault `tenant-not-found`. For other faults, `name` is the client ID, which can be empty.
 */
export const refusals: Readonly<Record<EntraCodeFault, (name: string) => Refusal>> = {
	'secret-refused': client =>
		badClient(
			7_000_215,
			`Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${client}'.`,
		),
	'secret-expired': client =>
		badClient(
			7_000_222,
			`The provided client secret keys for app '${client}' are expired. Visit the Azure portal to create new keys for your app.`,
		),
	'application-not-found': client =>
		unauthorized(
			700_016,
			`Application with identifier '${client}' was not found in the directory '${tenantName}'.`,
		),
	'tenant-not-found': tenant =>
		refusal(400, 'invalid_tenant')(
			90_002,
			`Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
		),
	'mfa-required': () =>
		badGrant(
			50_076,
			'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.',
		),
	'mfa-registration-blocked': () =>
		interaction(
			53_004,
			'You must complete the multi-factor registration process before accessing this content.',
		),
	'conditional-access-blocked': () =>
		badGrant(
			53_003,
			'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
		),
	'device-not-compliant': () =>
		badGrant(530_003, 'Your device is required to be managed to access this resource.'),
	'token-protection-required': () =>
		badGrant(
			530_084,
			'Access has been blocked by conditional access token protection policy configured by this organization.',
		),
	'application-certificate-expired': () =>
		badGrant(
			700_027,
			'The certificate with identifier used to sign the client assertion is expired on application. [Reason - The key used is expired.]',
		),
	'device-registration-invalid': () =>
		badGrant(700_003, `Device object was not found in the tenant '${tenantName}' directory.`),
	'account-disabled': () => badGrant(50_057, 'The user account is disabled.'),
	'account-locked': () =>
		badGrant(50_053, 'You have tried to sign in too many times with an incorrect user ID or password.'),
	'account-at-risk': () => badGrant(53_011, 'User blocked due to risk on home tenant.'),
	'password-expired': () => badGrant(50_055, 'The password is expired.'),
	'password-refused': () =>
		badGrant(50_126, 'Error validating credentials due to invalid username or password.'),
	'user-not-in-tenant': () =>
		badGrant(50_034, `The user account {EmailHidden} does not exist in the ${tenantName} directory.`),
	'tenant-blocked': () => badRequest(5_000_225, 'This tenant has been blocked due to inactivity.'),
	'tenant-access-denied': () =>
		badGrant(
			500_213,
			"The resource tenant's cross-tenant access policy does not allow this user to access this tenant.",
		),
	'application-disabled': client => unauthorized(7_000_112, `Application '${client}'(deploy) is disabled.`),
	'service-principal-missing': client =>
		badClient(
			7_000_229,
			`The client application ${client} is missing service principal in the tenant ${servicePrincipal.tenant}.`,
		),
	'federated-credential-mismatch': () =>
		badClient(
			700_213,
			`No matching federated identity record found for presented assertion subject '${subject}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
		),
	'federation-blocked': () =>
		badClient(700_238, 'The issuer is not allowed to use workload identity federation in this tenant.'),
	'assertion-expired': () =>
		badClient(
			700_024,
			'Client assertion is not within its valid time range. Current time: 2026-03-01T12:00:00Z, expiry time of assertion 2026-03-01T11:05:00Z.',
		),
	'assertion-invalid': () => badGrant(50_027, 'JWT token is invalid or malformed.'),
	'consent-missing': client =>
		badGrant(
			65_001,
			`The user or administrator has not consented to use the application with ID '${client}'. Send an interactive authorization request for this user and resource.`,
		),
	'admin-consent-required': () => interaction(90_094, 'Administrator consent is required.'),
	'assignment-missing': () =>
		badGrant(50_105, 'The signed in user is not assigned to a role for the application.'),
	'resource-disabled': () =>
		badResource(
			500_014,
			"The service principal for resource 'https://containerregistry.azure.net' is disabled.",
		),
	'request-invalid': () =>
		badRequest(900_144, "The request body must contain the following parameter: 'client_id'."),
	'entra-throttled': () =>
		badGrant(50_196, 'The server terminated an operation because it encountered a loop.'),
	'entra-refused': () =>
		badRequest(
			650_053,
			"The application asked for scope 'Registry.Pull' that doesn't exist on the resource.",
		),
};
