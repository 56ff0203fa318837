import type {Finding, Fix} from '../core/check.ts';
import {thenStartAgain} from './shared-findings.ts';
import type {ResourceManagerProblem} from '../wire/resource-manager-answer.ts';

const code = 'LOGIN_SERVER_ERROR';

/** What every finding without the registry comes to: nothing below waits for it. */
const goesOn =
	'The other checks go on with the login server that the name makes with the suffix of its cloud, or with the one given.';

const giveLoginServer: Fix = {
	text: 'If the login server bears a hash (NAME-HASH), give it in full: acr-doctor LOGIN-SERVER',
};

const supportWithId: Fix = {
	text: 'If it stays, give Azure support the correlation id {correlationId}.',
};

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
	'found-late': {
		status: 'warning',
		code,
		summary: 'The true login server is {loginServer}; the checks went to {hostAhead}.',
		meaning:
			'Resource Manager answered after the other checks had gone ahead with the login server that the name makes with its suffix. What they found is about that host.',
		fixes: [
			{text: 'Retry the login server: press r on its row. Its true name is known now.'},
			{
				text: 'Or give the login server in full, which waits for nothing.',
				command: {run: ['acr-doctor', '{loginServer}']},
			},
		],
	},
	'other-login-server': {
		status: 'warning',
		code,
		summary: 'The registry {registry} is at {loginServer}, not at {wantedHost}.',
		meaning:
			'Azure shows this identity a registry of that name whose login server is another. What was given belongs to somebody else, or to nobody.',
		fixes: [
			{text: 'Check the login server that Azure names.', command: {run: ['acr-doctor', '{loginServer}']}},
			{text: 'Use {loginServer} in the image names and in docker login.'},
		],
	},
	'several-found': {
		status: 'warning',
		code,
		summary: ['The name {registry} has more than one registry: {loginServers}'],
		meaning:
			'Registries whose login servers bear a hash can share a name. Where neither the subscription nor the suffix decides, the login server is made of the name.',
		fixes: [
			{text: 'Give the login server in full: acr-doctor LOGIN-SERVER'},
			{text: 'Or name the subscription, with --subscription.'},
			{
				text: 'See them all.',
				command: {
					run: ['az', 'acr', 'list', '--query', '[].{name:name, loginServer:loginServer}', '-o', 'table'],
				},
			},
		],
	},
	'other-subscription': {
		status: 'warning',
		code,
		summary: '{registry} is in {subscriptionName}, not in {askedSubscription}.',
		meaning:
			'Azure CLI looks for a registry in its current subscription only: there it takes the login server for granted, and its commands on the registry itself find nothing.',
		fixes: [
			{
				text: 'Let Azure CLI use that subscription.',
				command: {run: ['az', 'account', 'set', '-s', '{subscription}']},
			},
			{text: 'Where --subscription was given, leave it out or name that one.'},
		],
	},
	creating: {
		status: 'warning',
		code,
		summary: '{registry} is still being created.',
		meaning: 'Until Azure is done its name may not resolve, and it may refuse what it is asked.',
		fixes: [{text: 'Wait a minute and retry.'}],
	},
	updating: {
		status: 'warning',
		code,
		summary: '{registry} is being changed right now.',
		meaning: 'A change of its network, key or replicas takes minutes to hold everywhere.',
		fixes: [{text: 'Wait until it is done, then retry.'}],
	},
	deleting: {
		status: 'warning',
		code,
		summary: '{registry} is being deleted.',
		meaning: 'Somebody, or a deployment, deletes it. What still answers will stop to.',
		fixes: [
			{
				text: 'See who did it.',
				command: {
					run: ['az', 'monitor', 'activity-log', 'list', '--resource-id', '{resourceId}', '-o', 'table'],
				},
			},
			{text: 'Use another registry.'},
		],
	},
	'provisioning-failed': {
		status: 'warning',
		code,
		summary: 'The last change of {registry} failed.',
		meaning: 'It may serve as before the change, or not: Azure did not bring it to an end.',
		fixes: [
			{
				text: 'See what failed.',
				command: {
					run: ['az', 'monitor', 'activity-log', 'list', '--resource-id', '{resourceId}', '-o', 'table'],
				},
			},
			{text: 'Make the change again.'},
		],
	},
	'name-free': {
		status: 'failed',
		code,
		summary: 'No registry in {cloud} has the name {registry}.',
		meaning:
			'Azure says that the name is free: it is spelled differently, was deleted, or lives in another cloud. A registry whose login server bears a hash can hide behind a free name.',
		fixes: [
			{text: 'Check the spelling.'},
			{
				text: 'See the registries of the current subscription.',
				command: {run: ['az', 'acr', 'list', '-o', 'table']},
			},
			giveLoginServer,
			{text: 'If it lives in another cloud, name that with --cloud.'},
		],
	},
	'other-cloud': {
		status: 'warning',
		code,
		summary: '{registry} is not seen in {cloud}, but {otherHost} exists, in {home}.',
		meaning: 'Each cloud has registries, sign-in and names of its own.',
		fixes: [
			{
				text: 'Check the registry of that cloud.',
				command: {run: ['acr-doctor', '{otherHost}', '--cloud', '{home}']},
			},
			{text: 'Let Azure CLI use that cloud too.', command: {run: ['az', 'cloud', 'set', '-n', '{home}']}},
			{text: 'If it is this cloud you mean, check the spelling.'},
		],
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
			`It lives in another tenant than {identityTenant} (this identity belongs to {otherTenants} too), or its subscription is closed to this identity, which does not keep it from pulling. ${goesOn}`,
			`It lives in another tenant than {identityTenant}, or its subscription is closed to this identity, which does not keep it from pulling. ${goesOn}`,
			`It lives in another tenant, or its subscription is closed to this identity, which does not keep it from pulling. ${goesOn}`,
		],
		fixes: [
			{
				text: 'If it lives in the tenant {otherTenant}, sign in there.',
				command: {run: ['az', 'login', '--tenant', '{otherTenant}']},
			},
			{text: 'If it lives in another tenant, sign in there: az login --tenant TENANT'},
			{text: 'Else ask an owner for the role Reader on the registry, or go on without.'},
			giveLoginServer,
		],
	},
	'not-shown': {
		status: 'skipped',
		summary: 'Resource Manager shows this identity no registry of this name.',
		meaning: `An identity that may only pull is shown none, and needs none. ${goesOn}`,
		fixes: [
			{text: 'Nothing needs to be done where pulling is all it is for.'},
			{text: 'To see more here, ask an owner for the role Reader on the registry.'},
			giveLoginServer,
		],
	},
	'no-subscription': {
		status: 'skipped',
		summary: 'This identity sees no subscription.',
		meaning: `An identity with a role on a registry alone can be in this place, and may pull all the same. ${goesOn}`,
		fixes: [
			{text: 'Nothing needs to be done where pulling is all it is for.'},
			{text: 'If the registry lives in another tenant, sign in there: az login --tenant TENANT'},
			giveLoginServer,
		],
	},
	'access-refused': {
		status: 'skipped',
		summary: 'Resource Manager does not let this identity look for registries.',
		meaning: `An identity that may only pull has no right to, and needs none. ${goesOn}`,
		fixes: [
			{text: 'Nothing needs to be done where pulling is all it is for.'},
			{text: 'To see more here, ask an owner for the role Reader on the registry.'},
			giveLoginServer,
		],
	},
	'not-there': {
		status: 'skipped',
		summary: 'This cloud has no way to look for registries.',
		meaning: `Its Resource Manager does not know what was asked. ${goesOn}`,
		fixes: [giveLoginServer],
	},
	'foreign-host': {
		status: 'skipped',
		summary: 'Not looked for: the host given is none of {cloud}.',
		meaning:
			'Resource Manager knows the registries of its own cloud, and its token goes nowhere else. The other checks need it for nothing.',
		fixes: [
			{
				text: 'If it is a registry of Azure, give its Azure login server, the one that ends in .azurecr.io or the like.',
			},
		],
	},
	'no-token': {
		status: 'warning',
		code,
		summary: 'Entra gives no token for Resource Manager ({errorCode}).',
		meaning: `The sign-in for the registry works; the one for Azure itself is refused, as a Conditional Access policy can do. az acr commands need it. ${goesOn}`,
		fixes: [
			{text: 'Ask an administrator of the tenant: the sign-in log of Entra says why.'},
			{
				text: 'See what Azure CLI says to it.',
				command: {run: ['az', 'account', 'get-access-token', '--query', 'expiresOn']},
			},
		],
	},
	unreachable: {
		status: 'warning',
		code,
		summary: 'Resource Manager cannot be reached ({error}).',
		meaning: `Pulling does not need it; az acr commands do. ${goesOn}`,
		fixes: [
			{text: 'Ask your network team to allow the Resource Manager of {cloud}.'},
			{
				text: 'See where it is.',
				command: {run: ['az', 'cloud', 'show', '--query', 'endpoints.resourceManager', '-o', 'tsv']},
			},
		],
	},
	'no-answer': {
		status: 'warning',
		code,
		summary: [
			'Resource Manager began to answer and did not end ({unfinished}).',
			'Resource Manager gave no answer within the time-out.',
		],
		meaning: `Pulling does not need it; az acr commands do. ${goesOn}`,
		fixes: [
			{text: 'Retry.'},
			{text: 'Give it longer, with --timeout SECONDS.'},
			{text: 'Ask your network team whether the Resource Manager of {cloud} is allowed.'},
		],
	},
	'certificate-refused': {
		status: 'warning',
		code,
		summary: 'The certificate of Resource Manager is not trusted ({error}).',
		meaning: `Most often a proxy of your company opens TLS and signs with an authority this machine does not have. No token was sent. ${goesOn}`,
		fixes: [
			{text: 'Get that authority from your network team, as PEM, and add it to the trust of this machine.'},
			{text: `Or name the file in NODE_EXTRA_CA_CERTS${thenStartAgain}`},
		],
		documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
	},
	'token-refused': {
		status: 'warning',
		code,
		summary: [
			'Resource Manager refuses the token (401): {said}',
			'Resource Manager refuses the token (401).',
		],
		meaning: `The token ran out, was revoked, or is for another cloud. ${goesOn}`,
		fixes: [
			{text: 'Retry: it signs in anew.'},
			{text: 'If it stays, sign in again.', command: {run: ['az', 'login']}},
		],
	},
	throttled: {
		status: 'warning',
		code,
		summary: [
			'Resource Manager takes no more questions for now (429); try again in {wait} s.',
			'Resource Manager takes no more questions for now (429).',
		],
		meaning: `It counts what this identity asks in a while. ${goesOn}`,
		fixes: [{text: 'Wait, then retry.'}],
	},
	'server-error': {
		status: 'warning',
		code,
		summary: 'Resource Manager answered {status}: an error of its own.',
		meaning: `Such errors pass, most often within minutes. ${goesOn}`,
		fixes: [
			{text: 'Wait a minute and retry.'},
			supportWithId,
			{text: 'See whether Azure reports trouble: https://status.azure.com'},
		],
	},
	unreadable: {
		status: 'warning',
		code,
		summary: [
			'Something else than Resource Manager answered: {between}',
			'Resource Manager answered something that is not its own.',
		],
		meaning: `A proxy or a captive network put a page of its own in place of the answer. ${goesOn}`,
		fixes: [
			{text: 'Open a browser and see whether the network wants you to sign in.'},
			{text: 'Ask your network team to let the Resource Manager of {cloud} pass.'},
		],
	},
	unexpected: {
		status: 'warning',
		code,
		summary: ['Resource Manager answered {status}: {said}', 'Resource Manager answered {status}.'],
		meaning: `It should tell where the registry is. ${goesOn}`,
		fixes: [{text: 'Retry.'}, supportWithId],
	},
} as const satisfies Record<ResourceManagerProblem, Finding> & Record<string, Finding>;
