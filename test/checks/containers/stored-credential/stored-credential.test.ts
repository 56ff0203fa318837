import {expect, test} from 'vitest';
import {storedCredential} from '../../../../source/checks/containers/stored-credential/stored-credential.ts';
import type {StoredCredentialEvidence} from '../../../../source/checks/containers/stored-credential/collect-credential.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {CredentialPlace, Request, StoredCredential} from '../../../../source/engine/system.ts';
import {collect, collectedAt, commandOf, evaluate, target, textOf} from '../../bench.ts';

const host = 'contoso.azurecr.io';
const repository = 'team/app';
const about = {...target, registry: {name: 'contoso', port: 443, repository}};

const known = {
	'container-client': {
		command: 'docker',
		kind: 'docker',
		platform: 'linux',
		hostType: 'machine',
		isWsl: false,
	},
	'login-server': {host, port: 443},
	challenge: {service: host, isRealmOnLoginServer: true},
};

const base: StoredCredentialEvidence = {
	clientKind: 'docker',
	client: 'docker',
	platform: 'linux',
	hostType: 'machine',
	isWsl: false,
	imageHost: host,
	repository,
};

const found = {
	path: '/home/ada/.docker/config.json',
	key: host,
	userName: 'ada',
	url: `https://${host}/oauth2/token`,
};
const before = new Date(collectedAt - 1000).toISOString();
const after = new Date(collectedAt + 1000).toISOString();
const token = {...found, userName: undefined, isToken: true};
const grant = (...actions: readonly string[]) => ({
	status: 200,
	content: 'token' as const,
	access: [{type: 'repository', name: repository, actions}],
});

const judge = (evidence: Partial<StoredCredentialEvidence>, facts = {}) =>
	evaluate(storedCredential, {...base, ...evidence}, {...known, ...facts}, about);

