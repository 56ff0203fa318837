import {expect, test} from 'vitest';
import {resource} from '../../../../source/checks/resource/resource/resource.ts';
import type {ResourceEvidence} from '../../../../source/checks/resource/resource/collect-resource.ts';
import type {Target} from '../../../../source/engine/check.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {System} from '../../../../source/engine/system.ts';
import {builtInClouds} from '../../../../source/reference/clouds.ts';
import {cloud, evaluate, collect, target, textOf} from '../../bench.ts';
import type {Known} from '../../bench.ts';
import {
	another,
	createAzure,
	graph,
	idOf,
	isOwn,
	nameCheckIn,
	registriesIn,
	registryId,
	registryOf,
	subscription,
	subscriptions,
} from '../../small-azure.ts';
import type {Says} from '../../small-azure.ts';

const tenant = '7d1b6a52-3c04-4f8e-9a61-0c5e2b7f4d90';
const otherTenant = '40d2b8f6-917c-4e35-a0b8-6fc15d3e9a27';
const signedIn = {credential: 'EnvironmentCredential', user: 'ada@contoso.com', tenant};
const known: Known = {'azure-sign-in': signedIn};
const secrets = {'azure-sign-in': {resourceManager: 'secret'}};

type Options = {
	readonly about?: Partial<Target>;
	readonly knows?: Known;
	readonly system?: Partial<System>;
	readonly withoutToken?: boolean;
};

async function find(paths: Readonly<Record<string, Says>>, options: Options = {}) {
	const {about = {}, knows = {}, system = {}, withoutToken = false} = options;
	const azure = createAzure(paths);
	const all = {...known, ...knows};
	const observation = await collect(resource, {
		target: {...target, ...about},
		known: all,
		secrets: withoutToken ? {} : secrets,
		system: {request: azure.request, resolve: async () => failure('ENOTFOUND', ''), ...system},
	});
	const verdict = evaluate(resource, observation.evidence, all, {...target, ...about});
	return {...azure, ...observation, verdict};
}

const inGraph = (...data: readonly object[]) => ({[graph]: {data}});
const notFound = {
	...inGraph(),
	'/subscriptions': subscriptions,
	[registriesIn(subscription)]: {value: []},
	[registriesIn(another)]: {value: []},
	'/tenants': {value: [{tenantId: tenant}, {tenantId: otherTenant}]},
};
const name = {name: 'contoso', port: 443};

test('a registry is found with one request', async () => {
	const {
		asked,
		verdict,
		evidence,
		secrets: kept,
	} = await find(inGraph({...registryOf(), subscriptionName: 'Shop', tenantId: tenant}));
	expect(verdict).toMatchObject({
		finding: 'found',
		status: 'passed',
		summary: 'The registry is in shop in Shop: Premium, westeurope',
	});
	expect(evidence).toMatchObject({
		resourceId: registryId,
		resourceName: 'contoso',
		subscription,
		resourceGroup: 'shop',
		loginServer: 'contoso.azurecr.io',
		registryTenant: tenant,
		foundBy: 'resource-graph',
	});
	expect(asked).toHaveLength(1);
	expect(asked[0]).toMatchObject({
		method: 'POST',
		url: `${cloud.resourceManager}${graph}?api-version=2021-03-01`,
		headers: {authorization: 'Bearer secret'},
	});
	expect(kept).toEqual({token: 'secret'});
	expect(JSON.stringify(evidence)).not.toContain('secret');
});

test('the query contains the name, and the host if the user gave one', async () => {
	const {asked} = await find(inGraph(registryOf()), {
		about: {registry: {...name, host: 'contoso.azurecr.io'}},
	});
	expect(JSON.stringify(asked[0]?.json)).toContain(
		"where name =~ 'contoso' or properties.loginServer =~ 'contoso.azurecr.io'",
	);
});

