import {randomUUID} from 'node:crypto';
import {challenge, challengeReplies, registryError, registryHeaders, unauthorized} from './challenge.ts';
import {findByFault} from '../faults/faults.ts';
import {json} from '../network/http-messages.ts';
import type {ReceivedRequest, Reply} from '../network/http-messages.ts';
import {exchangeToken, issueAccessToken, issueTokenForLogin} from './token-endpoints.ts';
import type {RegistryContext} from './token-endpoints.ts';
import {readBearerToken} from './tokens.ts';

export function answerAsRegistry(received: ReceivedRequest, context: RegistryContext): Reply {
	switch (`${received.method} ${received.path}`) {
		case 'GET /v2/':
			return answerPing(received, context);
		case 'POST /oauth2/exchange':
			return exchangeToken(received, context);
		case 'GET /oauth2/token':
			return issueTokenForLogin(received, context);
		case 'POST /oauth2/token':
			return issueAccessToken(received, context);
		default:
			return registryError({status: 404, code: 'NOT_FOUND', message: 'not found.'});
	}
}

function answerPing(received: ReceivedRequest, {host, fault, registryTokens}: RegistryContext): Reply {
	const reply = findByFault(challengeReplies, fault)?.(host);

	if (reply !== undefined) {
		return reply;
	}

	const bearer = readBearerToken(received.headers.authorization);

	if (bearer === undefined) {
		return challenge(host);
	}

	const claims = registryTokens.read(bearer);
	const isAccepted = claims?.aud === host && claims.grant_type === 'access_token';
	return isAccepted ? json(200, {}, registryHeaders(randomUUID())) : unauthorized();
}
