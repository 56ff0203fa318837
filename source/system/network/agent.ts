import {Agent, errors} from 'undici';
import type {buildConnector} from 'undici';

/** Keeps at most four connections per host. Import this file late, because undici is half of the bundled code. */
export const createAgent = (connect: buildConnector.connector): Agent => new Agent({connections: 4, connect});

/** Returns true for a response that violates HTTP/1.1. */
export const isMalformedResponse = (error: unknown): boolean =>
	error instanceof errors.HTTPParserError ||
	error instanceof errors.HeadersOverflowError ||
	error instanceof errors.ResponseContentLengthMismatchError ||
	(error instanceof errors.SocketError && /^bad (?:response|upgrade)$/.test(error.message));
