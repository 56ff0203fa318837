import type {Finding} from '../../../engine/check.ts';
import {giveCorrelationId, signInForRegistry} from './entra-fixes.ts';

const code = 'AZURE_SIGN_IN_ERROR';
const documentation =
	'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access';

const askForPolicy = {
	text: 'Ask an administrator of the tenant which policy blocks the sign-in; the Entra sign-in log names it.',
} as const;

export const entraPolicyFindings = {
	'mfa-required': {
		status: 'failed',
		code,
		short: 'A second factor is required (MFA)',
		summary: 'Entra requires multifactor authentication for {refusedCredential} ({errorCode}).',
		meaning: 'The stored sign-in does not prove a second factor, or the proof has expired: {reason}',
		fixes: {
			...signInForRegistry('Sign in again'),
			registerSecondFactor: {
				text: 'If no second factor is registered yet, register one: https://aka.ms/mysecurityinfo',
			},
			useApplication: {
				text: 'In CI, use a managed identity or a service principal. These identities need no second factor.',
			},
		},
	},
	'mfa-registration-blocked': {
		status: 'failed',
		code,
		short: 'MFA registration is blocked',
		summary: 'A second factor must be registered, and a policy blocks the registration ({errorCode}).',
		meaning:
			'Entra blocks the registration because of a risk, or allows the registration only from specific networks or devices. Signing in again does not help: {reason}',
		fixes: {
			registerElsewhere: {
				text: 'Register the second factor on a trusted device and network: https://aka.ms/mysecurityinfo',
			},
			askForAccessPass: {
				text: 'Ask an administrator of the tenant for a temporary access pass, or to dismiss the risk.',
			},
			giveCorrelationId,
		},
	},
	'conditional-access-blocked': {
		status: 'failed',
		code,
		short: 'Conditional Access blocks sign-in',
		summary: 'Conditional Access blocks {refusedCredential} ({errorCode}).',
		meaning:
			'Entra recognizes the identity, but a policy of the tenant does not allow this device, network or program. Signing in again does not help: {reason}',
		fixes: {
			askAdministrator: askForPolicy,
			giveCorrelationId,
			useAllowedDevice: {text: 'Use a device and a network that the policy allows.'},
			avoidDeviceCode: {
				text: 'A policy can block sign-ins with a device code. If the sign-in used a device code, use a browser instead.',
				when: {azureCli: true},
			},
		},
		documentation,
	},
	'device-not-compliant': {
		status: 'failed',
		code,
		short: 'A managed device is required',
		summary: 'Conditional Access requires a managed device for {refusedCredential} ({errorCode}).',
		meaning:
			'A policy allows this sign-in only from a device that complies with the rules of the organization or is joined to its domain. Signing in again does not help: {reason}',
		fixes: {
			useManagedDevice: {
				text: 'Use a managed device, or ask your IT team to enroll this machine, for example in Intune.',
			},
			avoidDeviceCode: {
				text: 'A device code, a container, WSL or a remote session does not prove the device. Use a browser on the device itself.',
				when: {azureCli: true},
			},
			askAdministrator: askForPolicy,
			giveCorrelationId,
		},
		documentation,
	},
	'token-protection-required': {
		status: 'failed',
		code,
		short: 'A bound token is required',
		summary:
			'Conditional Access accepts only a token that is bound to the device of {refusedCredential} ({errorCode}).',
		meaning:
			'A policy requires token protection. Only programs that sign in through the broker of the operating system get such a token. Signing in again in the same way does not help: {reason}',
		fixes: {
			useBroker: {
				text: 'On Windows, let Azure CLI sign in through the broker (Web Account Manager), then sign in to Azure CLI once more.',
				on: 'windows',
				when: {azureCli: true},
				command: {run: ['az', 'config', 'set', 'core.enable_broker_on_windows=true']},
			},
			useApplication: {
				text: 'Or use an identity that the policy does not cover, for example a managed identity or a service principal.',
			},
			askAdministrator: askForPolicy,
			giveCorrelationId,
		},
		documentation,
	},
	'device-registration-invalid': {
		status: 'failed',
		code,
		short: 'Device registration is invalid',
		summary: 'Entra does not accept the registration of this device ({errorCode}).',
		meaning:
			'The device or its key was disabled or deleted in Entra. Signing in again does not help: {reason}',
		fixes: {
			checkRegistration: {
				text: 'Check the registration of this device.',
				command: {run: ['dsregcmd', '/status']},
				on: 'windows',
			},
			askToRegister: {
				text: 'Ask your IT team to enable the device in Entra, or to register the device again.',
			},
			giveCorrelationId,
		},
	},
} as const satisfies Record<string, Finding>;
