import {expect, test} from 'vitest';
import {privateEndpoint} from '../../../../source/checks/resource/private-endpoint/private-endpoint.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import {isIpv4} from '../../../../source/text/placeholder-validation.ts';
import {evaluate, collect, target, textOf} from '../../bench.ts';
import {another, createAzure, idOf, registryId, registryOf} from '../../small-azure.ts';
import type {Says} from '../../small-azure.ts';

const login = 'contoso.azurecr.io';
const data = 'contoso.westeurope.data.azurecr.io';
const known = {resource: {registry: 'contoso', resourceId: registryId}};

type Endpoint = {
	readonly name?: string;
	readonly group?: string;
	readonly network?: string;
	readonly state?: string;
	readonly records?: Readonly<Record<string, string>>;
	readonly refuses?: Says;
};

const usual = {[login]: '10.1.0.4', [data]: '10.1.0.5'};

/** Returns the responses of Azure for a registry with these endpoints. */
function azureWith(endpoints: readonly Endpoint[], properties: object = {}) {
	const paths: Record<string, Says> = {};
	const connections = endpoints.map(({name = 'pe', group = 'shop', state = 'Approved', ...endpoint}) => {
		const id = idOf(`Microsoft.Network/privateEndpoints/${name}`, {group});
		const nic = idOf(`Microsoft.Network/networkInterfaces/${name}-nic`, {group});
		const network = idOf(`Microsoft.Network/virtualNetworks/${endpoint.network ?? 'vnet1'}`, {group});
		paths[id] = endpoint.refuses ?? {
			properties: {subnet: {id: `${network}/subnets/default`}, networkInterfaces: [{id: nic}]},
		};
		paths[nic] = {
			properties: {
				ipConfigurations: Object.entries(endpoint.records ?? usual).map(([host, privateIPAddress]) => ({
					properties: {privateIPAddress, privateLinkConnectionProperties: {fqdns: [host]}},
				})),
			},
		};
		return {
			name: `${name}.connection`,
			properties: {
				privateEndpoint: {id},
				privateLinkServiceConnectionState: {status: state, description: 'Please.'},
			},
		};
	});

	return {
		...paths,
		[registryId]: registryOf({
			privateEndpointConnections: connections,
			dataEndpointHostNames: [data],
			...properties,
		}),
	};
}

type Names = Readonly<Record<string, readonly string[] | string>>;

/** `names` has the addresses of each host, or the error code of the resolver. */
async function inspect(paths: Readonly<Record<string, Says>>, names: Names = {}, network?: string) {
	const azure = createAzure(paths);
	const about = {...target, ...(network !== undefined && {network})};
	const {evidence} = await collect(privateEndpoint, {
		target: about,
		known,
		secrets: {resource: {token: 'secret'}},
		system: {
			request: azure.request,
			resolve: async host => {
				const answer = names[host] ?? 'ENOTFOUND';
				return typeof answer === 'string'
					? failure(answer, '')
					: success(answer.map(address => ({address, family: isIpv4(address) ? 4 : 6})));
			},
		},
	});
	return {...azure, evidence, verdict: evaluate(privateEndpoint, evidence, known, about)};
}

const inside: Names = {[login]: ['10.1.0.4'], [data]: ['10.1.0.5']};
const outside: Names = {[login]: ['203.0.113.7'], [data]: ['203.0.113.8']};
const one = azureWith([{}]);

test('a registry without private endpoints is skipped', async () => {
	const {verdict, asked} = await inspect(azureWith([]));
	expect(verdict).toMatchObject({finding: 'no-private-endpoints', status: 'skipped', code: null});
	expect(asked).toHaveLength(1);
});

test('inside the network, all names resolve to the endpoint', async () => {
	const {verdict, evidence} = await inspect(one, inside);
	expect(verdict).toMatchObject({
		finding: 'resolves-privately',
		status: 'passed',
		summary: 'All names resolve to the private endpoint pe in vnet1.',
	});
	expect(JSON.stringify(evidence)).not.toContain('secret');
	expect((await inspect(one, inside, 'vnet1')).verdict.finding).toBe('resolves-privately');
});

test('outside the network, public addresses pass', async () => {
	const {verdict} = await inspect(one, outside);
	expect(verdict).toMatchObject({finding: 'outside-network', status: 'passed', code: null});
	expect(verdict.summary).toContain('203.0.113.7');
});

test('outside the network, a registry without public access is a warning', async () => {
	const {verdict} = await inspect(azureWith([{}], {publicNetworkAccess: 'Disabled'}), outside);
	expect(verdict).toMatchObject({finding: 'public-access-disabled', status: 'warning'});
});

