import {Agent, errors} from 'undici';
import type {buildConnector} from 'undici';

/** Import this file dynamically, because undici loads slowly. */
export const createAgent = (connect: buildConnector.connector): Agent => new Agent({connections: 4, connect});

export const isMalformedResponse = (error: unknown): boolean =>
	error instanceof errors.HTTPParserError ||
	error instanceof errors.HeadersOverflowError ||
	error instanceof errors.ResponseContentLengthMismatchError ||
	(error instanceof errors.SocketError && /^bad (?:response|upgrade)$/.test(error.message));
