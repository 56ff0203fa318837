import {afterEach, expect, onTestFinished, test} from 'vitest';
import {createDiscover} from '../../../source/checks/discovery/discover.ts';
import type {DiscoveryInput} from '../../../source/checks/discovery/discover.ts';
import type {DiscoverySource} from '../../../source/engine/discovery.ts';
import type {SignIn, System} from '../../../source/engine/system.ts';
import {startDemo} from '../../../source/demo/demo.ts';
import type {Demo, DemoOptions} from '../../../source/demo/demo.ts';
import type {FaultName} from '../../../source/demo/faults/faults.ts';
import {resourceManagerHost} from '../../../source/demo/azure-identifiers.ts';
import {createSystem} from '../../../source/system/system.ts';
import {prepareSystem} from '../../engine/prepared-system.ts';
import {cloud} from '../bench.ts';
import {
	another,
	createAzure,
	graph,
	idOf,
	registriesIn,
	registryOf,
	subscription,
	subscriptions,
} from '../small-azure.ts';
import type {Says} from '../small-azure.ts';
import {builtInClouds} from '../../../source/reference/clouds.ts';

const demos: Demo[] = [];

afterEach(async () => {
	await Promise.all(demos.splice(0).map(async demo => demo.close()));
});

const many: DemoOptions['registries'] = {
	contosodemo: undefined,
	contosobroken: 'client-ip-denied',
	fabrikamdemo: 'other-subscription',
	wingtipdemo: 'other-subscription',
	adatumdemo: 'other-login-server',
	tailspindemo: undefined,
	litwaredemo: undefined,
	proseware: undefined,
};

/** `onConnect` is called before each connection. */
async function discoverIn(
	options: DemoOptions,
	{timeout = 30_000, onConnect = (_host: string): void => undefined} = {},
) {
	const demo = await startDemo(options);
	demos.push(demo);
	const system = createSystem({
		env: demo.environment,
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		// The timeout of a check is longer than any test, so only the timeout of the search ends the search.
		timeout: 600_000,
		fileRoot: demo.fileRoot,
		resolver: demo.resolver,
		dial(host, port) {
			onConnect(host);
			return demo.dial(host, port);
		},
		authorities: [demo.authorityCertificate],
	});
	onTestFinished(system.close);
	return createDiscover({system, clouds: demo.clouds, cloud: demo.cloud, timeout});
}

const never = new AbortController().signal;

const allRegistries: ReadonlyArray<readonly [string, ...DiscoverySource[]]> = [
	['adatumdemo-b7c3e9f0a1d24856.azurecr.test', 'azure'],
	['adatumdemo.azurecr.test', 'docker'],
	['contosobroken.azurecr.test', 'azure', 'docker'],
	['contosodemo.azurecr.test', 'azure', 'docker', 'podman'],
	['fabrikamdemo.azurecr.test', 'azure', 'docker'],
	['litwaredemo.azurecr.test', 'azure', 'docker'],
	['northwinddemo.azurecr.test', 'podman'],
	['proseware.azurecr.test', 'azure', 'docker'],
	['tailspindemo.azurecr.test', 'azure', 'docker'],
	['wingtipdemo.azurecr.test', 'azure', 'docker'],
];

const fromLogins = [
	['contosobroken.azurecr.test', 'docker'],
	['contosodemo.azurecr.test', 'docker', 'podman'],
	['northwinddemo.azurecr.test', 'podman'],
];

const listed = ({found}: Awaited<ReturnType<ReturnType<typeof createDiscover>>>) =>
	found.map(({draft, sources}) => [draft.name, ...sources]);

test('the registries of all subscriptions and pages are found, each with its sources', async () => {
	const discover = await discoverIn({registries: many});
	const discovery = await discover(never);
	expect(listed(discovery)).toEqual(allRegistries);
	expect(discovery.gaps).toEqual([]);
	expect(discovery.found.map(({draft}) => Object.keys(draft))).toEqual(allRegistries.map(() => ['name']));
});

test('without Resource Graph, each subscription is listed', async () => {
	const discover = await discoverIn({registries: many, hasGraph: false});
	const discovery = await discover(never);
	expect(listed(discovery)).toEqual(allRegistries);
	expect(discovery.gaps).toEqual([]);
});