test.each<[string, Names]>([
	['resolves-elsewhere', {...inside, [login]: ['10.9.9.9']}],
	['resolves-elsewhere', {...inside, [data]: ['10.1.0.4']}],
	['partly-private', {...inside, [data]: ['203.0.113.8']}],
	['partly-private', {...inside, [login]: ['203.0.113.7']}],
	['partly-private', {...inside, [login]: ['10.1.0.4', '2603:1030::7']}],
	['record-missing', {[login]: ['10.1.0.4']}],
])('without --vnet, %s is a warning for %j', async (finding, names) => {
	const {verdict} = await inspect(one, names);
	expect(verdict).toMatchObject({finding, status: 'warning', code: 'PRIVATE_ENDPOINT_DNS_ERROR'});
	expect(textOf(verdict)).not.toMatch(/[?]|undefined/);
});

test.each<[string, string, Names]>([
	['partly-private', 'failed', {...inside, [data]: ['203.0.113.8']}],
	['record-missing', 'failed', {...inside, [data]: 'ENOTFOUND'}],
	['resolves-elsewhere', 'failed', {...inside, [data]: ['10.9.9.9']}],
	['resolves-elsewhere', 'warning', {[login]: ['10.9.9.9'], [data]: ['10.9.9.8']}],
])('with public access disabled, %s is %s for %j', async (finding, status, names) => {
	const privateOnly = azureWith([{}], {publicNetworkAccess: 'Disabled'});
	expect((await inspect(privateOnly, names)).verdict).toMatchObject({finding, status});
});

test('a host without a record in any endpoint can resolve publicly', async () => {
	const withoutData = azureWith([{records: {[login]: '10.1.0.4'}}]);
	const names = {[login]: ['10.1.0.4'], [data]: ['203.0.113.8']};
	expect((await inspect(withoutData, names)).verdict).toMatchObject({
		finding: 'resolves-privately',
		status: 'passed',
	});
});

test.each<[string, Names, string]>([
	['resolves-public', outside, 'failed'],
	['record-missing', {}, 'failed'],
	['resolves-elsewhere', {...inside, [login]: ['127.0.0.1']}, 'failed'],
	['resolver-failed', {...inside, [data]: 'EAI_AGAIN'}, 'warning'],
])('with --vnet, the finding is %s for %j', async (finding, names, status) => {
	const {verdict} = await inspect(one, names, 'vnet1');
	expect(verdict).toMatchObject({finding, status, code: 'PRIVATE_ENDPOINT_DNS_ERROR'});
	expect(textOf(verdict)).not.toMatch(/[?]|undefined/);
});

test('a login server that does not resolve is reported by the DNS lookup', async () => {
	expect((await inspect(one)).verdict).toMatchObject({finding: 'name-not-resolved', status: 'skipped'});
});

test('the command contains the missing record and the endpoint', async () => {
	const {verdict} = await inspect(one, {[login]: ['10.1.0.4']});
	expect(verdict.summary).toBe(`${data} does not resolve here; the private endpoint is 10.1.0.5.`);
	expect(verdict.fixes.map(({command}) => command?.text)).toEqual([
		'az network private-endpoint dns-zone-group create -g shop --endpoint-name pe -n default --zone-name registry --private-dns-zone privatelink.azurecr.io',
		'az network private-endpoint dns-zone-group list -g shop --endpoint-name pe -o table',
		'az network private-dns record-set a add-record -g shop -z privatelink.azurecr.io -n contoso.westeurope.data -a 10.1.0.5',
	]);
});

test('vnet1 does not match vnet10, by name or by ID', async () => {
	const ten = azureWith([{network: 'vnet10'}]);
	const id = idOf('Microsoft.Network/virtualNetworks/vnet1');

	for (const wanted of ['vnet1', id]) {
		// oxlint-disable-next-line no-await-in-loop -- a failure in a sequence is easier to read
		const {verdict} = await inspect(ten, inside, wanted);
		expect(verdict).toMatchObject({finding: 'no-endpoint-in-network', status: 'failed'});
		expect(verdict.summary).toContain('vnet10');
	}
});

test('resource IDs are compared without case', async () => {
	const id = idOf('microsoft.network/VirtualNetworks/VNET1', {group: 'SHOP'});
	expect((await inspect(one, inside, id)).verdict.finding).toBe('resolves-privately');
});

test('a network name refers to the resource group of the registry first', async () => {
	const twice = azureWith([{}, {name: 'far', group: 'spoke', records: {[login]: '10.2.0.4'}}]);
	expect((await inspect(twice, inside, 'vnet1')).verdict.finding).toBe('resolves-privately');

	const spoke = azureWith([{group: 'spoke'}]);
	expect((await inspect(spoke, inside, 'vnet1')).verdict.finding).toBe('resolves-privately');

	const spokes = azureWith([{group: 'spoke-a'}, {name: 'far', group: 'spoke-b'}]);
	expect((await inspect(spokes, inside, 'vnet1')).verdict).toMatchObject({
		finding: 'network-ambiguous',
		status: 'warning',
		meaning: expect.stringContaining('spoke-b'),
	});
});

test('with --vnet, a registry without private endpoints fails', async () => {
	const {verdict} = await inspect(azureWith([]), {}, 'vnet1');
	expect(verdict).toMatchObject({finding: 'no-endpoint-in-any-network', status: 'failed'});
	expect(verdict.summary).toContain('vnet1');
});

