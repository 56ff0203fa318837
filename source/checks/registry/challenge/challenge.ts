import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {Cloud} from '../../../engine/cloud.ts';
import {excerpt} from '../../../text/sanitise.ts';
import {cloudOfHost} from '../../../engine/target.ts';
import {listValues} from '../../../text/list-values.ts';
import {headerOf} from '../../network/read-error-page.ts';
import {commonProblemOf, readAnswer} from '../read-registry-response.ts';
import type {AnswerEvidence} from '../read-registry-response.ts';
import {parseChallenges} from './read-www-authenticate.ts';
import {answerValues} from '../registry-response-findings.ts';
import {challengeFindings} from './challenge-findings.ts';
import {dns, privateLinkOf} from '../../network/dns/dns.ts';
import {loginServer, originOf} from '../login-server/login-server.ts';

export type ChallengeEvidence = AnswerEvidence & {
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

export const challenge = defineCheck({
	id: 'challenge',
	group: 'registry',
	scope: 'registry',
	needs: ['tls'],
	uses: [],
	acceptsAssumptions: true,
	title: 'Registry challenge',
	collect: async context => ({evidence: await ask(context)}),
	evaluate(evidence: ChallengeEvidence) {
		const values = {
			...answerValues(evidence),
			realm: evidence.realm,
			service: evidence.service,
			...listValues({schemes: evidence.schemes, missing: missingOf(evidence)}),
			...privateLinkOf(evidence.privateLinkName === undefined ? [] : [evidence.privateLinkName]),
		};
		return {finding: commonProblemOf(evidence) ?? evaluateStatus(evidence), values};
	},
	labels: {
		header: 'WWW-Authenticate',
		isRealmOwn: 'Realm is the registry',
		leadsToRegistry: 'Leads to a registry',
		privateLinkName: 'Private link name',
		realm: 'Realm',
		schemes: 'Schemes',
		service: 'Service',
	},
	terms: {
		header: {read: 'readable', unreadable: 'malformed'},
	},
	findings: challengeFindings,
});

async function ask({system, facts, target, signal}: CollectContext): Promise<ChallengeEvidence> {
	const origin = originOf(facts.need(loginServer));
	const url = `${origin}/v2/`;
	const answer = await system.request({method: 'GET', url}, signal);
	const evidence = readAnswer(answer, {now: system.now(), mayQuote: true});
	const {privateLinkName} = privateLinkOf(facts.use(dns)?.aliases);

	return {
		url,
		...evidence,
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

function evaluateStatus(evidence: ChallengeEvidence) {
	const {status = 0} = evidence;

	if (status === 401) {
		return evaluateChallenge(evidence);
	}

	if (status >= 300 && status < 400) {
		return evidence.leadsToRegistry ? 'redirected' : 'captive-redirect';
	}

	if (status === 200) {
		return evidence.isWebPage ? 'captive-portal' : evidence.isFromRegistry ? 'anonymous' : 'not-a-registry';
	}

	if (status === 511) {
		return 'captive-portal';
	}

	return status === 404 ? 'not-a-registry' : 'unexpected-status';
}

/** What a Bearer challenge leaves out. */
function missingOf({schemes = [], realm, service}: ChallengeEvidence): readonly string[] | undefined {
	const missing = Object.entries({realm, service}).flatMap(([name, value]) => (value ? [] : name));
	return schemes.includes('bearer') && missing.length > 0 ? missing : undefined;
}

function evaluateChallenge(evidence: ChallengeEvidence) {
	const {header, schemes = [], isRealmOwn} = evidence;

	if (header === undefined) {
		return 'no-challenge';
	}

	if (header === 'unreadable' || schemes.length === 0 || missingOf(evidence) !== undefined) {
		return 'challenge-unreadable';
	}

	if (!schemes.includes('bearer')) {
		return 'basic-only';
	}

	return isRealmOwn ? 'healthy' : 'foreign-realm';
}
