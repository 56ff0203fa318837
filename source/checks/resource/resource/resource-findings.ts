import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import type {ResourceManagerProblem} from '../read-resource-manager-response.ts';

const code = 'LOGIN_SERVER_ERROR';

/** What every finding without the registry comes to: nothing below waits for it. */
const otherChecksContinue =
	'The other checks go on with the login server you gave, or with the one built from the name and the suffix of its cloud.';

const giveLoginServer = {
	text: 'If the login server contains a hash (NAME-HASH), give it in full.',
	command: {run: ['acr-doctor', 'LOGIN-SERVER']},
} as const;

const contactSupport = {
	text: 'If it persists, give Azure support the correlation ID {correlationId}.',
} as const;

const doNothing = {text: 'If this identity only pulls, there is nothing to do.'} as const;

const signInToTenant = {
	text: 'If the registry is in another tenant, sign in there.',
	command: {run: ['az', 'login', '--tenant', 'TENANT']},
} as const;

const showActivityLog = {
	run: ['az', 'monitor', 'activity-log', 'list', '--resource-id', '{resourceId}', '-o', 'table'],
} as const;

const seeMore = {
	doNothing,
	requestReader: {text: 'To see more here, ask an owner for the Reader role on the registry.'},
	giveLoginServer,
} as const satisfies Fixes;

