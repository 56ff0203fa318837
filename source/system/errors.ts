import {failure} from '../engine/result.ts';
import type {Details, Failure} from '../engine/result.ts';

/** `detail` is the message, or the placeholder values for the text of `code` (`reasons.ts` of each language). */
export class CodedError extends Error {
	readonly code: string;
	readonly details: Details | undefined;

	constructor(code: string, detail: string | Details = '') {
		super(typeof detail === 'string' ? detail : '');
		this.code = code;
		this.details = typeof detail === 'string' ? undefined : detail;
	}
}

export const createError = (code: string, detail: string | Details = ''): CodedError =>
	new CodedError(code, detail);

/**
 * Converts a CodedError, an abort, or an error with a code that matches `layerCodes` to a failure. Uses the innermost
 * matching cause, because libraries wrap errors of sockets. Throws any other error, such as a TypeError, because that
 * error is a bug in acr-doctor.
 */
export function toFailure(error: unknown): Failure {
	const coded = listCauses(error).findLast(isLayerError);

	if (coded === undefined) {
		throw error;
	}

	if (coded instanceof DOMException) {
		return failure(coded.name === 'TimeoutError' ? 'TIMEOUT' : 'ABORTED');
	}

	return failure(coded.code, (coded instanceof CodedError ? coded.details : undefined) ?? coded.message);
}

type LayerError = DOMException | (Error & {readonly code: string});

const isLayerError = (error: unknown): error is LayerError =>
	error instanceof CodedError ||
	(error instanceof DOMException && ['AbortError', 'TimeoutError'].includes(error.name)) ||
	(error instanceof Error &&
		'code' in error &&
		typeof error.code === 'string' &&
		layerCodes.test(error.code));

/**
 * Matches codes with an external cause: from errno and c-ares (ECONNREFUSED, ENOTFOUND), OpenSSL (CERT_HAS_EXPIRED),
 * llhttp (HPE_…), undici and zlib. Most ERR_ codes of Node have an internal cause, so only some ERR_ codes match
 * (https://nodejs.org/api/errors.html).
 */
const layerCodes =
	/^(?!ERR_|UND_ERR_(?:INVALID|NOT_SUPPORTED)|MODULE_NOT_FOUND$)[A-Z][A-Z\d_]*$|^ERR_(?:SSL_|OSSL_|TLS_CERT_|TLS_HANDSHAKE_|STREAM_(?:PREMATURE_CLOSE|DESTROYED)$|SOCKET_(?:CLOSED|CONNECTION_TIMEOUT)|FS_)/;

/** Returns TIMEOUT if a time limit aborted the signal, else ABORTED. */
export const abortFailure = (signal: AbortSignal): Failure =>
	signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'
		? failure('TIMEOUT')
		: failure('ABORTED');

/** Settles as `work` does, or throws TIMEOUT or ABORTED if the signal aborts first. `work` then continues. */
export async function raceWithSignal<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
	const {promise, reject} = Promise.withResolvers<never>();
	const abort = (): void => {
		reject(createError(abortFailure(signal).code));
	};

	if (signal.aborted) {
		abort();
	}

	signal.addEventListener('abort', abort);

	try {
		return await Promise.race([work, promise]);
	} finally {
		signal.removeEventListener('abort', abort);
		work.catch(() => {});
	}
}

/** Lists the error and its causes, outermost first. Stops after eight errors, because causes can form a cycle. */
function listCauses(error: unknown): readonly unknown[] {
	const chain: unknown[] = [];

	for (let cause = error; cause !== undefined && chain.length < 8;) {
		chain.push(cause);
		// If all addresses of a host fail, Node emits an AggregateError
		// (https://nodejs.org/api/net.html#socketconnectoptions-connectlistener). The first error is enough.
		const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : undefined;
		cause = inner ?? (cause instanceof Error ? cause.cause : undefined);
	}

	return chain;
}
