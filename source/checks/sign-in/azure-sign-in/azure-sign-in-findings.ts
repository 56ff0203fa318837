import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {registryAudience} from '../../../reference/clouds.ts';
import {connectAndTestDns, signInWithCli, thenStartAgain} from '../../shared-findings.ts';

const signInAsApplication = {
	text: 'Sign in to Azure CLI as the application; it asks for the secret.',
	command: {run: ['az', 'login', '--service-principal', '-u', 'APPLICATION', '--tenant', 'TENANT']},
	when: {azureCli: true},
} as const;

const resetSecret = {
	text: 'Create a new secret.',
	command: {run: ['az', 'ad', 'sp', 'credential', 'reset', '--id', 'APPLICATION']},
} as const;

const nameTenant = {
	text: 'Name the right tenant.',
	command: {run: ['acr-doctor', 'REGISTRY', '--tenant', 'TENANT']},
} as const;

const requestToken = {
	command: {run: ['az', 'account', 'get-access-token', '--query', 'expiresOn', '-o', 'tsv']},
	when: {azureCli: true},
} as const;

const signInWithOthers = {
	signInWithPowerShell: {
		text: 'Sign in again with Azure PowerShell.',
		command: {run: ['Connect-AzAccount']},
		when: {powerShell: true},
	},
	signInWithDeveloperCli: {
		text: 'Sign in again with Azure Developer CLI.',
		command: {run: ['azd', 'auth', 'login']},
		when: {developerCli: true},
	},
} as const satisfies Fixes;

