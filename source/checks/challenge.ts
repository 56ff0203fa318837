import {defineCheck} from '../core/check.ts';
import type {CommandTemplate, LookContext} from '../core/check.ts';
import type {Cloud} from '../core/cloud.ts';
import {excerpt} from '../core/sanitise.ts';
import {cloudOfHost} from '../core/target.ts';
import {listValues} from '../core/list-values.ts';
import {headerOf} from '../wire/answer-page.ts';
import {commonProblemOf, readAnswer} from '../wire/answer.ts';
import type {AnswerSeen} from '../wire/answer.ts';
import {parseChallenges} from '../wire/www-authenticate.ts';
import {answerFindings, answerValues} from './answer-findings.ts';
import {dns, privateLinkOf} from './dns.ts';
import {loginServer, originOf} from './login-server.ts';

export type ChallengeSeen = AnswerSeen & {
	readonly url: string;
	/** Schemes offered, lower case; absent where the header breaks the grammar. */
	readonly schemes?: readonly string[] | undefined;
	/** Absent where the answer had no WWW-Authenticate header. */
	readonly header?: 'read' | 'unreadable' | undefined;
	readonly realm?: string | undefined;
	readonly service?: string | undefined;
	/** True where the realm is https on the login server itself: only there do tokens go. */
	readonly isRealmOwn?: boolean | undefined;
	/** True where a redirect leads to a registry of a known cloud. */
	readonly leadsToRegistry?: boolean | undefined;
	readonly privateLinkName?: string | undefined;
};

const code = 'CONNECTIVITY_CHALLENGE_ERROR';

export const challenge = defineCheck({
	id: 'challenge',
	group: 'registry',
	scope: 'registry',
	needs: ['tls'],
	uses: [],
	title: 'Registry challenge',
	look: async context => ({seen: await ask(context)}),
	judge(seen: ChallengeSeen) {
		const values = {
			...answerValues(seen),
			realm: seen.realm,
			service: seen.service,
			...listValues({schemes: seen.schemes, missing: missingOf(seen)}),
			...privateLinkOf(seen.privateLinkName === undefined ? [] : [seen.privateLinkName]),
		};
		return {finding: commonProblemOf(seen) ?? judgeStatus(seen), values};
	},
	findings: {
		...answerFindings(code),
		healthy: {status: 'passed', summary: '401 with a Bearer challenge, as expected'},
		'foreign-realm': {
			status: 'failed',
			code: 'CONNECTIVITY_AAD_LOGIN_ERROR',
			summary: 'The challenge sends sign-ins elsewhere: {realm}',
			meaning:
				'An Azure registry names itself as the place to get tokens. This one names another host, so no token is sent there.',
			fixes: [
				{
					text: 'Make sure that {loginServer} is your registry and that nothing in between rewrites its answers.',
				},
			],
		},
		'no-challenge': {
			status: 'failed',
			code,
			summary: '401, but without a WWW-Authenticate header.',
			meaning:
				'Without the challenge, no client knows where to get a token. A proxy that strips headers behaves like this.',
			fixes: [
				{text: 'Ask whoever runs the proxy or gateway to pass the WWW-Authenticate header on.'},
				{text: 'See the answer yourself.', command: showAnswer()},
			],
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
			fixes: [{text: 'See the answer yourself.', command: showAnswer()}],
		},
		'basic-only': {
			status: 'failed',
			code: 'CONNECTIVITY_AAD_LOGIN_ERROR',
			summary: '{loginServer} offers {schemes} but no Bearer: it does not accept Entra sign-ins.',
			meaning: 'Either this is not an Azure registry, or a gateway in front of it asks for its own password.',
			fixes: [
				{text: 'Check that {loginServer} is the registry you mean.'},
				{
					text: 'If it is, sign in with a user name and a password.',
					command: {run: ['docker', 'login', '{loginServer}']},
				},
			],
		},
		anonymous: {
			status: 'failed',
			code,
			summary: '{loginServer} let an anonymous request in (200) instead of asking for a token.',
			meaning:
				'An Azure registry never does this at this address. It is another registry, or a mirror in front of yours.',
			fixes: [{text: 'Check that {loginServer} is the registry you mean and not a mirror.'}],
		},
		'captive-portal': {
			status: 'failed',
			code,
			summary: [
				'A web page answered instead of the registry: {pageTitle}',
				'A web page answered instead of the registry.',
			],
			meaning:
				'A captive portal (a network that wants you to sign in) or a web filter answers for every host.',
			fixes: [
				{text: 'Open a browser, sign in to the network, then retry.'},
				{text: 'On a company network, ask your network team to allow {loginServer}.'},
			],
		},
		'captive-redirect': {
			status: 'failed',
			code,
			summary: [
				'The request was redirected to {location}, which is not a registry.',
				'The request was redirected, but without an address.',
			],
			meaning:
				'A captive portal (a network that wants you to sign in) or a web filter answers for every host.',
			fixes: [
				{text: 'Open a browser, sign in to the network, then retry.'},
				{text: 'On a company network, ask your network team to allow {loginServer}.'},
			],
		},
		redirected: {
			status: 'failed',
			code,
			summary: '{loginServer} redirects requests to {location}.',
			meaning: 'An Azure registry does not redirect at this address. A gateway in front of it does.',
			fixes: [{text: 'Use the name it redirects to, if that is the registry you mean.'}],
		},
		'not-a-registry': {
			status: 'failed',
			code,
			summary: 'What answers at {loginServer} is not a container registry ({status}).',
			meaning:
				'The name resolves to another server: a wrong DNS record, a gateway without a rule for it, or a web site.',
			fixes: [
				{
					text: 'Check the name; nameAvailable true means that Azure has no such registry.',
					command: {run: ['az', 'acr', 'check-name', '-n', '{registry}']},
				},
				{text: 'See the answer yourself.', command: showAnswer()},
			],
		},
		'unexpected-status': {
			status: 'failed',
			code,
			summary: '{loginServer} answered {status} instead of 401.',
			meaning: 'An anonymous request should be refused with 401; that answer says where to get a token.',
			fixes: [{text: 'See the answer yourself.', command: showAnswer()}],
		},
	},
});

