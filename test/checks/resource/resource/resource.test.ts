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

type Wanted = {
	readonly about?: Partial<Target>;
	readonly knows?: Known;
	readonly system?: Partial<System>;
	readonly withoutToken?: boolean;
};

async function find(paths: Readonly<Record<string, Says>>, wanted: Wanted = {}) {
	const {about = {}, knows = {}, system = {}, withoutToken = false} = wanted;
	const azure = createAzure(paths);
	const all = {...known, ...knows};
	const sighting = await collect(resource, {
		target: {...target, ...about},
		known: all,
		secrets: withoutToken ? {} : secrets,
		system: {request: azure.request, resolve: async () => failure('ENOTFOUND', ''), ...system},
	});
	const verdict = evaluate(resource, sighting.evidence, all, {...target, ...about});
	return {...azure, ...sighting, verdict};
}

const inGraph = (...data: readonly object[]) => ({[graph]: {data}});
const nowhere = {
	...inGraph(),
	'/subscriptions': subscriptions,
	[registriesIn(subscription)]: {value: []},
	[registriesIn(another)]: {value: []},
	'/tenants': {value: [{tenantId: tenant}, {tenantId: otherTenant}]},
};
const name = {name: 'contoso', port: 443};

test('a registry that is there takes one question', async () => {
	const {
		asked,
		verdict,
		evidence,
		secrets: kept,
	} = await find(inGraph({...registryOf(), subscriptionName: 'Shop', tenantId: tenant}));
	expect(verdict).toMatchObject({
		finding: 'found',
		status: 'passed',
		summary: 'shop in Shop: Premium, westeurope',
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

test('the name stands in the query, and the host where one was given', async () => {
	const {asked} = await find(inGraph(registryOf()), {
		about: {registry: {...name, host: 'contoso.azurecr.io'}},
	});
	expect(JSON.stringify(asked[0]?.json)).toContain(
		"where name =~ 'contoso' or properties.loginServer =~ 'contoso.azurecr.io'",
	);
});

test('what is no name of a registry does not enter the query', async () => {
	const {asked} = await find(inGraph(), {
		about: {registry: {name: "x' or true", host: 'my-registry.azurecr.io', port: 443}},
	});
	expect(JSON.stringify(asked[0]?.json)).toContain(
		"where properties.loginServer =~ 'my-registry.azurecr.io'",
	);
	expect(JSON.stringify(asked)).not.toContain('or true');
});

test('the login server bears its hash, and the capitals of a name are lowered', async () => {
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
	['that does not know it yet', {data: []}],
	['that may not be asked', [403, 'AuthorizationFailed']],
	['that takes no more questions', [429, 'RateLimiting']],
	['that is ill', [500, 'InternalServerError']],
])('past a Resource Graph %s it is found subscription by subscription', async (_, says) => {
	const {evidence, verdict} = await find({
		...nowhere,
		[graph]: says,
		[registriesIn(subscription)]: {value: [registryOf({}, {name: 'contoso'})]},
	});
	expect(verdict).toMatchObject({finding: 'found', summary: 'shop in Shop: Premium, westeurope'});
	expect(evidence).toMatchObject({foundBy: 'subscription', subscriptionName: 'Shop'});
});

test('the subscription asked for is looked into first', async () => {
	const {pathsAsked} = await find(nowhere, {about: {subscription: 'Shop'}});
	const lists = pathsAsked().filter(path => path.endsWith('/registries'));
	expect(lists).toEqual([registriesIn(subscription), registriesIn(another)]);
	expect(pathsAsked()).toContain(nameCheckIn(subscription));
});

const withDefault = (id: string): Known => ({
	'azure-sign-in': {...signedIn, credential: 'AzureCliCredential', account: {subscription: id}},
});

test('whatever does not depend on the list of subscriptions is asked beside it', async () => {
	const azure = createAzure({...nowhere, [nameCheckIn(subscription)]: {nameAvailable: true}});
	const held = Promise.withResolvers<void>();
	const asked: string[] = [];
	const found = find(nowhere, {
		knows: withDefault(subscription),
		system: {
			request: async (request, signal) => {
				const {pathname} = new URL(request.url);
				asked.push(pathname);
				await (pathname === '/subscriptions' ? held.promise : undefined);
				return azure.request(request, signal);
			},
			resolve: async host => (asked.push(host), failure('ENOTFOUND', '')),
		},
	});
	const beside = [
		graph,
		'/subscriptions',
		'/tenants',
		registriesIn(subscription),
		nameCheckIn(subscription),
		'contoso.azurecr.io',
		'contoso.azurecr.cn',
		'contoso.azurecr.us',
	];
	await expect.poll(() => asked.toSorted()).toEqual(beside.toSorted());
	held.resolve();
	expect((await found).verdict.finding).toBe('name-free');
	expect(asked.slice(beside.length)).toEqual([registriesIn(another)]);
});

test('a registry in the default subscription of az has the name of that subscription', async () => {
	const {verdict, pathsAsked} = await find(
		{...nowhere, [registriesIn(subscription)]: {value: [registryOf()]}},
		{knows: withDefault(subscription.toUpperCase())},
	);
	expect(verdict).toMatchObject({finding: 'found', summary: 'shop in Shop: Premium, westeurope'});
	expect(pathsAsked().filter(path => path === registriesIn(subscription))).toHaveLength(1);
});

test('a default subscription that this identity does not see says nothing', async () => {
	const unseen = '0a7c4b1e-93d5-4e62-8f1a-5b2d6c9e7f30';
	const {verdict} = await find(
		{
			...nowhere,
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
	['no-answer', 'TIMEOUT'],
	['certificate-refused', 'SELF_SIGNED_CERT_IN_CHAIN'],
	['token-refused', [401, 'InvalidAuthenticationToken']],
])('where Resource Graph is %s nothing else is asked', async (finding, says) => {
	const {asked, verdict} = await find({[graph]: says});
	expect(verdict).toMatchObject({finding, status: 'warning', code: 'LOGIN_SERVER_ERROR'});
	expect(asked).toHaveLength(1);
	expect(textOf(verdict)).not.toMatch(/[?]|undefined/);
});

test.each<[string, string, Readonly<Record<string, Says>>]>([
	['throttled', 'warning', {[graph]: [429, 'x'], '/subscriptions': [429, 'TooManyRequests']}],
	['server-error', 'warning', {...nowhere, [registriesIn(another)]: [503, 'ServerTimeout']}],
	['unexpected', 'warning', {[graph]: [400, 'x'], '/subscriptions': [400, 'BadRequest']}],
	['access-refused', 'skipped', {[graph]: [403, 'x'], '/subscriptions': [403, 'AuthorizationFailed']}],
	['not-there', 'skipped', {[graph]: [404, 'x'], '/subscriptions': [404, 'InvalidResourceType']}],
	['no-subscription', 'skipped', {...nowhere, '/subscriptions': {value: []}}],
	['not-shown', 'skipped', {...nowhere, [nameCheckIn(another)]: [403, 'AuthorizationFailed']}],
	['name-free', 'failed', {...nowhere, [nameCheckIn(another)]: {nameAvailable: true}}],
	[
		'not-visible',
		'warning',
		{...nowhere, [nameCheckIn(another)]: {nameAvailable: false, reason: 'AlreadyExists'}},
	],
])('it is %s, which is %s', async (finding, status, paths) => {
	const {verdict} = await find(paths);
	expect(verdict).toMatchObject({finding, status, code: status === 'skipped' ? null : 'LOGIN_SERVER_ERROR'});
	expect(textOf(verdict)).not.toMatch(/[?]|undefined/);
});

test('a name that is refused for its form says nothing of who has it', async () => {
	const {verdict} = await find({
		...nowhere,
		[nameCheckIn(another)]: {nameAvailable: false, reason: 'Invalid'},
	});
	expect(verdict.finding).toBe('not-shown');
});

test('a free name is only a warning where the host was given', async () => {
	const {verdict} = await find(
		{...nowhere, [nameCheckIn(another)]: {nameAvailable: true}},
		{about: {registry: {...name, host: 'contoso.azurecr.io'}}},
	);
	expect(verdict).toMatchObject({finding: 'name-free', status: 'warning'});
});

test('behind a name with a hash the plain name may be free and yet be borne, so nobody asks for it', async () => {
	const {pathsAsked, verdict} = await find(nowhere, {
		about: {registry: {...name, label: 'contoso-b7c3e9f0a1d24856'}},
	});
	expect(pathsAsked()).not.toContain(nameCheckIn(another));
	expect(verdict.finding).toBe('not-shown');
});

test('who cannot see the registry is named, with the other tenants and how to sign in there', async () => {
	const {verdict} = await find({
		...nowhere,
		[nameCheckIn(another)]: {nameAvailable: false, reason: 'AlreadyExists'},
	});
	expect(verdict.summary).toBe('contoso exists, but ada@contoso.com cannot see it in Azure.');
	expect(verdict.meaning).toContain(otherTenant);
	expect(verdict.fixes[0]?.command?.text).toBe(`az login --tenant ${otherTenant}`);
});

test('a registry in another subscription than the one asked for names both, and how to change', async () => {
	const {verdict} = await find(inGraph({...registryOf(), subscriptionName: 'Shop'}), {
		about: {subscription: 'Lab'},
	});
	expect(verdict).toMatchObject({finding: 'other-subscription', status: 'warning'});
	expect(verdict.summary).toBe('contoso is in Shop, not in Lab.');
	expect(verdict.fixes[0]?.command?.text).toBe(`az account set -s ${subscription}`);
});

test.each([
	['shop', 'Shop', 'found'],
	[subscription.toUpperCase(), 'Shop', 'found'],
	['Lab', undefined, 'found'],
	[another, undefined, 'other-subscription'],
])('asked for in %s, told as %s, it is %s', async (asked, told, finding) => {
	const {verdict} = await find(inGraph({...registryOf(), subscriptionName: told}), {
		about: {subscription: asked},
	});
	expect(verdict.finding).toBe(finding);
});

test.each([
	['AzureCliCredential', 'other-subscription'],
	['EnvironmentCredential', 'found'],
])('the default subscription of az counts for %s: %s', async (credential, finding) => {
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

test('of two registries with one name none is taken where nothing decides', async () => {
	const {verdict, evidence} = await find(two);
	expect(verdict).toMatchObject({finding: 'several-found', status: 'warning'});
	expect(verdict.summary).toContain(
		'contoso-b7c3e9f0a1d24856.azurecr.io, contoso-f2a8d4c6e0b13579.azurecr.io',
	);
	expect(evidence.loginServer).toBeUndefined();
});

test('of two registries with one name the subscription decides, and so does a hash', async () => {
	const bySubscription = await find(two, {about: {subscription: another}});
	expect(bySubscription.evidence.loginServer).toBe('contoso-f2a8d4c6e0b13579.azurecr.io');

	const byLabel = await find(two, {about: {registry: {...name, label: 'contoso-b7c3e9f0a1d24856'}}});
	expect(byLabel.verdict.finding).toBe('found');
	expect(byLabel.evidence.loginServer).toBe('contoso-b7c3e9f0a1d24856.azurecr.io');
});

const hostGiven = async (host: string) =>
	(await find(inGraph(hashed('b7c3e9f0a1d24856', subscription)), {about: {registry: {...name, host}}}))
		.verdict;

test('a host that is not the registry’s is told from the true one', async () => {
	expect(await hostGiven('contoso.azurecr.io')).toMatchObject({
		finding: 'other-login-server',
		status: 'warning',
	});
	expect(await hostGiven('contoso-b7c3e9f0a1d24856.azurecr.io')).toMatchObject({finding: 'found'});
	expect(await hostGiven('contoso-b7c3e9f0a1d24856.eastus.geo.azurecr.io')).toMatchObject({finding: 'found'});
});

test.each([
	['Creating', 'creating'],
	['Updating', 'updating'],
	['Deleting', 'deleting'],
	['Failed', 'provisioning-failed'],
	['Canceled', 'provisioning-failed'],
	['Succeeded', 'found'],
	['Dreaming', 'found'],
])('the state %s is %s', async (provisioningState, finding) => {
	expect((await find(inGraph(registryOf({provisioningState})))).verdict.finding).toBe(finding);
});

test.each([
	['a host of no cloud', {registry: {name: 'r.example.com', host: 'r.example.com', port: 443}}],
	['a host of another cloud', {registry: {...name, host: 'contoso.azurecr.cn'}}],
])('%s is not looked for', async (_, about) => {
	const {asked, verdict} = await find({}, {about});
	expect(verdict).toMatchObject({finding: 'foreign-host', status: 'skipped'});
	expect(asked).toEqual([]);
});

test('without a token for Resource Manager nothing is asked, and the refusal is named', async () => {
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

const elsewhere: Partial<System> = {
	resolve: async host =>
		host === 'contoso.azurecr.cn' ? success([{address: '203.0.113.7', family: 4}]) : failure('ENOTFOUND', ''),
};

test('a name that another cloud has, and this one not, names that cloud', async () => {
	const {verdict} = await find(
		{...nowhere, [nameCheckIn(another)]: {nameAvailable: true}},
		{system: elsewhere},
	);
	expect(verdict).toMatchObject({finding: 'other-cloud', status: 'warning'});
	expect(verdict.fixes[0]?.command?.text).toBe('acr-doctor contoso.azurecr.cn --cloud AzureChinaCloud');
});

test('a DNS server that knows every name proves no other cloud', async () => {
	const {verdict} = await find(
		{...nowhere, [nameCheckIn(another)]: {nameAvailable: true}},
		{system: {resolve: async () => success([{address: '203.0.113.7', family: 4}])}},
	);
	expect(verdict.finding).toBe('name-free');
});

const pages = (nextLink: string) => ({
	...nowhere,
	'/subscriptions': {value: [subscriptions.value[0]], nextLink},
	'/more': {value: [subscriptions.value[1]]},
	[registriesIn(subscription)]: {value: [registryOf()]},
});

test('a list goes on at the host that was asked, and nowhere else', async () => {
	const own = await find(pages(`${cloud.resourceManager}/more`));
	expect(own.verdict.finding).toBe('found');

	for (const next of ['https://evil.example/more', 'http://management.azure.com/more', 'nonsense']) {
		// oxlint-disable-next-line no-await-in-loop -- one after the other is easier to read when it fails
		const {asked, verdict} = await find(pages(next));
		expect(verdict.finding).not.toBe('found');
		expect(asked.every(isOwn)).toBe(true);
	}
});

test('an answer that never ends is told from none', async () => {
	const {verdict} = await find({[graph]: 'ANSWER_UNFINISHED'});
	expect(verdict).toMatchObject({
		finding: 'no-answer',
		summary: 'Resource Manager started to answer but did not finish (ANSWER_UNFINISHED).',
	});
});

test('a registry that two pages of a list tell is one registry', async () => {
	const {verdict} = await find({
		...nowhere,
		[registriesIn(subscription)]: {
			value: [registryOf()],
			nextLink: `${cloud.resourceManager}${registriesIn(subscription)}?page=next`,
		},
	});
	expect(verdict.finding).toBe('found');
});

test.each(['constructor', '__proto__', 'Unknown'])(
	'the state %j, which nobody knows, is none',
	async word => {
		const {verdict} = await find(inGraph(registryOf({provisioningState: word})));
		expect(verdict.finding).toBe('found');
	},
);

test('a list without end is left in time', async () => {
	const {asked} = await find({
		...nowhere,
		'/subscriptions': {value: [], nextLink: `${cloud.resourceManager}/subscriptions?page=next`},
	});
	expect(asked.filter(({url}) => url.includes('/subscriptions?'))).toHaveLength(20);
});

test('of very many subscriptions the first are looked into', async () => {
	const value = Array.from({length: 80}, (_, index) => ({
		subscriptionId: `${String(index).padStart(8, '0')}${subscription.slice(8)}`,
	}));
	const {pathsAsked, evidence} = await find({...nowhere, '/subscriptions': {value}});
	expect(pathsAsked().filter(path => path.endsWith('/registries'))).toHaveLength(30);
	expect(evidence.subscriptions).toBe(80);
});

test('a cloud that does not know the newest version of the API is asked with an older one', async () => {
	const versions: string[] = [];
	const azure = createAzure(nowhere);
	const {evidence} = await find(nowhere, {
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

test('a retry signs in anew, since the advice may be to sign in as someone else', async () => {
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

test('what Azure’s support asks for is kept', async () => {
	const {evidence} = await find({[graph]: [401, 'InvalidAuthenticationToken']});
	expect(evidence.refusal).toEqual({
		problem: 'token-refused',
		status: 401,
		azureCode: 'InvalidAuthenticationToken',
		azureMessage: 'It is InvalidAuthenticationToken.',
		correlationId: '5f2c',
		requestId: '77aa',
	});
});

test('every cloud asks its own Resource Manager', async () => {
	for (const each of builtInClouds) {
		// oxlint-disable-next-line no-await-in-loop -- one after the other is easier to read when it fails
		const {asked} = await find(inGraph(registryOf()), {about: {cloud: each}});
		expect(asked.map(({url}) => new URL(url).origin)).toEqual([each.resourceManager]);
	}
});

test('a saved sighting is judged the same again', () => {
	const evidence: ResourceEvidence = {registry: 'contoso', subscriptions: 3, isNameFree: false};
	expect(evaluate(resource, JSON.parse(JSON.stringify(evidence)), known).finding).toBe('not-visible');
});
