import type {Finding} from '../../../engine/check.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const code = 'AZURE_SIGN_IN_ERROR';

export const credentialValueFindings = {
	'variable-malformed': {
		status: 'failed',
		code,
		short: 'Malformed: {signInVariable}',
		summary: '{reason}',
		meaning: 'With this value, {refusedCredential} cannot work, so no request was sent with it.',
		fixes: {
			useUnixLineEnds: {
				text: 'If a file sets the variable, save the file with Unix line ends (LF).',
				command: {run: ['sed', '-i', String.raw`s/\r//`, 'FILE']},
				on: ['linux', 'wsl'],
				when: {reasonCode: 'VARIABLE_CARRIAGE_RETURN'},
			},
			setCorrectValue: {
				text: `Set the variable without the extra characters${thenStartAgain}`,
				command: {variable: '{signInVariable}', value: '{correctValue}'},
				when: {correctValue: true},
			},
			setVariable: {
				text: `Set the variable to a correct value, without quotes and spaces${thenStartAgain}`,
				command: {variable: '{signInVariable}', value: 'VALUE'},
				when: {variableWithoutCorrectValue: true},
			},
			useRightQuotes: {
				text: 'In an env file for Docker, and after set in cmd, write the value without quotes.',
				when: {reasonCode: 'VARIABLE_QUOTES'},
			},
			checkSource: {
				text: 'Also correct the file, the pipeline or the secret store that sets the variable.',
			},
		},
	},
	'federated-token-expired': {
		status: 'failed',
		code,
		short: 'Federated token has expired',
		summary: 'The token in {path} expired at {tokenExpires} UTC.',
		meaning:
			'AZURE_FEDERATED_TOKEN_FILE names this file. Kubernetes renews the token before it expires, so the file is a copy or is no longer renewed.',
		fixes: {
			restartPod: {
				text: 'In a cluster, restart the pod, so that it gets a new token.',
				command: {run: ['kubectl', 'delete', 'pod', 'POD']},
			},
			renewFile: {
				text: 'In CI, request a new token and write it to the file immediately before the sign-in.',
			},
			checkClock: {
				text: "Check this machine's clock against another one.",
				command: {run: ['date', '-u']},
			},
			unsetVariable: {
				text: `Outside a cluster, unset the variable${thenStartAgain}`,
				command: {unset: 'AZURE_FEDERATED_TOKEN_FILE'},
			},
		},
		documentation: 'https://learn.microsoft.com/azure/aks/workload-identity-overview',
	},
	'federated-token-audience-wrong': {
		status: 'failed',
		code,
		short: 'Federated token: wrong audience',
		summary: 'The token in {path} is for the audience {tokenAudience}, which Entra refuses.',
		meaning:
			'AZURE_FEDERATED_TOKEN_FILE names this file. No federated credential of the application accepts this audience; the usual one is api://AzureADTokenExchange.',
		fixes: {
			requestAudience: {
				text: 'Request the token for the audience api://AzureADTokenExchange. In a cluster, label the pod azure.workload.identity/use: "true" and restart it.',
			},
			listFederatedCredentials: {
				text: 'List the audiences of the federated credentials, and compare them with the audience of the token.',
				command: {run: ['az', 'ad', 'app', 'federated-credential', 'list', '--id', 'APPLICATION']},
			},
		},
		documentation: 'https://learn.microsoft.com/azure/aks/workload-identity-overview',
	},
} as const satisfies Record<string, Finding>;
