import {AsyncLocalStorage} from 'node:async_hooks';
import type {TokenCredential, TokenCredentialOptions} from '@azure/identity';
import type {HttpClient, PipelineRequest} from '@azure/core-rest-pipeline';
import {truncateEnd} from '../../text/truncate.ts';
import type {Cloud} from '../../engine/cloud.ts';
import type {TokenRequest} from '../../engine/system.ts';
import {readEntraCode} from '../../engine/entra-refusal.ts';
import {parseJson} from '../../text/json.ts';
import {createError, toFailure} from '../errors.ts';
import type {Exchange} from '../network/http.ts';
import {Unavailable} from './credential.ts';
import type {Token} from './credential.ts';

/**
 * Requests a token from @azure/identity. HTTP requests use `exchange`, so that the trust store, proxies and limits
 * apply. Throws the code of the connection, or the error of `readRefusal`. Throws `Unavailable` if the library reports
 * the credential as unavailable. Throws AADSTS…, NO_TOKEN or SIGN_IN_REFUSED in other cases.
 */
export async function requestIdentityToken(
	create: (options: TokenCredentialOptions) => TokenCredential,
	{
		tokenRequest,
		exchange,
		signal,
		authorityHost,
		plainHttpOrigins = [],
		readRefusal = readEntraRefusal,
	}: IdentityTokenInput,
): Promise<Token> {
	let transportError: unknown;
	let refusal: Error | undefined;

	const sendRequest: HttpClient['sendRequest'] = async request => {
		try {
			const answer = await send(request, {exchange, plainHttpOrigins}, signal);
			refusal = readRefusal({
				status: answer.status,
				server: answer.headers.get('server'),
				challenge: answer.headers.get('www-authenticate'),
				body: answer.bodyAsText,
			});
			return answer;
		} catch (error) {
			transportError = error;
			throw error;
		}
	};

	try {
		const credential = create({
			httpClient,
			authorityHost: authorityHost ?? new URL(tokenRequest.cloud.authority).origin,
			retryOptions: {maxRetries: 0},
		});
		const token = await runningRequests.run(sendRequest, async () =>
			credential.getToken(`${tokenRequest.audience}/.default`, {abortSignal: signal}),
		);

		if (token === null) {
			throw new Unavailable('NO_TOKEN');
		}

		return {value: token.token, expiresAt: token.expiresOnTimestamp};
	} catch (error) {
		throw explain(error, transportError, refusal);
	}
}

const runningRequests = new AsyncLocalStorage<HttpClient['sendRequest']>();

/**
 * Sends each request with the signal of the running `requestIdentityToken`. All credentials share this client, because
 * @azure/msal-node keeps the client of the first managed identity
 * (https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-node/src/client/ManagedIdentityClient.ts).
 */
const httpClient: HttpClient = {
	async sendRequest(request) {
		const sendRequest = runningRequests.getStore();

		if (sendRequest === undefined) {
			throw new Error('@azure/identity sent a request after its token request.');
		}

		return sendRequest(request);
	},
};

type IdentityTokenInput = {
	readonly tokenRequest: TokenRequest;
	readonly exchange: Exchange;
	readonly signal: AbortSignal;
	readonly authorityHost?: string | undefined;
	/** Origins of managed identity endpoints that are allowed to use plain HTTP. */
	readonly plainHttpOrigins?: readonly string[];
	/** Returns the error for a response that refuses a token, by default for a response of Entra ID. */
	readonly readRefusal?: (answer: IdentityAnswer) => Error | undefined;
};

/** `server` and `challenge` are the values of the headers Server and WWW-Authenticate. */
export type IdentityAnswer = {
	readonly status: number;
	readonly server?: string | undefined;
	readonly challenge?: string | undefined;
	readonly body: string;
};

/**
 * Returns true if instance discovery must be off, because Microsoft's discovery service does not know the host. A
 * host in AZURE_AUTHORITY_HOST always counts as unknown.
 */
export const isCustomAuthority = (cloud: Cloud, authorityHost: string | undefined): boolean =>
	authorityHost !== undefined || !cloud.isBuiltIn;

async function send(
	request: PipelineRequest,
	{exchange, plainHttpOrigins}: {readonly exchange: Exchange; readonly plainHttpOrigins: readonly string[]},
	signal: AbortSignal,
) {
	const {createHttpHeaders} = await import('@azure/core-rest-pipeline');
	const {status, headers, body} = await exchange(
		{
			method: request.method,
			url: request.url,
			headers: request.headers.toJSON(),
			body: typeof request.body === 'string' ? request.body : undefined,
			plainHttp: plainHttpOrigins.includes(new URL(request.url).origin) ? 'identity-endpoint' : undefined,
		},
		signal,
	);

	return {
		request,
		status,
		headers: createHttpHeaders(
			Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.join(', ')])),
		),
		bodyAsText: new TextDecoder().decode(body),
	};
}

/**
 * Returns an error with the AADSTS code, or with ENTRA_ERROR for a 5xx response without an AADSTS code. Returns
 * undefined for any other response.
 */
function readEntraRefusal({status, body}: IdentityAnswer): Error | undefined {
	if (status < 400) {
		return undefined;
	}

	const description = parseJson(body)?.error_description;
	const text = typeof description === 'string' ? description : undefined;
	const code =
		readEntraCode(text ?? '') ?? readEntraCode(body) ?? (status >= 500 ? 'ENTRA_ERROR' : undefined);
	return code === undefined ? undefined : createError(code, text ?? {status});
}

/** Prefers the error of the connection or of the response, because @azure/identity has less precise messages. */
function explain(error: unknown, transportError: unknown, refusal: Error | undefined): Error {
	if (transportError !== undefined) {
		const {code, message, details} = toFailure(transportError);
		return createError(code, details ?? message);
	}

	if (refusal !== undefined) {
		return refusal;
	}

	const message = truncateEnd(error instanceof Error ? error.message : String(error));
	const code = readEntraCode(message);

	if (code !== undefined) {
		return createError(code, message);
	}

	return error instanceof Error && error.name === 'CredentialUnavailableError'
		? new Unavailable('NOT_AVAILABLE', message)
		: createError(error instanceof Unavailable ? error.code : 'SIGN_IN_REFUSED', message);
}
