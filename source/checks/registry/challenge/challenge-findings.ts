import type {Finding} from '../../../engine/check.ts';
import type {Fix, Fixes} from '../../../text/template.ts';
import {registryResponseFindings} from '../registry-response/registry-response-findings.ts';

const code = 'CONNECTIVITY_CHALLENGE_ERROR';

const showAnswer = {
	text: 'Look at the response yourself.',
	command: {run: ['curl', '-sSi', 'https://{loginServer}/v2/']},
} as const satisfies Fix;

const captivePortal =
	'A captive portal (a network that requires a sign-in in a browser) or a web filter responds for every host.';

const passCaptivePortal = {
	signInToNetwork: {text: 'Open a browser, sign in to the network, then retry.'},
	allowInFirewall: {text: 'On a company network, ask your network team to allow {loginServer}.'},
} as const satisfies Fixes;

export const challengeFindings = {
	...registryResponseFindings(code),
	healthy: {
		status: 'passed',
		short: '401 with a Bearer challenge',
		summary: '401 with a Bearer challenge, as expected',
	},
	'realm-mismatch': {
		status: 'failed',
		code: 'CONNECTIVITY_AAD_LOGIN_ERROR',
		short: 'Challenge names another token host',
		summary: 'The challenge asks for tokens at another host: {realm}',
		meaning:
			'An Azure registry issues its own tokens. This challenge names another host, so acr-doctor sends no token there.',
		fixes: {
			checkLoginServer: {
				text: 'Check that {loginServer} is your registry, and that no proxy rewrites its responses.',
			},
		},
	},
	'no-challenge': {
		status: 'failed',
		code,
		short: '401 without WWW-Authenticate',
		summary: 'The registry returned 401 without a WWW-Authenticate header.',
		meaning:
			'Clients read the address of the token endpoint from that header. A proxy may have removed the header.',
		fixes: {
			passHeaderOn: {
				text: 'Ask the administrator of the proxy or gateway to pass the WWW-Authenticate header on.',
			},
			showAnswer,
		},
	},
	'challenge-malformed': {
		status: 'failed',
		code: 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR',
		short: ['Challenge lacks {missing}', 'The challenge is malformed'],
		summary: [
			'The Bearer challenge of {loginServer} lacks {missing}.',
			'The challenge of {loginServer} is malformed.',
		],
		meaning:
			'Clients need the realm and the service in the challenge to request a token. A proxy may have changed the header.',
		fixes: {showAnswer},
	},
	'basic-only': {
		status: 'failed',
		code: 'CONNECTIVITY_AAD_LOGIN_ERROR',
		short: 'No Bearer challenge, only {schemes}',
		summary: '{loginServer} offers {schemes} but no Bearer, so it does not accept Entra sign-ins.',
		meaning:
			'This server is not an Azure registry, or a gateway in front of the registry requires its own password.',
		fixes: {
			checkLoginServer: {text: 'Check that {loginServer} is the registry you mean.'},
			signInWithPassword: {
				text: 'If the login server is right, sign in with a user name and a password.',
				command: {run: ['docker', 'login', '{loginServer}']},
			},
		},
	},
	'anonymous-access': {
		status: 'failed',
		code,
		short: 'Request allowed without a token',
		summary: '{loginServer} allowed a request without a token (200) instead of requiring one.',
		meaning:
			'An Azure registry always requires a token at /v2/. This server is another kind of registry, or a mirror.',
		fixes: {checkLoginServer: {text: 'Check that {loginServer} is the registry you mean and not a mirror.'}},
	},
	'captive-portal': {
		status: 'failed',
		code,
		short: 'Web page instead of the registry',
		summary: [
			'A web page was returned instead of a response from the registry: {pageTitle}',
			'A web page was returned instead of a response from the registry.',
		],
		meaning: captivePortal,
		fixes: passCaptivePortal,
	},
	'captive-redirect': {
		status: 'failed',
		code,
		short: 'Redirected, but not to a registry',
		summary: [
			'The request was redirected to {location}, which is not a registry.',
			'The request was redirected without a target address.',
		],
		meaning: captivePortal,
		fixes: passCaptivePortal,
	},
	redirected: {
		status: 'failed',
		code,
		short: 'Redirected to another address',
		summary: '{loginServer} redirects requests to {location}.',
		meaning: 'An Azure registry does not redirect requests to /v2/. A gateway in front of it does.',
		fixes: {useRedirectTarget: {text: 'If the redirect target is the registry you mean, use that name.'}},
	},
	'not-a-registry': {
		status: 'failed',
		code,
		short: 'Not a container registry ({status})',
		summary: 'The server at {loginServer} is not a container registry ({status}).',
		meaning:
			'The name resolves to another server: a wrong DNS record, a gateway without a rule for it, or a web site.',
		fixes: {
			checkName: {
				text: 'Check whether a registry with this name exists. `nameAvailable: true` means that none exists.',
				command: {run: ['az', 'acr', 'check-name', '-n', '{registry}']},
			},
			showAnswer,
		},
	},
	'unexpected-status': {
		status: 'failed',
		code,
		short: '{status} instead of 401',
		summary: '{loginServer} returned {status} instead of 401.',
		meaning:
			'A registry returns 401 to a request without credentials. The 401 contains the address of the token endpoint.',
		fixes: {showAnswer},
	},
} as const satisfies Readonly<Record<string, Finding>>;
