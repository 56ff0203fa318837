import {parseJson} from './json.ts';

/**
 * Decodes the claims of a JWT (RFC 7519) without a check of the signature. Returns undefined if the text has no JSON
 * claims.
 */
export function readClaims(token: string): Readonly<Record<string, unknown>> | undefined {
	const [, payload] = token.split('.', 2);
	return payload === undefined ? undefined : parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
}
