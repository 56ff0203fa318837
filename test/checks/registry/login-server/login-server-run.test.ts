import {expect, test} from 'vitest';
import {accessToken} from '../../../../source/checks/registry/access-token/access-token.ts';
import {azureSignIn} from '../../../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import {challenge} from '../../../../source/checks/registry/challenge/challenge.ts';
import {dns} from '../../../../source/checks/network/dns/dns.ts';
import {loginServer} from '../../../../source/checks/registry/login-server/login-server.ts';
import {refreshToken} from '../../../../source/checks/registry/refresh-token/refresh-token.ts';
import {resource} from '../../../../source/checks/resource/resource/resource.ts';
import {tls} from '../../../../source/checks/network/tls/tls.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import {planJobs} from '../../../../source/engine/plan.ts';
import {createRun} from '../../../../source/engine/run.ts';
import type {Request, System} from '../../../../source/engine/system.ts';
import {prepareSystem} from '../../../engine/prepared-system.ts';
import {cloud, target} from '../../bench.ts';
import {createAzure, graph, registryOf} from '../../small-azure.ts';

const expected = 'contoso.azurecr.io';
const hashed = 'contoso-b7c3e9f0a1d24856.azurecr.io';
const entraToken = 'entra-token-for-registries';

const answer = (status: number, body: object, headers: Readonly<Record<string, readonly string[]>> = {}) =>
	success({status, headers, body: JSON.stringify(body), isTruncated: false});

const access = [{type: 'registry', name: 'catalog', actions: ['*']}];
const jwt = ['e30', Buffer.from(JSON.stringify({access})).toString('base64url'), 'x'].join('.');

/** The responses of a healthy registry. */
function answerOf({url}: Request) {
	const {host, pathname} = new URL(url);

	switch (pathname) {
		case '/v2/':
			return answer(
				401,
				{},
				{
					'www-authenticate': [`Bearer realm="https://${host}/oauth2/token",service="${host}"`],
					'docker-distribution-api-version': ['registry/2.0'],
				},
			);
		case '/oauth2/exchange':
			return answer(200, {refresh_token: jwt});
		default:
			return answer(200, {access_token: jwt});
	}
}

type Prepared = {
	/** The result of Resource Graph. */
	readonly found: readonly object[];
	/** The hosts that exist in DNS. */
	readonly known: readonly string[];
};

/** Prepares a run for a registry name. Resource Manager responds only after the test calls `letAzureAnswer`. */
function prepare({found, known}: Prepared) {
	const azure = createAzure({[graph]: {data: found}, '/subscriptions': {value: []}});
	const response = Promise.withResolvers<void>();
	const sent: Request[] = [];
	const resolved: string[] = [];
	const system: Partial<System> = {
		signIn: async () => ({
			attempts: [{credential: 'AzureCliCredential', result: 'token'}],
			token: {value: entraToken, expiresAt: Date.now() + 3_600_000},
		}),
		resolve: async host => {
			resolved.push(host);
			return known.includes(host)
				? success([{address: '203.0.113.7', family: 4}])
				: failure('ENOTFOUND', 'Not found.');
		},
		aliases: async () => success([]),
		handshake: async () => ({phase: 'done', chain: [leaf], acceptedBy: ['node'], trustFiles: []}),
		request: async (request, signal) => {
			if (request.url.startsWith(cloud.resourceManager)) {
				await response.promise;
				return azure.request(request, signal);
			}

			sent.push(request);
			return answerOf(request);
		},
	};
	const checks = [azureSignIn, resource, loginServer, dns, tls, challenge, refreshToken, accessToken];
	const run = createRun({
		jobs: planJobs({checks, machine: target, registries: new Map([['contoso', target]])}),
		registries: [{key: 'contoso', name: 'contoso', cloud: cloud.name}],
		system: prepareSystem(system),
		timeout: 5000,
	});
	const outcomeOf = (id: string) => run.report.get().rows.find(({checkId}) => checkId === id)?.outcome;

	return {
		run,
		resolved,
		stateOf: (id: string) => run.report.get().rows.find(({checkId}) => checkId === id)?.state,
		seenOf: (id: string) => {
			const outcome = outcomeOf(id);
			return outcome && 'evidence' in outcome ? outcome.evidence : outcome;
		},
		findingOf: (id: string) => {
			const outcome = outcomeOf(id);
			return outcome && 'finding' in outcome ? outcome.finding : outcome?.status;
		},
		/** Returns the requests as `host path`, in the order in which they were sent. */
		asked: () => sent.map(({url}) => `${new URL(url).host} ${new URL(url).pathname}`),
		/** Returns the hosts that received a request with a form or with headers. */
		hostsWithSecrets: () => [
			...new Set(sent.filter(({form, headers}) => form ?? headers).map(({url}) => new URL(url).host)),
		],
		letAzureAnswer: async () => {
			response.resolve();
			await run.settled();
		},
	};
}