/** The words for what a sign-in can come to. */
export const azureSignInFindings = {
	'signed-in': {
		status: 'passed',
		summary: [
			'{who}, with {credential}',
			'Application {applicationId}, with {credential}',
			'Signed in with {credential}',
		],
	},
	'credential-passed-over': {
		status: 'warning',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{refusedCredential} was refused ({errorCode}); {credential} works.',
		meaning:
			'Programs that use the Azure libraries stop at the credential that was refused and do not go on to the next one: {reason}',
		fixes: {
			fixRefusedCredential: {
				text: `Fix that credential. If variables set it up, correct or remove them${thenStartAgain}`,
			},
			chooseCredential: {
				text: `Or name the credential to use${thenStartAgain}`,
				command: {variable: 'AZURE_TOKEN_CREDENTIALS', value: 'CREDENTIAL'},
			},
		},
	},
	'token-expired': {
		status: 'warning',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{credential} gave a token that expired at {expires} UTC.',
		meaning: 'A new token is never already expired: the clock of this machine is probably ahead.',
		fixes: {
			checkClock: {
				text: 'Compare the clock of this machine with another one, and correct it.',
				command: {run: ['date', '-u']},
			},
			...signInWithCli('If the clock is right, sign in again'),
		},
	},
	'not-signed-in': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'No credential for {cloud}: nobody is signed in to Azure CLI.',
		meaning:
			'Without an Entra token, the registry issues no token of its own. The network checks run anyway. What was tried, and why it failed, is listed under Seen.',
		fixes: {
			...signInWithCli('Sign in'),
			useDeviceCode: {
				text: 'On a machine without a browser, sign in with a device code.',
				command: {run: ['az', 'login', '--use-device-code']},
				when: {loginTool: true},
			},
			useDeviceCodeInTenant: {
				text: 'On a machine without a browser, sign in with a device code.',
				command: {run: ['az', 'login', '--tenant', '{requestedTenant}', '--use-device-code']},
				when: {requestedTenant: true},
			},
			setServicePrincipal: {
				text: `In CI, set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET${thenStartAgain}`,
			},
			assignManagedIdentity: {text: 'Or, on an Azure machine, assign a managed identity to it.'},
		},
	},
	'azure-cli-missing': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'No credential for {cloud}: none is set up, and Azure CLI is not installed.',
		meaning:
			'Without an Entra token, the registry issues no token of its own. The network checks run anyway. What was tried, and why it failed, is listed under Seen.',
		fixes: {
			installAzureCli: {
				text: 'Install Azure CLI (https://aka.ms/azure-cli), then sign in.',
				command: {run: ['az', 'login']},
			},
			setServicePrincipal: {
				text: `Or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET${thenStartAgain}`,
			},
		},
	},
	'no-allowed-credential': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: [
			'AZURE_TOKEN_CREDENTIALS allows only {allowedCredentials}, which is not set up here.',
			'AZURE_TOKEN_CREDENTIALS allows no credential that acr-doctor knows.',
		],
		meaning:
			'The variable excludes the others; one of them may be ready. What was tried, and why it failed, is listed under Seen.',
		fixes: {
			unsetVariable: {
				text: `Unset the variable${thenStartAgain}`,
				command: {unset: 'AZURE_TOKEN_CREDENTIALS'},
			},
			setUpAllowed: {text: 'Or set up what it allows, then retry: {allowedCredentials}.'},
		},
	},
	'credential-incomplete': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{incompleteCredential} is only half set up: {reason}',
		meaning:
			'Some of its variables are set and one is not, so it was not tried, and nothing else here gave a token.',
		fixes: {
			setMissingVariable: {text: `Set the missing variable${thenStartAgain}`},
			useOtherCredential: {
				text: 'Or use another credential. Everything that was tried is listed under Seen.',
			},
		},
	},
	'setting-not-allowed': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'AZURE_TOKEN_CREDENTIALS is set to something that is not a credential.',
		meaning: 'The Azure libraries stop at this setting. It can be one of: {allowed}',
		fixes: {
			correctVariable: {
				text: `Correct the variable, or unset it${thenStartAgain}`,
				command: {unset: 'AZURE_TOKEN_CREDENTIALS'},
			},
		},
	},
	'secret-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra refuses the secret that {refusedCredential} gives ({errorCode}).',
		meaning: [
			'The value in {secretVariable} is not the secret of this application; often it is the secret ID instead of its value.',
			'It is not, or no longer, a secret of this application.',
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
		summary: 'The secret of the application has expired ({errorCode}).',
		meaning: 'Entra knows the application that {refusedCredential} signs in as, but its secret has expired.',
		fixes: {
			resetSecret,
			setNewSecret: {text: `Set {secretVariable} to the new secret${thenStartAgain}`},
			signInAsApplication,
		},
	},
	'application-not-found': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra does not know the application in this tenant ({errorCode}).',
		meaning: [
			'{clientVariable} is mistyped, or belongs to another tenant than the one asked.',
			'The application that {refusedCredential} signs in as was deleted, or belongs to another tenant than the one asked.',
		],
		fixes: {
			correctVariables: {
				text: `Correct {clientVariable} and {tenantSetting} to match the app registration${thenStartAgain}`,
			},
			signInAsApplication,
			nameTenant: {...nameTenant, text: 'Name the tenant of the application.'},
		},
	},
	'tenant-not-found': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra does not know the tenant ({errorCode}).',
		meaning: 'The tenant is mistyped, or belongs to another cloud than {cloud}.',
		fixes: {
			correctTenant: {text: `Correct {tenantSetting}${thenStartAgain}`},
			nameTenant,
			listTenants: {
				text: 'List the tenants of your account.',
				command: {
					run: [
						'az',
						'account',
						'list',
						'--all',
						'--query',
						'[].{name:name, tenant:tenantId}',
						'-o',
						'table',
					],
				},
			},
			signInToRightTenant: {
				text: 'Sign in to the right tenant with Azure CLI.',
				command: {run: ['az', 'login', '--tenant', 'TENANT']},
				when: {azureCli: true},
			},
		},
	},
	'sign-in-again': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{refusedCredential} needs you to sign in again ({errorCode}).',
		meaning:
			'The stored sign-in has expired, was revoked, or a policy asks for further verification: {reason}',
		fixes: {
			...signInWithCli('Sign in again', '--scope', `${registryAudience}/.default`),
			...signInWithOthers,
			signInWithTool: {
				text: 'Sign in again with the tool that stores the sign-in. On a machine without a browser, use a device code.',
			},
		},
	},
	'conditional-access-blocked': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Conditional Access blocks {refusedCredential} ({errorCode}).',
		meaning:
			'Entra knows who signs in, but a policy of the tenant does not allow it from this device, network or program. Signing in again does not help: {reason}',
		fixes: {
			useAllowedDevice: {text: 'Use a device and network that the policy allows.'},
			askAdministrator: {
				text: 'Ask an administrator of the tenant: the sign-in log of Entra names the policy.',
			},
		},
	},
	'audience-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra issues no token for registries here ({errorCode}).',
		meaning:
			'The tenant does not know the audience of container registries, and gave no token for Resource Manager either.',
		fixes: {
			grantConsent: {
				text: 'Ask an administrator of the tenant to grant consent to Azure Container Registry.',
			},
			nameTenant: {...nameTenant, text: 'Name another tenant.'},
		},
	},
	'sign-in-timed-out': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{refusedCredential} gave no token within the time-out.',
		meaning: 'Entra is not reachable from here, or the program that was asked hangs.',
		fixes: {
			allowMoreTime: {
				text: 'Allow more time.',
				command: {run: ['acr-doctor', 'REGISTRY', '--timeout', 'SECONDS']},
			},
			requestToken: {
				...requestToken,
				text: 'Request a token with Azure CLI yourself, and check whether it hangs.',
			},
		},
	},
	'entra-unreachable': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra cannot be reached ({errorCode}).',
		meaning:
			'The sign-in host of {cloud} does not answer from here, or its certificate is not trusted on this machine: {reason}',
		fixes: {
			connectToNetwork: {text: 'Connect to the network or VPN, then retry.'},
			allowSignInHost: {text: 'Ask your network team to allow the sign-in host of {cloud}.'},
		},
	},
	'entra-not-resolved': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'No address for the sign-in host of {cloud} ({errorCode}).',
		meaning: 'DNS does not answer for it: this machine is offline, or its DNS server is failing.',
		fixes: connectAndTestDns,
	},
	'entra-error': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The sign-in host of {cloud} answered with an error on its side.',
		meaning: 'Nothing on this machine causes it, unless a proxy answers in its place: {reason}',
		fixes: {
			waitAndRetry: {text: 'Wait a minute and retry.'},
			checkAzureStatus: {text: 'Check whether Azure reports an outage: https://status.azure.com'},
		},
	},
	'entra-certificate-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The certificate of the sign-in host is not trusted ({errorCode}).',
		meaning:
			'Most often a company proxy decrypts TLS and signs with a certificate authority (CA) this machine does not trust.',
		fixes: {
			trustCaCertificate: {
				text: 'Get the CA certificate from your network team, as PEM, and add it to the trust store of this machine.',
			},
			trustForAzureCli: {
				text: `For Azure CLI, name the file in REQUESTS_CA_BUNDLE${thenStartAgain}`,
				command: {variable: 'REQUESTS_CA_BUNDLE', value: 'FILE'},
			},
			trustForAcrDoctor: {
				text: `For acr-doctor, name the file in NODE_EXTRA_CA_CERTS${thenStartAgain}`,
				command: {variable: 'NODE_EXTRA_CA_CERTS', value: 'FILE'},
			},
		},
		documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
	},
	'proxy-authentication-required': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The proxy requires a user name and password for sign-ins (407).',
		meaning: 'It is the proxy that refuses, not Entra.',
		fixes: {
			setProxyCredentials: {
				text: `Put them into HTTPS_PROXY as http://USER:PASSWORD@HOST:PORT${thenStartAgain}`,
			},
		},
	},
	'proxy-malformed': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{variable} holds no proxy address.',
		meaning: 'No program that honours the variable can connect, for a sign-in neither.',
		fixes: {
			correctProxy: {
				text: `Set it to the address of the proxy${thenStartAgain}`,
				command: {variable: '{variable}', value: 'http://HOST:PORT'},
			},
		},
	},
	'azure-cli-broken': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Azure CLI does not work on this machine ({errorCode}).',
		meaning:
			'It is installed, but it exited without a token and without saying that nobody is signed in: {reason}',
		fixes: {
			runAzVersion: {text: 'Check whether it runs at all.', command: {run: ['az', 'version']}},
			reinstall: {text: 'If not, reinstall it: https://aka.ms/azure-cli'},
			requestToken: {
				text: 'Request a token with it yourself.',
				command: {run: ['az', 'account', 'get-access-token', '--query', 'expiresOn', '--debug']},
			},
		},
	},
	'certificate-not-registered': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra does not know the client certificate ({errorCode}).',
		meaning: [
			'The certificate in {certificateVariable} is not one of those registered for this application: it was replaced there, or belongs to another application.',
			'The certificate that {refusedCredential} presents is not one of those registered for this application: it was replaced there, or belongs to another application.',
		],
		fixes: {
			uploadCertificate: {text: 'Upload the public part of the certificate to the app registration.'},
			setRegisteredCertificate: {
				text: `Or set {certificateVariable} to the certificate that is registered there${thenStartAgain}`,
			},
			signInWithCertificate: {
				text: 'Or sign in to Azure CLI with the certificate that is registered there.',
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
			},
		},
	},
	'client-certificate-unusable': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The certificate of AZURE_CLIENT_CERTIFICATE_PATH cannot be used.',
		meaning: '{reason}',
		fixes: {
			providePem: {text: 'Put a readable PEM file there that contains the certificate and its private key.'},
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
		summary: 'The pod token file that AZURE_FEDERATED_TOKEN_FILE names cannot be read.',
		meaning: '{reason} The cluster puts it there for pods that use workload identity.',
		fixes: {
			labelPod: {
				text: 'In a cluster, label the pod azure.workload.identity/use: "true", set its service account, and restart it.',
			},
			unsetVariable: {
				text: `Elsewhere, unset the variable${thenStartAgain}`,
				command: {unset: 'AZURE_FEDERATED_TOKEN_FILE'},
			},
		},
		documentation: 'https://learn.microsoft.com/azure/aks/workload-identity-overview',
	},
	'credential-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: ['{refusedCredential} was refused ({errorCode}).', '{refusedCredential} was refused.'],
		meaning: '{reason}',
		fixes: {
			...signInWithCli('Sign in again'),
			...signInWithOthers,
			correctVariables: {
				text: `Correct {clientVariable}, {tenantSetting}, and the secret or certificate${thenStartAgain}`,
			},
			tryOtherCredential: {
				text: 'Another credential may work. Everything that was tried is listed under Seen.',
			},
		},
	},
} as const satisfies Record<string, Finding>;
