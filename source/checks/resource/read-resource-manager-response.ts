import type {Result} from '../../engine/result.ts';
import {isRecord, parseJson} from '../../text/json.ts';
import {redact} from '../../text/redact.ts';
import {excerpt} from '../../text/sanitise.ts';
import type {Response} from '../../engine/system.ts';
import {firstHeader, isWebPage, readRetryAfter, readPageTitle} from '../network/read-http-response.ts';

/** Why Resource Manager told nothing. */
export type ResourceManagerProblem =
	| 'unreachable'
	| 'no-answer'
	| 'certificate-refused'
	| 'token-refused'
	| 'access-refused'
	| 'not-there'
	| 'throttled'
	| 'server-error'
	| 'unreadable'
	| 'unexpected';

/** A refusal with what Azure's support asks for. */
export type ResourceManagerRefusal = {
	readonly problem: ResourceManagerProblem;
	readonly status?: number | undefined;
	/** Where no answer came: the code of the layer that failed. */
	readonly error?: string | undefined;
	readonly errorMessage?: string | undefined;
	readonly azureCode?: string | undefined;
	readonly azureMessage?: string | undefined;
	readonly correlationId?: string | undefined;
	readonly requestId?: string | undefined;
	/** Seconds. */
	readonly retryAfter?: number | undefined;
	readonly pageTitle?: string | undefined;
};

export type ResourceManagerAnswer =
	| {readonly ok: true; readonly body: Readonly<Record<string, unknown>>}
	| {readonly ok: false; readonly refusal: ResourceManagerRefusal};

/** Reads what Resource Manager said: a JSON object, or `{error: {code, message}}`; `now` is ms since 1970, UTC. */
export function readResourceManagerAnswer(answer: Result<Response>, now: number): ResourceManagerAnswer {
	if (!answer.ok) {
		const {code, message} = answer;
		const refusal = {
			problem: problemOfTransport(code),
			error: code,
			errorMessage: excerpt(redact(message), 200) || undefined,
		};
		return {ok: false, refusal};
	}

	const {value: response} = answer;
	const body = response.isTruncated ? undefined : parseJson(response.body);

	if (response.status === 200 && body !== undefined) {
		return {ok: true, body};
	}

	const error = isRecord(body?.error) ? body.error : undefined;
	const header = (name: string): string | undefined => {
		const value = firstHeader(response, name);
		return value === undefined ? undefined : excerpt(redact(value), 80);
	};

	return {
		ok: false,
		refusal: {
			problem: problemOf(response.status, error !== undefined),
			status: response.status,
			azureCode: textOf(error?.code, 80),
			azureMessage: textOf(error?.message, 300),
			correlationId: header('x-ms-correlation-request-id'),
			requestId: header('x-ms-request-id'),
			retryAfter: readRetryAfter(firstHeader(response, 'retry-after'), now),
			pageTitle: isWebPage(response) ? readPageTitle(response.body) : undefined,
		},
	};
}

/** A list's members that are objects, and the address of its next page. */
export function readPage({value, nextLink}: Readonly<Record<string, unknown>>) {
	return {
		values: (Array.isArray(value) ? value : []).filter(isRecord),
		next: typeof nextLink === 'string' && nextLink !== '' ? nextLink : undefined,
	};
}

/** Without an answer, or with one that never ends. */
const timeOuts = [
	'TIMEOUT',
	'ETIMEDOUT',
	'UND_ERR_HEADERS_TIMEOUT',
	'UND_ERR_BODY_TIMEOUT',
	'ANSWER_UNFINISHED',
];

function problemOfTransport(code: string): ResourceManagerProblem {
	if (/^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT)/.test(code)) {
		return 'certificate-refused';
	}

	if (code === 'ANSWER_MALFORMED') {
		return 'unreadable';
	}

	return timeOuts.includes(code) ? 'no-answer' : 'unreachable';
}

/** Without an error of Azure's own, something in between answered. */
function problemOf(status: number, isOfAzure: boolean): ResourceManagerProblem {
	if (status === 429) {
		return 'throttled';
	}

	if (status >= 500) {
		return 'server-error';
	}

	if (status === 401) {
		return 'token-refused';
	}

	if (!isOfAzure) {
		return 'unreadable';
	}

	return status === 403 ? 'access-refused' : status === 404 ? 'not-there' : 'unexpected';
}

const textOf = (value: unknown, length: number): string | undefined =>
	typeof value === 'string' ? excerpt(redact(value), length) : undefined;
