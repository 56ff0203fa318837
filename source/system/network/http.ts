import type {Agent, buildConnector, Dispatcher} from 'undici';
import {failure, success} from '../../engine/result.ts';
import type {Result, Failure} from '../../engine/result.ts';
import type {Request, Response} from '../../engine/system.ts';
import {decodeBody, readBody} from './response-body.ts';
import {openTls} from './connection.ts';
import type {DestinationOf} from './connection.ts';
import {createError, raceWithSignal, toFailure} from '../errors.ts';
import {openSocket} from './open-socket.ts';
import type {Trust} from '../trust/trust.ts';

/** Maximum size of a response body in bytes, for an error response and for a request without `limit`. */
const defaultMaxBytes = 64 * 1024;

/** Time limit for opening a connection in milliseconds. The signal of a request does not abort this step. */
const connectTimeoutMs = 60_000;

type HttpInput = {
	/** Called only for a connection with TLS, because reading the root certificates is slow. */
	readonly trust: () => Trust;
	readonly destinationOf: DestinationOf;
	readonly userAgent: string;
};

/**
 * Throws PLAIN_HTTP or UNSUPPORTED_METHOD for a request that is not allowed. Throws ANSWER_UNFINISHED if the body of
 * the response is incomplete, for example after a timeout. Throws TIMEOUT, ABORTED or the error of the connection or of
 * undici in other cases.
 */
export type Exchange = (
	request: Omit<Request, 'form' | 'json' | 'method'> & {
		readonly method: string;
		readonly body?: string | undefined;
		readonly plainHttp?: PlainHttpReason | undefined;
	},
	signal: AbortSignal,
) => Promise<Omit<Response, 'body'> & {readonly body: Uint8Array}>;

/**
 * The reason why a request is allowed to use plain HTTP. `public`: the request has no body and no own headers, so no
 * secret is sent. `identity-endpoint`: managed identities use plain HTTP
 * (https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token).
 */
type PlainHttpReason = 'public' | 'identity-endpoint';

export type Http = {
	readonly exchange: Exchange;
	/**
	 * Fails with the code of the connection, a code of `exchange`, or ANSWER_MALFORMED if the response is not valid
	 * HTTP.
	 */
	readonly request: (request: Request, signal: AbortSignal) => Promise<Result<Response>>;
	/** Loads undici, so that the first request starts earlier. */
	readonly prepare: () => Promise<void>;
	/** Makes the next request open a new connection. The current requests end normally. */
	readonly replaceAgent: () => void;
	readonly close: () => Promise<void>;
};

export function createHttp({trust, destinationOf, userAgent}: HttpInput): Http {
	/** The error that ended the last connection to a host, by host name. */
	const socketErrors = new Map<string, Error>();
	const connect: buildConnector.connector = ({protocol, hostname, port}, callback) => {
		const scheme = protocol === 'http:' ? 'http:' : 'https:';
		const host = hostname.replaceAll(/[[\]]/g, '');
		socketErrors.delete(hostname);
		const open = async () => {
			const signal = AbortSignal.timeout(connectTimeoutMs);
			const at = Number(port) || (scheme === 'http:' ? 80 : 443);
			const to = await destinationOf(scheme, host, at, signal);
			const socket = await openSocket(to, {trust, onPhase: () => {}}, signal);
			return scheme === 'http:' ? socket : openTls(socket, to, {trust: trust(), isVerified: true}, signal);
		};

		open().then(
			socket => {
				// undici reports only a closed connection. The error of the socket contains the reason, such as a TLS alert.
				socket.once('error', error => socketErrors.set(hostname, error));
				callback(null, socket);
			},
			error => callback(error instanceof Error ? error : new Error(String(error)), null),
		);
	};
	let agent: Promise<Agent> | undefined;
	const openAgent = async (): Promise<Agent> =>
		(agent ??= loadAgent().then(({createAgent}) => createAgent(connect)));

	const exchange: Exchange = async (
		{method, url, headers, body, limit = defaultMaxBytes, plainHttp},
		signal,
	) => {
		if (!isSafe(url, {hasContent: (headers ?? body) !== undefined, plainHttp})) {
			throw createError('PLAIN_HTTP', {address: new URL(url).origin});
		}

		const current = await openAgent();
		const answer = await raceWithSignal(
			signal,
			current.request({
				origin: new URL(url).origin,
				path: new URL(url).pathname + new URL(url).search,
				method: parseMethod(method),
				headers: {'user-agent': userAgent, ...headers},
				body: body ?? null,
				signal,
			}),
		);
		const head = {status: answer.statusCode, headers: normalizeHeaders(answer.headers)};

		// Only a successful response can be larger than the default, because error responses are short.
		const maxBytes = head.status < 300 ? limit : Math.min(limit, defaultMaxBytes);

		try {
			const read = await raceWithSignal(signal, readBody(answer.body, maxBytes));
			const decoded = await decodeBody(read.body, head.headers['content-encoding']?.[0], maxBytes);
			return {...head, ...read, ...decoded};
		} catch (error) {
			throw (await loadAgent()).isMalformedResponse(error)
				? error
				: createError('ANSWER_UNFINISHED', toFailure(error).message);
		}
	};

	return {
		exchange,
		async request({form, json, headers, ...request}, signal) {
			try {
				const {body, ...answer} = await exchange(
					{
						...request,
						headers: {
							accept: '*/*',
							...headers,
							...(form && {'content-type': formType}),
							...(json !== undefined && {'content-type': 'application/json'}),
						},
						body: encodeBody(form, json),
					},
					signal,
				);
				return success({...answer, body: new TextDecoder().decode(body)});
			} catch (error) {
				return await toRequestFailure(error, socketErrors.get(new URL(request.url).hostname));
			}
		},
		async prepare() {
			await openAgent();
		},
		replaceAgent() {
			void agent?.then(async former => former.close());
			agent = undefined;
		},
		close: async () => (await agent)?.destroy(),
	};
}

const isSafe = (
	url: string,
	{hasContent, plainHttp}: {readonly hasContent: boolean; readonly plainHttp: PlainHttpReason | undefined},
): boolean =>
	new URL(url).protocol === 'https:' ||
	plainHttp === 'identity-endpoint' ||
	(plainHttp === 'public' && !hasContent);

const encodeBody = (form: Request['form'], json: Request['json']): string | undefined => {
	if (form) {
		return new URLSearchParams(form).toString();
	}

	return json === undefined ? undefined : JSON.stringify(json);
};

const formType = 'application/x-www-form-urlencoded';

function parseMethod(method: string): Dispatcher.HttpMethod {
	const supported = (['GET', 'POST', 'HEAD', 'PUT'] as const).find(name => name === method);

	if (supported === undefined) {
		throw createError('UNSUPPORTED_METHOD', method);
	}

	return supported;
}

function normalizeHeaders(headers: Dispatcher.ResponseData['headers']): Response['headers'] {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [
			name.toLowerCase(),
			value === undefined ? [] : Array.isArray(value) ? value : [value],
		]),
	);
}

/** Prefers `alert` to UND_ERR_SOCKET (a closed connection), because the alert contains the reason. */
async function toRequestFailure(error: unknown, alert: Error | undefined): Promise<Failure> {
	if ((await loadAgent()).isMalformedResponse(error)) {
		return failure('ANSWER_MALFORMED', error instanceof Error ? error.message : '');
	}

	const failed = toFailure(error);
	return failed.code === 'UND_ERR_SOCKET' && alert ? toFailure(alert) : failed;
}

const loadAgent = async () => import('./agent.ts');
