import {createPrivateKey} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {createError, toFailure} from '../errors.ts';

type SecretFileProblem =
	| 'UNREADABLE'
	| 'NOT_A_FILE'
	| 'NO_CERTIFICATE'
	| 'NO_KEY'
	| 'KEY_LOCKED'
	| 'KEY_ENCRYPTED'
	| 'KEY_DAMAGED'
	| 'EMPTY';

/**
 * Throws CLIENT_CERTIFICATE_… with the path if the file is unreadable, contains no certificate or contains no usable
 * key.
 */
export function assertClientCertificate(file: string, password: string | undefined): void {
	const refuse = createRefusal('CLIENT_CERTIFICATE', file);
	const text = readSecret(file, refuse);

	if (!text.includes('-----BEGIN CERTIFICATE-----')) {
		throw refuse('NO_CERTIFICATE');
	}

	if (!text.includes('PRIVATE KEY-----')) {
		throw refuse('NO_KEY');
	}

	try {
		createPrivateKey({key: text, ...(password && {passphrase: password})});
	} catch {
		const locked = password ? 'KEY_LOCKED' : 'KEY_ENCRYPTED';
		throw refuse(text.includes('ENCRYPTED') ? locked : 'KEY_DAMAGED');
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

/** Maximum file size in bytes. A certificate, a key and a chain take only a few KiB. */
const maxFileBytes = 1024 * 1024;

type Refuse = (problem: SecretFileProblem, error?: string) => Error;

const createRefusal =
	(subject: string, path: string): Refuse =>
	(problem, error) =>
		createError(`${subject}_${problem}`, {path, ...(error !== undefined && {error})});

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
		throw refuse('UNREADABLE', toFailure(error).code);
	}

	throw refuse('NOT_A_FILE');
}