function showAnswer(): CommandTemplate {
	return {run: ['curl', '-sSi', 'https://{loginServer}/v2/']};
}

async function ask({system, facts, target, signal}: LookContext): Promise<ChallengeSeen> {
	const origin = originOf(facts.need(loginServer));
	const url = `${origin}/v2/`;
	const answer = await system.request({method: 'GET', url}, signal);
	const seen = readAnswer(answer, {now: system.now(), mayQuote: true});
	const {privateLinkName} = privateLinkOf(facts.use(dns)?.aliases);

	return {
		url,
		...seen,
		...(answer.ok && readChallenge(answer.value.headers['www-authenticate'], origin)),
		...(answer.ok && {
			leadsToRegistry: leadsToRegistry(headerOf(answer.value, 'location'), url, target.clouds),
		}),
		...(privateLinkName !== undefined && {privateLinkName}),
	};
}

function readChallenge(lines: readonly string[] = [], origin: string) {
	if (lines.length === 0) {
		return {};
	}

	const challenges = parseChallenges(lines);
	const bearers = challenges?.filter(({scheme}) => scheme === 'bearer');
	const bearer = bearers?.find(({parameters}) => parameters.realm) ?? bearers?.[0];
	const {realm, service} = bearer?.parameters ?? {};
	const realmUrl = realm === undefined ? null : URL.parse(realm);

	return {
		header: challenges === undefined ? ('unreadable' as const) : ('read' as const),
		schemes: challenges && [...new Set(challenges.map(({scheme}) => excerpt(scheme, 40)))],
		realm: realm && excerpt(realmUrl ? `${realmUrl.origin}${realmUrl.pathname}` : realm, 200),
		service: service && excerpt(service, 200),
		isRealmOwn: realmUrl?.origin === new URL(origin).origin,
	};
}

const leadsToRegistry = (location: string | undefined, base: string, clouds: readonly Cloud[]): boolean => {
	const url = location === undefined ? null : URL.parse(location, base);
	return (
		url?.protocol === 'https:' &&
		(url.origin === new URL(base).origin || cloudOfHost(url.hostname, clouds) !== undefined)
	);
};

function judgeStatus(seen: ChallengeSeen) {
	const {status = 0} = seen;

	if (status === 401) {
		return judgeChallenge(seen);
	}

	if (status >= 300 && status < 400) {
		return seen.leadsToRegistry ? 'redirected' : 'captive-redirect';
	}

	if (status === 200) {
		return seen.isWebPage ? 'captive-portal' : seen.isFromRegistry ? 'anonymous' : 'not-a-registry';
	}

	if (status === 511) {
		return 'captive-portal';
	}

	return status === 404 ? 'not-a-registry' : 'unexpected-status';
}

/** What a Bearer challenge leaves out. */
function missingOf({schemes = [], realm, service}: ChallengeSeen): readonly string[] | undefined {
	const missing = Object.entries({realm, service}).flatMap(([name, value]) => (value ? [] : name));
	return schemes.includes('bearer') && missing.length > 0 ? missing : undefined;
}

function judgeChallenge(seen: ChallengeSeen) {
	const {header, schemes = [], isRealmOwn} = seen;

	if (header === undefined) {
		return 'no-challenge';
	}

	if (header === 'unreadable' || schemes.length === 0 || missingOf(seen) !== undefined) {
		return 'challenge-unreadable';
	}

	if (!schemes.includes('bearer')) {
		return 'basic-only';
	}

	return isRealmOwn ? 'healthy' : 'foreign-realm';
}
