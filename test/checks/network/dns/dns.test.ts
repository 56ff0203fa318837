import {expect, test} from 'vitest';
import {dns} from '../../../../source/checks/network/dns/dns.ts';
import type {DnsEvidence} from '../../../../source/checks/network/dns/dns.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {Result} from '../../../../source/engine/result.ts';
import type {System} from '../../../../source/engine/system.ts';
import {commandOf, evaluate, collect, textOf} from '../../bench.ts';

const host = 'contoso.azurecr.io';
const privateLink = ['contoso.privatelink.azurecr.io', 'x.azcr.io'];

const evaluateDns = (evidence: Partial<DnsEvidence>) => evaluate(dns, {host, addresses: [], ...evidence});

test.each<[string, Partial<DnsEvidence>]>([
	['name-not-found', {error: 'ENOTFOUND'}],
	['name-not-found', {error: 'ENODATA'}],
	['name-not-found', {error: 'ENOTFOUND', aliases: ['x.trafficmanager.net']}],
	['private-link-record-missing', {error: 'ENOTFOUND', aliases: privateLink}],
	['private-link-record-missing', {error: 'ENODATA', aliases: privateLink}],
	['resolver-failed', {error: 'EAI_AGAIN'}],
	['resolver-failed', {error: 'ESERVFAIL'}],
	['resolver-failed', {error: 'ECONNREFUSED', aliases: privateLink}],
	['resolver-timed-out', {error: 'TIMEOUT'}],
	['resolver-timed-out', {error: 'ETIMEOUT'}],
	['address-unusable', {addresses: ['0.0.0.0']}],
	['address-unusable', {addresses: ['0.0.0.0', '::']}],
])('it is %s for %j', (finding, evidence) => {
	const verdict = evaluateDns(evidence);
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CONNECTIVITY_DNS_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test.each<[Partial<DnsEvidence>]>([
	[{error: 'ENOTFOUND'}],
	[{error: 'ENOTFOUND', aliases: privateLink}],
	[{error: 'EAI_AGAIN'}],
	[{error: 'TIMEOUT'}],
	[{addresses: ['0.0.0.0']}],
])('with a proxy that resolves for us, %j is only a warning', evidence => {
	const {finding} = evaluateDns(evidence);
	expect(evaluateDns({...evidence, proxy: 'http://proxy.example:8080'})).toMatchObject({
		finding,
		status: 'warning',
	});
});

test.each([
	['203.0.113.7', undefined, 'public-address'],
	['2603:1030::1', [], 'public-address'],
	['203.0.113.7', privateLink, 'public-beside-private-link'],
	['10.1.2.3', privateLink, 'private-link-address'],
	['fd00::3', privateLink, 'private-link-address'],
	['10.1.2.3', ['x.azcr.io'], 'private-address'],
	['100.64.1.2', undefined, 'private-address'],
	['127.0.0.1', undefined, 'loopback-address'],
	['::1', privateLink, 'loopback-address'],
])('%s behind %j is a %s', (address, aliases, finding) => {
	const verdict = evaluateDns({addresses: [address], aliases});
	expect(verdict).toMatchObject({finding, status: 'passed', code: null, problem: null});
	expect(verdict.summary).toContain(address);
});

test.each(['azurecr.io', 'azurecr.cn', 'azurecr.us'])(
	'a missing record is looked for in the private zone of %s',
	suffix => {
		const aliases = ['x.example', `contoso.privatelink.${suffix}`];
		const verdict = evaluateDns({error: 'ENOTFOUND', aliases});
		expect(commandOf(verdict, 'listZoneRecords')).toContain(`-g GROUP -z privatelink.${suffix} -o table`);
		expect(commandOf(verdict, 'createDnsZoneGroup')).toContain(`--private-dns-zone privatelink.${suffix}`);
	},
);

test('what is no name of a zone enters no command line', () => {
	const aliases = ['contoso.privatelink.azurecr.io;reboot'];
	expect(textOf({...evaluateDns({error: 'ENOTFOUND', aliases}), summary: '', evidence: []})).not.toContain(
		'reboot',
	);
});

type Found = Result<ReadonlyArray<{readonly address: string; readonly family: 4 | 6}>>;

const lookUp = (found: Found, system: Partial<System>, signal = AbortSignal.timeout(30_000)) =>
	collect(dns, {
		signal,
		known: {'login-server': {registry: 'contoso', host, port: 443}},
		system: {resolve: async () => found, ...system},
	});

const tellNothing: System['aliases'] = async (_, signal) =>
	new Promise(resolve =>
		signal.addEventListener('abort', () => resolve(failure('ABORTED', 'It was ended.'))),
	);

test('DNS servers that never tell the chain do not keep an address waiting', async () => {
	const run = new AbortController();
	const told: AbortSignal[] = [];
	const {evidence} = await lookUp(
		success([{address: '203.0.113.7', family: 4}]),
		{aliases: async (name, signal) => (told.push(signal), tellNothing(name, signal))},
		run.signal,
	);

	expect(evidence).toMatchObject({host, addresses: ['203.0.113.7'], aliases: undefined});
	expect([...told, run.signal].map(({aborted}) => aborted)).toEqual([true, false]);
});

test('what could not be resolved is kept with its code, its chain and the proxy that may know better', async () => {
	const {evidence} = await lookUp(failure('ENOTFOUND', 'getaddrinfo ENOTFOUND'), {
		aliases: async () => success(privateLink),
		proxyFor: () => ({url: 'http://proxy.example:8080', variable: 'HTTPS_PROXY'}),
	});

	expect(evidence).toEqual({
		host,
		addresses: [],
		aliases: privateLink,
		error: 'ENOTFOUND',
		errorMessage: 'getaddrinfo ENOTFOUND',
		proxy: 'http://proxy.example:8080',
	});
});
