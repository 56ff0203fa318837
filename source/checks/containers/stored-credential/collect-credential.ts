import type {CollectContext, DecidingIdentity, Evidence, Observation} from '../../../engine/check.ts';
import {cloudOfHost} from '../../../engine/target.ts';
import type {CredentialPlace, StoredCredential} from '../../../engine/system.ts';
import {redactedExcerpt} from '../../../text/redact-secrets.ts';
import {readClaims} from '../../../text/read-claims.ts';
import {readExpiry} from '../../sign-in/read-token-claims.ts';
import type {Access} from '../../sign-in/read-token-claims.ts';
import {challenge} from '../../registry/challenge/challenge.ts';
import {loginServer, originOf} from '../../registry/login-server/login-server.ts';
import type {TokenResponseEvidence} from '../../registry/read-token-response.ts';
import {containerClient} from '../container-client/container-client.ts';
import type {ClientKind} from '../read-client-version.ts';
import type {ClientEnvironment} from '../shared-client-findings.ts';
import {findCredential} from './find-credential.ts';
import type {CredentialSearch} from './find-credential.ts';
import {requestWithCredential} from './request-with-credential.ts';

export type StoredCredentialEvidence = TokenResponseEvidence &
	ClientEnvironment & {
		readonly clientKind?: ClientKind | undefined;
		readonly client?: string | undefined;
		/** The host in the name of an image, with its port unless that is 443. */
		readonly imageHost: string;
		readonly notSentReason?:
			'unknown-cloud' | 'realm-mismatch' | 'entra-chosen' | 'no-client' | 'repository-needed' | undefined;
		/** The identity that the user chose. Absent if the user chose none. */
		readonly identity?: DecidingIdentity | undefined;
		/** The place of the credential: a file with a key, a variable, or a credential helper. */
		readonly path?: string | undefined;
		readonly key?: string | undefined;
		readonly variable?: string | undefined;
		readonly helper?: string | undefined;
		/** The error code of the read. `NOT_STORED` means that the client has no credential. */
		readonly readError?: string | undefined;
		readonly unreadablePath?: string | undefined;
		readonly near?: {readonly path: string; readonly key: string} | undefined;
		/** The user name of the credential. Absent for a token. */
		readonly userName?: string | undefined;
		/** True if the credential is a refresh token of the registry. */
		readonly isToken?: boolean;
		/** The expiry of the token, in ISO 8601, UTC. */
		readonly expires?: string | undefined;
		/** The registry for which the token was issued. */
		readonly issuedFor?: string | undefined;
		readonly url?: string;
		readonly repository?: string | undefined;
		readonly access?: readonly Access[] | undefined;
		/** True if the registry allows a pull without a credential. Absent if this was not tried. */
		readonly canPullAnonymously?: boolean | undefined;
	};