/** The words for what Resource Manager tells of a registry, or why it does not. */
export const resourceFindings = {
	found: {
		status: 'passed',
		summary: [
			'{resourceGroup} in {subscriptionName}: {sku}, {region}',
			'{resourceGroup} in {subscriptionName}',
			'{registry}',
		],
	},
	'other-login-server': {
		status: 'warning',
		code,
		summary: 'The registry {registry} is at {loginServer}, not at {requestedHost}.',
		meaning:
			'Azure shows this identity a registry of that name with a different login server. The one that was given belongs to somebody else, or to nobody.',
		fixes: {
			checkLoginServer: {
				text: 'Check the login server that Azure names.',
				command: {run: ['acr-doctor', '{loginServer}']},
			},
			useLoginServer: {
				text: 'Use {loginServer} in image names, and sign in to it.',
				command: {run: ['az', 'acr', 'login', '-n', '{registry}']},
			},
		},
	},
	'several-found': {
		status: 'warning',
		code,
		summary: ['More than one registry is named {registry}: {loginServers}'],
		meaning:
			'Registries whose login servers contain a hash can share a name. Where neither the subscription nor the suffix decides, the login server is built from the name.',
		fixes: {
			giveLoginServer: {...giveLoginServer, text: 'Give the login server in full.'},
			nameSubscription: {
				text: 'Or name the subscription.',
				command: {run: ['acr-doctor', '{registry}', '--subscription', 'SUBSCRIPTION']},
			},
			listRegistries: {
				text: 'List them all.',
				command: {
					run: ['az', 'acr', 'list', '--query', '[].{name:name, loginServer:loginServer}', '-o', 'table'],
				},
			},
		},
	},
	'other-subscription': {
		status: 'warning',
		code,
		summary: '{registry} is in {subscriptionName}, not in {requestedSubscription}.',
		meaning:
			'Azure CLI only looks for a registry in its current subscription. It does not find this one there: it guesses the login server, and its commands on the registry itself find nothing.',
		fixes: {
			selectSubscription: {
				text: 'Switch Azure CLI to that subscription.',
				command: {run: ['az', 'account', 'set', '-s', '{subscription}']},
			},
			omitSubscription: {
				text: 'If you named another subscription, name this one.',
				command: {run: ['acr-doctor', '{registry}', '--subscription', '{subscription}']},
			},
		},
	},
	creating: {
		status: 'warning',
		code,
		summary: '{registry} is still being created.',
		meaning: 'Until Azure is done, its name may not resolve and it may refuse requests.',
		fixes: {waitAndRetry: {text: 'Wait a minute and retry.'}},
	},
	updating: {
		status: 'warning',
		code,
		summary: '{registry} is being changed right now.',
		meaning: 'A change to its network, key or replicas takes minutes to take effect everywhere.',
		fixes: {waitAndRetry: {text: 'Wait until it is done, then retry.'}},
	},
	deleting: {
		status: 'warning',
		code,
		summary: '{registry} is being deleted.',
		meaning: 'Somebody, or a deployment, is deleting it. What still answers will soon stop.',
		fixes: {
			showActivityLog: {
				text: 'Find out who deleted it.',
				command: showActivityLog,
			},
			useOtherRegistry: {text: 'Use another registry.'},
		},
	},
	'provisioning-failed': {
		status: 'warning',
		code,
		summary: 'The last change to {registry} failed.',
		meaning: 'The registry may work as it did before the change, or not: Azure did not complete it.',
		fixes: {
			showActivityLog: {
				text: 'Find out what failed.',
				command: showActivityLog,
			},
			repeatChange: {text: 'Make the change again.'},
		},
	},
	'name-free': {
		status: 'failed',
		code,
		summary: 'No registry in {cloud} is named {registry}.',
		meaning:
			'Azure says that the name is free: the registry is spelled differently, was deleted, or is in another cloud. A registry whose login server contains a hash can exist although its name is free.',
		fixes: {
			checkSpelling: {text: 'Check the spelling.'},
			listRegistries: {
				text: 'List the registries of the current subscription.',
				command: {run: ['az', 'acr', 'list', '-o', 'table']},
			},
			giveLoginServer,
			nameCloud: {
				text: 'If it is in another cloud, name that cloud.',
				command: {run: ['acr-doctor', '{registry}', '--cloud', 'CLOUD']},
			},
		},
	},
	'other-cloud': {
		status: 'warning',
		code,
		summary: '{registry} was not found in {cloud}, but {otherHost} exists in {home}.',
		meaning: 'Each cloud has its own registries, sign-in and names.',
		fixes: {
			checkOtherCloud: {
				text: 'Check the registry of that cloud.',
				command: {run: ['acr-doctor', '{otherHost}', '--cloud', '{home}']},
			},
			switchAzureCliCloud: {
				text: 'Switch Azure CLI to that cloud too.',
				command: {run: ['az', 'cloud', 'set', '-n', '{home}']},
			},
			checkSpelling: {text: 'If it is this cloud you mean, check the spelling.'},
		},
	},
	'not-visible': {
		status: 'warning',
		code,
		summary: [
			'{registry} exists, but {who} cannot see it in Azure.',
			'{registry} exists, but the application {applicationId} cannot see it in Azure.',
			'{registry} exists, but this identity cannot see it in Azure.',
		],
		meaning: [
			`It is in a tenant other than {identityTenant} (this identity belongs to {otherTenants} too), or this identity has no access to its subscription, which does not prevent pulling. ${otherChecksContinue}`,
			`It is in a tenant other than {identityTenant}, or this identity has no access to its subscription, which does not prevent pulling. ${otherChecksContinue}`,
			`It is in another tenant, or this identity has no access to its subscription, which does not prevent pulling. ${otherChecksContinue}`,
		],
		fixes: {
			signInToKnownTenant: {
				text: 'If it is in the tenant {otherTenant}, sign in there.',
				command: {run: ['az', 'login', '--tenant', '{otherTenant}']},
			},
			signInToTenant,
			requestReader: {
				text: 'Otherwise ask an owner for the Reader role on the registry, or go on without it.',
			},
			giveLoginServer,
		},
	},
	'not-shown': {
		status: 'skipped',
		summary: 'Resource Manager shows this identity no registry of this name.',
		meaning: `An identity that may only pull is shown no registry, and needs none. ${otherChecksContinue}`,
		fixes: seeMore,
	},
	'no-subscription': {
		status: 'skipped',
		summary: 'This identity sees no subscription.',
		meaning: `This is normal for an identity that only has a role on a registry, and it may still pull. ${otherChecksContinue}`,
		fixes: {doNothing, signInToTenant, giveLoginServer},
	},
	'access-refused': {
		status: 'skipped',
		summary: 'Resource Manager does not let this identity look for registries.',
		meaning: `An identity that may only pull is not permitted to, and does not need it. ${otherChecksContinue}`,
		fixes: seeMore,
	},
	'not-there': {
		status: 'skipped',
		summary: 'This cloud has no way to look for registries.',
		meaning: `Its Resource Manager does not support the query. ${otherChecksContinue}`,
		fixes: {giveLoginServer},
	},
	'foreign-host': {
		status: 'skipped',
		summary: 'Not looked for: the given host is not in {cloud}.',
		meaning:
			'Resource Manager only knows the registries of its own cloud, and its token is sent nowhere else. The other checks do not need it.',
		fixes: {
			giveAzureHost: {
				text: 'If it is an Azure registry, give its Azure login server, the one that ends in .azurecr.io or similar.',
			},
		},
	},
	'no-token': {
		status: 'warning',
		code,
		summary: 'Entra issues no token for Resource Manager ({errorCode}).',
		meaning: `The sign-in for the registry works; the one for Azure itself is refused, for instance by a Conditional Access policy. az acr commands need it. ${otherChecksContinue}`,
		fixes: {
			askAdministrator: {text: 'Ask an administrator of the tenant: the sign-in log of Entra says why.'},
			requestToken: {
				text: 'Check what Azure CLI reports.',
				command: {run: ['az', 'account', 'get-access-token', '--query', 'expiresOn']},
			},
		},
	},
	unreachable: {
		status: 'warning',
		code,
		summary: 'Resource Manager cannot be reached ({error}).',
		meaning: `Pulling does not need it; az acr commands do. ${otherChecksContinue}`,
		fixes: {
			allowResourceManager: {text: 'Ask your network team to allow Resource Manager of {cloud}.'},
			showResourceManager: {
				text: 'Show its address.',
				command: {run: ['az', 'cloud', 'show', '--query', 'endpoints.resourceManager', '-o', 'tsv']},
			},
		},
	},
	'no-answer': {
		status: 'warning',
		code,
		summary: [
			'Resource Manager started to answer but did not finish ({unfinished}).',
			'Resource Manager did not answer within the time-out.',
		],
		meaning: `Pulling does not need it; az acr commands do. ${otherChecksContinue}`,
		fixes: {
			retry: {text: 'Retry.'},
			allowMoreTime: {
				text: 'Allow more time.',
				command: {run: ['acr-doctor', '{registry}', '--timeout', 'SECONDS']},
			},
			allowResourceManager: {text: 'Ask your network team whether Resource Manager of {cloud} is allowed.'},
		},
	},
	'certificate-refused': {
		status: 'warning',
		code,
		summary: 'The certificate of Resource Manager is not trusted ({error}).',
		meaning: `Most often a company proxy decrypts TLS and signs with a certificate authority (CA) this machine does not trust. No token was sent. ${otherChecksContinue}`,
		fixes: {
			trustCaCertificate: {
				text: 'Get the CA certificate from your network team, as PEM, and add it to the trust store of this machine.',
			},
			trustForAcrDoctor: {
				text: `Or name the file in NODE_EXTRA_CA_CERTS${thenStartAgain}`,
				command: {variable: 'NODE_EXTRA_CA_CERTS', value: 'FILE'},
			},
		},
		documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
	},
	'token-refused': {
		status: 'warning',
		code,
		summary: [
			'Resource Manager refuses the token (401): {detail}',
			'Resource Manager refuses the token (401).',
		],
		meaning: `The token has expired, was revoked, or is for another cloud. ${otherChecksContinue}`,
		fixes: {
			retry: {text: 'Retry: it signs in again.'},
			signInAgain: {text: 'If it persists, sign in again.', command: {run: ['az', 'login']}},
		},
	},
	throttled: {
		status: 'warning',
		code,
		summary: [
			'Resource Manager is throttling requests (429); try again in {wait} s.',
			'Resource Manager is throttling requests (429).',
		],
		meaning: `It limits how many requests this identity makes in a period. ${otherChecksContinue}`,
		fixes: {waitAndRetry: {text: 'Wait, then retry.'}},
	},
	'server-error': {
		status: 'warning',
		code,
		summary: 'Resource Manager answered {status}: an error on its side.',
		meaning: `Such errors usually pass within minutes. ${otherChecksContinue}`,
		fixes: {
			waitAndRetry: {text: 'Wait a minute and retry.'},
			contactSupport,
			checkAzureStatus: {text: 'Check whether Azure reports an outage: https://status.azure.com'},
		},
	},
	unreadable: {
		status: 'warning',
		code,
		summary: [
			'Something other than Resource Manager answered: {between}',
			'The answer did not come from Resource Manager.',
		],
		meaning: `A proxy or captive portal returned its own page instead of the answer. ${otherChecksContinue}`,
		fixes: {
			openBrowser: {text: 'Open a browser and check whether the network wants you to sign in.'},
			allowResourceManager: {text: 'Ask your network team to let Resource Manager of {cloud} through.'},
		},
	},
	unexpected: {
		status: 'warning',
		code,
		summary: ['Resource Manager answered {status}: {detail}', 'Resource Manager answered {status}.'],
		meaning: `It should say where the registry is. ${otherChecksContinue}`,
		fixes: {retry: {text: 'Retry.'}, contactSupport},
	},
} as const satisfies Record<ResourceManagerProblem, Finding> & Record<string, Finding>;
