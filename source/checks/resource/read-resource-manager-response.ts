import type {Result} from '../../engine/result.ts';
import type {Response} from '../../engine/system.ts';
import {isRecord, parseJson} from '../../text/json.ts';
import {redactedExcerpt} from '../../text/redact-secrets.ts';
import {firstHeader, isWebPage, readRetryAfter, readPageTitle} from '../network/read-http-response.ts';

export type FailedResponse = {
	/** The HTTP status. Absent if `error` is set. */
	readonly status?: number | undefined;
	/** The error code of the network layer. Set instead of `status`. */
	readonly error?: string | undefined;
	readonly errorMessage?: string | undefined;
	readonly azureCode?: string | undefined;
	readonly azureMessage?: string | undefined;
	readonly correlationId?: string | undefined;
	readonly requestId?: string | undefined;
	/** The seconds to wait before a retry, from the Retry-After header. */
	readonly retryAfter?: number | undefined;
	readonly pageTitle?: string | undefined;
};

type ResourceManagerResponse =
	| {readonly ok: true; readonly body: Readonly<Record<string, unknown>>}
	| {readonly ok: false; readonly failure: FailedResponse};

/**
 * Returns the JSON object of a complete response with status 200. Returns a failure in all other cases. `now` is ms
 * since 1970, UTC.
 */
export function readResourceManagerResponse(result: Result<Response>, now: number): ResourceManagerResponse {
	if (!result.ok) {
		const {code, message} = result;
		return {
			ok: false,
			failure: {error: code, errorMessage: redactedExcerpt(message, 200) || undefined},
		};
	}

	const {value: response} = result;
	const body = response.isTruncated ? undefined : parseJson(response.body);

	if (response.status === 200 && body !== undefined) {
		return {ok: true, body};
	}

	const error = isRecord(body?.error) ? body.error : undefined;

	return {
		ok: false,
		failure: {
			status: response.status,
			azureCode: textOf(error?.code, 80),
			azureMessage: textOf(error?.message, 300),
			correlationId: textOf(firstHeader(response, 'x-ms-correlation-request-id'), 80),
			requestId: textOf(firstHeader(response, 'x-ms-request-id'), 80),
			retryAfter: readRetryAfter(firstHeader(response, 'retry-after'), now),
			pageTitle: isWebPage(response) ? readPageTitle(response.body) : undefined,
		},
	};
}

/** Returns the objects in one page of a list, and the URL of the next page. `next` is undefined on the last page. */
export function readPage({value, nextLink}: Readonly<Record<string, unknown>>) {
	return {
		values: (Array.isArray(value) ? value : []).filter(isRecord),
		next: typeof nextLink === 'string' && nextLink !== '' ? nextLink : undefined,
	};
}

const textOf = (value: unknown, length: number): string | undefined =>
	typeof value === 'string' ? redactedExcerpt(value, length) : undefined;