/** Tries the credential that the client would send, and a pull without a credential where that can matter. */
export async function tryCredential(context: CollectContext): Promise<Observation<StoredCredentialEvidence>> {
	const {system, facts, target} = context;
	const foundClient = await findClient(context);
	const {kind: clientKind, command: client} = foundClient;
	const {platform, hostType, isWsl} = system.runtimeEnvironment();
	const server = facts.need(loginServer);
	const {host = ''} = server;
	const {isRealmOnLoginServer, service = host} = facts.need(challenge);
	const {port = 443, repository} = target.registry ?? {};
	const imageHost = port === 443 ? host : `${host}:${port}`;
	const {identity} = target;
	const about = {clientKind, client, platform, hostType, isWsl, imageHost, repository, identity};

	const places = identity && chosenPlaces[identity];
	const notSentReason =
		identity === 'entra'
			? 'entra-chosen'
			: identity === 'anonymous' && repository === undefined
				? 'repository-needed'
				: cloudOfHost(host, target.clouds) === undefined
					? 'unknown-cloud'
					: isRealmOnLoginServer
						? undefined
						: 'realm-mismatch';

	if (notSentReason !== undefined) {
		return {evidence: {...about, notSentReason}};
	}

	if (places === undefined && clientKind === undefined) {
		return {evidence: {...about, notSentReason: 'no-client'}};
	}

	const search: CredentialSearch =
		places === undefined && clientKind !== undefined
			? await findCredential(withClient(context, foundClient), {
					kind: clientKind,
					host: imageHost,
					repository: repository ?? '',
				})
			: {places: places ?? []};
	const {near, unreadablePath} = search;
	const found = await readFirst(context, search.places);
	const request = {url: `${originOf(server)}/oauth2/token`, service, repository};

	if (found.credential === undefined) {
		const anonymous = repository === undefined ? undefined : await requestWithCredential(context, request);
		return {
			evidence: {
				...about,
				...found.place,
				readError: found.readError,
				near,
				unreadablePath,
				canPullAnonymously: anonymous?.canPull,
			},
		};
	}

	const {credential} = found;
	const answer = await requestWithCredential(context, {...request, credential});
	const anonymous =
		repository === undefined || answer.evidence.status !== 401
			? undefined
			: await requestWithCredential(context, request);

	return {
		evidence: {
			...about,
			...found.place,
			...describeCredential(credential, system.hide),
			url: request.url,
			...answer.evidence,
			access: answer.access,
			canPullAnonymously: anonymous?.canPull,
		},
		secrets: {credential: credential.secret, token: answer.token},
	};
}

/** The places of an identity that the user chose. */
const chosenPlaces: Readonly<Partial<Record<DecidingIdentity, readonly CredentialPlace[]>>> = {
	given: [{isGiven: true}],
	anonymous: [],
};

/** Searches for the client itself if the check container-client is excluded from the run. */
async function findClient(context: CollectContext) {
	return context.facts.use(containerClient) ?? (await containerClient.collect(context)).evidence;
}

const isClient = ({id}: {readonly id: string}): boolean => id === containerClient.id;

/** Returns the context with the evidence of container-client, which the readers of settings need. */
const withClient = (context: CollectContext, client: Evidence): CollectContext => {
	const {facts} = context;
	return {
		...context,
		facts: {
			// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the evidence of the check with this ID
			need: check => (isClient(check) ? (client as ReturnType<typeof facts.need<never>>) : facts.need(check)),
			// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the evidence of the check with this ID
			use: check => (isClient(check) ? (client as ReturnType<typeof facts.need<never>>) : facts.use(check)),
		},
	};
};

type Found = {
	readonly place?: CredentialPlace;
	readonly credential?: StoredCredential;
	readonly readError?: string;
};

/** Returns the first credential, or the first error of a place. */
async function readFirst(
	{system, signal}: CollectContext,
	places: readonly CredentialPlace[],
): Promise<Found> {
	for (const place of places) {
		// oxlint-disable-next-line no-await-in-loop -- the client stops at the first credential
		const read = await system.storedCredential(place, signal);

		if (read.ok) {
			return {place: cleanPlace(place), credential: read.value};
		}

		if (read.code !== 'NOT_STORED') {
			return {place: cleanPlace(place), readError: read.code};
		}
	}

	return {};
}

const cleanPlace = (place: CredentialPlace): CredentialPlace =>
	'isGiven' in place
		? place
		: 'helper' in place
			? {helper: redactedExcerpt(place.helper, 100), host: place.host}
			: {...place, key: redactedExcerpt(place.key, 300)};

function describeCredential({username, secret, isToken}: StoredCredential, hide: (text: string) => string) {
	const claims = readClaims(secret);
	const expiry = readExpiry(secret);
	const isTokenOfRegistry = isToken || username === tokenUserName;

	return {
		isToken: isTokenOfRegistry,
		userName: isTokenOfRegistry ? undefined : hide(redactedExcerpt(username, 100)),
		expires: expiry === undefined ? undefined : new Date(expiry).toISOString(),
		issuedFor: typeof claims?.aud === 'string' ? redactedExcerpt(claims.aud, 200) : undefined,
	};
}

/** The user name of a token in `docker login` (https://aka.ms/acr/expose-token). */
const tokenUserName = '00000000-0000-0000-0000-000000000000';