test.each<readonly [FaultName, string]>([
	['resource-manager-refused', 'AuthorizationFailed'],
	['resource-manager-unreadable', 'HTTP_403'],
	['resource-manager-error', 'ServiceUnavailable'],
	['resource-manager-throttled', 'TooManyRequests'],
	['resource-manager-token-refused', 'InvalidAuthenticationToken'],
	['resource-manager-unreachable', 'ECONNREFUSED'],
	['resource-manager-untrusted', 'SELF_SIGNED_CERT_IN_CHAIN'],
	['no-subscription', 'NO_SUBSCRIPTION'],
	['secret-refused', 'AADSTS7000215'],
	['entra-unreachable', 'ECONNREFUSED'],
])('with the fault %s, Azure is a gap (%s), and the logins are found', async (fault, code) => {
	const discover = await discoverIn({registries: {contosodemo: undefined, contosobroken: fault}});
	const discovery = await discover(never);
	expect(listed(discovery).map(([name]) => name)).toEqual(fromLogins.map(([name]) => name));
	expect(discovery.gaps).toMatchObject([{source: 'azure', code}]);
	expect(discovery.gaps[0]?.reason).not.toBe('');
});

test.each<FaultName>(['resource-manager-timed-out', 'entra-timed-out'])(
	'with the fault %s, the search ends at its timeout, and the logins are found',
	async fault => {
		// The host never answers, so only the timeout ends the search.
		const registries = {contosodemo: undefined, contosobroken: fault};
		const discover = await discoverIn({registries}, {timeout: 1200});
		const discovery = await discover(never);
		expect(listed(discovery)).toEqual(fromLogins);
		expect(discovery.gaps).toMatchObject([{source: 'azure', code: 'TIMEOUT'}]);
	},
);

test('a search that is canceled while it waits for an answer ends before its timeout', async () => {
	const waits = Promise.withResolvers<void>();
	const discover = await discoverIn(
		{registries: {contosodemo: 'resource-manager-timed-out'}},
		{onConnect: host => host === resourceManagerHost && waits.resolve()},
	);
	const controller = new AbortController();
	const discovering = discover(controller.signal);
	await waits.promise;
	controller.abort();
	const {gaps} = await discovering;
	// On a busy machine, the search for container logins can fail too.
	expect(gaps).toContainEqual(expect.objectContaining({source: 'azure', code: 'ABORTED'}));
});

const token: SignIn = {
	attempts: [{credential: 'AzureCliCredential', result: 'token'}],
	token: {value: 'a-token', expiresAt: Date.now() + 3_600_000},
};

async function search(
	prepared: Partial<System>,
	input: Partial<DiscoveryInput> = {},
	paths: Readonly<Record<string, Says>> = {},
) {
	const azure = createAzure(paths);
	const system = prepareSystem({
		signIn: async () => token,
		request: azure.request,
		containerLogins: async () => ({hosts: [], gaps: []}),
		...prepared,
	});
	const discovery = await createDiscover({system, clouds: builtInClouds, cloud, timeout: 30_000, ...input})(
		never,
	);
	return {...discovery, azure};
}

const row = (name: string, loginServer: unknown, of = subscription) => ({
	id: idOf(`Microsoft.ContainerRegistry/registries/${name}`, {of}),
	name,
	loginServer,
});

test('only a host with the suffix of a known cloud is a registry, and a data endpoint belongs to its registry', async () => {
	const hosts = [
		'index.docker.io',
		'ghcr.io',
		'azurecr.io',
		'contoso.azurecr.io.evil.example',
		'contoso.westeurope.data.azurecr.io',
		'contoso.azurecr.io:443',
		'fabrikam.azurecr.cn:8443',
	].map(host => ({source: 'docker' as const, host}));
	const {found} = await search({
		signIn: async () => ({attempts: []}),
		containerLogins: async () => ({hosts, gaps: []}),
	});
	expect(found).toEqual([
		{draft: {name: 'contoso.azurecr.io'}, sources: ['docker']},
		{draft: {name: 'fabrikam.azurecr.cn:8443'}, sources: ['docker']},
	]);
});

test('malformed registries from Azure are left out or reduced to their name', async () => {
	const {found, gaps} = await search(
		{},
		{},
		{
			[graph]: {
				data: [
					row('contoso', 'contoso.azurecr.io'),
					row('fabrikam', 'fabrikam.azurecr.io; reboot'),
					row('wingtip', {toString: 'wingtip.azurecr.io'}),
					row('no', 'no.azurecr.io'),
					{...row('tailspin', 'tailspin.azurecr.io'), id: '/subscriptions/../tailspin'},
					'proseware.azurecr.io',
					null,
				],
			},
		},
	);
	expect(gaps).toEqual([]);
	expect(found.map(({draft}) => draft)).toEqual([
		{name: 'contoso.azurecr.io'},
		{name: 'fabrikam', cloud: cloud.name},
		{name: 'wingtip', cloud: cloud.name},
	]);
});

