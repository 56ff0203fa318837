import {randomUUID} from 'node:crypto';
import type {ChallengeFault} from '../faults/faults.ts';
import {html, json} from '../network/http-messages.ts';
import type {Headers, Reply} from '../network/http-messages.ts';

/** The headers are copied from responses of Azure registries. */
export const registryHeaders = (correlationId: string): Headers => ({
	Server: 'AzureContainerRegistry',
	'Access-Control-Expose-Headers': [
		'Docker-Content-Digest',
		'WWW-Authenticate',
		'Link',
		'X-Ms-Correlation-Request-Id',
	],
	'Docker-Distribution-Api-Version': 'registry/2.0',
	'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'X-Ms-Correlation-Request-Id': correlationId,
});

/** The correlation ID is at the end of the message, as in Azure. */
export function registryError(request: {
	readonly status: number;
	readonly code: string;
	readonly message: string;
	readonly headers?: Headers;
}): Reply {
	const correlationId = randomUUID();

	return json(
		request.status,
		{errors: [{code: request.code, message: `${request.message} CorrelationId: ${correlationId}`}]},
		{...registryHeaders(correlationId), ...request.headers},
	);
}

export const clientIpDenied = (): Reply =>
	registryError({
		status: 403,
		code: 'DENIED',
		message: `client with IP '${deniedAddress}' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.`,
	});

/** An IP address for documentation (RFC 5737). */
const deniedAddress = '203.0.113.7';

export const unauthorized = (): Reply =>
	registryError({status: 401, code: 'UNAUTHORIZED', message: authenticationRequired});

const authenticationRequired =
	'authentication required, visit https://aka.ms/acr/authorization for more information.';

export const tooManyRequests = (): Reply =>
	registryError({
		status: 429,
		code: 'TOOMANYREQUESTS',
		message:
			'Too many requests. Please visit https://aka.ms/acr/skus#sku-feature-matrix for more information.',
		headers: {'Retry-After': '17'},
	});

export const serverError = (): Reply =>
	registryError({status: 503, code: 'UNAVAILABLE', message: 'service unavailable.'});

/** Returns the response of a healthy registry to a request without a token. */
export const challenge = (host: string): Reply =>
	challengeWith(`Bearer realm="https://${host}/oauth2/token",service="${host}"`);

const challengeWith = (challenges: string | undefined): Reply => {
	const message = {code: 'UNAUTHORIZED', message: authenticationRequired, detail: null};
	const reply = {errors: [message]};

	return json(401, reply, {
		...registryHeaders(randomUUID()),
		...(challenges === undefined ? {} : {'WWW-Authenticate': challenges}),
	});
};

/** The response to `GET /v2/` for each fault. */
export const challengeReplies: Readonly<Record<ChallengeFault, (host: string) => Reply>> = {
	'client-ip-denied': clientIpDenied,
	'key-unavailable': () =>
		registryError({
			status: 403,
			code: 'DENIED',
			message:
				'Access to Key Encryption Key is forbidden. View troubleshooting steps at https://aka.ms/acr/cmk',
		}),
	'forbidden-by-intermediary': () =>
		html(403, 'Blocked by the web filter of Contoso', {Server: 'ContosoGate'}),
	'not-a-registry': () => html(404, '404 Not Found', {Server: 'nginx'}),
	'server-error': serverError,
	'endless-body': () => ({
		status: 500,
		headers: {...registryHeaders(randomUUID()), 'Content-Type': 'text/plain'},
		endlessly: 'Something broke, and here is everything about it.\n',
	}),
	anonymous: () => json(200, {}, registryHeaders(randomUUID())),
	'captive-portal': () => html(200, 'Welcome to the guest network: please sign in', {Server: 'ContosoGuest'}),
	'captive-redirect': () => html(302, 'Found', {Location: 'http://portal.contoso-guest.test/sign-in'}),
	redirected: () => ({
		status: 301,
		headers: {...registryHeaders(randomUUID()), Location: 'https://contosomoved.azurecr.test/v2/'},
		body: '',
	}),
	'too-many-requests': tooManyRequests,
	'no-challenge': () => challengeWith(undefined),
	'basic-only': host => challengeWith(`Basic realm="https://${host}"`),
	'challenge-malformed': () => challengeWith('Bearer error="invalid_request"'),
	'realm-mismatch': host =>
		challengeWith(`Bearer realm="https://tokens.contoso-mirror.test/oauth2/token",service="${host}"`),
	'no-answer': () => 'silence',
	'connection-dropped': () => 'hang-up',
};
