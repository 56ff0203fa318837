import {readEntraRefusal} from '../../engine/entra-refusal.ts';
import type {AssertionClaims, CredentialAttempt} from '../../engine/system.ts';
import {isGuid} from '../../text/placeholder-validation.ts';
import {readClaims} from '../../text/read-claims.ts';
import {redactedExcerpt} from '../../text/redact-secrets.ts';
import {toFailure} from '../errors.ts';
import type {KnownSecrets} from '../secrets/known-secrets.ts';
import type {Credential} from './credential.ts';

/**
 * `reason` has no secrets and at most 300 characters. For an error of Entra ID, `reason` ends before the trace ID. Only
 * an error of Entra ID has a correlation ID and the claims of the federated token.
 */
export function describeRefusal(
	message: string,
	secrets: KnownSecrets,
	credential: Pick<Credential, 'readAssertion'>,
): Pick<CredentialAttempt, 'reason' | 'correlationId' | 'assertion'> {
	const refusal = readEntraRefusal(message);
	const clean = (text: string, length: number): string | undefined =>
		redactedExcerpt(secrets.hide(text), length) || undefined;
	const reason = clean(refusal?.sentence ?? message, 300);

	if (refusal === undefined) {
		return {reason};
	}

	const {correlationId} = refusal;
	const assertion = Object.fromEntries(
		Object.entries({...presentedClaims(credential), ...quotedClaims(refusal)}).flatMap(([name, value]) => {
			const text = clean(value ?? '', 200);
			return text === undefined ? [] : [[name, text]];
		}),
	);

	return {
		reason,
		...(correlationId !== undefined && isGuid(correlationId) && {correlationId}),
		...(Object.keys(assertion).length > 0 && {assertion}),
	};
}

const quotedClaims = ({issuer, subject, audience}: AssertionClaims): AssertionClaims => ({
	...(issuer !== undefined && {issuer}),
	...(subject !== undefined && {subject}),
	...(audience !== undefined && {audience}),
});

/** Returns no claims if the file is unreadable or contains no JWT (RFC 7519). */
function presentedClaims({readAssertion}: Pick<Credential, 'readAssertion'>): AssertionClaims {
	const {iss, sub, aud} = decodeClaims(readAssertion);
	const audience: unknown = Array.isArray(aud) ? aud[0] : aud;

	return {
		...(typeof iss === 'string' && {issuer: iss}),
		...(typeof sub === 'string' && {subject: sub}),
		...(typeof audience === 'string' && {audience}),
	};
}

function decodeClaims(readAssertion: (() => string) | undefined): Readonly<Record<string, unknown>> {
	try {
		return readClaims(readAssertion?.() ?? '') ?? {};
	} catch (error) {
		toFailure(error);
		return {};
	}
}
