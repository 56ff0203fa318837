import {parseJson} from '../../text/json.ts';
import type {Response} from '../../engine/system.ts';

/** Returns the tokens in a successful token response (RFC 6749, 5.1), and the parsed body if there are tokens. */
export function separateIssuedTokens({status, body}: Response): {
	readonly tokens: Readonly<Record<string, string>>;
	readonly body?: Readonly<Record<string, unknown>>;
} {
	// Parse only a body with a token field, because other bodies can be long, such as lists of registries.
	const parsed = status === 200 && body.includes('_token"') ? parseJson(body) : undefined;
	const tokens = Object.fromEntries(
		fields.flatMap(field => {
			const token = parsed?.[field];
			return typeof token === 'string' && token !== '' ? [[field, token] as const] : [];
		}),
	);

	return parsed && Object.keys(tokens).length > 0 ? {tokens, body: parsed} : {tokens};
}

const fields = ['access_token', 'refresh_token', 'id_token'];
