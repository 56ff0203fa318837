import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {giveLoginServer, otherChecksContinue, resourceManagerFindings} from './resource-manager-findings.ts';

const code = 'LOGIN_SERVER_ERROR';

const doNothing = {text: 'If this identity only pulls, no action is needed.'} as const;

const signInToTenant = {
	text: 'If the registry is in another tenant, sign in to that tenant.',
	command: {run: ['az', 'login', '--tenant', 'TENANT']},
	rechecks: ['azure-sign-in'],
} as const;

const showActivityLog = {
	run: ['az', 'monitor', 'activity-log', 'list', '--resource-id', '{resourceId}', '-o', 'table'],
} as const;

const getAccess = {
	doNothing,
	requestReader: {text: 'For the details of the registry, ask an owner for the Reader role on the registry.'},
	giveLoginServer,
} as const satisfies Fixes;

export const resourceFindings = {
	found: {
		status: 'passed',
		short: ['{sku}, {region}, {resourceGroup}', 'Resource group {resourceGroup}', '{registry}'],
		summary: [
			'The registry is in {resourceGroup} in {subscriptionName}: {sku}, {region}',
			'The registry is in {resourceGroup} in {subscriptionName}',
			'{registry}',
		],
	},
	'login-server-mismatch': {
		status: 'warning',
		code,
		short: 'Login server does not match',
		summary: 'The login server of {registry} is {loginServer}, not {requestedHost}.',
		meaning: 'The login server you gave belongs to another registry or to none.',
		fixes: {
			checkLoginServer: {
				text: 'Check the login server that Azure returned.',
				command: {run: ['acr-doctor', '{loginServer}']},
			},
			useLoginServer: {
				text: 'Use {loginServer} in image names, and sign in to that login server.',
				command: {run: ['az', 'acr', 'login', '-n', '{registry}']},
			},
		},
	},
	'registry-ambiguous': {
		status: 'warning',
		code,
		short: 'Several registries named {registry}',
		summary: ['Several registries are named {registry}: {loginServers}'],
		meaning:
			'Registries with a hash in the login server can share a name. If neither the subscription nor the suffix identifies the registry, the login server is built from the name.',
		fixes: {
			giveLoginServer: {...giveLoginServer, text: 'Enter the full login server.'},
			nameSubscription: {
				text: 'Or specify the subscription.',
				command: {run: ['acr-doctor', '{registry}', '--subscription', 'SUBSCRIPTION']},
			},
			listRegistries: {
				text: 'List the registries with their login servers.',
				command: {
					run: ['az', 'acr', 'list', '--query', '[].{name:name, loginServer:loginServer}', '-o', 'table'],
				},
			},
		},
	},
	'subscription-mismatch': {
		status: 'warning',
		code,
		short: 'Not in the requested subscription',
		summary: '{registry} is in {subscriptionName}, not in {requestedSubscription}.',
		meaning:
			'Azure CLI searches only its current subscription. If the registry is in another one, Azure CLI guesses the login server, and commands that manage the registry fail.',
		fixes: {
			selectSubscription: {
				text: 'Switch Azure CLI to the subscription of the registry.',
				command: {run: ['az', 'account', 'set', '-s', '{subscription}']},
				rechecks: ['azure-sign-in'],
			},
			nameSubscription: {
				text: 'If you specified another subscription, specify the subscription of the registry.',
				command: {run: ['acr-doctor', '{registry}', '--subscription', '{subscription}']},
			},
		},
	},
	creating: {
		status: 'warning',
		code,
		short: 'Registry is still being created',
		summary: '{registry} is still being created.',
		meaning:
			'Until Azure finishes, the login server might not exist in DNS, and the registry might refuse requests.',
		fixes: {waitAndRetry: {text: 'Wait a minute and retry.'}},
	},
	updating: {
		status: 'warning',
		code,
		short: 'Registry is being changed',
		summary: '{registry} is being changed.',
		meaning:
			'A change to the network, the key or the replicas of a registry takes minutes to apply everywhere.',
		fixes: {waitAndRetry: {text: 'Wait until the change is complete, then retry.'}},
	},
	deleting: {
		status: 'warning',
		code,
		short: 'Registry is being deleted',
		summary: '{registry} is being deleted.',
		meaning: 'Requests to the registry will soon stop working.',
		fixes: {
			showActivityLog: {
				text: 'Find out who deleted the registry.',
				command: showActivityLog,
			},
			useOtherRegistry: {text: 'Use another registry.'},
		},
	},
	'provisioning-failed': {
		status: 'warning',
		code,
		short: 'Last registry change failed',
		summary: 'The last change to {registry} failed.',
		meaning: 'Azure did not complete the change. The registry might work as before, or not at all.',
		fixes: {
			showActivityLog: {
				text: 'Find out what failed.',
				command: showActivityLog,
			},
			repeatChange: {text: 'Make the change again.'},
		},
	},
	'registry-not-found': {
		status: 'failed',
		code,
		short: 'No registry named {registry}',
		summary: 'No registry in {cloud} is named {registry}.',
		meaning:
			'Azure reports that the name is available: the name is misspelled, or the registry was deleted or is in another cloud. A registry with a hash in its login server can exist although its name is available.',
		fixes: {
			checkSpelling: {text: 'Check the spelling.'},
			listRegistries: {
				text: 'List the registries in the current subscription.',
				command: {run: ['az', 'acr', 'list', '-o', 'table']},
			},
			giveLoginServer,
			nameCloud: {
				text: 'If the registry is in another cloud, specify that cloud.',
				command: {run: ['acr-doctor', '{registry}', '--cloud', 'CLOUD']},
			},
		},
	},
	'other-cloud': {
		status: 'warning',
		code,
		short: 'Not found; exists in another cloud',
		summary: '{registry} was not found in {cloud}, but {otherHost} exists in {homeCloud}.',
		meaning: 'Each cloud has its own registries, sign-in and host names.',
		fixes: {
			checkOtherCloud: {
				text: 'Check the registry in the other cloud.',
				command: {run: ['acr-doctor', '{otherHost}', '--cloud', '{homeCloud}']},
			},
			switchAzureCliCloud: {
				text: 'Switch Azure CLI to the other cloud too.',
				command: {run: ['az', 'cloud', 'set', '-n', '{homeCloud}']},
				rechecks: ['azure-sign-in'],
			},
			checkSpelling: {text: 'If the registry is in this cloud, check the spelling.'},
		},
	},
	'not-visible': {
		status: 'warning',
		code,
		short: 'Not visible to this identity',
		summary: [
			'{registry} exists, but {who} cannot see the registry in Azure.',
			'{registry} exists, but the application {applicationId} cannot see the registry in Azure.',
			'{registry} exists, but this identity cannot see the registry in Azure.',
		],
		meaning: [
			`The registry is in a tenant other than {identityTenant} (this identity also belongs to {otherTenants}), or this identity has no access to its subscription, which does not prevent pulling. ${otherChecksContinue}`,
			`The registry is in a tenant other than {identityTenant}, or this identity has no access to its subscription, which does not prevent pulling. ${otherChecksContinue}`,
			`The registry is in another tenant, or this identity has no access to its subscription, which does not prevent pulling. ${otherChecksContinue}`,
		],
		fixes: {
			signInToKnownTenant: {
				text: 'If the registry is in the tenant {otherTenant}, sign in to that tenant.',
				command: {run: ['az', 'login', '--tenant', '{otherTenant}']},
				rechecks: ['azure-sign-in'],
			},
			signInToTenant,
			requestReader: {
				text: 'Or ask an owner for the Reader role on the registry, or continue without it.',
			},
			giveLoginServer,
		},
	},
	'not-listed': {
		status: 'skipped',
		short: 'Not listed for this identity',
		summary: 'Resource Manager lists no registry with this name for this identity.',
		meaning: `Pull-only identities cannot list registries, and do not need to. ${otherChecksContinue}`,
		fixes: getAccess,
	},
	'no-subscription': {
		status: 'skipped',
		short: 'No visible subscription',
		summary: 'This identity has access to no subscription.',
		meaning: `This is normal for an identity that only has a role on a registry; such an identity can still pull. ${otherChecksContinue}`,
		fixes: {doNothing, signInToTenant, giveLoginServer},
	},
	'access-denied': {
		status: 'skipped',
		short: 'No permission to search Azure',
		summary: 'This identity is not allowed to search for registries in Resource Manager.',
		meaning: `Pull-only identities do not have this permission, and do not need it. ${otherChecksContinue}`,
		fixes: getAccess,
	},
	...resourceManagerFindings,
} as const satisfies Record<string, Finding>;
