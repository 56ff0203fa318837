import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {Cloud} from '../../../engine/cloud.ts';
import {excerpt} from '../../../text/strip-control-characters.ts';
import {cloudOfHost} from '../../../engine/target.ts';
import {listValues} from '../../../text/list-values.ts';
import {firstHeader} from '../../network/read-http-response.ts';
import {evaluateRegistryResponse} from '../registry-response/evaluate-registry-response.ts';
import {readRegistryResponse} from '../registry-response/read-registry-response.ts';
import type {RegistryResponseEvidence} from '../registry-response/read-registry-response.ts';
import {parseChallenges} from './read-www-authenticate.ts';
import {registryResponseValues} from '../registry-response/registry-response-findings.ts';
import {challengeFindings} from './challenge-findings.ts';
import {dns, findPrivateLink} from '../../network/dns/dns.ts';
import {loginServer, originOf} from '../login-server/login-server.ts';

type ChallengeEvidence = RegistryResponseEvidence & {
	readonly url: string;
	/** The authentication schemes in lower case, for example `bearer`. Absent if the header is missing or malformed. */
	readonly schemes?: readonly string[] | undefined;
	/** Absent if no response with a WWW-Authenticate header arrived. */
	readonly wwwAuthenticate?: 'readable' | 'malformed' | undefined;
	readonly realm?: string | undefined;
	readonly service?: string | undefined;
	/**
	 * True if the realm has the scheme, host and port of the login server. No token is sent unless the value is true.
	 */
	readonly isRealmOnLoginServer?: boolean | undefined;
	/** True if the Location header points to an https URL of this registry or of a registry of a known cloud. */
	readonly isRedirectToRegistry?: boolean | undefined;
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
	column: 'API',
	collect: async context => ({evidence: await requestChallenge(context)}),
	evaluate(evidence: ChallengeEvidence) {
		const {realm, service, schemes, privateLinkName} = evidence;
		const values = {
			...registryResponseValues(evidence),
			realm,
			service,
			...listValues({schemes, missing: missingParameters(evidence)}),
			...findPrivateLink(privateLinkName === undefined ? [] : [privateLinkName]),
		};
		return {finding: evaluateRegistryResponse(evidence) ?? evaluateStatus(evidence), values};
	},
	labels: {
		wwwAuthenticate: 'WWW-Authenticate',
		isRealmOnLoginServer: 'Realm is on the login server',
		isRedirectToRegistry: 'Redirects to a registry',
		privateLinkName: 'Private link name',
		realm: 'Realm',
		schemes: 'Schemes',
		service: 'Service',
	},
	terms: {
		wwwAuthenticate: {readable: 'readable', malformed: 'malformed'},
	},
	findings: challengeFindings,
});

async function requestChallenge({system, facts, target, signal}: CollectContext): Promise<ChallengeEvidence> {
	const origin = originOf(facts.need(loginServer));
	const url = `${origin}/v2/`;
	const result = await system.request({method: 'GET', url}, signal);
	const evidence = readRegistryResponse(result, {now: system.now(), canQuote: true});
	const {privateLinkName} = findPrivateLink(facts.use(dns)?.cnames);

	return {
		url,
		...evidence,
		...(result.ok && readChallenge(result.value.headers['www-authenticate'], origin)),
		...(result.ok && {
			isRedirectToRegistry: isRedirectToRegistry(firstHeader(result.value, 'location'), url, target.clouds),
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
		wwwAuthenticate: challenges === undefined ? ('malformed' as const) : ('readable' as const),
		schemes: challenges && [...new Set(challenges.map(({scheme}) => excerpt(scheme, 40)))],
		realm: realm && excerpt(realmUrl ? `${realmUrl.origin}${realmUrl.pathname}` : realm, 200),
		service: service && excerpt(service, 200),
		isRealmOnLoginServer: realmUrl?.origin === new URL(origin).origin,
	};
}

const isRedirectToRegistry = (
	location: string | undefined,
	base: string,
	clouds: readonly Cloud[],
): boolean => {
	const url = location === undefined ? null : URL.parse(location, base);
	return (
		url?.protocol === 'https:' &&
		(url.origin === new URL(base).origin || cloudOfHost(url.hostname, clouds) !== undefined)
	);
};

function evaluateStatus(evidence: ChallengeEvidence) {
	const {status = 0, isWebPage, isFromRegistry} = evidence;

	if (status === 401) {
		return evaluateChallenge(evidence);
	}

	if (status >= 300 && status < 400) {
		return evidence.isRedirectToRegistry ? 'redirected' : 'captive-redirect';
	}

	if (status === 200) {
		return isWebPage ? 'captive-portal' : isFromRegistry ? 'anonymous-access' : 'not-a-registry';
	}

	if (status === 511) {
		return 'captive-portal';
	}

	return status === 404 ? 'not-a-registry' : 'unexpected-status';
}

function missingParameters({schemes = [], realm, service}: ChallengeEvidence) {
	const missing = Object.entries({realm, service}).flatMap(([name, value]) => (value ? [] : name));
	return schemes.includes('bearer') && missing.length > 0 ? missing : undefined;
}

function evaluateChallenge(evidence: ChallengeEvidence) {
	const {wwwAuthenticate, schemes = [], isRealmOnLoginServer} = evidence;

	if (wwwAuthenticate === undefined) {
		return 'no-challenge';
	}

	if (wwwAuthenticate === 'malformed' || schemes.length === 0 || missingParameters(evidence) !== undefined) {
		return 'challenge-malformed';
	}

	if (!schemes.includes('bearer')) {
		return 'basic-only';
	}

	return isRealmOnLoginServer ? 'healthy' : 'realm-mismatch';
}
