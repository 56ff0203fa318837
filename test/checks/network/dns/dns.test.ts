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
	['name-not-found', {error: 'ENOTFOUND', cnames: ['x.trafficmanager.net']}],
	['private-link-record-missing', {error: 'ENOTFOUND', cnames: privateLink}],
	['private-link-record-missing', {error: 'ENODATA', cnames: privateLink}],
	['resolver-failed', {error: 'EAI_AGAIN'}],
	['resolver-failed', {error: 'ESERVFAIL'}],
	['resolver-failed', {error: 'ECONNREFUSED', cnames: privateLink}],
	['resolver-timed-out', {error: 'TIMEOUT'}],
	['resolver-timed-out', {error: 'ETIMEOUT'}],
	['address-unusable', {addresses: ['0.0.0.0']}],
	['address-unusable', {addresses: ['0.0.0.0', '::']}],
])('finds %s for %j', (finding, evidence) => {
	const verdict = evaluateDns(evidence);
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CONNECTIVITY_DNS_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test.each<[Partial<DnsEvidence>]>([
	[{error: 'ENOTFOUND'}],
	[{error: 'ENOTFOUND', cnames: privateLink}],
	[{error: 'EAI_AGAIN'}],
	[{error: 'TIMEOUT'}],
	[{addresses: ['0.0.0.0']}],
])('%j is only a warning if a proxy resolves the name', evidence => {
	const {finding} = evaluateDns(evidence);
	expect(evaluateDns({...evidence, proxy: 'http://proxy.example:8080'})).toMatchObject({
		finding,
		status: 'warning',
	});
});

test.each([
	['203.0.113.7', undefined, 'public-address'],
	['2603:1030::1', [], 'public-address'],
	['203.0.113.7', privateLink, 'public-despite-private-link'],
	['10.1.2.3', privateLink, 'private-link-address'],
	['fd00::3', privateLink, 'private-link-address'],
	['10.1.2.3', ['x.azcr.io'], 'private-address'],
	['100.64.1.2', undefined, 'private-address'],
	['127.0.0.1', undefined, 'loopback-address'],
	['::1', privateLink, 'loopback-address'],
])('%s with the CNAME chain %j is a %s', (address, cnames, finding) => {
	const verdict = evaluateDns({addresses: [address], cnames});
	expect(verdict).toMatchObject({finding, status: 'passed', code: null, problem: null});
	expect(verdict.summary).toContain(address);
});

test.each(['azurecr.io', 'azurecr.cn', 'azurecr.us'])(
	'the fixes for a missing record name the private DNS zone of %s',
	suffix => {
		const cnames = ['x.example', `contoso.privatelink.${suffix}`];
		const verdict = evaluateDns({error: 'ENOTFOUND', cnames});
		expect(commandOf(verdict, 'listZoneRecords')).toContain(`-g GROUP -z privatelink.${suffix} -o table`);
		expect(commandOf(verdict, 'createDnsZoneGroup')).toContain(`--private-dns-zone privatelink.${suffix}`);
	},
);

test('an invalid zone name is not inserted into a command', () => {
	const cnames = ['contoso.privatelink.azurecr.io;reboot'];
	expect(textOf({...evaluateDns({error: 'ENOTFOUND', cnames}), summary: '', evidence: []})).not.toContain(
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

const neverAnswer: System['aliases'] = async (_, signal) =>
	new Promise(resolve =>
		signal.addEventListener('abort', () => resolve(failure('ABORTED', 'It was ended.'))),
	);

test('an address does not wait for DNS servers that never return the CNAME chain', async () => {
	const run = new AbortController();
	const signals: AbortSignal[] = [];
	const {evidence} = await lookUp(
		success([{address: '203.0.113.7', family: 4}]),
		{aliases: async (name, signal) => (signals.push(signal), neverAnswer(name, signal))},
		run.signal,
	);

	expect(evidence).toMatchObject({host, addresses: ['203.0.113.7'], cnames: undefined});
	expect([...signals, run.signal].map(({aborted}) => aborted)).toEqual([true, false]);
});

test('the evidence of a failed lookup has the error, the CNAME chain and the proxy', async () => {
	const {evidence} = await lookUp(failure('ENOTFOUND', 'getaddrinfo ENOTFOUND'), {
		aliases: async () => success(privateLink),
		proxyFor: () => ({url: 'http://proxy.example:8080', variable: 'HTTPS_PROXY'}),
	});

	expect(evidence).toEqual({
		host,
		addresses: [],
		cnames: privateLink,
		error: 'ENOTFOUND',
		errorMessage: 'getaddrinfo ENOTFOUND',
		proxy: 'http://proxy.example:8080',
	});
});
