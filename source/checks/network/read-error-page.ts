import {boundText} from '../../text/bound-text.ts';
import {excerpt} from '../../text/sanitise.ts';
import type {Response} from '../../engine/system.ts';

/** The first value of a header. */
export const headerOf = (response: Pick<Response, 'headers'>, name: string): string | undefined =>
	response.headers[name]?.[0];

/**
 * True when the answer carries the marks of a container registry: one of the two headers each answer of Azure
 * Container Registry has, or an OCI error body's API version.
 */
export const isFromRegistry = (response: Response): boolean =>
	headerOf(response, 'docker-distribution-api-version') !== undefined ||
	headerOf(response, 'x-ms-correlation-request-id') !== undefined;

/** True for a web page: a sign-in page of a network, or a proxy's notice. */
export const isWebPage = (response: Response): boolean =>
	/^text\/html|^application\/xhtml/i.test(headerOf(response, 'content-type') ?? '') ||
	/^\s*<(?:!doctype html|html|head|body)/i.test(boundText(response.body));

/** The title of a web page, for showing. */
export function titleOfPage(body: string): string | undefined {
	const title = /<title[^>]{0,200}>([^<]{1,200})/i.exec(boundText(body))?.[1];
	return title === undefined ? undefined : excerpt(title, 80);
}

/**
 * Seconds to wait by a `Retry-After` header (RFC 9110, 10.2.3), which holds seconds or a date; `now` is ms
 * since 1970, UTC.
 */
export function readRetryAfter(value: string | undefined, now: number): number | undefined {
	// A date has 29 characters.
	if (value === undefined || value.length > 100) {
		return undefined;
	}

	if (/^\d{1,9}$/.test(value.trim())) {
		return Number(value);
	}

	// Date.parse takes almost anything for a date.
	const date = /^[a-z]{3,9},? .*\d\d:\d\d:\d\d/i.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
