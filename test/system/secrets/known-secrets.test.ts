import {describe, expect, test} from 'vitest';
import {createKnownSecrets} from '../../../source/system/secrets/known-secrets.ts';
import {findGrowth} from '../../growth/growth.ts';

const secret = 'p@ss/w+rd="ü"\\ 7~x';
const known = (...values: readonly string[]) => {
	const secrets = createKnownSecrets();
	values.forEach(secrets.add);
	return secrets;
};
const base64 = (text: string) => Buffer.from(text).toString('base64');
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const everyByte = (text: string) =>
	[...Buffer.from(text)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('');

describe('a secret is hidden in every encoding', () => {
	test.each<[string, string]>([
		['plain', secret],
		['as a part of a URL', encodeURIComponent(secret)],
		[
			'in small hexadecimal letters',
			encodeURIComponent(secret).replaceAll(/%../g, code => code.toLowerCase()),
		],
		['with only some characters encoded', encodeURI(secret)],
		['with every byte encoded', everyByte(secret)],
		['encoded twice', encodeURIComponent(encodeURIComponent(secret))],
		['in a form', new URLSearchParams({a: secret}).toString().slice(2)],
		['in JSON', JSON.stringify(secret)],
		['in JSON with escapes of Go', JSON.stringify(secret).replaceAll('=', String.raw`\u003d`)],
		['in JSON with slashes escaped', JSON.stringify(secret).replaceAll('/', String.raw`\/`)],
		['in JSON within JSON', JSON.stringify(JSON.stringify({secret}))],
		['in base64', base64(secret)],
		['in base64 with a user before it', base64(`user:${secret}`)],
		['in base64 one byte further', base64(`user1:${secret}`)],
		['in base64 two bytes further', base64(`user12:${secret}`)],
		['in base64 with more after it', base64(`u:${secret} and more`)],
		['in base64url', base64url(secret)],
		['in base64url with a user before it', base64url(`user:${secret}`)],
		['in base64url with JSON around it', base64url(JSON.stringify({username: 'u', password: secret}))],
		['in base64 in a URL', encodeURIComponent(base64(`user12:${secret}`))],
	])('%s', (_, written) => {
		const shown = known(secret).hide(`before ${written} after`);
		expect(shown).toMatch(/^before .*\[hidden\].* after$/);
		const rests = [
			shown,
			decodeURIComponent(decodeURIComponent(shown.replaceAll(/%(?![\da-f]{2})/gi, '%25'))),
		];

		for (const rest of [...rests, ...rests.map(each => each.replaceAll('\\', ''))]) {
			expect(rest).not.toMatch(/p@ss|w\+rd|7~x/);
		}
	});

	test('base64 characters that share bits with the secret are hidden', () => {
		for (const length of [8, 9, 10, 11, 12, 13]) {
			for (const before of ['', 'u', 'us', 'use']) {
				for (const after of ['', 'x', 'xy']) {
					const value = 'qwertyuiop-AB'.slice(0, length);
					const shown = known(value).hide(`: ${base64(before + value + after)}`);
					expect(shown).toContain('[hidden]');
					// Base64 leaves at most nine characters: the three characters before the secret, the two after it, and
					// padding.
					expect(shown.replace(/^: /, '').replace('[hidden]', '').length).toBeLessThanOrEqual(9);
				}
			}
		}
	});

	test('each of several secrets', () => {
		expect(known('first-secret', 'second-secret').hide('a first-secret b second-secret c')).toBe(
			'a [hidden] b [hidden] c',
		);
	});

	test('a secret that contains another', () => {
		expect(known('secret-one', 'secret-one-and-more').hide('x secret-one-and-more y secret-one z')).toBe(
			'x [hidden] y [hidden] z',
		);
	});

	test('a truncated secret', () => {
		const token = Array.from({length: 40}, (_, index) => `part${index * 7919}`).join('.');
		expect(known(token).hide(`token ${token.slice(0, 150)}...`)).toBe('token [hidden]...');
	});

	test('a secret that is added later', () => {
		const secrets = createKnownSecrets();
		expect(secrets.hide('opaque-token-1')).toBe('opaque-token-1');
		secrets.add('opaque-token-1');
		expect(secrets.hide('opaque-token-1')).toBe('[hidden]');
	});

	test('runs do not share secrets', () => {
		known(secret);
		expect(createKnownSecrets().hide(secret)).toBe(secret);
	});
});

describe('other text is not changed', () => {
	test.each<[string, string]>([
		['hunter', 'a hunter in the woods'],
		['12345678', 'size 12345678'],
		['', 'nothing'],
		['password', 'the password is wrong'],
		['contoso1', 'contoso1.azurecr.io resolves to eus2-contoso1.example, not to contoso12'],
		['swordfish', 'swordfishes and xswordfish'],
	])('the value %j does not change %j', (value, text) => {
		expect(known(value).hide(text)).toBe(text);
	});

	test.each([
		['hunter2', 'user:hunter2@proxy', 'user:[hidden]@proxy'],
		['swordfish', 'the word is swordfish.', 'the word is [hidden].'],
		['swordfish', '{"password":"swordfish"}', '{"password":"[hidden]"}'],
		['contoso1', 'password=contoso1&host=contoso1.azurecr.io', 'password=[hidden]&host=contoso1.azurecr.io'],
	])('the value %j is hidden in %j', (value, text, shown) => {
		expect(known(value).hide(text)).toBe(shown);
	});
});

describe('secrets in variables are hidden', () => {
	test.each<[Record<string, string>, string]>([
		[{AZURE_CLIENT_SECRET: 'secret-of-mine'}, 'secret-of-mine'],
		[{AZURE_CLIENT_CERTIFICATE_PASSWORD: 'secret-of-mine'}, 'secret-of-mine'],
		[{IDENTITY_HEADER: 'secret-of-mine'}, 'secret-of-mine'],
		[{MY_REGISTRY_TOKEN: 'secret-of-mine\n'}, 'secret-of-mine'],
		[{HTTPS_PROXY: 'http://ada:secret-of-mine@proxy:3128'}, 'secret-of-mine'],
		[{https_proxy: 'ada:secret-of-mine@proxy:3128'}, 'secret-of-mine'],
		[{HTTPS_PROXY: 'http://ada:secret%20of%2Fmine@proxy:3128'}, 'secret of/mine'],
		[{HTTPS_PROXY: 'http://ada:sec@ret/of#mine@proxy:3128'}, 'sec@ret/of#mine'],
		[{DOCKER_HOST: 'tcp://ada:secret-of-mine@10.0.0.4:2376'}, 'secret-of-mine'],
	])('%j', (env, value) => {
		expect(createKnownSecrets(env).hide(`it said ${value}, ${encodeURIComponent(value)}`)).toBe(
			'it said [hidden], [hidden]',
		);
	});

	test('other variables are not hidden', () => {
		const env = {
			AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
			AZURE_FEDERATED_TOKEN_FILE: '/var/run/secrets/token',
			PATH: '/usr/bin:/opt/node@22/bin',
			HTTPS_PROXY: 'http://proxy.example:3128',
			HOMEPAGE: 'https://example.com:8443/@ada/home',
		};
		const text = Object.values(env).join(' ');
		expect(createKnownSecrets(env).hide(text)).toBe(text);
	});
});

describe('the time is linear in the length of the text', () => {
	test.each<[string, string, string]>([
		['of one letter, as the secret is', `${'a'.repeat(5000)}b`, 'a'],
		['of beginnings of the secret', 'opaque-token-of-a-registry'.repeat(50), 'opaque-token-of-a-registry'],
		['of percent signs', 'opaque-token-1', '%25'],
		['of broken percent signs', 'opaque-token-1', '%2%'],
		['of backslashes', 'opaque-token-1', '\\'],
		['of base64', 'opaque-token-1', base64('opaque-token-2')],
	])('%s', (_, value, part) => {
		const secrets = known(value, ...Array.from({length: 40}, (__, index) => `opaque-token-${index}-of-many`));
		const textOf = (length: number) => part.repeat(Math.ceil(length / part.length));
		expect(findGrowth(secrets.hide, textOf, 400_000)).toBeUndefined();
	});
});
