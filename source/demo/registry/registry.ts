import {randomUUID} from 'node:crypto';
import {challenge, challengeReplies, registryError, registryHeaders, unauthorized} from './challenge.ts';
import {behaviourOf} from '../faults/faults.ts';
import {json} from '../network/http-messages.ts';
import type {Received, Reply} from '../network/http-messages.ts';
import {exchange, grant} from './token-endpoints.ts';
import type {Counter} from './token-endpoints.ts';
import {ownerOfLabel} from './tokens.ts';

/** What a registry answers. */
export function answerAsRegistry(received: Received, counter: Counter): Reply {
	switch (`${received.method} ${received.path}`) {
		case 'GET /v2/':
			return greet(received, counter);
		case 'POST /oauth2/exchange':
			return exchange(received, counter);
		case 'POST /oauth2/token':
			return grant(received, counter);
		default:
			return registryError({status: 404, code: 'NOT_FOUND', message: 'not found.'});
	}
}

function greet(received: Received, {host, fault, registryTokens}: Counter): Reply {
	const reply = behaviourOf(challengeReplies, fault)?.(host);

	if (reply !== undefined) {
		return reply;
	}

	const bearer = ownerOfLabel(received.headers.authorization);

	if (bearer === undefined) {
		return challenge(host);
	}

	const claims = registryTokens.read(bearer);
	const isWelcome = claims?.aud === host && claims.grant_type === 'access_token';
	return isWelcome ? json(200, {}, registryHeaders(randomUUID())) : unauthorized();
}
