import {randomUUID} from 'node:crypto';
import {registryAudience} from '../../reference/clouds.ts';
import {
	clientIpDenied,
	registryError,
	registryHeaders,
	serverError,
	tooManyRequests,
	unauthorized,
} from './challenge.ts';
import {refusals} from '../entra-refusals.ts';
import type {Refusal} from '../entra-refusals.ts';
import {findByFault} from '../faults/faults.ts';
import type {ExchangeFault, FaultName, TokenFault} from '../faults/faults.ts';
import {html, json} from '../network/http-messages.ts';
import type {ReceivedRequest, Reply} from '../network/http-messages.ts';
import {demoCloud, demoLogin, servicePrincipal} from '../azure-identifiers.ts';
import type {Claims, Tokens} from './tokens.ts';

export type RegistryContext = {
	readonly host: string;
	readonly fault: FaultName | undefined;
	readonly entraTokens: Tokens;
	readonly registryTokens: Tokens;
};

const audiences = [registryAudience, demoCloud.resourceManagerAudience, demoCloud.resourceManager];
const refreshTokenLifetime = 3 * 3600;
const accessTokenLifetime = 75 * 60;

/**
 * Exchanges an Entra token for a refresh token (`POST /oauth2/exchange`). Replies with 400 or 401 to an invalid
 * request.
 */
export function exchangeToken(
	{form}: ReceivedRequest,
	{host, fault, entraTokens, registryTokens}: RegistryContext,
): Reply {
	const claims = entraTokens.read(form.get('access_token'));
	const reply = findByFault(exchangeReplies, fault)?.(claims);

	if (reply !== undefined) {
		return reply;
	}

	if (form.get('grant_type') !== 'access_token') {
		return badRequest('grant_type must be access_token.');
	}

	const tenant = form.get('tenant') ?? servicePrincipal.tenant;
	const isAccepted =
		claims !== undefined &&
		audiences.includes(String(claims.aud)) &&
		[servicePrincipal.tenant, 'adfs'].includes(tenant) &&
		form.get('service') === host;

	return isAccepted
		? token({
				refresh_token: registryTokens.issue(
					{
						...commonClaims(host, claims),
						grant_type: 'refresh_token',
						tenant,
						permissions: {actions: ['read', 'write', 'delete', 'metadata/read'], notActions: []},
						roles: [],
					},
					refreshTokenLifetime,
				),
			})
		: unauthorized();
}

const exchangeReplies: Readonly<Record<ExchangeFault, (claims: Claims | undefined) => Reply | undefined>> = {
	'exchange-unauthorized': unauthorized,
	'audience-refused': claims => (claims?.aud === registryAudience ? unauthorized() : undefined),
	'exchange-token-missing': () => token({}),
	'exchange-answer-unreadable': () => html(200, 'It works'),
	'exchange-server-error': serverError,
	'exchange-too-many-requests': tooManyRequests,
	'exchange-client-ip-denied': clientIpDenied,
	'exchange-sign-in-required': () => quoteEntra(refusals['mfa-required']('')),
	'exchange-entra-refused': () => quoteEntra(refusals['device-not-compliant']('')),
	'exchange-no-answer': () => 'silence',
};

const quoteEntra = ({number, message}: Refusal): Reply =>
	registryError({status: 401, code: 'UNAUTHORIZED', message: `AADSTS${number}: ${message}`});

/**
 * Exchanges a refresh token for an access token (`POST /oauth2/token`). Replies with 400 or 401 to an invalid
 * request.
 */