test('an invalid registry name never enters the query', async () => {
	const {asked} = await find(inGraph(), {
		about: {registry: {name: "x' or true", host: 'my-registry.azurecr.io', port: 443}},
	});
	expect(JSON.stringify(asked[0]?.json)).toContain(
		"where properties.loginServer =~ 'my-registry.azurecr.io'",
	);
	expect(JSON.stringify(asked)).not.toContain('or true');
});

test('the login server keeps its hash, and the name becomes lower case', async () => {
	const {evidence, verdict} = await find(
		inGraph(
			registryOf(
				{loginServer: 'Contoso-b7c3e9f0a1d24856.azurecr.io'},
				{id: idOf('Microsoft.ContainerRegistry/registries/Contoso')},
			),
		),
	);
	expect(evidence).toMatchObject({
		resourceName: 'contoso',
		loginServer: 'contoso-b7c3e9f0a1d24856.azurecr.io',
	});
	expect(verdict.status).toBe('passed');
});

test.each<[string, Says]>([
	['lists no registry', {data: []}],
	['denies access', [403, 'AuthorizationFailed']],
	['throttles', [429, 'RateLimiting']],
	['has a server error', [500, 'InternalServerError']],
])('if Resource Graph %s, the registry is found in the list of a subscription', async (_, says) => {
	const {evidence, verdict} = await find({
		...notFound,
		[graph]: says,
		[registriesIn(subscription)]: {value: [registryOf({}, {name: 'contoso'})]},
	});
	expect(verdict).toMatchObject({
		finding: 'found',
		summary: 'The registry is in shop in Shop: Premium, westeurope',
	});
	expect(evidence).toMatchObject({foundBy: 'subscription', subscriptionName: 'Shop'});
});

test('the requested subscription is searched first', async () => {
	const {pathsAsked} = await find(notFound, {about: {subscription: 'Shop'}});
	const lists = pathsAsked().filter(path => path.endsWith('/registries'));
	expect(lists).toEqual([registriesIn(subscription), registriesIn(another)]);
	expect(pathsAsked()).toContain(nameCheckIn(subscription));
});

const withDefault = (id: string): Known => ({
	'azure-sign-in': {...signedIn, credential: 'AzureCliCredential', account: {subscription: id}},
});

test('requests that do not need the list of subscriptions run in parallel with that request', async () => {
	const azure = createAzure({...notFound, [nameCheckIn(subscription)]: {nameAvailable: true}});
	const pending = Promise.withResolvers<void>();
	const asked: string[] = [];
	const found = find(notFound, {
		knows: withDefault(subscription),
		system: {
			request: async (request, signal) => {
				const {pathname} = new URL(request.url);
				asked.push(pathname);
				await (pathname === '/subscriptions' ? pending.promise : undefined);
				return azure.request(request, signal);
			},
			resolve: async host => (asked.push(host), failure('ENOTFOUND', '')),
		},
	});
	const parallel = [
		graph,
		'/subscriptions',
		'/tenants',
		registriesIn(subscription),
		nameCheckIn(subscription),
		'contoso.azurecr.io',
		'contoso.azurecr.cn',
		'contoso.azurecr.us',
	];
	await expect.poll(() => asked.toSorted()).toEqual(parallel.toSorted());
	pending.resolve();
	expect((await found).verdict.finding).toBe('registry-not-found');
	expect(asked.slice(parallel.length)).toEqual([registriesIn(another)]);
});

test('a registry in the default subscription of Azure CLI is shown with the name of that subscription', async () => {
	const {verdict, pathsAsked} = await find(
		{...notFound, [registriesIn(subscription)]: {value: [registryOf()]}},
		{knows: withDefault(subscription.toUpperCase())},
	);
	expect(verdict).toMatchObject({
		finding: 'found',
		summary: 'The registry is in shop in Shop: Premium, westeurope',
	});
	expect(pathsAsked().filter(path => path === registriesIn(subscription))).toHaveLength(1);
});

