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

/** A body is read this far and no further where its request names no other limit, bytes. */
const defaultMaxBytes = 64 * 1024;

/** How long one connection may take to open where its request's signal cannot reach it, ms. */
const connectTimeoutMs = 60_000;

export type HttpInput = {
	/** Read when the first https request needs it. */
	readonly trust: () => Trust;
	readonly destinationOf: DestinationOf;
	readonly userAgent: string;
};

/** Any request, bytes in and bytes out; throws with a code. */
export type Exchange = (
	request: Omit<Request, 'form' | 'json' | 'method'> & {
		readonly method: string;
		readonly body?: string | undefined;
		readonly plainHttp?: PlainHttpReason | undefined;
	},
	signal: AbortSignal,
) => Promise<Omit<Response, 'body'> & {readonly body: Uint8Array}>;

/**
 * Why a request may go over plain HTTP. `public` carries no header and no body of ours. `identity-endpoint` goes to
 * the endpoint of a managed identity, which is plain HTTP by design and local to the machine; the library of Entra
 * decides what it carries.
 */
export type PlainHttpReason = 'public' | 'identity-endpoint';

export type Http = {
	readonly exchange: Exchange;
	readonly request: (request: Request, signal: AbortSignal) => Promise<Result<Response>>;
	/** Loads what the first request needs. */
	readonly prepare: () => Promise<void>;
	/** Leaves connections that are open to end by themselves: the next request opens its own. */
	readonly replaceAgent: () => void;
	readonly close: () => Promise<void>;
};

/** HTTP over connections of our own: one trust, one way past a proxy, one set of error codes for every request. */
export function createHttp({trust, destinationOf, userAgent}: HttpInput): Http {
	/** What the last connection to a host ended with, by host. */
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
				// undici says only that the other side closed; the alert that came with it says why.
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

		// A request's own limit is for the data that it asks for: a refusal is short.
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

/** The one place that keeps tokens and secrets off plain HTTP: without `plain`, a request is https or is not sent. */
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

/** What the credentials of @azure/identity and our checks send; nothing else is ever asked for. */
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

/** undici says only that the other side closed, or that its parser stopped; the alert of TLS says more. */
async function toRequestFailure(error: unknown, alert: Error | undefined): Promise<Failure> {
	if ((await loadAgent()).isMalformedResponse(error)) {
		return failure('ANSWER_MALFORMED', error instanceof Error ? error.message : '');
	}

	const failed = toFailure(error);
	return failed.code === 'UND_ERR_SOCKET' && alert ? toFailure(alert) : failed;
}

const loadAgent = async () => import('./agent.ts');
