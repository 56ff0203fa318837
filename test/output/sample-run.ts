import {createRunContext} from '../../source/cli/run/run-context.ts';
import type {RunContext} from '../../source/cli/run/run-context.ts';
import {readTargets} from '../../source/cli/targets/targets.ts';
import {success} from '../../source/engine/result.ts';
import type {Selection} from '../../source/engine/plan.ts';
import type {Request, Response, System} from '../../source/engine/system.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {prepareSystem} from '../engine/prepared-system.ts';
import {english} from '../languages/english.ts';

const [publicCloud] = builtInClouds;

/** A secret that must be in no output. */
export const secretToken = [
	'{"alg":"RS256"}',
	JSON.stringify({upn: 'ada@contoso.com', access: [{type: 'registry', name: 'catalog', actions: ['*']}]}),
	'signature',
]
	.map(part => Buffer.from(part).toString('base64url'))
	.join('.');

type Reply = Partial<Omit<Response, 'isTruncated'>>;

/** Responses of a registry, by path. Other paths have a healthy response. */
export type Replies = {readonly [path in '/v2/' | '/oauth2/exchange' | '/oauth2/token']?: Reply};

/** A healthy Azure in memory, with the changes of a test. */
const healthyWorld = (replies: Replies): Partial<System> => ({
	resolve: async () => success([{address: '203.0.113.7', family: 4}]),
	aliases: async () => success(['contoso.privatelink.azurecr.io']),
	handshake: async () => ({
		phase: 'done',
		protocol: 'TLSv1.3',
		chain: [
			{
				subject: 'CN=*.azurecr.io',
				issuer: 'CN=Microsoft TLS 01',
				validFrom: '2026-01-01T00:00:00.000Z',
				validTo: '2027-01-01T00:00:00.000Z',
				names: ['*.azurecr.io'],
				isSelfSigned: false,
				fingerprint: 'AA:BB',
			},
		],
		acceptedBy: ['node'],
		trustFiles: [],
	}),
	signIn: async () => ({
		attempts: [{credential: 'AzureCliCredential', result: 'token'}],
		token: {value: secretToken, expiresAt: Infinity},
	}),
	request: async request => success({...replyTo(request, replies), isTruncated: false}),
});

function replyTo({url, json}: Request, replies: Replies): Omit<Response, 'isTruncated'> {
	const {host, pathname} = new URL(url);

	if (`https://${host}` === publicCloud.resourceManager) {
		return {
			status: 200,
			headers: {},
			body: JSON.stringify(resourceManagerSays(pathname, JSON.stringify(json))),
		};
	}

	const healthy = {
		'/v2/': {
			status: 401,
			headers: {'www-authenticate': [`Bearer realm="https://${host}/oauth2/token",service="${host}"`]},
			body: '',
		},
		'/oauth2/exchange': {status: 200, headers: {}, body: JSON.stringify({refresh_token: secretToken})},
		'/oauth2/token': {status: 200, headers: {}, body: JSON.stringify({access_token: secretToken})},
	};

	const [path = '/v2/'] = (['/v2/', '/oauth2/exchange', '/oauth2/token'] as const).filter(
		name => name === pathname,
	);
	return {...healthy[path], ...replies[path]};
}

const registries =
	'/subscriptions/c6a3f1e8-4b27-4d95-8e0a-73d5b9214fc6/resourceGroups/shop/providers/Microsoft.ContainerRegistry/registries';

/** The response for a registry, by query or by id. */
function resourceManagerSays(path: string, question: string | undefined) {
	const name = (/\bname =~ '(\w+)'/.exec(question ?? '') ?? /registries\/(\w+)$/.exec(path))?.[1] ?? '';
	const registry = {
		id: `${registries}/${name}`,
		name,
		location: 'westeurope',
		sku: {name: 'Premium'},
		subscriptionName: 'Shop',
		properties: {
			loginServer: `${name}${publicCloud.registrySuffix}`,
			provisioningState: 'Succeeded',
			encryption: {status: 'disabled'},
			privateEndpointConnections: [],
		},
	};
	return question === undefined ? registry : {data: [registry]};
}