test('results for a default subscription that this identity cannot see are ignored', async () => {
	const unseen = '0a7c4b1e-93d5-4e62-8f1a-5b2d6c9e7f30';
	const {verdict} = await find(
		{
			...notFound,
			[registriesIn(unseen)]: [503, 'ServerTimeout'],
			[nameCheckIn(unseen)]: {nameAvailable: true},
			[nameCheckIn(another)]: {nameAvailable: false, reason: 'AlreadyExists'},
		},
		{knows: withDefault(unseen)},
	);
	expect(verdict.finding).toBe('not-visible');
});

test.each<[string, Says]>([
	['unreachable', 'ECONNREFUSED'],
	['timed-out', 'TIMEOUT'],
	['certificate-untrusted', 'SELF_SIGNED_CERT_IN_CHAIN'],
	['token-rejected', [401, 'InvalidAuthenticationToken']],
])('if the problem of Resource Graph is %s, no other request is sent', async (finding, says) => {
	const {asked, verdict} = await find({[graph]: says});
	expect(verdict).toMatchObject({finding, status: 'warning', code: 'LOGIN_SERVER_ERROR'});
	expect(asked).toHaveLength(1);
	expect(textOf(verdict)).not.toMatch(/[?]|undefined/);
});

test.each<[string, string, Readonly<Record<string, Says>>]>([
	['throttled', 'warning', {[graph]: [429, 'x'], '/subscriptions': [429, 'TooManyRequests']}],
	['server-error', 'warning', {...notFound, [registriesIn(another)]: [503, 'ServerTimeout']}],
	['unexpected-status', 'warning', {[graph]: [400, 'x'], '/subscriptions': [400, 'BadRequest']}],
	['access-denied', 'skipped', {[graph]: [403, 'x'], '/subscriptions': [403, 'AuthorizationFailed']}],
	['search-not-supported', 'skipped', {[graph]: [404, 'x'], '/subscriptions': [404, 'InvalidResourceType']}],
	['no-subscription', 'skipped', {...notFound, '/subscriptions': {value: []}}],
	['not-listed', 'skipped', {...notFound, [nameCheckIn(another)]: [403, 'AuthorizationFailed']}],
	['registry-not-found', 'failed', {...notFound, [nameCheckIn(another)]: {nameAvailable: true}}],
	[
		'not-visible',
		'warning',
		{...notFound, [nameCheckIn(another)]: {nameAvailable: false, reason: 'AlreadyExists'}},
	],
])('the finding is %s, and the check is %s', async (finding, status, paths) => {
	const {verdict} = await find(paths);
	expect(verdict).toMatchObject({finding, status, code: status === 'skipped' ? null : 'LOGIN_SERVER_ERROR'});
	expect(textOf(verdict)).not.toMatch(/[?]|undefined/);
});

test('a malformed name does not prove that a registry exists', async () => {
	const {verdict} = await find({
		...notFound,
		[nameCheckIn(another)]: {nameAvailable: false, reason: 'Invalid'},
	});
	expect(verdict.finding).toBe('not-listed');
});

test('an available name is only a warning if the user gave a host', async () => {
	const {verdict} = await find(
		{...notFound, [nameCheckIn(another)]: {nameAvailable: true}},
		{about: {registry: {...name, host: 'contoso.azurecr.io'}}},
	);
	expect(verdict).toMatchObject({finding: 'registry-not-found', status: 'warning'});
});

test('the availability of a name is not requested for a login server with a hash', async () => {
	const {pathsAsked, verdict} = await find(notFound, {
		about: {registry: {...name, label: 'contoso-b7c3e9f0a1d24856'}},
	});
	expect(pathsAsked()).not.toContain(nameCheckIn(another));
	expect(verdict.finding).toBe('not-listed');
});