export function issueAccessToken(
	{form}: ReceivedRequest,
	{host, fault, registryTokens}: RegistryContext,
): Reply {
	const reply = findByFault(tokenReplies, fault);

	if (reply !== undefined) {
		return reply();
	}

	if (form.get('grant_type') !== 'refresh_token') {
		return badRequest('grant_type must be refresh_token.');
	}

	const claims = registryTokens.read(form.get('refresh_token'));
	const isAccepted =
		claims?.aud === host && claims.grant_type === 'refresh_token' && form.get('service') === host;

	return isAccepted
		? token({
				access_token: registryTokens.issue(
					{
						...commonClaims(host, claims),
						grant_type: 'access_token',
						access: form
							.getAll('scope')
							.flatMap(readScopes)
							.filter(access => isGranted(access, fault)),
						roles: [],
					},
					accessTokenLifetime,
				),
			})
		: unauthorized();
}

/**
 * Issues an access token for a user name and password, or an anonymous token (`GET /oauth2/token`). Only the login of
 * the demo has permissions.
 */
export function issueTokenForLogin(
	{query, headers}: ReceivedRequest,
	{host, fault, registryTokens}: RegistryContext,
): Reply {
	const {authorization} = headers;
	const isSignedIn = authorization === `Basic ${Buffer.from(demoLogin).toString('base64')}`;

	if (authorization !== undefined && !isSignedIn) {
		return unauthorized();
	}

	const reply = findByFault(loginReplies, fault);

	if (reply !== undefined && isSignedIn) {
		return reply();
	}

	const granted = query
		.getAll('scope')
		.flatMap(readScopes)
		.filter(
			access =>
				access.type === 'repository' &&
				isSignedIn &&
				isGranted(access, fault) &&
				fault !== 'stored-pull-not-granted',
		);

	return token({
		access_token: registryTokens.issue(
			{...commonClaims(host, {sub: 'demo'}), grant_type: 'access_token', access: granted, roles: []},
			accessTokenLifetime,
		),
	});
}

const loginReplies: Readonly<Record<'stored-password-refused' | 'stored-answer-unexpected', () => Reply>> = {
	'stored-password-refused': unauthorized,
	'stored-answer-unexpected': () => token({}),
};

const tokenReplies: Readonly<
	Record<Exclude<TokenFault, 'pull-not-granted' | 'catalog-not-granted'>, () => Reply>
> = {
	'token-unauthorized': unauthorized,
	'token-missing': () => token({}),
	'token-answer-unreadable': () => ({status: 200, headers: registryHeaders(randomUUID()), body: ''}),
	'token-server-error': serverError,
	'token-too-many-requests': tooManyRequests,
	'token-no-answer': () => 'silence',
};

type Access = {readonly type: string; readonly name: string; readonly actions: readonly string[]};

/**
 * Parses scopes such as `repository:team/app:pull,push`. The type ends at the first colon, and the actions start
 * after the last colon. The name between these colons can contain colons.
 */
const readScopes = (scopes: string): readonly Access[] =>
	[...scopes.matchAll(/([^\s:]+):(\S+):([^\s:]+)/g)].map(([, type = '', name = '', actions = '']) => ({
		type,
		name,
		actions: actions.split(','),
	}));

/**
 * A refused scope does not change the status 200 (https://distribution.github.io/distribution/spec/auth/token/). The
 * token only omits the scope.
 */
function isGranted({type, name}: Access, fault: FaultName | undefined): boolean {
	const isCatalog = type === 'registry' && name === 'catalog';
	const isRepository = type === 'repository';

	return (
		(isCatalog && fault !== 'catalog-not-granted' && fault !== 'pull-not-granted') ||
		(isRepository && fault !== 'pull-not-granted')
	);
}

const commonClaims = (host: string, claims: Claims): Claims => ({
	jti: randomUUID(),
	sub: claims.sub,
	iss: 'Azure Container Registry',
	aud: host,
	version: '2.0',
});

const token = (body: Readonly<Record<string, string>>): Reply =>
	json(200, body, {...registryHeaders(randomUUID()), 'X-Ms-Ratelimit-Remaining-Calls-Per-Second': '166.08'});

const badRequest = (message: string): Reply => registryError({status: 400, code: 'BAD_REQUEST', message});
