import type {Result} from '../../engine/result.ts';
import {parseJson} from '../../text/json.ts';
import type {Response} from '../../engine/system.ts';
import {readRegistryResponse} from './registry-response/read-registry-response.ts';
import type {RegistryResponseEvidence} from './registry-response/read-registry-response.ts';

export type TokenResponseEvidence = RegistryResponseEvidence & {
	/** The content of a response with status 200. */
	readonly content?: 'token' | 'no-token' | 'not-json' | undefined;
};

/** Reads a response of `/oauth2/exchange` or `/oauth2/token`. `now` is ms since 1970, UTC. */
export function readTokenResponse(
	result: Result<Response>,
	field: 'refresh_token' | 'access_token',
	now: number,
): {readonly evidence: TokenResponseEvidence; readonly token?: string} {
	// Never quote the body of a 200 response, because it can contain a token even if its JSON is invalid.
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
