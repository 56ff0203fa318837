import {randomBytes} from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;

export type Tokens = {
	/** Adds the claims `iat`, `nbf` and `exp`. `lifetime` is in seconds. */
	readonly issue: (claims: Claims, lifetime: number) => string;
	/** Returns undefined if the token has expired, or if `issue` did not create the token. */
	readonly read: (token: string | null | undefined) => Claims | undefined;
};

export function createTokens(): Tokens {
	const issued = new Map<string, Claims>();

	return {
		issue(claims, lifetime) {
			const now = Math.floor(Date.now() / 1000);
			const all = {...claims, iat: now, nbf: now, exp: now + lifetime};
			const token = [
				encode({typ: 'JWT', alg: 'RS256', kid: 'demo'}),
				encode(all),
				// A random signature is enough, because `read` only looks up the token.
				randomBytes(256).toString('base64url'),
			].join('.');

			issued.set(token, all);
			return token;
		},
		read(token) {
			const claims = issued.get(token ?? '');
			return claims && Number(claims.exp) > Date.now() / 1000 ? claims : undefined;
		},
	};
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export const readBearerToken = (header: string | undefined): string | undefined =>
	/^bearer +(\S+)$/i.exec(header ?? '')?.[1];
