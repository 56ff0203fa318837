import {failure} from '../engine/result.ts';
import type {Details, Failure} from '../engine/result.ts';

/** A failure that is thrown: with a code, and what was said of it or what its sentence is to name. */
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
 * The failure an error stands for, if its code belongs to a layer below: a socket, DNS, TLS, HTTP, a file, a process,
 * or one of our own CodedErrors. The innermost such code wins, since libraries wrap the error of the socket. Throws
 * any other error again: a TypeError or an argument error is a fault of this program, not of the server.
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
 * errno and c-ares (ECONNREFUSED, ENOTFOUND), OpenSSL (CERT_HAS_EXPIRED), llhttp (HPE_…), undici and zlib have codes
 * of their own; of Node's ERR_… codes these alone come from outside (https://nodejs.org/api/errors.html).
 */
const layerCodes =
	/^(?!ERR_|UND_ERR_(?:INVALID|NOT_SUPPORTED)|MODULE_NOT_FOUND$)[A-Z][A-Z\d_]*$|^ERR_(?:SSL_|OSSL_|TLS_CERT_|TLS_HANDSHAKE_|STREAM_(?:PREMATURE_CLOSE|DESTROYED)$|SOCKET_(?:CLOSED|CONNECTION_TIMEOUT)|FS_)/;

/** The failure an aborted signal stands for. */
export const abortFailure = (signal: AbortSignal): Failure =>
	signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'
		? failure('TIMEOUT')
		: failure('ABORTED');

/** Ends when the work does, or with a throw as soon as the signal aborts, whatever the work goes on doing. */
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

/** The error and what it was caused by, outermost first; bounded, since causes can be a circle. */
function listCauses(error: unknown): readonly unknown[] {
	const chain: unknown[] = [];

	for (let cause = error; cause !== undefined && chain.length < 8;) {
		chain.push(cause);
		// Happy eyeballs gives one error for each address; the first speaks for all.
		const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : undefined;
		cause = inner ?? (cause instanceof Error ? cause.cause : undefined);
	}

	return chain;
}
