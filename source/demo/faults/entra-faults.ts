import {faultsFor} from './fault.ts';

const signIn = faultsFor('azure-sign-in', 'AZURE_SIGN_IN_ERROR');

export const entraCodeFaults = {
	'secret-refused': signIn('secret-refused', 'the client secret is wrong'),
	'secret-expired': signIn('secret-expired', 'the client secret has expired'),
	'application-not-found': signIn('application-not-found', 'the application does not exist in Entra'),
	'tenant-not-found': signIn('tenant-not-found', 'the tenant does not exist in Entra'),
	'mfa-required': signIn('mfa-required', 'Entra requires multifactor authentication'),
	'mfa-registration-blocked': signIn(
		'mfa-registration-blocked',
		'a policy blocks the registration of a second factor',
	),
	'conditional-access-blocked': signIn('conditional-access-blocked', 'Conditional Access blocks the sign-in'),
	'device-not-compliant': signIn('device-not-compliant', 'Conditional Access requires a managed device'),
	'token-protection-required': signIn(
		'token-protection-required',
		'a policy requires a token that is bound to the device',
	),
	'application-certificate-expired': signIn(
		'application-certificate-expired',
		'the client certificate has expired',
	),
	'device-registration-invalid': signIn('device-registration-invalid', 'the device was deleted in Entra'),
	'account-disabled': signIn('account-disabled', 'the account is disabled'),
	'account-locked': signIn('account-locked', 'the account is locked after too many sign-ins'),
	'account-at-risk': signIn('account-at-risk', 'Entra blocks the account because of a risk'),
	'password-expired': signIn('password-expired', 'the password has expired'),
	'password-refused': signIn('password-refused', 'the user name or the password is wrong'),
	'user-not-in-tenant': signIn('user-not-in-tenant', 'the user does not exist in the tenant'),
	'tenant-blocked': signIn('tenant-blocked', 'Microsoft blocks the inactive tenant'),
	'tenant-access-denied': signIn('tenant-access-denied', 'the other tenant denies access from outside'),
	'application-disabled': signIn('application-disabled', 'the application is disabled'),
	'service-principal-missing': signIn(
		'service-principal-missing',
		'the application has no service principal in the tenant',
	),
	'federated-credential-mismatch': signIn(
		'federated-credential-mismatch',
		'no federated credential has the subject of the token',
	),
	'federation-blocked': signIn('federation-blocked', 'a policy blocks the issuer of the federated token'),
	'assertion-expired': signIn('assertion-expired', 'Entra refuses the federated token as expired'),
	'assertion-invalid': signIn('assertion-invalid', 'Entra refuses the federated token as malformed'),
	'consent-missing': signIn('consent-missing', 'the user did not consent to the application'),
	'admin-consent-required': signIn('admin-consent-required', 'an administrator must grant consent'),
	'assignment-missing': signIn('assignment-missing', 'the identity is not assigned to the application'),
	'resource-disabled': signIn(
		'resource-disabled',
		'the service principal of the registry service is disabled',
	),
	'request-invalid': signIn('request-invalid', 'the token request lacks a parameter'),
	'entra-throttled': signIn('entra-throttled', 'Entra detects a loop of token requests'),
	'entra-refused': signIn('entra-refused', 'Entra refuses the sign-in with an unknown code'),
} as const;

export type EntraCodeFault = keyof typeof entraCodeFaults;
