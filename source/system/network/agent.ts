import {Agent, errors} from 'undici';
import type {buildConnector} from 'undici';

/** Keeps connections that are opened in this way, four a host. This file holds half of all code there is: it is loaded with the first request. */
export const createAgent = (connect: buildConnector.connector): Agent => new Agent({connections: 4, connect});

/** True for what is no answer by the rules of HTTP/1.1. */
export const isMalformedResponse = (error: unknown): boolean =>
	error instanceof errors.HTTPParserError ||
	error instanceof errors.HeadersOverflowError ||
	error instanceof errors.ResponseContentLengthMismatchError ||
	(error instanceof errors.SocketError && /^bad (?:response|upgrade)$/.test(error.message));