test('a registry that is not visible names the identity, the other tenant and the command to sign in there', async () => {
	const {verdict} = await find({
		...notFound,
		[nameCheckIn(another)]: {nameAvailable: false, reason: 'AlreadyExists'},
	});
	expect(verdict.summary).toBe('contoso exists, but ada@contoso.com cannot see the registry in Azure.');
	expect(verdict.meaning).toContain(otherTenant);
	expect(verdict.fixes[0]?.command?.text).toBe(`az login --tenant ${otherTenant}`);
});

test('a registry in another subscription names both subscriptions and the command to switch', async () => {
	const {verdict} = await find(inGraph({...registryOf(), subscriptionName: 'Shop'}), {
		about: {subscription: 'Lab'},
	});
	expect(verdict).toMatchObject({finding: 'subscription-mismatch', status: 'warning'});
	expect(verdict.summary).toBe('contoso is in Shop, not in Lab.');
	expect(verdict.fixes[0]?.command?.text).toBe(`az account set -s ${subscription}`);
});

test.each([
	['shop', 'Shop', 'found'],
	[subscription.toUpperCase(), 'Shop', 'found'],
	['Lab', undefined, 'found'],
	[another, undefined, 'subscription-mismatch'],
])(
	'requested in %s, with the subscription name %s, the finding is %s',
	async (requested, subscriptionName, finding) => {
		const {verdict} = await find(inGraph({...registryOf(), subscriptionName}), {
			about: {subscription: requested},
		});
		expect(verdict.finding).toBe(finding);
	},
);

test.each([
	['AzureCliCredential', 'subscription-mismatch'],
	['EnvironmentCredential', 'found'],
])('with %s, a registry outside the default subscription of Azure CLI is %s', async (credential, finding) => {
	const {verdict} = await find(inGraph(registryOf()), {
		knows: {'azure-sign-in': {...signedIn, credential, account: {subscription: another}}},
	});
	expect(verdict.finding).toBe(finding);
});

const hashed = (hash: string, of: string) =>
	registryOf(
		{loginServer: `contoso-${hash}.azurecr.io`},
		{id: idOf('Microsoft.ContainerRegistry/registries/contoso', {of})},
	);
const two = inGraph(hashed('b7c3e9f0a1d24856', subscription), hashed('f2a8d4c6e0b13579', another));

test('two registries with the same name are ambiguous', async () => {
	const {verdict, evidence} = await find(two);
	expect(verdict).toMatchObject({finding: 'registry-ambiguous', status: 'warning'});
	expect(verdict.summary).toContain(
		'contoso-b7c3e9f0a1d24856.azurecr.io, contoso-f2a8d4c6e0b13579.azurecr.io',
	);
	expect(evidence.loginServer).toBeUndefined();
});

test('a subscription or a hash identifies one of two registries with the same name', async () => {
	const bySubscription = await find(two, {about: {subscription: another}});
	expect(bySubscription.evidence.loginServer).toBe('contoso-f2a8d4c6e0b13579.azurecr.io');

	const byLabel = await find(two, {about: {registry: {...name, label: 'contoso-b7c3e9f0a1d24856'}}});
	expect(byLabel.verdict.finding).toBe('found');
	expect(byLabel.evidence.loginServer).toBe('contoso-b7c3e9f0a1d24856.azurecr.io');
});

const findByHost = async (host: string) =>
	(await find(inGraph(hashed('b7c3e9f0a1d24856', subscription)), {about: {registry: {...name, host}}}))
		.verdict;

test('a host that is not the login server is reported, and a regional endpoint is accepted', async () => {
	expect(await findByHost('contoso.azurecr.io')).toMatchObject({
		finding: 'login-server-mismatch',
		status: 'warning',
	});
	expect(await findByHost('contoso-b7c3e9f0a1d24856.azurecr.io')).toMatchObject({finding: 'found'});
	expect(await findByHost('contoso-b7c3e9f0a1d24856.eastus.geo.azurecr.io')).toMatchObject({
		finding: 'found',
	});
});

