import {expect, test} from 'vitest';
import {redactedExcerpt, redactSecrets} from '../../source/text/redact-secrets.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = `${encode({alg: 'RS256', typ: 'JWT'})}.${encode({sub: 'someone', exp: 1})}.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg`;

test.each([
	['a token', `token ${jwt} end`],
	['a token cut short', `token ${jwt.slice(0, 60)}`],
	['a token within a URL', `state%3D${jwt}&x=1`],
	['an encrypted token', `${encode({alg: 'dir', enc: 'A256GCM'})}..aXYtb2YtaXQ.Y2lwaGVy.dGFn`],
	['a bearer header', 'Authorization: Bearer c2VjcmV0LXNlY3JldC1zZWNyZXQ='],
	['a basic header', 'authorization: basic dXNlcjpwYXNzd29yZC1zZWNyZXQ='],
	['a basic header of letters', 'Authorization: Basic dXNlcjpwYXNz'],
	['a short basic header of letters', 'proxy-authorization=Basic dXNlcjpw'],
	['a header without a scheme', 'Authorization: dXNlcjpwYXNz'],
	['the signature of a link', 'https://x.blob.core.windows.net/b?se=1&sig=secret%2Bsecret%3D&sp=r'],
	['a form', 'grant_type=refresh_token&refresh_token=secret-secret&scope=x'],
	['the password of a proxy', 'http://user:secret@proxy.example:8080'],
	['a password with an at sign', 'http://user:sec@ret-secret@proxy.example:8080/'],
	[
		'a password with a slash',
		'parse "tcp://user:sec/ret-secret@10.0.0.9:1": invalid port ":secret-secret" after host',
	],
	['the password of a user with an at sign', 'http://ada@contoso.example:secret@proxy.example:8080'],
	['a field of JSON', '{"access_token": "secret-secret", "expires_in": 1}'],
	['a field of JSON with quotes in it', '{"password":"se\\"cret-secret"}'],
	['the secret of an application', 'AZURE: client_secret=secret-secret'],
])('%s is hidden', (_, text) => {
	const shown = redactSecrets(text);
	expect(shown).toContain('[hidden]');
	expect(shown).not.toMatch(/secret-|secret%|:secret|ret-|[\w-]{20,}\.|eyJ|aXYt|c2Vj|dXNlc/);
});

test('the text around a secret stays', () => {
	expect(redactSecrets('https://a.example/b?sig=abc&sp=r')).toBe('https://a.example/b?sig=[hidden]&sp=r');
	expect(redactSecrets('http://user:abc@proxy.example:8080/x')).toBe(
		'http://user:[hidden]@proxy.example:8080/x',
	);
	expect(redactSecrets(`a ${jwt} b`)).toBe('a [hidden] b');
});

test.each([
	'Basic authentication is off.',
	'Authorization: Basic authentication is required.',
	'Authorization: Bearer Token missing',
	'authorization: DENIED',
	'https://contoso.azurecr.io:443/v2/',
	'http://localhost:5000/v2/app/manifests/app@sha256:0f1e',
	'http://[::1]:5000/v2/app@sha256:0f1e',
	'https://contoso.azurecr.io/team/app:1.0@sha256:0f1e',
	'invalid port ":99999" after host',
	'CorrelationId: 2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358',
	'AADSTS7000215: Invalid client secret provided.',
	'realm="https://contoso.azurecr.io/oauth2/token",service="contoso.azurecr.io"',
])('%s is not a secret and is not changed', text => {
	expect(redactSecrets(text)).toBe(text);
});

test.each([
	['an escape sequence', '\u001B[0m'],
	['an invisible character', '\u200B'],
	['a terminal title', '\u001B]0;title\u0007'],
	['a control character', '\u0000'],
])('%s inside a secret does not protect the secret', (_name, between) => {
	const texts = [
		`token eyJhbGciOiJS${between}UzI1NiJ9.eyJzdWIiOiJ.c2lnbmF0dXJl end`,
		`https://user:open${between}sesame@contoso.azurecr.io/`,
		`password=open${between}sesame end`,
		`Authorization: Bearer abcdefgh${between}sesame0123456789`,
	];

	for (const text of texts) {
		expect(redactedExcerpt(text, 400)).not.toMatch(/UzI1NiJ9|c2lnbmF0|sesame/);
	}
});
