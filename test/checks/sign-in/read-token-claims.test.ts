import {expect, test} from 'vitest';
import {readAccess, readExpiry, readIdentity} from '../../../source/checks/sign-in/read-token-claims.ts';

const tokenOf = (claims: unknown): string =>
	['{"alg":"RS256"}', JSON.stringify(claims), 'signature']
		.map(part => Buffer.from(part).toString('base64url'))
		.join('.');

test('a text that is not a token has no access, expiry or identity', () => {
	const texts = ['', '.', 'a.b.c', 'secret', `x.${Buffer.from('[1]').toString('base64url')}.x`, '..'];
	expect(texts.map(readAccess)).toEqual(texts.map(() => undefined));
	expect(texts.map(readExpiry)).toEqual(texts.map(() => undefined));
	expect(readIdentity('secret')).toEqual({});
});

test.each([
	[
		{upn: 'ada@contoso.com', appid: 'cli', oid: 'o'},
		{user: 'ada@contoso.com', applicationId: 'cli'},
	],
	[{preferred_username: 'ada', unique_name: 'a'}, {user: 'ada'}],
	[{unique_name: 'ada'}, {user: 'ada'}],
	[
		{azp: 'app', oid: 'o', aud: 'https://containerregistry.azure.net'},
		{applicationId: 'app', objectId: 'o'},
	],
	[
		{upn: 7, tid: ['x'], oid: null},
		{user: undefined, tenant: undefined, objectId: undefined},
	],
])('the claims %j name the identity', (claims, identity) => {
	expect(readIdentity(tokenOf(claims))).toMatchObject(identity);
});

test('the grants in an access token are read, and malformed ones are left out', () => {
	const pull = {type: 'repository', name: 'team/app', actions: ['pull', 'metadata_read']};
	const access = [pull, null, 'pull', {type: 'repository', name: 'x'}, {...pull, name: 7}];

	expect(readAccess(tokenOf({access}))).toEqual([pull]);
	expect(readAccess(tokenOf({access: [{...pull, actions: ['pull', 7, null]}]}))).toEqual([
		{...pull, actions: ['pull']},
	]);
	expect(readAccess(tokenOf({access: []}))).toEqual([]);
	expect(readAccess(tokenOf({}))).toBeUndefined();
	expect(readAccess(tokenOf({access: 'all'}))).toBeUndefined();
});

test('an expiry that is not a valid time is undefined', () => {
	expect(readExpiry(tokenOf({exp: 1_700_000_000}))).toBe(1_700_000_000_000);
	expect(readExpiry(tokenOf({exp: '1700000000'}))).toBeUndefined();
	expect(readExpiry(tokenOf({exp: 1e20}))).toBeUndefined();
	expect(readExpiry(tokenOf({exp: -1e300}))).toBeUndefined();
});
