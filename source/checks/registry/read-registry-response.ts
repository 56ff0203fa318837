import type {Result} from '../../engine/result.ts';
import {boundText} from '../../text/bound-text.ts';
import {redact} from '../../text/redact.ts';
import {excerpt} from '../../text/sanitise.ts';
import type {Response} from '../../engine/system.ts';
import {
	headerOf,
	isFromRegistry,
	isWebPage,
	readRetryAfter,
	titleOfPage,
} from '../network/read-error-page.ts';
import {parseRegistryError} from './read-registry-error.ts';

/** What an HTTPS answer of a registry tells, without its secrets: the facts of every check that asks for one. */
export type AnswerEvidence = {
	readonly status?: number | undefined;
	/** Where no answer came: the code of the layer that failed. */
	readonly error?: string | undefined;
	readonly errorMessage?: string | undefined;
	/** Of a proxy that would not connect. */
	readonly proxyStatus?: number | undefined;
	readonly registryCode?: string | undefined;
	readonly registryMessage?: string | undefined;
	readonly clientIp?: string | undefined;
	readonly correlationId?: string | undefined;
	/** Seconds. */
	readonly retryAfter?: number | undefined;
	readonly server?: string | undefined;
	readonly via?: string | undefined;
	/** ISO 8601, UTC, by the server's clock. */
	readonly serverTime?: string | undefined;
	/** Where a redirect leads, without its query. */
	readonly location?: string | undefined;
	readonly isFromRegistry?: boolean | undefined;
	readonly isWebPage?: boolean | undefined;
	readonly pageTitle?: string | undefined;
	/** The first words of a body that is not a registry's error. */
	readonly bodyStart?: string | undefined;
	readonly isBodyTruncated?: boolean | undefined;
};

/** Reads an answer; `now` is ms since 1970, UTC. A body that may hold a token is not to be quoted. */
export function readAnswer(
	answer: Result<Response>,
	{now, mayQuote}: {now: number; mayQuote: boolean},
): AnswerEvidence {
	if (!answer.ok) {
		return {
			error: answer.code,
			errorMessage: excerpt(redact(answer.message), 200) || undefined,
			proxyStatus: numberOf(answer.details?.status),
		};
	}

	const {value: response} = answer;
	const {status, body} = response;
	const error = parseRegistryError(body);
	const header = (name: string): string | undefined => {
		const value = headerOf(response, name);
		return value === undefined ? undefined : excerpt(redact(value), 120);
	};

	return {
		status,
		registryCode: error && excerpt(error.code, 60),
		registryMessage: error && excerpt(redact(error.message), 300),
		clientIp: error?.clientIp,
		correlationId: error?.correlationId ?? header('x-ms-correlation-request-id'),
		retryAfter: readRetryAfter(headerOf(response, 'retry-after'), now),
		server: header('server'),
		via: header('via'),
		serverTime: timeOf(headerOf(response, 'date')),
		location: locationOf(headerOf(response, 'location')),
		isFromRegistry: isFromRegistry(response) || error !== undefined,
		isWebPage: isWebPage(response),
		pageTitle: isWebPage(response) ? titleOfPage(body) : undefined,
		bodyStart: mayQuote && error === undefined ? excerpt(redact(textOf(body)), 160) || undefined : undefined,
		isBodyTruncated: response.isTruncated,
	};
}

const numberOf = (value: string | number | undefined): number | undefined =>
	typeof value === 'number' ? value : undefined;

/** A problem any answer can have, whatever was asked; undefined where the asker must judge. */
export function commonProblemOf(evidence: AnswerEvidence): CommonProblem | undefined {
	const {status = 0, error} = evidence;

	if (error !== undefined) {
		return transportProblemOf(error);
	}

	if (status === 403) {
		return forbiddenProblemOf(evidence);
	}

	if (status === 429) {
		return 'too-many-requests';
	}

	// nginx says it with a page, since the handshake let it pass.
	if (status === 400 && /No required SSL certificate was sent/.test(evidence.pageTitle ?? '')) {
		return 'client-certificate-wanted';
	}

	// 511 is a network that wants to be signed in to (RFC 6585).
	if (status >= 500 && status !== 511) {
		return evidence.isFromRegistry ? 'server-error' : 'server-error-in-between';
	}

	return undefined;
}

export type CommonProblem =
	| 'no-answer'
	| 'connection-dropped'
	| 'answer-unfinished'
	| 'answer-malformed'
	| 'client-certificate-wanted'
	| 'proxy-stopped-it'
	| 'connection-failed'
	| 'client-ip-denied'
	| 'key-unavailable'
	| 'access-denied'
	| 'forbidden-in-between'
	| 'too-many-requests'
	| 'server-error'
	| 'server-error-in-between';

function transportProblemOf(code: string): CommonProblem {
	if (['TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'].includes(code)) {
		return 'no-answer';
	}

	if (['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'TLS_CLOSED', 'UND_ERR_ABORTED'].includes(code)) {
		return 'connection-dropped';
	}

	if (code === 'ANSWER_UNFINISHED') {
		return 'answer-unfinished';
	}

	if (code === 'ANSWER_MALFORMED') {
		return 'answer-malformed';
	}

	if (code.includes('CERTIFICATE_REQUIRED')) {
		return 'client-certificate-wanted';
	}

	return code.startsWith('PROXY_') ? 'proxy-stopped-it' : 'connection-failed';
}

/** 403 is the firewall's, the key's, or not the registry's at all; only the body tells. */
function forbiddenProblemOf({
	isFromRegistry: isRegistry,
	registryMessage = '',
	clientIp,
}: AnswerEvidence): CommonProblem {
	if (clientIp !== undefined || /client with IP|acr\/firewall/i.test(registryMessage)) {
		return 'client-ip-denied';
	}

	// https://aka.ms/acr/cmk: a key or an identity that the registry cannot reach.
	if (/encryption key|aka\.ms\/acr\/cmk|identity .{0,200}inactive|key vault/i.test(registryMessage)) {
		return 'key-unavailable';
	}

	return isRegistry ? 'access-denied' : 'forbidden-in-between';
}

/** The text of a page without its tags; of anything else, itself. */
const textOf = (body: string): string =>
	body
		.slice(0, 4000)
		.replaceAll(/<(script|style)[^>]{0,500}>[^]{0,4000}?<\/\1>/gi, ' ')
		.replaceAll(/<[^>]{0,500}>/g, ' ');

function timeOf(date: string | undefined): string | undefined {
	const time = Date.parse(date ?? '');
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** A signed link's signature stands in its query. */
function locationOf(location: string | undefined): string | undefined {
	if (location === undefined) {
		return undefined;
	}

	const url = URL.parse(boundText(location));
	return excerpt(
		url ? `${url.protocol}//${url.host}${url.pathname}` : (location.split(/[?#]/, 1)[0] ?? ''),
		200,
	);
}
