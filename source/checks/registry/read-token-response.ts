import type {Result} from '../../engine/result.ts';
import {parseJson} from '../../text/json.ts';
import type {Response} from '../../engine/system.ts';
import {readAnswer} from './read-registry-response.ts';
import type {AnswerEvidence} from './read-registry-response.ts';

/** What a token endpoint said; the token itself stays apart. */
export type TokenAnswerEvidence = AnswerEvidence & {
	/** What a 200 held: a token, JSON without one, or something else. */
	readonly content?: 'token' | 'no-token' | 'not-json' | undefined;
};

/** Reads an answer of `/oauth2/exchange` or `/oauth2/token`; `field` names the token wanted, `now` is ms since 1970, UTC. */
export function readTokenAnswer(
	answer: Result<Response>,
	field: 'refresh_token' | 'access_token',
	now: number,
): {readonly evidence: TokenAnswerEvidence; readonly token?: string} {
	// A body of 200 holds a token, or what should have been one: it is never quoted.
	const evidence = readAnswer(answer, {now, mayQuote: answer.ok && answer.value.status !== 200});

	if (!answer.ok || answer.value.status !== 200) {
		return {evidence};
	}

	const body = parseJson(answer.value.body);
	const token = body?.[field];

	if (typeof token !== 'string' || token === '') {
		return {evidence: {...evidence, content: body === undefined ? 'not-json' : 'no-token'}};
	}

	return {evidence: {...evidence, content: 'token'}, token};
}
