import type {Finding} from '../../../engine/check.ts';
import type {Fix, Fixes} from '../../../text/template.ts';
import {answerFindings} from '../registry-response-findings.ts';

const code = 'CONNECTIVITY_CHALLENGE_ERROR';

const showAnswer = {
	text: 'See the answer yourself.',
	command: {run: ['curl', '-sSi', 'https://{loginServer}/v2/']},
} as const satisfies Fix;

const everyHost =
	'A captive portal (a network that wants you to sign in) or a web filter answers for every host.';

const passThePortal = {
	signInToNetwork: {text: 'Open a browser, sign in to the network, then retry.'},
	allowInFirewall: {text: 'On a company network, ask your network team to allow {loginServer}.'},
} as const satisfies Fixes;

/** The words for all that a registry can answer to a request without credentials. */
export const challengeFindings = {
	...answerFindings(code),
	healthy: {status: 'passed', summary: '401 with a Bearer challenge, as expected'},
	'foreign-realm': {
		status: 'failed',
		code: 'CONNECTIVITY_AAD_LOGIN_ERROR',
		summary: 'The challenge sends sign-ins elsewhere: {realm}',
		meaning:
			'An Azure registry names itself as the place to get tokens. This one names another host, so no token is sent there.',
		fixes: {
			checkLoginServer: {
				text: 'Make sure that {loginServer} is your registry and that nothing in between rewrites its answers.',
			},
		},
	},
	'no-challenge': {
		status: 'failed',
		code,
		summary: '401, but without a WWW-Authenticate header.',
		meaning:
			'Without the challenge, no client knows where to get a token. A proxy that strips headers behaves like this.',
		fixes: {
			passHeaderOn: {
				text: 'Ask the administrator of the proxy or gateway to pass the WWW-Authenticate header on.',
			},
			showAnswer,
		},
	},
	'challenge-unreadable': {
		status: 'failed',
		code: 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR',
		summary: [
			'The Bearer challenge of {loginServer} lacks {missing}.',
			'The challenge of {loginServer} is malformed.',
		],
		meaning:
			'Clients need its realm and service to ask for a token. Something in between may have changed the header.',
		fixes: {showAnswer},
	},
	'basic-only': {
		status: 'failed',
		code: 'CONNECTIVITY_AAD_LOGIN_ERROR',
		summary: '{loginServer} offers {schemes} but no Bearer: it does not accept Entra sign-ins.',
		meaning: 'Either this is not an Azure registry, or a gateway in front of it asks for its own password.',
		fixes: {
			checkLoginServer: {text: 'Check that {loginServer} is the registry you mean.'},
			signInWithPassword: {
				text: 'If it is, sign in with a user name and a password.',
				command: {run: ['docker', 'login', '{loginServer}']},
			},
		},
	},
	anonymous: {
		status: 'failed',
		code,
		summary: '{loginServer} let an anonymous request in (200) instead of asking for a token.',
		meaning:
			'An Azure registry never does this at this address. It is another registry, or a mirror in front of yours.',
		fixes: {checkLoginServer: {text: 'Check that {loginServer} is the registry you mean and not a mirror.'}},
	},
	'captive-portal': {
		status: 'failed',
		code,
		summary: [
			'A web page answered instead of the registry: {pageTitle}',
			'A web page answered instead of the registry.',
		],
		meaning: everyHost,
		fixes: passThePortal,
	},
	'captive-redirect': {
		status: 'failed',
		code,
		summary: [
			'The request was redirected to {location}, which is not a registry.',
			'The request was redirected, but without an address.',
		],
		meaning: everyHost,
		fixes: passThePortal,
	},
	redirected: {
		status: 'failed',
		code,
		summary: '{loginServer} redirects requests to {location}.',
		meaning: 'An Azure registry does not redirect at this address. A gateway in front of it does.',
		fixes: {useRedirectTarget: {text: 'Use the name it redirects to, if that is the registry you mean.'}},
	},
	'not-a-registry': {
		status: 'failed',
		code,
		summary: 'What answers at {loginServer} is not a container registry ({status}).',
		meaning:
			'The name resolves to another server: a wrong DNS record, a gateway without a rule for it, or a web site.',
		fixes: {
			checkName: {
				text: 'Check the name; nameAvailable true means that Azure has no such registry.',
				command: {run: ['az', 'acr', 'check-name', '-n', '{registry}']},
			},
			showAnswer,
		},
	},
	'unexpected-status': {
		status: 'failed',
		code,
		summary: '{loginServer} answered {status} instead of 401.',
		meaning: 'An anonymous request should be refused with 401; that answer says where to get a token.',
		fixes: {showAnswer},
	},
} as const satisfies Readonly<Record<string, Finding>>;
