import {truncateEnd} from '../../text/truncate.ts';
import {excerpt} from '../../text/strip-control-characters.ts';
import type {Response} from '../../engine/system.ts';

export const firstHeader = (response: Pick<Response, 'headers'>, name: string): string | undefined =>
	response.headers[name]?.[0];

export const isWebPage = (response: Response): boolean =>
	/^text\/html|^application\/xhtml/i.test(firstHeader(response, 'content-type') ?? '') ||
	/^\s*<(?:!doctype html|html|head|body)/i.test(truncateEnd(response.body));

export function readPageTitle(body: string): string | undefined {
	const title = /<title[^>]{0,200}>([^<]{1,200})/i.exec(truncateEnd(body))?.[1];
	return title === undefined ? undefined : excerpt(title, 80);
}

/**
 * Converts Retry-After (seconds or a date, RFC 9110, 10.2.3) to seconds. `now` is ms since 1970, UTC. Returns 0 for a
 * date in the past. Returns undefined if the value is absent, too long or in another format.
 */
export function readRetryAfter(value: string | undefined, now: number): number | undefined {
	// An HTTP date (RFC 9110, 5.6.7) is never longer than 100 characters.
	if (value === undefined || value.length > 100) {
		return undefined;
	}

	if (/^\d{1,9}$/.test(value.trim())) {
		return Number(value);
	}

	// `Date.parse` also accepts text that is not a date, for example `foo 1`.
	const date = /^[a-z]{3,9},? .*\d\d:\d\d:\d\d/i.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
