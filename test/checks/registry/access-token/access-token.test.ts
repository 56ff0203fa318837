import {expect, test} from 'vitest';
import {accessToken} from '../../../../source/checks/registry/access-token/access-token.ts';
import type {AccessTokenEvidence} from '../../../../source/checks/registry/access-token/access-token.ts';
import {success} from '../../../../source/engine/result.ts';
import type {Request} from '../../../../source/engine/system.ts';
import {commandOf, evaluate, collect, target, textOf} from '../../bench.ts';

const host = 'contoso.azurecr.io';
const repository = 'team/app';
const objectId = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';

const known = {
	'login-server': {host, port: 443},
	challenge: {service: host},
	'azure-sign-in': {attempts: [], user: 'ada@contoso.com', objectId, tenant: 'contoso.com'},
};

const asked = {url: `https://${host}/oauth2/token`, scope: `repository:${repository}:pull`, repository};
const evaluateToken = (evidence: Partial<AccessTokenEvidence>) =>
	evaluate(accessToken, {...asked, ...evidence}, known);

const granted = (name: string, ...actions: readonly string[]) => ({
	status: 200,
	content: 'token' as const,
	access: [{type: 'repository', name, actions}],
});

const catalog = {
	...granted('catalog'),
	repository: undefined,
	access: [{type: 'registry', name: 'catalog', actions: ['*']}],
};

test.each<[string, string, Partial<AccessTokenEvidence>]>([
	['pull-granted', 'passed', granted(repository, 'metadata_read', 'pull')],
	['pull-granted', 'passed', granted(repository, '*')],
	['catalog-granted', 'passed', catalog],
	['catalog-not-granted', 'warning', {...catalog, access: []}],
	[
		'catalog-not-granted',
		'warning',
		{...catalog, access: [{type: 'registry', name: 'catalog', actions: []}]},
	],
	['pull-not-granted', 'failed', granted(repository, 'push', 'metadata_read')],
	['pull-not-granted', 'failed', granted(repository)],
	['pull-not-granted', 'failed', granted('team/app2', 'pull')],
	['pull-not-granted', 'failed', {...catalog, repository}],
	['permissions-unreadable', 'warning', {status: 200, content: 'token'}],
	['unauthorized', 'failed', {status: 401}],
	['token-missing', 'failed', {status: 200, content: 'no-token'}],
	['response-not-json', 'failed', {status: 200, content: 'not-json'}],
	['unexpected-status', 'failed', {status: 404}],
	['too-many-requests', 'failed', {status: 429, retryAfter: 17}],
	['client-ip-denied', 'failed', {status: 403, clientIp: '203.0.113.7'}],
	['response-timed-out', 'failed', {error: 'TIMEOUT'}],
])('finds %s (%s) for %j', (finding, status, evidence) => {
	const verdict = evaluateToken(evidence);
	expect(verdict).toMatchObject({finding, status});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('permissions without pull are listed, with the role for both kinds of registry', () => {
	const verdict = evaluateToken(granted(repository, 'push', 'metadata_read'));
	expect(verdict.summary).toBe(
		'The registry issued a token without permission to pull team/app (granted: push, metadata_read).',
	);
	expect(commandOf(verdict, 'assignAcrPull')).toContain('--role AcrPull ');
	expect(commandOf(verdict, 'assignRepositoryReader')).toContain(
		"--role 'Container Registry Repository Reader'",
	);
	expect(evaluateToken(granted(repository)).summary).not.toContain('granted:');
	expect(evaluateToken(granted('team/app2', 'pull')).summary).not.toContain('granted:');
});

async function requestToken(requested: string | undefined, body: unknown) {
	const requests: Request[] = [];
	const registry = {name: 'contoso', port: 443, ...(requested !== undefined && {repository: requested})};
	const observation = await collect(accessToken, {
		known,
		secrets: {'refresh-token': {token: 'acr-token'}},
		target: {...target, registry},
		system: {
			request: async request => (
				requests.push(request),
				success({status: 200, headers: {}, body: JSON.stringify(body), isTruncated: false})
			),
		},
	});
	return {...observation, form: requests[0]?.form, url: requests[0]?.url};
}

const tokenFor = (access: unknown) =>
	`eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify({access})).toString('base64url')}.c2ln`;

test('the token is for pull if a repository is named, and for the catalog if not', async () => {
	expect(await requestToken(repository, {})).toMatchObject({
		url: `https://${host}/oauth2/token`,
		form: {
			grant_type: 'refresh_token',
			service: host,
			scope: 'repository:team/app:pull',
			refresh_token: 'acr-token',
		},
	});
	expect((await requestToken(undefined, {})).form?.scope).toBe('registry:catalog:*');
});

test('the evidence has the permissions of the token but not the token', async () => {
	const access = [{type: 'repository', name: repository, actions: ['pull']}];
	const value = tokenFor(access);
	const {evidence, secrets} = await requestToken(repository, {access_token: value});
	expect(secrets).toEqual({token: value});
	expect(evidence).toMatchObject({content: 'token', access});
	expect(JSON.stringify(evidence)).not.toMatch(/eyJ|acr-token/);
});

test('long permissions and escape sequences are cut and cleaned', async () => {
	const grant = {
		type: 'repository\u001B[2J',
		name: 'x'.repeat(900),
		actions: Array<string>(90).fill('pull\u202E'),
	};
	const {evidence} = await requestToken(repository, {
		access_token: tokenFor(Array.from({length: 90}, () => grant)),
	});
	expect(evidence.access).toHaveLength(20);
	expect(evidence.access?.[0]).toMatchObject({type: 'repository', actions: Array(20).fill('pull')});
	expect(evidence.access?.[0]?.name).toHaveLength(200);
});

test('a pull is suggested if the token is not a JWT', async () => {
	const {evidence} = await requestToken(repository, {access_token: 'opaque'});
	expect(evaluate(accessToken, evidence, known)).toMatchObject({
		finding: 'permissions-unreadable',
		fixes: [{name: 'pullImage', command: {arguments: ['docker', 'pull', `${host}/${repository}`]}}],
	});
});
