import {failure} from '../core/answer.ts';
import type {Details, Failure} from '../core/answer.ts';

/** A failure that is thrown: with a code, and what was said of it or what its sentence is to name. */
export class CodedError extends Error {
	readonly code: string;
	readonly details: Details | undefined;

	constructor(code: string, said: string | Details = '') {
		super(typeof said === 'string' ? said : '');
		this.code = code;
		this.details = typeof said === 'string' ? undefined : said;
	}
}

export const codedError = (code: string, said: string | Details = ''): CodedError =>
	new CodedError(code, said);

/** What an error says of itself; the innermost code wins, since libraries wrap what the socket said. */
export function failureOf(error: unknown): Failure {
	const chain = causesOf(error);
	const coded = chain.toReversed().find(cause => codeOf(cause) !== undefined);
	const details = coded instanceof CodedError ? coded.details : undefined;
	return failure(codeOf(coded) ?? 'UNKNOWN', details ?? messageOf(coded ?? error));
}

/** The failure an aborted signal stands for. */
export const failureOfSignal = (signal: AbortSignal): Failure =>
	signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'
		? failure('TIMEOUT')
		: failure('ABORTED');

/** Ends when the work does, or with a throw as soon as the signal aborts, whatever the work goes on doing. */
export async function endWith<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
	const {promise, reject} = Promise.withResolvers<never>();
	const abort = (): void => {
		reject(codedError(failureOfSignal(signal).code));
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
function causesOf(error: unknown): readonly unknown[] {
	const chain: unknown[] = [];

	for (let cause = error; cause !== undefined && chain.length < 8;) {
		chain.push(cause);
		// Happy eyeballs gives one error for each address; the first speaks for all.
		const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : undefined;
		cause = inner ?? (cause instanceof Error ? cause.cause : undefined);
	}

	return chain;
}

const codeOf = (error: unknown): string | undefined =>
	typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
		? error.code
		: undefined;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