test.each([
	['Creating', 'creating'],
	['Updating', 'updating'],
	['Deleting', 'deleting'],
	['Failed', 'provisioning-failed'],
	['Canceled', 'provisioning-failed'],
	['Succeeded', 'found'],
	['Unknown', 'found'],
])('the provisioning state %s gives the finding %s', async (provisioningState, finding) => {
	expect((await find(inGraph(registryOf({provisioningState})))).verdict.finding).toBe(finding);
});

test.each([
	['a host outside every cloud', {registry: {name: 'r.example.com', host: 'r.example.com', port: 443}}],
	['a host in another cloud', {registry: {...name, host: 'contoso.azurecr.cn'}}],
])('%s is not searched', async (_, about) => {
	const {asked, verdict} = await find({}, {about});
	expect(verdict).toMatchObject({finding: 'host-outside-cloud', status: 'skipped'});
	expect(asked).toEqual([]);
});

test('without a token no request is sent, and the error code of Entra is shown', async () => {
	const {asked, verdict} = await find(
		{},
		{
			withoutToken: true,
			knows: {'azure-sign-in': {...signedIn, resourceManagerErrorCode: 'AADSTS53003'}},
		},
	);
	expect(verdict).toMatchObject({finding: 'no-token', status: 'warning'});
	expect(verdict.summary).toContain('AADSTS53003');
	expect(asked).toEqual([]);
});

const inAzureChina: Partial<System> = {
	resolve: async host =>
		host === 'contoso.azurecr.cn' ? success([{address: '203.0.113.7', family: 4}]) : failure('ENOTFOUND', ''),
};

test('a name that exists only in another cloud is reported with that cloud', async () => {
	const {verdict} = await find(
		{...notFound, [nameCheckIn(another)]: {nameAvailable: true}},
		{system: inAzureChina},
	);
	expect(verdict).toMatchObject({finding: 'other-cloud', status: 'warning'});
	expect(verdict.fixes[0]?.command?.text).toBe('acr-doctor contoso.azurecr.cn --cloud AzureChinaCloud');
});

test('a DNS server that resolves every name does not prove a registry in another cloud', async () => {
	const {verdict} = await find(
		{...notFound, [nameCheckIn(another)]: {nameAvailable: true}},
		{system: {resolve: async () => success([{address: '203.0.113.7', family: 4}])}},
	);
	expect(verdict.finding).toBe('registry-not-found');
});

const pages = (nextLink: string) => ({
	...notFound,
	'/subscriptions': {value: [subscriptions.value[0]], nextLink},
	'/more': {value: [subscriptions.value[1]]},
	[registriesIn(subscription)]: {value: [registryOf()]},
});

test('the next page of a list is requested only from the same origin', async () => {
	const own = await find(pages(`${cloud.resourceManager}/more`));
	expect(own.verdict.finding).toBe('found');

	for (const next of ['https://evil.example/more', 'http://management.azure.com/more', 'nonsense']) {
		// oxlint-disable-next-line no-await-in-loop -- a failure in a sequence is easier to read
		const {asked, verdict} = await find(pages(next));
		expect(verdict.finding).not.toBe('found');
		expect(asked.every(isOwn)).toBe(true);
	}
});

test('an unfinished response is reported as unfinished', async () => {
	const {verdict} = await find({[graph]: 'ANSWER_UNFINISHED'});
	expect(verdict).toMatchObject({
		finding: 'timed-out',
		summary: 'Resource Manager started a response but did not finish it (ANSWER_UNFINISHED).',
	});
});

test('a registry on two pages of a list is one registry', async () => {
	const {verdict} = await find({
		...notFound,
		[registriesIn(subscription)]: {
			value: [registryOf()],
			nextLink: `${cloud.resourceManager}${registriesIn(subscription)}?page=next`,
		},
	});
	expect(verdict.finding).toBe('found');
});

