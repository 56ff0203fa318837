import {afterAll, beforeAll, expect, test} from 'vitest';
import {startDemo} from '../../../source/demo/demo.ts';
import type {Demo} from '../../../source/demo/demo.ts';
import {
	entraHost,
	otherSubscription,
	otherTenant,
	resourceManagerHost,
	servicePrincipal,
	subscription,
} from '../../../source/demo/azure-identifiers.ts';
import {registryAudience, resourceManagerAudience, signIn} from '../signed-in.ts';
import {ask, askJson} from '../demo-client.ts';

let demo: Demo;
let headers: {readonly authorization: string};

beforeAll(async () => {
	demo = await startDemo();
	headers = {authorization: `Bearer ${await signIn(demo, resourceManagerAudience)}`};
});

afterAll(async () => {
	await demo.close();
});

const read = async (path: string) => askJson(demo, {host: resourceManagerHost, path, headers});
const below = `/subscriptions/${subscription.id}`;

test('the endpoints of the cloud are public', async () => {
	const path = '/metadata/endpoints?api-version=2015-01-01';
	const {status, json} = await askJson(demo, {host: resourceManagerHost, path});
	expect(status).toBe(200);
	expect(json).toMatchObject({authentication: {loginEndpoint: `https://${entraHost}/adfs`}});
});

test('subscriptions are listed in pages, and tenants are listed', async () => {
	expect((await read('/subscriptions?api-version=2019-11-01')).json).toMatchObject({
		value: [{subscriptionId: subscription.id, state: 'Enabled', tenantId: servicePrincipal.tenant}],
		nextLink: expect.stringContaining(resourceManagerHost),
	});
	expect((await read('/subscriptions?api-version=2019-11-01&$skiptoken=2')).json).toEqual({
		value: [expect.objectContaining({subscriptionId: otherSubscription.id})],
	});
	expect((await read('/tenants?api-version=2019-11-01')).json).toMatchObject({
		value: [{tenantId: servicePrincipal.tenant}, {tenantId: otherTenant}],
	});
});

test('registries are listed by type, and each can be read', async () => {
	const filter = encodeURIComponent("resourceType eq 'Microsoft.ContainerRegistry/registries'");
	const {json} = await read(`${below}/resources?$filter=${filter}&api-version=2021-04-01`);
	const id = `${below}/resourceGroups/demo/providers/Microsoft.ContainerRegistry/registries/contosodemo`;
	expect(json).toMatchObject({value: [{name: 'contosodemo', id}, {name: 'contosobroken'}]});

	const found = await read(`${id}?api-version=2022-02-01-preview`);
	expect(found.json).toMatchObject({
		name: 'contosodemo',
		sku: {name: 'Premium'},
		properties: {loginServer: 'contosodemo.azurecr.test', provisioningState: 'Succeeded'},
	});
});

test('an invalid registry name is not found', async () => {
	const {status, json} = await read(
		`${below}/resourceGroups/demo/providers/Microsoft.ContainerRegistry/registries/no`,
	);
	expect(status).toBe(404);
	expect(json).toMatchObject({error: {code: 'ResourceNotFound'}});
});

test('another subscription is not found', async () => {
	expect((await read('/subscriptions/00000000-0000-0000-0000-000000000000/resources')).json).toMatchObject({
		error: {code: 'SubscriptionNotFound'},
	});
});

test('Resource Manager requires a token', async () => {
	const path = '/subscriptions?api-version=2019-11-01';
	const foreign = {authorization: `Bearer ${await signIn(demo, registryAudience)}`};
	expect((await ask(demo, {host: resourceManagerHost, path})).status).toBe(401);
	expect((await ask(demo, {host: resourceManagerHost, path, headers: foreign})).status).toBe(401);
});