export type Wanted = {
	readonly words?: readonly string[];
	readonly replies?: Replies;
	readonly system?: Partial<System>;
	readonly selection?: Selection;
};

/** A fixed list, so that a new check does not change these tests. */
const sampleChecks = [
	'azure-sign-in',
	'resource',
	'login-server',
	'dns',
	'tls',
	'challenge',
	'refresh-token',
	'access-token',
	'encryption',
	'private-endpoint',
];

/** Runs the sample checks. */
export async function runChecks(wanted: Wanted = {}): Promise<RunContext> {
	const {words = ['contoso'], replies = {}, system = {}, selection = {}} = wanted;
	const runContext = createRunContext({
		targets: readTargets({words}, {clouds: builtInClouds}),
		selection: {only: sampleChecks, ...selection},
		system: prepareSystem({...healthyWorld(replies), ...system}),
		timeout: 5000,
		agrees: false,
		shell: 'posix',
		language: english,
	});
	runContext.run.start();
	await runContext.run.settled();
	return runContext;
}

const escapes =
	'\u001B[2J\u001B]0;owned\u0007\u009B31m\u0000\b\u007F\u0085\u2028\u202E\u2066\u200F\u200B\uD83D';

/** Text that tries to control a terminal, mislead a reader or show a token. Only `*said*` is harmless. */
export const hostileText = `${escapes}*said*\r\n${escapes} token ${secretToken} ${escapes}`;

/** Characters that no output contains: controls, invisible and bidi characters, lone surrogates. */
export const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Systems that return hostile text. */
export const hostileWorlds: Readonly<Record<string, Wanted>> = {
	'an error body': {
		replies: {
			'/v2/': {status: 403, body: JSON.stringify({errors: [{code: hostileText, message: hostileText}]})},
		},
	},
	'a web page': {
		replies: {
			'/v2/': {
				status: 200,
				headers: {'content-type': ['text/html'], server: [hostileText], via: [hostileText]},
				body: `<title>${hostileText}</title>${hostileText}`,
			},
		},
	},
	'a redirect': {
		replies: {'/v2/': {status: 302, headers: {location: [`https://evil.example/${hostileText}`]}}},
	},
	'a challenge': {
		replies: {
			'/v2/': {
				status: 401,
				headers: {
					'www-authenticate': [`Bearer realm="${hostileText.replaceAll(/[\r\n]/g, '')}",service="x"`],
				},
			},
		},
	},
	'a token answer': {replies: {'/oauth2/exchange': {status: 500, body: hostileText}}},
	'a failed connection': {
		system: {request: async () => ({ok: false, code: 'PROXY_REFUSED', message: hostileText})},
	},
	'a resolver': {
		system: {resolve: async () => ({ok: false, code: 'EAI_AGAIN', message: hostileText})},
	},
	'a name behind the name': {
		system: {
			resolve: async () => ({ok: false, code: 'ENOTFOUND', message: ''}),
			aliases: async () => success([`${hostileText}.privatelink.azurecr.io`]),
		},
	},
	'a certificate': {
		system: {
			handshake: async () => ({
				phase: 'done',
				refusal: 'SELF_SIGNED_CERT_IN_CHAIN',
				chain: [
					{
						subject: `CN=${hostileText}`,
						issuer: `CN=${hostileText}`,
						validFrom: '2026-01-01T00:00:00.000Z',
						validTo: '2027-01-01T00:00:00.000Z',
						names: [hostileText],
						isSelfSigned: false,
						fingerprint: hostileText,
					},
				],
				acceptedBy: [],
				trustFiles: [],
			}),
		},
	},
	'a sign-in': {
		system: {
			signIn: async () => ({
				attempts: [
					{credential: 'AzureCliCredential', result: 'refused', code: hostileText, reason: hostileText},
				],
			}),
		},
	},
	'a check that broke': {
		system: {handshake: async () => Promise.reject(new Error(hostileText))},
	},
};
