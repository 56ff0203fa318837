import {isRecord} from '../../text/json.ts';
import {readClaims} from '../../text/read-claims.ts';

export type Access = {readonly type: string; readonly name: string; readonly actions: readonly string[]};

/**
 * Returns the well-formed entries of the `access` claim. Returns undefined if the token has no `access` claim that is
 * a list.
 */
export function readAccess(token: string): readonly Access[] | undefined {
	const access = readClaims(token)?.access;
	return Array.isArray(access) ? access.flatMap(entry => toAccess(entry)) : undefined;
}

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

/** Returns the expiry in milliseconds since 1970, UTC. Returns undefined if the token has no valid expiry. */
export function readExpiry(token: string): number | undefined {
	const expiry = readClaims(token)?.exp;
	return typeof expiry === 'number' && !Number.isNaN(new Date(expiry * 1000).getTime())
		? expiry * 1000
		: undefined;
}

const toAccess = (entry: unknown): readonly Access[] =>
	isRecord(entry) &&
	typeof entry.type === 'string' &&
	typeof entry.name === 'string' &&
	Array.isArray(entry.actions)
		? [
				{
					type: entry.type,
					name: entry.name,
					actions: entry.actions.filter(action => typeof action === 'string'),
				},
			]
		: [];
