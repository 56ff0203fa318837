import type {Finding} from '../../../engine/check.ts';
import {signInWithCli} from '../../shared-findings.ts';
import {
	giveCorrelationId,
	listTenants,
	signInToRightTenant,
	specifyTenant,
	useOtherIdentity,
} from './entra-fixes.ts';

const code = 'AZURE_SIGN_IN_ERROR';

export const entraAccountFindings = {
	'account-disabled': {
		status: 'failed',
		code,
		short: 'The account is disabled',
		summary: 'The account of {refusedCredential} is disabled in Entra ({errorCode}).',
		meaning: 'Signing in again does not help until an administrator enables the account: {reason}',
		fixes: {
			enableAccount: {text: 'Ask an administrator of the tenant to enable the account.'},
			useOtherIdentity,
		},
	},
	'account-locked': {
		status: 'failed',
		code,
		short: 'The account is locked',
		summary: 'Entra locks the account, or blocks the address of this machine ({errorCode}).',
		meaning:
			'Too many sign-ins failed, or the address is known for attacks. Signing in again extends the lock: {reason}',
		fixes: {
			waitForUnlock: {text: 'Wait at least a minute, and stop every program that uses an old password.'},
			changePassword: {
				text: 'If you did not cause the failed sign-ins, change the password: https://aka.ms/sspr',
			},
			askForReason: {text: 'Ask an administrator for the reason in the Entra sign-in log.'},
			giveCorrelationId,
		},
	},
	'account-at-risk': {
		status: 'failed',
		code,
		short: 'Account is blocked because of risk',
		summary: 'Entra blocks the account because of a risk ({errorCode}).',
		meaning:
			'Entra considers the account compromised, possibly in its home tenant. Signing in again does not help: {reason}',
		fixes: {
			investigateRisk: {
				text: 'Ask an administrator of the home tenant to investigate the risk and to unblock the account.',
			},
			giveCorrelationId,
			changePassword: {text: 'If Entra asks for a new password, change the password: https://aka.ms/sspr'},
		},
		documentation:
			'https://learn.microsoft.com/entra/id-protection/howto-identity-protection-remediate-unblock',
	},
	'password-expired': {
		status: 'failed',
		code,
		short: 'The password has expired',
		summary: 'The password of the account has expired ({errorCode}).',
		meaning: 'Entra accepts {refusedCredential} again after the password is changed.',
		fixes: {
			changePassword: {text: 'First, change the password: https://aka.ms/sspr'},
			...signInWithCli('Then sign in again'),
		},
	},
	'password-refused': {
		status: 'failed',
		code,
		short: 'User name or password is wrong',
		summary: 'Entra rejected the user name or the password ({errorCode}).',
		meaning: 'The password is not the one of this user: {reason}',
		fixes: {
			checkPassword: {
				text: 'Check the user name and the password. To reset the password: https://aka.ms/sspr',
			},
			...signInWithCli('Then sign in again'),
		},
	},
	'user-not-in-tenant': {
		status: 'failed',
		code,
		short: 'The user is not in the tenant',
		summary: 'The user does not exist in the tenant ({errorCode}).',
		meaning:
			'The account or the tenant is the wrong one, or the user is not a guest of the tenant yet: {reason}',
		fixes: {
			signInToRightTenant,
			listTenants: {...listTenants, when: {azureCli: true}},
			specifyTenant,
			inviteUser: {text: 'Or ask an administrator of the tenant to invite the user as a guest.'},
		},
	},
	'tenant-blocked': {
		status: 'failed',
		code,
		short: 'Microsoft blocks the tenant',
		summary: 'The tenant is blocked or deleted ({errorCode}).',
		meaning:
			'Microsoft blocks tenants that are not used, and deletes them 20 days later. Signing in again does not help: {reason}',
		fixes: {
			reactivateTenant: {
				text: 'Ask an administrator of the tenant to request the reactivation from Microsoft support.',
			},
			specifyTenant: {...specifyTenant, text: 'Or specify another tenant.'},
		},
		documentation: 'https://learn.microsoft.com/entra/fundamentals/inaccessible-tenant',
	},
	'tenant-access-denied': {
		status: 'failed',
		code,
		short: 'Access to the tenant is denied',
		summary: 'A policy denies access to the tenant ({errorCode}).',
		meaning:
			'Either a company proxy allows only some tenants, or one of the tenants blocks access from outside. Signing in again does not help: {reason}',
		fixes: {
			askNetworkTeam: {text: 'Ask your network team whether a proxy restricts the tenants.'},
			askBothTenants: {
				text: 'Ask the administrators of your tenant and of the other tenant for the cross-tenant access settings.',
			},
			giveCorrelationId,
		},
		documentation: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions',
	},
} as const satisfies Record<string, Finding>;
