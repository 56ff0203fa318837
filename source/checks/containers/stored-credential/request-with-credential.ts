import type {CollectContext} from '../../../engine/check.ts';
import type {StoredCredential} from '../../../engine/system.ts';
import {readTokenResponse} from '../../registry/read-token-response.ts';
import {grantsPull, readAccess} from '../../sign-in/read-token-claims.ts';

type TokenRequest = {
	readonly url: string;
	readonly service: string;
	readonly repository: string | undefined;
	/** Absent for an anonymous request. */
	readonly credential?: StoredCredential;
};

/**
 * Requests an access token as a container client does (https://distribution.github.io/distribution/spec/auth/oauth/ and
 * https://distribution.github.io/distribution/spec/auth/token/). A refused request is part of the evidence.
 */
export async function requestWithCredential({system, signal}: CollectContext, request: TokenRequest) {
	const {url, service, repository, credential} = request;
	const scope = repository === undefined ? 'registry:catalog:*' : `repository:${repository}:pull`;
	const query = new URLSearchParams({service, scope});
	const result = await system.request(
		credential?.isToken
			? {
					method: 'POST',
					url,
					form: {grant_type: 'refresh_token', service, scope, refresh_token: credential.secret},
				}
			: {
					method: 'GET',
					url: `${url}?${query.toString()}`,
					headers: credential === undefined ? {} : {authorization: basic(credential)},
				},
		signal,
	);
	const {evidence, token} = readTokenResponse(result, 'access_token', system.now());
	const access = token === undefined ? undefined : readAccess(token);

	return {evidence, token, access, canPull: access?.some(grant => grantsPull(grant, repository)) ?? false};
}

const basic = ({username, secret}: StoredCredential): string =>
	`Basic ${Buffer.from(`${username}:${secret}`).toString('base64')}`;
