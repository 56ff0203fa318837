import {Agent, errors} from 'undici';
import type {buildConnector} from 'undici';

/** Creates an agent with at most four connections per origin. Import this file late, because undici loads slowly. */
export const createAgent = (connect: buildConnector.connector): Agent => new Agent({connections: 4, connect});

/** Returns true if the error means that the server sent an invalid HTTP/1.1 response. */
export const isMalformedResponse = (error: unknown): boolean =>
	error instanceof errors.HTTPParserError ||
	error instanceof errors.HeadersOverflowError ||
	error instanceof errors.ResponseContentLengthMismatchError ||
	(error instanceof errors.SocketError && /^bad (?:response|upgrade)$/.test(error.message));