const leaf = {
	subject: 'CN=*.azurecr.io',
	issuer: 'CN=Root',
	validFrom: '2026-01-01T00:00:00Z',
	validTo: '2036-01-01T00:00:00Z',
	names: ['*.azurecr.io'],
	isSelfSigned: false,
	fingerprint: 'AA',
};

const inAzure = (host: string) => [registryOf({loginServer: host})];

test('DNS, TLS and challenge finish before Resource Manager responds, and no token is sent until then', async () => {
	const {run, stateOf, findingOf, asked, hostsWithSecrets, letAzureAnswer} = prepare({
		found: inAzure(expected),
		known: [expected],
	});
	run.start();
	await expect.poll(() => stateOf('challenge')).toBe('finished');
	await expect.poll(() => stateOf('azure-sign-in')).toBe('finished');
	expect([stateOf('resource'), stateOf('login-server'), stateOf('refresh-token')]).toEqual([
		'running',
		'waiting',
		'waiting',
	]);
	expect(findingOf('challenge')).toBe('healthy');
	expect(hostsWithSecrets()).toEqual([]);

	await letAzureAnswer();
	expect(findingOf('login-server')).toBe('by-resource');
	expect(findingOf('access-token')).toBe('catalog-granted');
	expect(asked()).toEqual([`${expected} /v2/`, `${expected} /oauth2/exchange`, `${expected} /oauth2/token`]);
});

test.each([
	['exists too and belongs to another customer', [expected, hashed]],
	['does not exist in DNS', [hashed]],
])('a registry with a hash is checked at its own host if the assumed host %s', async (_, known) => {
	const {run, resolved, stateOf, seenOf, findingOf, asked, hostsWithSecrets, letAzureAnswer} = prepare({
		found: inAzure(hashed),
		known,
	});
	run.start();
	await expect.poll(() => resolved).toContain(expected);
	await expect.poll(() => stateOf(known.includes(expected) ? 'challenge' : 'azure-sign-in')).toBe('finished');
	await letAzureAnswer();

	expect(findingOf('login-server')).toBe('corrected');
	expect(seenOf('login-server')).toMatchObject({host: hashed, assumedHost: expected});
	expect(findingOf('resource')).toBe('found');
	expect(seenOf('dns')).toMatchObject({host: hashed});
	expect(seenOf('tls')).toMatchObject({host: hashed});
	expect(seenOf('challenge')).toMatchObject({url: `https://${hashed}/v2/`});
	expect(seenOf('refresh-token')).toMatchObject({url: `https://${hashed}/oauth2/exchange`});
	expect(run.report.get().rows.map(({outcome, attempts}) => [outcome?.status, attempts])).toEqual(
		Array.from({length: 8}, () => ['passed', 1]),
	);
	expect(hostsWithSecrets()).toEqual([hashed]);
	expect(asked().filter(path => path.startsWith(expected))).toEqual(
		known.includes(expected) ? [`${expected} /v2/`] : [],
	);
});

test('a retry of the resource check starts with the host from Azure', async () => {
	const {run, resolved, findingOf, hostsWithSecrets, letAzureAnswer} = prepare({
		found: inAzure(hashed),
		known: [hashed],
	});
	run.start();
	await letAzureAnswer();
	resolved.length = 0;
	run.retry(
		run.report
			.get()
			.rows.filter(({checkId}) => checkId === 'resource')
			.map(({key}) => key),
	);
	await run.settled();

	expect(resolved).toEqual([hashed]);
	expect(findingOf('login-server')).toBe('by-resource');
	expect(hostsWithSecrets()).toEqual([hashed]);
});

test('a host that does not exist fails after Azure returns no other host, and blocks the checks that need it', async () => {
	const {run, resolved, stateOf, findingOf, seenOf, hostsWithSecrets, letAzureAnswer} = prepare({
		found: [],
		known: [],
	});
	run.start();
	await expect.poll(() => resolved).toContain(expected);
	expect(stateOf('dns')).toBe('running');
	await letAzureAnswer();

	expect(findingOf('login-server')).toBe('by-suffix-not-visible');
	expect(findingOf('dns')).toBe('name-not-found');
	expect(seenOf('tls')).toMatchObject({reason: 'blocked', blockedBy: 'dns'});
	expect(hostsWithSecrets()).toEqual([]);
});
