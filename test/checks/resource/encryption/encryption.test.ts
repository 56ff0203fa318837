import {expect, test} from 'vitest';
import {encryption} from '../../../../source/checks/resource/encryption/encryption.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {System} from '../../../../source/engine/system.ts';
import {evaluate, collectedAt, collect, textOf} from '../../bench.ts';
import {clientId, createAzure, graph, idOf, registryId, registryOf, subscription} from '../../small-azure.ts';
import type {Says} from '../../small-azure.ts';

const identityId = idOf('Microsoft.ManagedIdentity/userAssignedIdentities/keys');
const vaultId = idOf('Microsoft.KeyVault/vaults/contoso-kv');
const keyId = `${vaultId}/keys/main`;
const keyIdentifier = 'https://contoso-kv.vault.azure.net/keys/main';
const known = {resource: {registry: 'contoso', resourceId: registryId}};
const day = 86_400;
const now = collectedAt / 1000;

const user = {type: 'UserAssigned', userAssignedIdentities: {[identityId]: {clientId, principalId: 'p'}}};
const system = {type: 'SystemAssigned', principalId: 'p'};

const registryWith = (key: object = {}, identity: object = user) =>
	registryOf(
		{encryption: {status: 'enabled', keyVaultProperties: {keyIdentifier, identity: clientId, ...key}}},
		{identity},
	);

const vault = (networkAcls: object = {defaultAction: 'Allow', bypass: 'AzureServices'}) => ({
	properties: {networkAcls},
});
const key = (attributes: object = {}, version = 'v1') => ({
	properties: {
		attributes: {enabled: true, created: now - 30 * day, ...attributes},
		keyUriWithVersion: `${keyIdentifier}/${version}`,
	},
});

const healthy: Readonly<Record<string, Says>> = {
	[registryId]: registryWith(),
	[identityId]: {properties: {clientId}},
	[graph]: {data: [{id: vaultId, name: 'contoso-kv'}]},
	[vaultId]: vault(),
	[keyId]: key(),
};

const found: System['resolve'] = async () => success([{address: '203.0.113.7', family: 4}]);

async function inspect(paths: Readonly<Record<string, Says>>, resolve: System['resolve'] = found) {
	const azure = createAzure({...healthy, ...paths});
	const {evidence} = await collect(encryption, {
		known,
		secrets: {resource: {token: 'secret'}},
		system: {request: azure.request, resolve},
	});
	return {...azure, evidence, verdict: evaluate(encryption, evidence, known)};
}

test('a Microsoft-managed key passes with one request', async () => {
	const {asked, verdict} = await inspect({[registryId]: registryOf({encryption: {status: 'disabled'}})});
	expect(verdict).toMatchObject({finding: 'microsoft-managed', status: 'passed'});
	expect(asked).toHaveLength(1);
});

test('a customer-managed key passes if its identity, its vault and the key are healthy', async () => {
	const {asked, verdict, evidence} = await inspect({});
	expect(verdict).toMatchObject({finding: 'customer-managed', short: 'Key main in contoso-kv'});
	expect(evidence).toMatchObject({identityId, identityClientId: clientId, vaultId, keyName: 'main'});
	expect(asked.every(({headers}) => headers?.authorization === 'Bearer secret')).toBe(true);
	expect(JSON.stringify(evidence)).not.toContain('secret');
});

const gone = [404, 'ResourceNotFound'] as const;
const closed = [403, 'AuthorizationFailed'] as const;
const another = '00000000-1111-4222-8333-444444444444';

test.each<[string, Readonly<Record<string, Says>>]>([
	['no-identity', {[registryId]: registryWith({}, {})}],
	['no-identity', {[registryId]: registryWith({}, {type: 'None'})}],
	['system-identity-missing', {[registryId]: registryWith({identity: 'system'})}],
	['identity-not-assigned', {[registryId]: registryWith({identity: another})}],
	['identity-deleted', {[identityId]: gone}],
	['identity-recreated', {[identityId]: {properties: {clientId: another}}}],
	['vault-firewall', {[vaultId]: vault({defaultAction: 'Deny', bypass: 'None'})}],
	['vault-firewall', {[vaultId]: vault({defaultAction: 'Deny'})}],
	['key-deleted', {[keyId]: gone}],
	['key-disabled', {[keyId]: key({enabled: false})}],
])('the check fails with the finding %s', async (finding, paths) => {
	const {verdict} = await inspect(paths);
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CMK_ERROR'});
	expect(textOf(verdict)).not.toMatch(/[?](?!client)|undefined/);
	expect(verdict.fixes.some(({command}) => command !== undefined)).toBe(true);
});

test('an expired key is a warning, because it can still decrypt', async () => {
	const {verdict} = await inspect({[keyId]: key({exp: now - day})});
	expect(verdict).toMatchObject({finding: 'key-expired', status: 'warning', code: 'CMK_ERROR'});
});

