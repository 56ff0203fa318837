import {X509Certificate, createPrivateKey} from 'node:crypto';
import type {KeyObject} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import type {Details} from '../../engine/result.ts';
import {readClaims} from '../../text/read-claims.ts';
import {redactedExcerpt} from '../../text/redact-secrets.ts';
import {createError, toFailure} from '../errors.ts';

type SecretFileProblem =
	| 'UNREADABLE'
	| 'NOT_A_FILE'
	| 'NO_CERTIFICATE'
	| 'NO_KEY'
	| 'KEY_LOCKED'
	| 'KEY_ENCRYPTED'
	| 'KEY_DAMAGED'
	| 'KEY_MISMATCH'
	| 'EXPIRED'
	| 'EMPTY';

/**
 * Throws CLIENT_CERTIFICATE_… with the path if the file is unreadable, has no certificate or has no matching key.
 * Throws CLIENT_CERTIFICATE_EXPIRED if the first certificate has expired. `now` is in milliseconds since 1970, UTC.
 */
export function assertClientCertificate(file: string, password: string | undefined, now = Date.now()): void {
	const refuse = createRefusal('CLIENT_CERTIFICATE', file);
	const text = readSecret(file, refuse);

	if (!text.includes('-----BEGIN CERTIFICATE-----')) {
		throw refuse('NO_CERTIFICATE');
	}

	if (!text.includes('PRIVATE KEY-----')) {
		throw refuse('NO_KEY');
	}

	const key = readKey(text, password, refuse);
	const certificate = parseCertificate(text);

	if (certificate !== undefined && !certificate.checkPrivateKey(key)) {
		throw refuse('KEY_MISMATCH');
	}

	if (certificate !== undefined && Date.parse(certificate.validTo) < now) {
		throw refuse('EXPIRED', {tokenExpires: toMinute(Date.parse(certificate.validTo))});
	}
}

function readKey(text: string, password: string | undefined, refuse: Refuse): KeyObject {
	try {
		return createPrivateKey({key: text, ...(password && {passphrase: password})});
	} catch {
		const locked = password ? 'KEY_LOCKED' : 'KEY_ENCRYPTED';
		throw refuse(text.includes('ENCRYPTED') ? locked : 'KEY_DAMAGED');
	}
}

/** Returns the first certificate of the file, or undefined if the certificate cannot be parsed. */
function parseCertificate(text: string): X509Certificate | undefined {
	try {
		return new X509Certificate(text);
	} catch {
		return undefined;
	}
}

/**
 * Returns the token without surrounding white space. Throws FEDERATED_TOKEN_… with the path if the file is unreadable
 * or empty.
 */
export function readFederatedToken(file: string): string {
	const refuse = createRefusal('FEDERATED_TOKEN', file);
	const token = readSecret(file, refuse).trim();

	if (token === '') {
		throw refuse('EMPTY');
	}

	return token;
}

/**
 * Returns the audiences of a federated token as one text. Returns undefined if the token is not a JWT. Throws
 * FEDERATED_TOKEN_EXPIRED with the path and the time if the token has expired. `now` is in milliseconds since 1970,
 * UTC.
 */
export function readFederatedAudience(token: string, file: string, now = Date.now()): string | undefined {
	// A signed JWT has three parts (RFC 7515, 7.1).
	const claims = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? readClaims(token) : undefined;

	if (claims === undefined) {
		return undefined;
	}

	const {exp, aud} = claims;
	const expiresAt = typeof exp === 'number' ? exp * 1000 : Infinity;

	if (expiresAt < now && Math.abs(expiresAt) <= maxDateMs) {
		throw createRefusal('FEDERATED_TOKEN', file)('EXPIRED', {tokenExpires: toMinute(expiresAt)});
	}

	const audiences = [aud].flat().filter(audience => typeof audience === 'string');
	return redactedExcerpt(audiences.join(', '), 200);
}

/** The latest time that a Date supports, in milliseconds since 1970, UTC. */
const maxDateMs = 8.64e15;

/** Maximum file size in bytes. */
const maxFileBytes = 1024 * 1024;

type Refuse = (problem: SecretFileProblem, details?: Details) => Error;

const createRefusal =
	(subject: string, path: string): Refuse =>
	(problem, details) =>
		createError(`${subject}_${problem}`, {path, ...details});

/** Returns a time as `2026-03-01 12:00`, UTC. */
const toMinute = (time: number): string => new Date(time).toISOString().slice(0, 16).replace('T', ' ');

function readSecret(file: string, refuse: Refuse): string {
	try {
		const kind = statSync(file);

		if (kind.isFile() && kind.size > maxFileBytes) {
			throw createError('EFBIG');
		}

		if (kind.isFile()) {
			return readFileSync(file, 'utf8');
		}
	} catch (error) {
		throw refuse('UNREADABLE', {error: toFailure(error).code});
	}

	throw refuse('NOT_A_FILE');
}
