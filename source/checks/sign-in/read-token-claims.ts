import {isRecord} from '../../text/json.ts';
import {excerpt} from '../../text/strip-control-characters.ts';
import {readClaims} from '../../text/read-claims.ts';

export type Access = {readonly type: string; readonly name: string; readonly actions: readonly string[]};

/**
 * Returns the first 20 well-formed entries of the `access` claim, with shortened texts. Returns undefined if the token
 * has no `access` claim that is a list.
 */
export function readAccess(token: string): readonly Access[] | undefined {
	const access = readClaims(token)?.access;
	return Array.isArray(access)
		? access
				.flatMap(entry => toAccess(entry))
				.slice(0, 20)
				.map(boundAccess)
		: undefined;
}

const boundAccess = ({type, name, actions}: Access): Access => ({
	type: excerpt(type, 40),
	name: excerpt(name, 200),
	actions: actions.slice(0, 20).map(action => excerpt(action, 40)),
});

export const isFor = ({type, name}: Access, repository: string | undefined): boolean =>
	type === 'repository' && name === repository;

export const grantsPull = (grant: Access, repository: string | undefined): boolean =>
	isFor(grant, repository) && (grant.actions.includes('pull') || grant.actions.includes('*'));

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
