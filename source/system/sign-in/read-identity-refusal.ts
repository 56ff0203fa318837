import {readEntraCode} from '../../engine/entra-refusal.ts';
import {parseJson, isRecord} from '../../text/json.ts';
import {redactedExcerpt} from '../../text/redact-secrets.ts';
import {truncateEnd} from '../../text/truncate.ts';
import {createError} from '../errors.ts';
import {Unavailable} from './credential.ts';
import type {IdentityAnswer} from './identity-client.ts';
import type {IdentityEndpoint} from './identity-endpoint.ts';

type IdentityRequest = {
	readonly endpoint: IdentityEndpoint;
	/** The value of AZURE_CLIENT_ID. */
	readonly clientId: string | undefined;
	/** True if the user configured or requested a managed identity. */
	readonly isRequested: boolean;
};

/**
 * Returns an error with an AADSTS or IDENTITY_ code. Returns undefined for a status below 400 and for the challenge of
 * Azure Arc. Returns `Unavailable` if the user requested no identity and the response is possibly not from Azure.
 */
export function readIdentityRefusal(
	{status, server = '', challenge = '', body}: IdentityAnswer,
	{endpoint: {source, secretVariable}, clientId, isRequested}: IdentityRequest,
): Error | undefined {
	if (status < 400 || (status === 401 && source === 'arc' && /^basic realm=/i.test(challenge))) {
		return undefined;
	}

	const json = parseJson(truncateEnd(body));
	const message = messageOf(json);
	const text = message ?? truncateEnd(body);
	const entraCode = readEntraCode(text);

	if (entraCode !== undefined) {
		return createError(entraCode, text);
	}

	// A server outside Azure can respond at the address of the metadata service.
	const isBareStatus = body === '' && server === '' && knownStatuses.includes(status);

	if (!isRequested && message === undefined && !isBareStatus && !azureServer.test(server)) {
		return new Unavailable('NOT_ON_AZURE');
	}

	const answer = redactedExcerpt(text, 300) || `HTTP ${status}`;
	const details = {status, answer, source};

	if (/multiple (?:user[- ]assigned|managed) identities/i.test(text)) {
		return createError('IDENTITY_AMBIGUOUS', details);
	}

	if (isMissingIdentity(text)) {
		return clientId === undefined
			? createError('IDENTITY_NONE', details)
			: createError('IDENTITY_UNKNOWN', {...details, clientId: redactedExcerpt(clientId, 100)});
	}

	if (
		secretVariable !== undefined &&
		(status === 401 || status === 403 || /secret token header/i.test(text))
	) {
		return createError('IDENTITY_HEADER', {...details, variable: secretVariable});
	}

	if (status >= 500) {
		return createError('IDENTITY_5XX', details);
	}

	return createError(knownStatuses.includes(status) ? `IDENTITY_${status}` : 'IDENTITY_REFUSED', details);
}

const azureServer = /^(?:IMDS|Microsoft|Kestrel)\b/i;

/**
 * The statuses are from
 * https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#error-handling.
 */
const knownStatuses = [404, 410, 429];

const isMissingIdentity = (text: string): boolean =>
	/identity not (?:found|assigned)|no [a-z ]{0,60}managed identity (?:was )?found|unable to load (?:the proper|requested) managed identity|identity has not been assigned/i.test(
		text,
	);

function messageOf(json: Readonly<Record<string, unknown>> | undefined): string | undefined {
	const {error, error_description: description, message, statusCode} = json ?? {};
	const inner = isRecord(error) ? error.message : error;
	const candidates = [description, inner, statusCode === undefined ? undefined : message];
	return candidates.filter(value => typeof value === 'string').find(value => value !== '');
}
