import type {Finding} from '../../../engine/check.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {giveCorrelationId} from './entra-fixes.ts';

const code = 'AZURE_SIGN_IN_ERROR';

export const entraFederationFindings = {
	'federated-credential-mismatch': {
		status: 'failed',
		code,
		short: 'No federated credential matches',
		summary: [
			'No federated credential has the subject {mismatchedSubject} ({errorCode}).',
			'No federated credential has the issuer {mismatchedIssuer} ({errorCode}).',
			'No federated credential has the audience {mismatchedAudience} ({errorCode}).',
			'No federated credential matches the token ({errorCode}).',
		],
		meaning: [
			'The token has the subject {assertionSubject}, the issuer {assertionIssuer} and the audience {assertionAudience}. The application trusts no such token, and signing in again does not help.',
			'The application does not trust the token of {refusedCredential}. Signing in again does not help: {reason}',
		],
		fixes: {
			listCredentials: {
				text: 'List the federated credentials of the application, and compare subject, issuer and audience with the token.',
				command: {run: ['az', 'ad', 'app', 'federated-credential', 'list', '--id', 'APPLICATION']},
			},
			listIdentityCredentials: {
				text: 'If the identity is a managed identity, list the federated credentials of the identity.',
				command: {
					run: [
						'az',
						'identity',
						'federated-credential',
						'list',
						'--identity-name',
						'IDENTITY',
						'--resource-group',
						'GROUP',
					],
				},
			},
			compareGitHubSubject: {
				text: 'In GitHub Actions, branches (…:ref:refs/heads/BRANCH), pull requests (…:pull_request) and environments (…:environment:NAME) have different subjects. Each subject needs a federated credential.',
				when: {subjectKind: ['github', 'unknown']},
			},
			compareServiceAccount: {
				text: 'In Kubernetes, the subject is system:serviceaccount:NAMESPACE:NAME, and the issuer is the OIDC issuer URL of the cluster.',
				when: {subjectKind: ['kubernetes', 'unknown']},
			},
			correctCredential: {
				text: 'Correct the federated credential, or add one. Upper and lower case matter.',
			},
		},
		documentation: 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust',
	},
	'federation-blocked': {
		status: 'failed',
		code,
		short: 'Tenant blocks federated tokens',
		summary: 'A policy of the tenant blocks federated tokens of this issuer ({errorCode}).',
		meaning: 'The federated credential is not the cause, and signing in again does not help: {reason}',
		fixes: {
			allowIssuer: {text: 'Ask an administrator of the tenant to allow the issuer.'},
			useManagedIdentity: {
				text: 'Or add the federated credential to a user-assigned managed identity instead of the application.',
			},
			giveCorrelationId,
		},
		documentation:
			'https://learn.microsoft.com/azure/devops/pipelines/release/troubleshoot-workload-identity',
	},
	'assertion-expired': {
		status: 'failed',
		code,
		short: 'The federated token has expired',
		summary: 'The federated token of {refusedCredential} is not valid at this time ({errorCode}).',
		meaning:
			'A token from a CI service is valid only for some minutes, and Azure CLI presents the same token again: {reason}',
		fixes: {
			signInBeforeStep: {
				text: 'In GitHub Actions, repeat the step azure/login directly before the step that fails.',
			},
			requestTokensFirst: {
				text: 'In Azure Pipelines, request tokens at the start of the script, or use a managed identity.',
			},
			restartPod: {text: 'In Kubernetes, restart the pod, so that the cluster renews the token file.'},
			checkClock: {
				text: "Check this machine's clock against another one and correct it.",
				command: {run: ['date', '-u']},
			},
		},
	},
	'assertion-invalid': {
		status: 'failed',
		code,
		short: 'Entra rejects the signed token',
		summary: 'Entra cannot verify the token that {refusedCredential} presents ({errorCode}).',
		meaning:
			'The signature, the issuer, the audience or the format of the token is wrong. The same token is refused again: {reason}',
		fixes: {
			correctTokenFile: {
				text: `Check that {tokenVariable} is the path of the token file${thenStartAgain}`,
			},
			checkIssuer: {
				text: 'Check that ISSUER/.well-known/openid-configuration is reachable from the internet, because Entra reads the keys there.',
			},
			renewToken: {text: 'Request a new token from the issuer.'},
			giveCorrelationId,
		},
	},
} as const satisfies Record<string, Finding>;
