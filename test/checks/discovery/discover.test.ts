import {afterEach, expect, onTestFinished, test} from 'vitest';
import {createDiscover} from '../../../source/checks/discovery/discover.ts';
import type {DiscoverInput} from '../../../source/checks/discovery/discover.ts';
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

/** `asked` is called before each connection. */
async function discoverIn(
	options: DemoOptions,
	{timeout = 30_000, asked = (_host: string): void => undefined} = {},
) {
	const demo = await startDemo(options);
	demos.push(demo);
	const system = createSystem({
		env: demo.environment,
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		// Longer than a test may take: only the search's own timeout ends it.
		timeout: 600_000,
		resolver: demo.resolver,
		dial(host, port) {
			asked(host);
			return demo.dial(host, port);
		},
		authorities: [demo.authorityCertificate],
	});
	onTestFinished(system.close);
	return createDiscover({system, clouds: demo.clouds, cloud: demo.cloud, timeout});
}

const never = new AbortController().signal;

const everything: ReadonlyArray<readonly [string, ...DiscoverySource[]]> = [
	['adatumdemo-b7c3e9f0a1d24856.azurecr.test', 'azure'],
	['contosobroken.azurecr.test', 'azure', 'docker'],
	['contosodemo.azurecr.test', 'azure', 'docker', 'podman'],
	['fabrikamdemo.azurecr.test', 'azure'],
	['litwaredemo.azurecr.test', 'azure'],
	['northwinddemo.azurecr.test', 'podman'],
	['proseware.azurecr.test', 'azure'],
	['tailspindemo.azurecr.test', 'azure'],
	['wingtipdemo.azurecr.test', 'azure'],
];

const ofLogins = [
	['contosobroken.azurecr.test', 'docker'],
	['contosodemo.azurecr.test', 'docker', 'podman'],
	['northwinddemo.azurecr.test', 'podman'],
];

const told = ({found}: Awaited<ReturnType<ReturnType<typeof createDiscover>>>) =>
	found.map(({draft, sources}) => [draft.name, ...sources]);

test('every registry of every subscription is found, page after page, and who else knows it', async () => {
	const discover = await discoverIn({registries: many});
	const discovery = await discover(never);
	expect(told(discovery)).toEqual(everything);
	expect(discovery.gaps).toEqual([]);
	expect(discovery.found.map(({draft}) => Object.keys(draft))).toEqual(everything.map(() => ['name']));
});

test('where Resource Graph is closed, each subscription is listed', async () => {
	const discover = await discoverIn({registries: many, hasGraph: false});
	const discovery = await discover(never);
	expect(told(discovery)).toEqual(everything);
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
])('with the fault %s Azure is a gap (%s), and the logins are there', async (fault, code) => {
	const discover = await discoverIn({registries: {contosodemo: undefined, contosobroken: fault}});
	const discovery = await discover(never);
	expect(told(discovery).map(([name]) => name)).toEqual(ofLogins.map(([name]) => name));
	expect(discovery.gaps).toMatchObject([{source: 'azure', code}]);
	expect(discovery.gaps[0]?.reason).not.toBe('');
});

test.each<FaultName>(['resource-manager-timed-out', 'entra-timed-out'])(
	'with the fault %s the search ends with its time-out, and the logins are there',
	async fault => {
		// The host never answers: without the timeout the search would not end.
		const registries = {contosodemo: undefined, contosobroken: fault};
		const discover = await discoverIn({registries}, {timeout: 1200});
		const discovery = await discover(never);
		expect(told(discovery)).toEqual(ofLogins);
		expect(discovery.gaps).toMatchObject([{source: 'azure', code: 'TIMEOUT'}]);
	},
);

test('a search that is cancelled while it waits for an answer ends before its timeout', async () => {
	const waits = Promise.withResolvers<void>();
	const discover = await discoverIn(
		{registries: {contosodemo: 'resource-manager-timed-out'}},
		{asked: host => host === resourceManagerHost && waits.resolve()},
	);
	const controller = new AbortController();
	const discovering = discover(controller.signal);
	await waits.promise;
	controller.abort();
	const {gaps} = await discovering;
	// On a busy machine, the search in the files of the container programs has not ended either.
	expect(gaps).toContainEqual(expect.objectContaining({source: 'azure', code: 'ABORTED'}));
});

const token: SignIn = {
	attempts: [{credential: 'AzureCliCredential', result: 'token'}],
	token: {value: 'a-token', expiresAt: Date.now() + 3_600_000},
};

async function search(
	prepared: Partial<System>,
	input: Partial<DiscoverInput> = {},
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

test('only a host under the suffix of a known cloud is a registry, and a data endpoint leads to its own', async () => {
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

test('what Azure says of a registry is proved before it is believed', async () => {
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

test('a login server that bears no known suffix is kept with its cloud', async () => {
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

test('a subscription that refuses leaves the others’ registries there, and is a gap', async () => {
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

test('where Resource Graph knows of none, as right after one was made, the subscriptions are asked', async () => {
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

test('a list that would lead the token to another host is not followed, and is a gap', async () => {
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

test('a list without an end is left', async () => {
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
	['nobody is signed in', {attempts: attemptsOf('NOT_SIGNED_IN', 'NOT_ON_AZURE')}, 'NOT_SIGNED_IN'],
	['there is nothing to sign in with', {attempts: attemptsOf('NOT_CONFIGURED')}, 'NO_TOKEN'],
	['the setting is wrong', {attempts: [], setting: {ok: false, code: 'SETTING', message: 'prod'}}, 'SETTING'],
])('where %s, Azure is not asked, and that is a gap', async (_name, signIn, code) => {
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

test('nothing from outside reaches the reader with a secret or an order for the terminal in it', async () => {
	const reason = 'no \u001B[31mBearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln';
	const attempts = [{credential: 'AzureCliCredential', result: 'refused' as const, code: 'X', reason}];
	const {gaps} = await search({signIn: async () => ({attempts})});
	expect(gaps).toEqual([{source: 'azure', code: 'X', reason: 'no Bearer [hidden]'}]);
});
