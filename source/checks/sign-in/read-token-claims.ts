import {isRecord, parseJson} from '../../text/json.ts';

/** What a registry lets the bearer of an access token do. */
export type Access = {readonly type: string; readonly name: string; readonly actions: readonly string[]};

/**
 * The claims of a JWT (RFC 7519), decoded and not verified: the server that issued it judges it, we only read
 * along. Undefined where it is no JWT.
 */
export function readClaims(token: string): Readonly<Record<string, unknown>> | undefined {
	const [, payload] = token.split('.');
	return payload === undefined ? undefined : parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
}

/** The `access` claim of a registry's access token; undefined where there is none to read. */
export function readAccess(token: string): readonly Access[] | undefined {
	const access = readClaims(token)?.access;
	return Array.isArray(access) ? access.flatMap(grant => toAccess(grant)) : undefined;
}

/** Who an Entra token speaks for. */
export type Identity = {
	readonly user?: string | undefined;
	readonly objectId?: string | undefined;
	readonly applicationId?: string | undefined;
	readonly tenant?: string | undefined;
	readonly audience?: string | undefined;
};

export function readIdentity(token: string): Identity {
	const claims = readClaims(token) ?? {};
	const text = (...names: readonly string[]): string | undefined =>
		names.map(name => claims[name]).find(value => typeof value === 'string');

	return {
		user: text('upn', 'preferred_username', 'unique_name', 'email'),
		objectId: text('oid'),
		applicationId: text('appid', 'azp'),
		tenant: text('tid'),
		audience: text('aud'),
	};
}

/** ms since 1970, UTC. */
export function readExpiry(token: string): number | undefined {
	const expiry = readClaims(token)?.exp;
	// A number can be no time at all.
	return typeof expiry === 'number' && !Number.isNaN(new Date(expiry * 1000).getTime())
		? expiry * 1000
		: undefined;
}

const toAccess = (grant: unknown): readonly Access[] =>
	isRecord(grant) &&
	typeof grant.type === 'string' &&
	typeof grant.name === 'string' &&
	Array.isArray(grant.actions)
		? [
				{
					type: grant.type,
					name: grant.name,
					actions: grant.actions.filter(action => typeof action === 'string'),
				},
			]
		: [];