test.each<[string, Readonly<Record<string, Says>>]>([
	['a system-assigned identity', {[registryId]: registryWith({identity: 'system'}, system)}],
	[
		'a firewall that allows trusted services',
		{[vaultId]: vault({defaultAction: 'Deny', bypass: 'AzureServices'})},
	],
	['a firewall that allows all networks', {[vaultId]: vault({defaultAction: 'Allow', bypass: 'None'})}],
	['a vault without read permission', {[vaultId]: closed, [keyId]: closed}],
	['a key without read permission', {[keyId]: closed}],
	['a key and a vault that are not found by ID', {[vaultId]: gone, [keyId]: gone}],
	['a vault that is not listed but resolves', {[graph]: {data: []}}],
	['a Resource Graph without permission', {[graph]: closed}],
	['an expiry date in the future', {[keyId]: key({exp: now + day})}],
	[
		'a key in a managed HSM',
		{[registryId]: registryWith({keyIdentifier: 'https://x.managedhsm.azure.net/keys/a'})},
	],
	['a client ID in upper case', {[identityId]: {properties: {clientId: clientId.toUpperCase()}}}],
])('%s passes', async (_, paths) => {
	expect((await inspect(paths)).verdict).toMatchObject({finding: 'customer-managed', status: 'passed'});
});

const deletedVaults = `/subscriptions/${subscription}/providers/Microsoft.KeyVault/deletedVaults`;

test('a deleted vault is reported with its date and the command to recover it', async () => {
	const {verdict} = await inspect({
		[graph]: {data: []},
		[deletedVaults]: {value: [{name: 'Contoso-KV', properties: {deletionDate: '2026-02-27T08:00:00Z'}}]},
	});
	expect(verdict).toMatchObject({
		finding: 'vault-deleted',
		status: 'failed',
		summary: 'The Key Vault contoso-kv was deleted on 2026-02-27.',
	});
	expect(verdict.fixes[0]?.command?.text).toBe('az keyvault recover -n contoso-kv');
});

test('a vault that exists neither in Azure nor in DNS is a warning', async () => {
	const {verdict} = await inspect({[graph]: {data: []}}, async () => failure('ENOTFOUND', ''));
	expect(verdict).toMatchObject({finding: 'vault-not-found', status: 'warning'});
});

test('a DNS failure does not prove that the vault is missing', async () => {
	const {verdict} = await inspect({[graph]: {data: []}}, async () => failure('EAI_AGAIN', ''));
	expect(verdict.finding).toBe('customer-managed');
});

const versions = {keyRotationEnabled: true, versionedKeyIdentifier: `${keyIdentifier}/v1`};

test.each([
	['two days ago', 2 * day, versions, 'rotation-overdue'],
	['an hour ago', 3600, versions, 'customer-managed'],
	[
		'long ago, with automatic rotation off,',
		9 * day,
		{...versions, keyRotationEnabled: false},
		'customer-managed',
	],
])('a new key version that was created %s gives the right finding', async (_, age, properties, finding) => {
	const {verdict} = await inspect({
		[registryId]: registryWith(properties),
		[keyId]: key({created: now - age}, 'v2'),
	});
	expect(verdict).toMatchObject({finding, status: finding === 'rotation-overdue' ? 'warning' : 'passed'});
});

test('a key identifier with a version is read in that version', async () => {
	const {pathsAsked} = await inspect({
		[registryId]: registryWith({keyIdentifier: `${keyIdentifier}/abc123`}),
		[`${keyId}/versions/abc123`]: key(),
	});
	expect(pathsAsked()).toContain(`${keyId}/versions/abc123`);
});

test.each<[string, Readonly<Record<string, Says>>]>([
	['registry-not-readable', {[registryId]: closed}],
	['registry-gone', {[registryId]: gone}],
	['resource-manager-error', {[registryId]: [503, 'ServerTimeout']}],
	['resource-manager-error', {[registryId]: 'TIMEOUT'}],
	['identity-not-readable', {[identityId]: closed}],
	['resource-manager-error', {[identityId]: 'TIMEOUT'}],
])('the check is skipped with the finding %s', async (finding, paths) => {
	const {verdict} = await inspect(paths);
	expect(verdict).toMatchObject({finding, status: 'skipped', code: null});
	expect(textOf(verdict)).not.toMatch(/[?]|undefined/);
});

test('a real problem is reported even if the identity cannot be read', async () => {
	const {verdict} = await inspect({[identityId]: closed, [keyId]: key({enabled: false})});
	expect(verdict.finding).toBe('key-disabled');
});

test('a registry that was not found in Azure is not checked', async () => {
	const {evidence} = await collect(encryption, {known: {resource: {registry: 'contoso'}}});
	expect(evaluate(encryption, evidence)).toMatchObject({finding: 'registry-unknown', status: 'skipped'});
});

test('an invalid resource ID is never requested', async () => {
	const strange = {type: 'UserAssigned', userAssignedIdentities: {'/x/../y?z=': {clientId}}};
	const {pathsAsked} = await inspect({[registryId]: registryWith({}, strange)});
	expect(pathsAsked().toSorted()).toEqual([registryId, graph, vaultId, keyId].toSorted());
});