test('a login server without a known suffix is stored with its cloud', async () => {
	const stack = {
		...cloud,
		name: 'Stack',
		resourceManager: 'https://management.stack.example',
		isBuiltIn: false,
	};
	const {found} = await search(
		{},
		{cloud: stack, clouds: [...builtInClouds, stack]},
		{
			[graph]: {data: [row('contoso', 'contoso.azurecr.stack.example')]},
		},
	);
	expect(found.map(({draft}) => draft)).toEqual([{name: 'contoso.azurecr.stack.example', cloud: 'Stack'}]);
});

test('a subscription that refuses is a gap, and the other registries are found', async () => {
	const {found, gaps} = await search(
		{},
		{},
		{
			[graph]: [403, 'Forbidden'],
			'/subscriptions': subscriptions,
			[registriesIn(another)]: [403, 'AuthorizationFailed'],
			[registriesIn(subscription)]: {value: [registryOf()]},
		},
	);
	expect(found.map(({draft}) => draft.name)).toEqual(['contoso.azurecr.io']);
	expect(gaps).toEqual([
		{source: 'azure', code: 'AuthorizationFailed', reason: 'It is AuthorizationFailed.'},
	]);
});

test('if Resource Graph returns no registries, the subscriptions are listed', async () => {
	const {found, gaps} = await search(
		{},
		{},
		{
			[graph]: {data: []},
			'/subscriptions': subscriptions,
			[registriesIn(another)]: {value: []},
			[registriesIn(subscription)]: {value: [registryOf()]},
		},
	);
	expect(found.map(({draft}) => draft.name)).toEqual(['contoso.azurecr.io']);
	expect(gaps).toEqual([]);
});

test('a link to another host is not followed with the token, and is a gap', async () => {
	const {found, gaps, azure} = await search(
		{},
		{},
		{
			[graph]: [403, 'Forbidden'],
			'/subscriptions': subscriptions,
			[registriesIn(another)]: {value: []},
			[registriesIn(subscription)]: {
				value: [registryOf()],
				nextLink: 'https://management.azure.com.evil.example/next',
			},
		},
	);
	expect(found).toHaveLength(1);
	expect(gaps).toMatchObject([{source: 'azure', code: 'MORE_THAN_READ'}]);
	expect(azure.asked.map(({url}) => new URL(url).origin)).toEqual(
		azure.asked.map(() => cloud.resourceManager),
	);
});

test('an endless list is cut', async () => {
	let pages = 0;
	const {found, gaps} = await search({
		request: async () => {
			pages += 1;
			const body = {
				data: [row(`contoso${pages}`, `contoso${pages}.azurecr.io`)],
				$skipToken: `page ${pages}`,
			};
			return {
				ok: true,
				value: {status: 200, headers: {}, body: JSON.stringify(body), isTruncated: false},
			};
		},
	});
	expect(pages).toBe(20);
	expect(found).toHaveLength(20);
	expect(gaps).toMatchObject([{code: 'MORE_THAN_READ'}]);
});

test.each<readonly [string, SignIn, string]>([
	['Azure CLI is not signed in', {attempts: attemptsOf('NOT_SIGNED_IN', 'NOT_ON_AZURE')}, 'NOT_SIGNED_IN'],
	[
		'a managed identity is not chosen',
		{
			attempts: [
				...attemptsOf('NOT_SIGNED_IN'),
				{credential: 'ManagedIdentityCredential', result: 'refused', code: 'IDENTITY_AMBIGUOUS'},
			],
		},
		'IDENTITY_AMBIGUOUS',
	],
	['no credential is set up', {attempts: attemptsOf('NOT_CONFIGURED')}, 'NO_TOKEN'],
	['the setting is wrong', {attempts: [], setting: {ok: false, code: 'SETTING', message: 'prod'}}, 'SETTING'],
])('if %s, Azure is not queried and is a gap', async (_name, signIn, code) => {
	const {found, gaps, azure} = await search({signIn: async () => signIn});
	expect(found).toEqual([]);
	expect(azure.asked).toEqual([]);
	expect(gaps).toMatchObject([{source: 'azure', code}]);
});

function attemptsOf(...codes: readonly string[]) {
	return codes.map(code => ({
		credential: 'AzureCliCredential',
		result: 'unavailable' as const,
		code,
		reason: 'There is none.',
	}));
}
