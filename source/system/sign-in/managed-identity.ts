import net from 'node:net';
import {redactedExcerpt} from '../../text/redact-secrets.ts';
import {createError, toFailure} from '../errors.ts';
import {findProxyRoute} from '../network/find-proxy-route.ts';
import {requestIdentityToken} from './identity-client.ts';
import {Unavailable} from './credential.ts';
import type {Credential, CredentialInput} from './credential.ts';
import type {Environment} from '../network/find-proxy-route.ts';
import {endpointVariables, findIdentityEndpoint, metadataService} from './identity-endpoint.ts';
import type {IdentityEndpoint} from './identity-endpoint.ts';
import {readIdentityRefusal} from './read-identity-refusal.ts';
import {readFederatedToken} from './secret-files.ts';
import {assertForms} from './variable-form.ts';

/** Time limit for a connection in milliseconds, because most machines have no metadata service. */
const probeTimeoutMs = 1000;

/**
 * `getToken` throws `Unavailable` if this machine has no endpoint of Azure, or if a federated token is unreadable.
 * Throws as `assertForms` does, and AADSTS… or IDENTITY_… for a failed request. If the user requested no managed
 * identity, a failure without an AADSTS or IDENTITY_ code throws `Unavailable`.
 */
export const managedIdentityCredential = (input: CredentialInput): Credential => ({
	name: 'ManagedIdentityCredential',
	group: 'prod',
	async getToken(tokenRequest, signal) {
		const {env, exchange, secrets, loadAfter} = input;
		tokenRequest.onWait();
		secrets.add(readPodToken(env.AZURE_FEDERATED_TOKEN_FILE));
		assertForms(env, [...endpointVariables, 'IDENTITY_HEADER', 'MSI_SECRET']);
		const endpoint = findIdentityEndpoint(env);

		if (!endpoint.isConfigured && !(await isMetadataServiceReachable(input, signal))) {
			throw env.IDENTITY_ENDPOINT
				? new Unavailable('INCOMPLETE', {variable: 'IDENTITY_HEADER'})
				: new Unavailable('NOT_ON_AZURE');
		}

		assertForms(env, ['AZURE_CLIENT_ID']);
		await loadAfter;
		const {ManagedIdentityCredential} = await import('./identity-library.ts');
		const clientId = env.AZURE_CLIENT_ID || undefined;
		const isRequested = isIdentityRequested(env, endpoint);
		let challenge: string | undefined;

		try {
			return await requestIdentityToken(
				options => new ManagedIdentityCredential(clientId ? {...options, clientId} : options),
				{
					tokenRequest,
					exchange,
					signal,
					plainHttpOrigins: listPlainHttpOrigins(env),
					readRefusal(answer) {
						challenge = answer.challenge;
						return readIdentityRefusal(answer, {endpoint, clientId, isRequested});
					},
				},
			);
		} catch (error) {
			throw signal.aborted ? error : explain(error, {env, endpoint, isRequested, challenge});
		}
	},
});

type Attempt = {
	readonly env: Environment;
	readonly endpoint: IdentityEndpoint;
	readonly isRequested: boolean;
	readonly challenge: string | undefined;
};

function explain(
	error: unknown,
	{env, endpoint: {source, address}, isRequested, challenge}: Attempt,
): unknown {
	const {code, message, details} = toFailure(error);

	if (/^(?:AADSTS|IDENTITY_|NOT_ON_AZURE$)/.test(code)) {
		return error;
	}

	if (!isRequested) {
		return new Unavailable(code, details ?? message);
	}

	const [, keyFile] = /^basic realm=(.{1,400})/i.exec(challenge ?? '') ?? [];

	if (source === 'arc' && keyFile !== undefined) {
		return createError('IDENTITY_ARC_KEY', {source, path: redactedExcerpt(keyFile, 300)});
	}

	// `requestIdentityToken` throws NOT_AVAILABLE if @azure/identity reports the credential as unavailable.
	if (code === 'NOT_AVAILABLE') {
		return createError('IDENTITY_REFUSED', {source, answer: redactedExcerpt(message, 300)});
	}

	const variable = findProxyVariable(env, address);
	const unreachable = {source, address: originOf(address), error: code};
	return variable === undefined
		? createError('IDENTITY_UNREACHABLE', unreachable)
		: createError('IDENTITY_PROXIED', {...unreachable, variable});
}

/**
 * Returns true if the variables show that the user expects a managed identity. AZURE_CLIENT_ID counts only if no
 * variable configures another credential.
 */
const isIdentityRequested = (env: Environment, {isConfigured}: IdentityEndpoint): boolean =>
	isConfigured ||
	env.AZURE_TOKEN_CREDENTIALS?.trim().toLowerCase() === 'managedidentitycredential' ||
	(Boolean(env.AZURE_CLIENT_ID) &&
		!env.AZURE_CLIENT_SECRET &&
		!env.AZURE_CLIENT_CERTIFICATE_PATH &&
		!env.AZURE_FEDERATED_TOKEN_FILE);

function findProxyVariable(env: Environment, address: string): string | undefined {
	const url = URL.parse(address);
	const isHttps = url?.protocol === 'https:';
	const route =
		url &&
		findProxyRoute(env, isHttps ? 'https:' : 'http:', url.hostname, Number(url.port) || (isHttps ? 443 : 80));
	return route ? ('malformed' in route ? route.malformed : route.withoutPassword.variable) : undefined;
}

/** The path and query can be long, and a secret can be part of the query. */
const originOf = (address: string): string => URL.parse(address)?.origin ?? address;

/** @azure/msal-node replaces `localhost` with 127.0.0.1 for Azure Arc. */
const listPlainHttpOrigins = (env: Environment): readonly string[] => [
	`http://${metadataService.host}`,
	...endpointVariables.flatMap(name => {
		const origin = URL.parse(env[name] ?? '')?.origin;
		return origin === undefined ? [] : [origin, origin.replace('//localhost', '//127.0.0.1')];
	}),
];

/** Reads the federated token before @azure/identity does, because the library would wait forever for a pipe. */
function readPodToken(file: string | undefined): string | undefined {
	try {
		return file ? readFederatedToken(file) : undefined;
	} catch (error) {
		const {code, details} = toFailure(error);
		throw new Unavailable(code, details);
	}
}

async function isMetadataServiceReachable({dial}: CredentialInput, signal: AbortSignal): Promise<boolean> {
	const {promise, resolve} = Promise.withResolvers<boolean>();
	const {host, port} = metadataService;
	const {address, port: dialedPort} = dial?.(host, port) ?? {address: host, port};
	const socket = net.connect({host: address, port: dialedPort, signal, timeout: probeTimeoutMs});
	socket.once('connect', () => resolve(true));
	socket.once('timeout', () => resolve(false));
	socket.once('error', () => resolve(false));
	const isReachable = await promise;
	socket.destroy();
	return isReachable;
}
