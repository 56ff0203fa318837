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

test('a key that Microsoft keeps is well, and nothing more is asked', async () => {
	const {asked, verdict} = await inspect({[registryId]: registryOf({encryption: {status: 'disabled'}})});
	expect(verdict).toMatchObject({finding: 'microsoft-managed', status: 'passed'});
	expect(asked).toHaveLength(1);
});

test('a key of one’s own is well when its identity, its vault and itself are', async () => {
	const {asked, verdict, evidence} = await inspect({});
	expect(verdict).toMatchObject({finding: 'customer-managed', summary: 'The key main in contoso-kv'});
	expect(evidence).toMatchObject({identityId, identityClientId: clientId, vaultId, key: 'main'});
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
])('it fails with %s', async (finding, paths) => {
	const {verdict} = await inspect(paths);
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CMK_ERROR'});
	expect(textOf(verdict)).not.toMatch(/[?](?!client)|undefined/);
	expect(verdict.fixes.some(({command}) => command !== undefined)).toBe(true);
});

test('a key past its date still opens what there is, so it warns', async () => {
	const {verdict} = await inspect({[keyId]: key({exp: now - day})});
	expect(verdict).toMatchObject({finding: 'key-expired', status: 'warning', code: 'CMK_ERROR'});
});

test.each<[string, Readonly<Record<string, Says>>]>([
	['the registry’s own identity', {[registryId]: registryWith({identity: 'system'}, system)}],
	[
		'a firewall that lets trusted services in',
		{[vaultId]: vault({defaultAction: 'Deny', bypass: 'AzureServices'})},
	],
	['a firewall that denies nothing', {[vaultId]: vault({defaultAction: 'Allow', bypass: 'None'})}],
	['a vault that may not be read', {[vaultId]: closed, [keyId]: closed}],
	['a key that may not be read', {[keyId]: closed}],
	['a key that is not shown in a vault that is not', {[vaultId]: gone, [keyId]: gone}],
	['a vault that is not shown, and has an address', {[graph]: {data: []}}],
	['a Resource Graph that may not be asked', {[graph]: closed}],
	['a date still to come', {[keyId]: key({exp: now + day})}],
	[
		'a key that is kept elsewhere',
		{[registryId]: registryWith({keyIdentifier: 'https://x.managedhsm.azure.net/keys/a'})},
	],
	['capitals in the client id', {[identityId]: {properties: {clientId: clientId.toUpperCase()}}}],
])('%s is well', async (_, paths) => {
	expect((await inspect(paths)).verdict).toMatchObject({finding: 'customer-managed', status: 'passed'});
});

const deletedVaults = `/subscriptions/${subscription}/providers/Microsoft.KeyVault/deletedVaults`;

test('a vault that was deleted is told with its date, and how to bring it back', async () => {
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

test('a vault that neither Azure nor DNS knows is a warning only', async () => {
	const {verdict} = await inspect({[graph]: {data: []}}, async () => failure('ENOTFOUND', ''));
	expect(verdict).toMatchObject({finding: 'vault-missing', status: 'warning'});
});

test('a DNS server that does not answer says nothing of the vault', async () => {
	const {verdict} = await inspect({[graph]: {data: []}}, async () => failure('EAI_AGAIN', ''));
	expect(verdict.finding).toBe('customer-managed');
});

const versions = {keyRotationEnabled: true, versionedKeyIdentifier: `${keyIdentifier}/v1`};

test.each([
	['a day and more', 2 * day, versions, 'rotation-overdue'],
	['an hour', 3600, versions, 'customer-managed'],
	['long, where it is not to follow,', 9 * day, {...versions, keyRotationEnabled: false}, 'customer-managed'],
])('a new version that has been there for %s', async (_, age, properties, finding) => {
	const {verdict} = await inspect({
		[registryId]: registryWith(properties),
		[keyId]: key({created: now - age}, 'v2'),
	});
	expect(verdict).toMatchObject({finding, status: finding === 'rotation-overdue' ? 'warning' : 'passed'});
});

test('a key with a version is looked at in that version', async () => {
	const {pathsAsked} = await inspect({
		[registryId]: registryWith({keyIdentifier: `${keyIdentifier}/abc123`}),
		[`${keyId}/versions/abc123`]: key(),
	});
	expect(pathsAsked()).toContain(`${keyId}/versions/abc123`);
});

test.each<[string, Readonly<Record<string, Says>>]>([
	['registry-not-readable', {[registryId]: closed}],
	['registry-gone', {[registryId]: gone}],
	['no-answer', {[registryId]: [503, 'ServerTimeout']}],
	['no-answer', {[registryId]: 'TIMEOUT'}],
	['identity-not-readable', {[identityId]: closed}],
	['no-answer', {[identityId]: 'TIMEOUT'}],
])('it is skipped with %s', async (finding, paths) => {
	const {verdict} = await inspect(paths);
	expect(verdict).toMatchObject({finding, status: 'skipped', code: null});
	expect(textOf(verdict)).not.toMatch(/[?]|undefined/);
});

test('what is wrong is said though the identity may not be read', async () => {
	const {verdict} = await inspect({[identityId]: closed, [keyId]: key({enabled: false})});
	expect(verdict.finding).toBe('key-disabled');
});

test('a registry that Azure did not tell of is not looked at', async () => {
	const {evidence} = await collect(encryption, {known: {resource: {registry: 'contoso'}}});
	expect(evaluate(encryption, evidence)).toMatchObject({finding: 'registry-unknown', status: 'skipped'});
});

test('an id that is none is never asked for', async () => {
	const strange = {type: 'UserAssigned', userAssignedIdentities: {'/x/../y?z=': {clientId}}};
	const {pathsAsked} = await inspect({[registryId]: registryWith({}, strange)});
	expect(pathsAsked().toSorted()).toEqual([registryId, graph, vaultId, keyId].toSorted());
});