test.each(['constructor', '__proto__', 'Unknown'])(
	'the unknown provisioning state %j is ignored',
	async word => {
		const {verdict} = await find(inGraph(registryOf({provisioningState: word})));
		expect(verdict.finding).toBe('found');
	},
);

test('an endless list is read up to 20 pages', async () => {
	const {asked} = await find({
		...notFound,
		'/subscriptions': {value: [], nextLink: `${cloud.resourceManager}/subscriptions?page=next`},
	});
	expect(asked.filter(({url}) => url.includes('/subscriptions?'))).toHaveLength(20);
});

test('at most 30 subscriptions are searched', async () => {
	const value = Array.from({length: 80}, (_, index) => ({
		subscriptionId: `${String(index).padStart(8, '0')}${subscription.slice(8)}`,
	}));
	const {pathsAsked, evidence} = await find({...notFound, '/subscriptions': {value}});
	expect(pathsAsked().filter(path => path.endsWith('/registries'))).toHaveLength(30);
	expect(evidence.subscriptionCount).toBe(80);
});

test('a cloud without the newest API version gets a request with an older one', async () => {
	const versions: string[] = [];
	const azure = createAzure(notFound);
	const {evidence} = await find(notFound, {
		system: {
			request: async (request, signal) => {
				const {pathname, searchParams} = new URL(request.url);
				const version = searchParams.get('api-version') ?? '';

				if (pathname !== registriesIn(subscription)) {
					return azure.request(request, signal);
				}

				versions.push(version);
				const isKnown = version === '2023-07-01';
				return success({
					status: isKnown ? 200 : 400,
					headers: {},
					body: JSON.stringify(
						isKnown
							? {value: [registryOf()]}
							: {
									error: {
										code: 'NoRegisteredProviderFound',
										message: 'No registered resource provider found.',
									},
								},
					),
					isTruncated: false,
				});
			},
		},
	});
	expect(versions).toEqual(['2025-11-01', '2023-07-01']);
	expect(evidence.resourceId).toBe(registryId);
});

test('a retry signs in again, because the user may have signed in as somebody else', async () => {
	const azure = createAzure(inGraph(registryOf()));
	const {evidence, secrets: kept} = await collect(resource, {
		known,
		secrets,
		isFresh: () => false,
		system: {
			request: azure.request,
			signIn: async () => ({
				attempts: [{credential: 'AzureCliCredential', result: 'token'}],
				token: {value: 'newer', expiresAt: 0},
			}),
		},
	});
	expect(azure.asked[0]?.headers).toMatchObject({authorization: 'Bearer newer'});
	expect(kept).toEqual({token: 'newer'});
	expect(evidence.identity).toMatchObject({credential: 'AzureCliCredential'});
});

test('the evidence contains the IDs for Azure support', async () => {
	const {evidence} = await find({[graph]: [401, 'InvalidAuthenticationToken']});
	expect(evidence.resourceManagerFailure).toEqual({
		problem: 'token-rejected',
		status: 401,
		azureCode: 'InvalidAuthenticationToken',
		azureMessage: 'It is InvalidAuthenticationToken.',
		correlationId: '5f2c',
		requestId: '77aa',
	});
});

test('requests go to the Resource Manager of the chosen cloud', async () => {
	for (const each of builtInClouds) {
		// oxlint-disable-next-line no-await-in-loop -- a failure in a sequence is easier to read
		const {asked} = await find(inGraph(registryOf()), {about: {cloud: each}});
		expect(asked.map(({url}) => new URL(url).origin)).toEqual([each.resourceManager]);
	}
});

test('saved evidence gives the same finding', () => {
	const evidence: ResourceEvidence = {registry: 'contoso', subscriptionCount: 3, isNameAvailable: false};
	expect(evaluate(resource, JSON.parse(JSON.stringify(evidence)), known).finding).toBe('not-visible');
});
