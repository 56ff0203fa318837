import {expect, test} from 'vitest';
import {parseChallenges} from '../../../../source/checks/registry/challenge/read-www-authenticate.ts';
import {nastyPieces, randomTexts} from '../../../text/random-text.ts';

const realm = 'https://contoso.azurecr.io/oauth2/token';
const service = 'contoso.azurecr.io';
const bearer = {scheme: 'bearer', parameters: {realm, service}};

test.each([
	['as a registry writes it', `Bearer realm="${realm}",service="${service}"`],
	['in any order', `Bearer service="${service}",realm="${realm}"`],
	['in any case', `BEARER Realm="${realm}",SERVICE="${service}"`],
	['with spaces around = and ,', `Bearer  realm = "${realm}" \t, service\t=\t"${service}"  `],
	['without quotes where none are needed', `Bearer realm="${realm}",service=${service}`],
	['with an unquoted address, as some write it', `Bearer realm=${realm},service=${service}`],
	['with empty list elements', `, ,Bearer realm="${realm}", ,service="${service}",,`],
	['with escaped characters', `Bearer realm="${realm.replace('/', '\\/')}",service="\\${service}"`],
])('a Bearer challenge is read %s', (_, line) => {
	expect(parseChallenges([line])).toEqual([bearer]);
});

test('commas, equal signs, quotes and whole challenges inside quotes are text', () => {
	const description = 'a, b="c", Basic realm=\\"d\\", e\\\\f';
	expect(
		parseChallenges([
			`Bearer realm="${realm}",service="${service}",error="${description.replaceAll('b="c"', 'b=c')}"`,
		]),
	).toEqual([{scheme: 'bearer', parameters: {realm, service, error: 'a, b=c, Basic realm="d", e\\f'}}]);
});

test.each([
	['one line', [`Basic realm="simple", Bearer realm="${realm}",service="${service}"`]],
	['several lines', ['Basic realm="simple"', `Bearer realm="${realm}",service="${service}"`]],
])('several challenges in %s are read', (_, lines) => {
	expect(parseChallenges(lines)).toEqual([{scheme: 'basic', parameters: {realm: 'simple'}}, bearer]);
});

test.each([
	['before', `Negotiate, Bearer realm="${realm}",service="${service}"`, ['negotiate', 'bearer']],
	['after', `Bearer realm="${realm}",service="${service}", NTLM`, ['bearer', 'ntlm']],
	['without', 'Negotiate', ['negotiate']],
	['next to', 'Negotiate ,NTLM', ['negotiate', 'ntlm']],
])('a scheme without parameters can be %s other challenges', (_, line, schemes) => {
	expect(parseChallenges([line])?.map(({scheme}) => scheme)).toEqual(schemes);
});

test.each(['YWJj', 'YWJj==', 'a.b_c~d+e/f-g=', 'abc='])('the token68 %s is not a parameter', token => {
	expect(parseChallenges([`Negotiate ${token}, Bearer realm="${realm}",service="${service}"`])).toEqual([
		{scheme: 'negotiate', parameters: {}, token68: token},
		bearer,
	]);
});

test('scope and error of a repository challenge are read', () => {
	const line = `Bearer realm="${realm}",service="${service}",scope="repository:team/app:pull,push",error="insufficient_scope"`;
	expect(parseChallenges([line])?.[0]?.parameters).toEqual({
		realm,
		service,
		scope: 'repository:team/app:pull,push',
		error: 'insufficient_scope',
	});
});

test('the first value of a repeated parameter counts', () => {
	expect(parseChallenges(['Bearer realm="first",REALM="second"'])?.[0]?.parameters).toEqual({realm: 'first'});
});

test('a missing or empty header has no challenge', () => {
	expect(parseChallenges([])).toEqual([]);
	expect(parseChallenges(['', ' , ,'])).toEqual([]);
});

test.each([
	['quotes that never end', 'Bearer realm="https://contoso'],
	['parameters without a comma between', 'Bearer realm="a" service="b"'],
	['text after the quotes', 'Bearer realm="a"b,service="c"'],
	['a parameter without a scheme', '="a"'],
	['a parameter without a name', 'Bearer ="a"'],
	['JSON', '{"realm":"a"}'],
	['letters that a token cannot contain', 'Bärer realm="a"'],
	['a semicolon between', 'Bearer realm="a"; service="b"'],
])('a header with %s is malformed', (_, line) => {
	expect(parseChallenges([line])).toBeUndefined();
	expect(parseChallenges([`Bearer realm="${realm}"`, line])).toBeUndefined();
});

test('random text never makes the parser throw or hang', () => {
	const pieces = [...nastyPieces, 'Bearer', 'realm', '=', '"', ', ', '\\', ' '];
	const read = randomTexts(5000, pieces).map(line => parseChallenges([line]));
	expect(read.some(challenges => challenges === undefined)).toBe(true);
	expect(read.some(challenges => challenges !== undefined && challenges.length > 0)).toBe(true);
});