test.each<[string, string, Partial<StoredCredentialEvidence>]>([
	['pull-granted', 'passed', {...found, ...grant('pull')}],
	['pull-granted', 'passed', {...token, ...grant('*')}],
	['accepted', 'passed', {...found, ...grant(), repository: undefined}],
	['pull-not-granted', 'failed', {...found, ...grant('metadata_read')}],
	['pull-not-granted', 'failed', {...found, ...grant(), access: []}],
	['expired', 'failed', {...token, status: 401, expires: before, issuedFor: host}],
	['other-registry', 'failed', {...token, status: 401, expires: after, issuedFor: 'fabrikam.azurecr.io'}],
	['token-refused', 'failed', {...token, status: 401, expires: after, issuedFor: host}],
	['token-refused', 'failed', {...token, status: 401}],
	['admin-refused', 'failed', {...found, userName: 'contoso', status: 401}],
	['password-refused', 'failed', {...found, status: 401}],
	['unexpected-response', 'failed', {...found, status: 404}],
	['unexpected-response', 'failed', {...found, status: 200, content: 'no-token'}],
	['client-ip-denied', 'failed', {...found, status: 403, clientIp: '203.0.113.7'}],
	['response-timed-out', 'failed', {...found, error: 'TIMEOUT'}],
	['not-stored', 'warning', {}],
	['not-stored', 'warning', {canPullAnonymously: false}],
	['anonymous-pull', 'passed', {canPullAnonymously: true}],
	['key-not-used', 'warning', {near: {path: found.path, key: `${host}:443`}}],
	['file-unreadable', 'skipped', {unreadablePath: found.path}],
	['file-unreadable', 'skipped', {path: found.path, key: host, readError: 'NOT_JSON'}],
	['helper-missing', 'failed', {helper: 'pass', readError: 'NOT_INSTALLED'}],
	['helper-failed', 'failed', {helper: 'pass', readError: 'HELPER_REFUSED'}],
	['helper-timeout', 'failed', {helper: 'pass', readError: 'TIMEOUT'}],
	['no-client', 'skipped', {notSentReason: 'no-client'}],
	['not-sent', 'skipped', {notSentReason: 'unknown-cloud'}],
	['not-sent', 'skipped', {notSentReason: 'realm-mismatch'}],
	['entra-chosen', 'skipped', {identity: 'entra', notSentReason: 'entra-chosen'}],
	['repository-needed', 'skipped', {identity: 'anonymous', notSentReason: 'repository-needed'}],
	['anonymous-pull', 'passed', {identity: 'anonymous', canPullAnonymously: true}],
	['anonymous-refused', 'failed', {identity: 'anonymous', canPullAnonymously: false}],
	['user-can-pull', 'passed', {...found, identity: 'given', ...grant('pull')}],
	['user-cannot-pull', 'failed', {...found, identity: 'given', ...grant('push')}],
	['user-accepted', 'passed', {...found, identity: 'given', ...grant(), repository: undefined}],
	['user-refused', 'failed', {...found, identity: 'given', status: 401}],
])('finds %s (%s) for %j', (finding, status, evidence) => {
	const verdict = judge(evidence);
	expect(verdict).toMatchObject({finding, status});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('a helper that client-settings already reports is not a second problem', () => {
	const settings = {'client-settings': {docker: {helpers: [{helper: 'pass', state: 'missing'}]}}};
	expect(judge({helper: 'pass', readError: 'NOT_INSTALLED'}, settings)).toMatchObject({
		finding: 'helper-missing',
		status: 'skipped',
	});
	expect(judge({helper: 'other', readError: 'NOT_INSTALLED'}, settings)).toMatchObject({status: 'failed'});
});

test('a refused credential is removed if the registry allows anonymous pulls', () => {
	const refused = {...found, status: 401};
	expect(commandOf(judge({...refused, canPullAnonymously: true}), 'signOut')).toBe(`docker logout ${host}`);
	expect(commandOf(judge(refused), 'signOut')).toBeUndefined();
});

test('an application gets another fix than a token of the registry', () => {
	const application = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';
	expect(commandOf(judge({...found, userName: application, status: 401}), 'resetApplicationSecret')).toBe(
		`az ad sp credential reset --id ${application}`,
	);
	expect(commandOf(judge({...found, userName: 'ci-pull', status: 401}), 'showToken')).toBe(
		'az acr token show -n ci-pull -r contoso',
	);
});

test('the message of the registry is quoted only if it names a reason', () => {
	const refused = {...found, status: 401};
	expect(
		judge({...refused, registryMessage: 'Application not registered with AAD. CorrelationId: 6f1c-2'})
			.summary,
	).toBe('401: the registry refuses the password of ada: Application not registered with AAD.');
	expect(
		judge({...refused, registryMessage: 'authentication required, visit https://aka.ms/acr/authorization'})
			.summary,
	).toBe('401: the registry refuses the password of ada.');
});

type Machine = {
	readonly config?: unknown;
	readonly variables?: Readonly<Record<string, string>>;
	readonly credential?: StoredCredential;
	readonly status?: number;
};

async function run({config, variables = {}, credential, status = 200}: Machine, facts: typeof known = known) {
	const places: CredentialPlace[] = [];
	const requests: Request[] = [];
	const observed = await collect(storedCredential, {
		target: about,
		known: facts,
		system: {
			homeFolder: () => '/home/ada',
			variable: name => variables[name],
			readFile: async path =>
				config !== undefined && path === '/home/ada/.docker/config.json'
					? success(typeof config === 'string' ? config : JSON.stringify(config))
					: failure('ENOENT'),
			storedCredential: async place => {
				places.push(place);
				return credential === undefined ? failure('NOT_STORED') : success(credential);
			},
			request: async request => {
				requests.push(request);
				return success({status, headers: {}, body: '{"access_token":"x.y.z"}', isTruncated: false});
			},
		},
	});
	return {...observed, places, requests};
}

const path = '/home/ada/.docker/config.json';
const entry = {auth: btoa('ada:word')};

test.each<[string, unknown, readonly CredentialPlace[]]>([
	['the entry of the host', {auths: {[host]: entry}}, [{path, key: host}]],
	[
		'a key with a scheme and a path',
		{auths: {[`https://${host}/v2/`]: entry}},
		[{path, key: `https://${host}/v2/`}],
	],
	['the helper of the host', {credHelpers: {[host]: 'acr'}, credsStore: 'pass'}, [{helper: 'acr', host}]],
	['the helper of all hosts', {auths: {[host]: entry}, credsStore: 'pass'}, [{helper: 'pass', host}]],
	[
		'the file for an empty helper',
		{auths: {[host]: entry}, credsStore: 'pass', credHelpers: {[host]: ''}},
		[{path, key: host}],
	],
	['nothing for another host', {auths: {'fabrikam.azurecr.io': entry}}, []],
	['nothing for the host with a port', {auths: {[`${host}:443`]: entry}}, []],
	['nothing in a missing file', undefined, []],
])('docker reads %s', async (_, config, places) => {
	expect((await run({config})).places).toEqual(places);
});

test('docker reads DOCKER_AUTH_CONFIG before the file', async () => {
	const {places} = await run({config: {auths: {[host]: entry}}, variables: {DOCKER_AUTH_CONFIG: '{}'}});
	expect(places).toEqual([
		{variable: 'DOCKER_AUTH_CONFIG', key: host},
		{path, key: host},
	]);
});

test.each([[`${host}:443`], ['Contoso.azurecr.io'], ['contoso.westeurope.geo.azurecr.io']])(
	'%s is a similar entry',
	async key => {
		expect((await run({config: {auths: {[key]: entry}}})).evidence.near).toEqual({path, key});
	},
);

test('a password is sent with Basic, and a token as a refresh token', async () => {
	const config = {auths: {[host]: entry}};
	const password = await run({config, credential: {username: 'ada', secret: 'word', isToken: false}});
	expect(password.requests).toMatchObject([
		{method: 'GET', headers: {authorization: `Basic ${btoa('ada:word')}`}},
	]);
	const refresh = await run({config, credential: {username: '<token>', secret: 'a.b.c', isToken: true}});
	expect(refresh.requests).toMatchObject([{method: 'POST', form: {refresh_token: 'a.b.c'}}]);
	expect(JSON.stringify([password.evidence, refresh.evidence])).not.toMatch(/word|a\.b\.c/);
});

test('an anonymous pull is tried without a credential, and after a refused credential', async () => {
	const config = {auths: {[host]: entry}};
	expect((await run({})).requests).toMatchObject([{method: 'GET', headers: {}}]);
	const refused = await run({
		config,
		credential: {username: 'ada', secret: 'word', isToken: false},
		status: 401,
	});
	expect(refused.requests).toHaveLength(2);
});

test.each([
	['unknown-cloud', {...known, 'login-server': {host: 'registry.contoso.com', port: 443}}],
	['realm-mismatch', {...known, challenge: {service: host, isRealmOnLoginServer: false}}],
])('sends nothing: %s', async (notSentReason, facts) => {
	const {evidence, requests} = await run({config: {auths: {[host]: entry}}}, facts);
	expect(evidence).toMatchObject({notSentReason});
	expect(requests).toEqual([]);
});

test('a client that is excluded from the run is searched', async () => {
	const {'container-client': _, ...others} = known;
	const observed = await collect(storedCredential, {
		target: about,
		known: others,
		system: {
			run: async () => success({exitCode: 0, stdout: 'Docker version 29.1.3, build f52814d', stderr: ''}),
			request: async () => success({status: 401, headers: {}, body: '', isTruncated: false}),
		},
	});
	expect(observed.evidence).toMatchObject({
		client: 'docker',
		clientKind: 'docker',
		canPullAnonymously: false,
	});
});

test('without a container client nothing is sent', async () => {
	const {'container-client': _, ...others} = known;
	const observed = await collect(storedCredential, {
		target: about,
		known: others,
		system: {run: async () => failure('ENOENT')},
	});
	expect(observed.evidence).toMatchObject({notSentReason: 'no-client'});
});