test.each([
	['Pending', 'pending'],
	['Rejected', 'rejected'],
	['Disconnected', 'disconnected'],
	['Unknown', 'disconnected'],
])('the connection state %s fails in its network and warns in other networks', async (state, finding) => {
	const azure = azureWith([{state}]);
	expect((await inspect(azure, outside, 'vnet1')).verdict).toMatchObject({finding, status: 'failed'});
	expect((await inspect(azure, outside)).verdict).toMatchObject({finding, status: 'warning'});
	expect((await inspect(azure, inside)).verdict).toMatchObject({finding, status: 'failed'});
});

test('a pending endpoint does not matter if another one is approved', async () => {
	const azure = azureWith([
		{},
		{name: 'new', network: 'vnet2', state: 'Pending', records: {[login]: '10.2.0.4'}},
	]);
	expect((await inspect(azure, inside)).verdict.finding).toBe('resolves-privately');
	expect((await inspect(azure, outside)).verdict.finding).toBe('outside-network');
	expect((await inspect(azure, inside, 'vnet2')).verdict.finding).toBe('pending');
});

test('the command approves the pending connection', async () => {
	const {verdict} = await inspect(azureWith([{state: 'Pending'}]), outside, 'vnet1');
	expect(verdict.meaning).toContain('Message of the request: Please.');
	expect(verdict.fixes[0]?.command?.text).toBe(
		'az acr private-endpoint-connection approve -r contoso -n pe.connection',
	);
});

test('two endpoints with the same host in one network fail', async () => {
	const {verdict} = await inspect(azureWith([{}, {name: 'second'}]), inside, 'vnet1');
	expect(verdict).toMatchObject({finding: 'duplicate-endpoints', status: 'failed'});
	expect(verdict.summary).toContain(login);
});

test('endpoints in two networks can have the same hosts', async () => {
	const azure = azureWith([
		{},
		{name: 'second', network: 'vnet2', records: {[login]: '10.2.0.4', [data]: '10.2.0.5'}},
	]);
	expect((await inspect(azure, inside)).verdict.finding).toBe('resolves-privately');
	expect((await inspect(azure, inside, 'vnet2')).verdict.finding).toBe('resolves-elsewhere');
});

const closed = [403, 'AuthorizationFailed'] as const;
const gone = [404, 'ResourceNotFound'] as const;

test.each<[string, string, Says, Names, string | undefined]>([
	['a private address and no permission', 'endpoint-not-readable', closed, inside, undefined],
	['--vnet and no permission', 'endpoint-not-readable', closed, inside, 'vnet1'],
	['a public address', 'outside-network', closed, outside, undefined],
	['a private address and a timeout', 'resource-manager-error', 'TIMEOUT', inside, undefined],
	['--vnet and a server error', 'resource-manager-error', [503, 'ServerTimeout'], inside, 'vnet1'],
	['a private address and a deleted endpoint', 'resolves-elsewhere', gone, inside, undefined],
	['--vnet and a deleted endpoint', 'no-endpoint-in-network', gone, inside, 'vnet1'],
])('an unreadable endpoint, with %s, gives %s', async (_, finding, refuses, names, network) => {
	expect((await inspect(azureWith([{refuses}]), names, network)).verdict.finding).toBe(finding);
});

test('an unreadable network interface is reported', async () => {
	const nic = idOf('Microsoft.Network/networkInterfaces/pe-nic');
	expect((await inspect({...one, [nic]: closed}, inside)).verdict).toMatchObject({
		finding: 'endpoint-not-readable',
		status: 'skipped',
		summary: 'Not checked: the private endpoint pe cannot be read.',
	});
	expect((await inspect({...one, [nic]: closed}, inside, 'vnet1')).verdict.finding).toBe(
		'endpoint-not-readable',
	);
});

test.each<[string, Says]>([
	['registry-not-readable', closed],
	['registry-gone', gone],
	['resource-manager-error', 'TIMEOUT'],
])('the check is skipped with the finding %s', async (finding, says) => {
	expect((await inspect({[registryId]: says})).verdict).toMatchObject({
		finding,
		status: 'skipped',
		code: null,
	});
});

test('at most 100 endpoints are read, and the others count as unread', async () => {
	const many = Array.from({length: 120}, (_, index) => ({name: `pe${index}`, network: `net${index}`}));
	const {verdict, asked, evidence} = await inspect(azureWith(many), outside, 'vnet1');
	expect(asked).toHaveLength(201);
	expect(evidence.unreadEndpointCount).toBe(20);
	expect(verdict.finding).toBe('endpoint-not-readable');
});

test('a resource ID in another subscription does not match', async () => {
	const id = idOf('Microsoft.Network/virtualNetworks/vnet1', {of: another});
	expect((await inspect(one, inside, id)).verdict.finding).toBe('no-endpoint-in-network');
});
