import type {Result} from '../../../engine/result.ts';
import type {Response} from '../../../engine/system.ts';
import {truncateEnd} from '../../../text/truncate.ts';
import {redactedExcerpt} from '../../../text/redact-secrets.ts';
import {excerpt} from '../../../text/strip-control-characters.ts';
import {firstHeader, isWebPage, readPageTitle, readRetryAfter} from '../../network/read-http-response.ts';
import {parseRegistryError} from './read-registry-error.ts';

export type RegistryResponseEvidence = {
	readonly status?: number | undefined;
	/** The error code of the network layer. Set instead of `status`. */
	readonly error?: string | undefined;
	readonly errorMessage?: string | undefined;
	/** The HTTP status of the proxy, if the proxy did not open the connection. */
	readonly proxyStatus?: number | undefined;
	readonly registryCode?: string | undefined;
	readonly registryMessage?: string | undefined;
	readonly clientIp?: string | undefined;
	readonly correlationId?: string | undefined;
	/** The seconds to wait before a retry, from the Retry-After header. */
	readonly retryAfter?: number | undefined;
	readonly server?: string | undefined;
	readonly via?: string | undefined;
	/** Date and time in ISO 8601, UTC, from the Date header. */
	readonly serverTime?: string | undefined;
	/** The Location header, at most 200 characters, without the query and the fragment. */
	readonly location?: string | undefined;
	readonly isFromRegistry?: boolean | undefined;
	readonly isWebPage?: boolean | undefined;
	readonly pageTitle?: string | undefined;
	/**
	 * The start of the body, at most 160 characters, without HTML tags. Absent if the body is empty, is a registry
	 * error or can contain a token.
	 */
	readonly bodyStart?: string | undefined;
	readonly isBodyTruncated?: boolean | undefined;
};

/**
 * `now` is ms since 1970, UTC. `canQuote` must be false if the body can contain a token. A failed request is part of
 * the evidence.
 */
export function readRegistryResponse(
	result: Result<Response>,
	{now, canQuote}: {now: number; canQuote: boolean},
): RegistryResponseEvidence {
	if (!result.ok) {
		const proxyStatus = result.details?.status;

		return {
			error: result.code,
			errorMessage: redactedExcerpt(result.message, 200) || undefined,
			proxyStatus: typeof proxyStatus === 'number' ? proxyStatus : undefined,
		};
	}

	const {value: response} = result;
	const {status, body} = response;
	const error = parseRegistryError(body);
	const header = (name: string): string | undefined => {
		const value = firstHeader(response, name);
		return value === undefined ? undefined : redactedExcerpt(value, 120);
	};

	return {
		status,
		registryCode: error && excerpt(error.code, 60),
		registryMessage: error && redactedExcerpt(error.message, 300),
		clientIp: error?.clientIp,
		correlationId: error?.correlationId ?? header('x-ms-correlation-request-id'),
		retryAfter: readRetryAfter(firstHeader(response, 'retry-after'), now),
		server: header('server'),
		via: header('via'),
		serverTime: readDate(firstHeader(response, 'date')),
		location: readLocation(firstHeader(response, 'location')),
		isFromRegistry: hasRegistryHeader(response) || error !== undefined,
		isWebPage: isWebPage(response),
		pageTitle: isWebPage(response) ? readPageTitle(body) : undefined,
		bodyStart:
			canQuote && error === undefined ? redactedExcerpt(removeTags(body), 160) || undefined : undefined,
		isBodyTruncated: response.isTruncated,
	};
}

const hasRegistryHeader = (response: Response): boolean =>
	firstHeader(response, 'docker-distribution-api-version') !== undefined ||
	firstHeader(response, 'x-ms-correlation-request-id') !== undefined;

const removeTags = (body: string): string =>
	body
		.slice(0, 4000)
		.replaceAll(/<(script|style)[^>]{0,500}>[^]{0,4000}?<\/\1>/gi, ' ')
		.replaceAll(/<[^>]{0,500}>/g, ' ');

function readDate(date: string | undefined): string | undefined {
	const time = Date.parse(date ?? '');
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The query of a signed URL contains the signature, so the query is removed. */
function readLocation(location: string | undefined): string | undefined {
	if (location === undefined) {
		return undefined;
	}

	const url = URL.parse(truncateEnd(location));
	return excerpt(
		url ? `${url.protocol}//${url.host}${url.pathname}` : (location.split(/[?#]/, 1)[0] ?? ''),
		200,
	);
}
