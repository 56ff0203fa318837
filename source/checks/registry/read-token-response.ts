import type {Result} from '../../engine/result.ts';
import {parseJson} from '../../text/json.ts';
import type {Response} from '../../engine/system.ts';
import {readRegistryResponse} from './registry-response/read-registry-response.ts';
import type {RegistryResponseEvidence} from './registry-response/read-registry-response.ts';

export type TokenResponseEvidence = RegistryResponseEvidence & {
	/** Set only if the status is 200. */
	readonly content?: 'token' | 'no-token' | 'not-json' | undefined;
};

/**
 * Reads a response of `/oauth2/exchange` or `/oauth2/token`. `now` is ms since 1970, UTC. A failed request is part of
 * the evidence. `token` is absent if the status is not 200 or the body contains no token.
 */
export function readTokenResponse(
	result: Result<Response>,
	field: 'refresh_token' | 'access_token',
	now: number,
): {readonly evidence: TokenResponseEvidence; readonly token?: string} {
	// A 200 response can contain a token even if the JSON is invalid, so do not quote its body.
	const evidence = readRegistryResponse(result, {now, canQuote: result.ok && result.value.status !== 200});

	if (!result.ok || result.value.status !== 200) {
		return {evidence};
	}

	const body = parseJson(result.value.body);
	const token = body?.[field];

	if (typeof token !== 'string' || token === '') {
		return {evidence: {...evidence, content: body === undefined ? 'not-json' : 'no-token'}};
	}

	return {evidence: {...evidence, content: 'token'}, token};
}
