import {parseJson} from '../../text/json.ts';
import type {Response} from '../../engine/system.ts';

/** The tokens that an answer issues, by field, and its body, if it issues any (RFC 6749, 5.1). */
export function separateIssuedTokens({status, body}: Response): {
	readonly tokens: Readonly<Record<string, string>>;
	readonly body?: Readonly<Record<string, unknown>>;
} {
	// A list of hundreds of registries need not be read twice.
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
