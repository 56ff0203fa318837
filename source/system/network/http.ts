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

/** Maximum size of a response body in bytes, if the request sets no limit. */
const defaultMaxBytes = 64 * 1024;

/** Time limit for opening a connection. The signal of a request does not abort this step of undici. */
const connectTimeoutMs = 60_000;

type HttpInput = {
	/** Called only for a connection with TLS, because reading the root certificates is slow. */
	readonly trust: () => Trust;
	readonly destinationOf: DestinationOf;
	readonly userAgent: string;
};

/** Throws an error with a code if the request is not allowed, or if the response is missing or incomplete. */
export type Exchange = (
	request: Omit<Request, 'form' | 'json' | 'method'> & {
		readonly method: string;
		readonly body?: string | undefined;
		readonly plainHttp?: PlainHttpReason | undefined;
	},
	signal: AbortSignal,
) => Promise<Omit<Response, 'body'> & {readonly body: Uint8Array}>;

/**
 * The reason why a request is allowed to use plain HTTP. `public`: the request has no body and no headers except
 * User-Agent, so it contains no secret. `identity-endpoint`: the endpoint of a managed identity is local and uses plain
 * HTTP by design. The content of such a request comes from @azure/identity.
 */
type PlainHttpReason = 'public' | 'identity-endpoint';

export type Http = {
	readonly exchange: Exchange;
	readonly request: (request: Request, signal: AbortSignal) => Promise<Result<Response>>;
	/** Loads undici before the first request. */
	readonly prepare: () => Promise<void>;
	/** Makes the next request open a new connection. The current requests end normally. */
	readonly replaceAgent: () => void;
	readonly close: () => Promise<void>;
};

/** Every request uses the same trust store, proxy rules and error codes. */
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

		// The limit of a request applies to a successful response. Error responses are short, so the default applies.
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

/** Returns false for a request that could send secrets over plain HTTP. `exchange` rejects such a request. */
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

/** Accepts the methods that @azure/identity and the checks use. */
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

/** If undici reports only a closed connection, returns `alert`, because the alert contains the reason. */
async function toRequestFailure(error: unknown, alert: Error | undefined): Promise<Failure> {
	if ((await loadAgent()).isMalformedResponse(error)) {
		return failure('ANSWER_MALFORMED', error instanceof Error ? error.message : '');
	}

	const failed = toFailure(error);
	return failed.code === 'UND_ERR_SOCKET' && alert ? toFailure(alert) : failed;
}

const loadAgent = async () => import('./agent.ts');
