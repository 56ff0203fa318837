import {describe, expect, test} from 'vitest';
import {matchesNoProxy} from '../../../source/engine/match-no-proxy.ts';
import {findProxyRoute} from '../../../source/system/network/find-proxy-route.ts';

const route = (env: Record<string, string>, host = 'contoso.azurecr.io') =>
	findProxyRoute(env, 'https:', host, 443);

describe('the proxy of a request', () => {
	test('HTTPS_PROXY is for https, and lower case overrides upper case', () => {
		expect(route({HTTPS_PROXY: 'http://proxy:3128'})).toMatchObject({
			withoutPassword: {url: 'http://proxy:3128', variable: 'HTTPS_PROXY'},
		});
		expect(route({HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:2'})).toMatchObject({
			withoutPassword: {url: 'http://lower:2'},
		});
	});

	test('HTTP_PROXY does not apply to https, as in az and Docker', () => {
		expect(route({HTTP_PROXY: 'http://proxy:3128'})).toBeUndefined();
	});

	test('a proxy without a scheme is an http proxy', () => {
		expect(route({HTTPS_PROXY: 'proxy.corp:8080'})).toMatchObject({
			withoutPassword: {url: 'http://proxy.corp:8080'},
		});
	});

	test('the shown proxy address has no password', () => {
		const found = route({HTTPS_PROXY: 'http://user:hunter2@proxy:3128'});
		expect(JSON.stringify(found && 'withoutPassword' in found && found.withoutPassword)).toBe(
			'{"url":"http://proxy:3128","variable":"HTTPS_PROXY"}',
		);
	});

	test.each([
		'socks5://proxy:1080',
		'http://',
		'http://[bad',
		// The part after the slash or hash is part of a password, so its start must not be shown as host.
		'http://me:p@ss/word@proxy:3128',
		'http://me:12#34@proxy:3128',
	])('%s is reported as an invalid proxy', value => {
		expect(route({HTTPS_PROXY: value})).toEqual({malformed: 'HTTPS_PROXY'});
	});

	test('an empty variable is ignored', () => {
		expect(route({HTTPS_PROXY: ''})).toBeUndefined();
		expect(route({HTTPS_PROXY: '  '})).toBeUndefined();
	});
});

describe('hosts in NO_PROXY', () => {
	test.each([
		['contoso.azurecr.io', 'contoso.azurecr.io', true],
		['CONTOSO.AZURECR.IO', 'contoso.azurecr.io', true],
		['azurecr.io', 'contoso.azurecr.io', true],
		['.azurecr.io', 'contoso.azurecr.io', true],
		['*.azurecr.io', 'contoso.azurecr.io', true],
		['zurecr.io', 'contoso.azurecr.io', false],
		['other.io, contoso.azurecr.io', 'contoso.azurecr.io', true],
		['contoso.azurecr.io:443', 'contoso.azurecr.io', true],
		['contoso.azurecr.io:8443', 'contoso.azurecr.io', false],
		['*', 'contoso.azurecr.io', true],
		['10.0.0.0/8', '10.1.2.3', true],
		['10.0.0.0/8', '11.1.2.3', false],
		['::2', '::2', true],
		['', 'contoso.azurecr.io', false],
		['', '127.0.0.1', true],
		['', '169.254.169.254', true],
		['', 'localhost', true],
	])('NO_PROXY=%s and %s: %s', (list, host, expected) => {
		expect(matchesNoProxy(host, 443, list)).toBe(expected);
	});

	test.each([
		['contoso.azurecr.io', 'other.example', undefined],
		['other.example', 'contoso.azurecr.io', 'HTTPS_PROXY'],
		// An empty variable counts as set and overrides the other.
		['', 'contoso.azurecr.io', 'HTTPS_PROXY'],
		[undefined, 'contoso.azurecr.io', undefined],
	])('no_proxy=%s overrides NO_PROXY=%s', (no_proxy, NO_PROXY, variable) => {
		const found = findProxyRoute(
			{HTTPS_PROXY: 'http://proxy:3128', no_proxy, NO_PROXY},
			'https:',
			'contoso.azurecr.io',
			443,
		);
		expect(found && 'withoutPassword' in found ? found.withoutPassword.variable : undefined).toBe(variable);
	});
});
