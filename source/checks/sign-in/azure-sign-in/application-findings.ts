import type {Finding} from '../../../engine/check.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {listTenants, signInToRightTenant, specifyTenant} from '../entra/entra-fixes.ts';

const signInAsApplication = {
	text: 'Sign in to Azure CLI as the application; az asks for the secret.',
	command: {run: ['az', 'login', '--service-principal', '-u', 'APPLICATION', '--tenant', 'TENANT']},
	when: {azureCli: true},
} as const;

const signInWithCertificate = {
	command: {
		run: [
			'az',
			'login',
			'--service-principal',
			'-u',
			'APPLICATION',
			'--certificate',
			'FILE',
			'--tenant',
			'TENANT',
		],
	},
	when: {azureCli: true},
} as const;

const resetSecret = {
	text: 'Create a new secret.',
	command: {run: ['az', 'ad', 'sp', 'credential', 'reset', '--id', 'APPLICATION']},
} as const;

export const applicationFindings = {
	'secret-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'The client secret was rejected',
		summary: 'Entra rejected the client secret from {refusedCredential} ({errorCode}).',
		meaning: [
			'The value in {secretVariable} is not a secret of this application. Often, it is the secret ID instead of the value.',
			'The value is not a secret of this application, or the secret was deleted.',
		],
		fixes: {
			setSecretValue: {
				text: `Set {secretVariable} to the value of the secret, not to its ID${thenStartAgain}`,
			},
			signInAsApplication,
			resetSecret: {...resetSecret, text: 'If the value is lost, create a new secret.'},
		},
	},
	'secret-expired': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'The client secret has expired',
		summary: 'The client secret of the application has expired ({errorCode}).',
		meaning: 'The application that {refusedCredential} uses exists, but its secret has expired.',
		fixes: {
			resetSecret,
			setNewSecret: {text: `Set {secretVariable} to the new secret${thenStartAgain}`},
			signInAsApplication,
		},
	},
	'certificate-not-registered': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Client certificate not registered',
		summary: 'The client certificate is not registered in Entra ({errorCode}).',
		meaning: [
			'The certificate in {certificateVariable} is not registered for this application. The registration was replaced, or the certificate belongs to another application.',
			'The certificate from {refusedCredential} is not registered for this application. The registration was replaced, or the certificate belongs to another application.',
		],
		fixes: {
			uploadCertificate: {text: 'Upload the public part of the certificate to the app registration.'},
			setRegisteredCertificate: {
				text: `Or set {certificateVariable} to the registered certificate${thenStartAgain}`,
			},
			signInWithCertificate: {
				...signInWithCertificate,
				text: 'Or sign in to Azure CLI with the registered certificate.',
			},
		},
	},
	'application-certificate-expired': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Client certificate has expired',
		summary: 'The client certificate of the application has expired ({errorCode}).',
		meaning:
			'The certificate that {refusedCredential} uses is registered for this application, but its validity has ended.',
		fixes: {
			uploadCertificate: {
				text: 'Create a new certificate, and upload its public part to the app registration.',
			},
			setNewCertificate: {
				text: `Set {certificateVariable} to the file with the new certificate and its key${thenStartAgain}`,
			},
			signInWithCertificate: {
				...signInWithCertificate,
				text: 'Or sign in to Azure CLI with the new certificate.',
			},
		},
	},
	'client-certificate-unusable': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Client certificate cannot be used',
		summary: 'The certificate in AZURE_CLIENT_CERTIFICATE_PATH cannot be used.',
		meaning: '{reason}',
		fixes: {
			providePem: {
				text: 'Put a readable PEM file at that path, with the certificate and its private key.',
			},
			convertPfx: {
				text: 'If you have a PFX file, convert it.',
				command: {run: ['openssl', 'pkcs12', '-in', 'FILE.pfx', '-nodes', '-out', 'FILE.pem']},
			},
			setKeyPassword: {
				text: `If the key has a password, set AZURE_CLIENT_CERTIFICATE_PASSWORD${thenStartAgain}`,
			},
		},
	},
	'federated-token-unreadable': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Federated token file is unreadable',
		summary: 'The token file in AZURE_FEDERATED_TOKEN_FILE cannot be read.',
		meaning: '{reason} The cluster provides this file to pods that use workload identity.',
		fixes: {
			writeTokenAlone: {
				text: 'Write only the token to the file, without JSON, quotes or a variable name.',
				when: {reasonCode: 'FEDERATED_TOKEN_NOT_A_TOKEN'},
			},
			labelPod: {
				text: 'In a cluster, label the pod azure.workload.identity/use: "true", set its service account, and restart the pod.',
			},
			unsetVariable: {
				text: `Outside a cluster, unset the variable${thenStartAgain}`,
				command: {unset: 'AZURE_FEDERATED_TOKEN_FILE'},
			},
		},
		documentation: 'https://learn.microsoft.com/azure/aks/workload-identity-overview',
	},
	'application-not-found': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Application is not in the tenant',
		summary: 'The application does not exist in this tenant ({errorCode}).',
		meaning: [
			'{clientVariable} is mistyped, or belongs to another tenant.',
			'The application that {refusedCredential} uses was deleted, or belongs to another tenant.',
		],
		fixes: {
			correctVariables: {
				text: `Correct {clientVariable} and {tenantSetting} to match the app registration${thenStartAgain}`,
			},
			signInAsApplication,
			specifyTenant: {...specifyTenant, text: 'Specify the tenant of the application.'},
		},
	},
	'tenant-not-found': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'The tenant does not exist',
		summary: 'The tenant does not exist ({errorCode}).',
		meaning: 'The tenant is mistyped, or belongs to a cloud other than {cloud}.',
		fixes: {
			correctTenant: {text: `Correct {tenantSetting}${thenStartAgain}`},
			specifyTenant,
			listTenants,
			signInToRightTenant,
		},
	},
} as const satisfies Record<string, Finding>;
