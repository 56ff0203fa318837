import {createPrivateKey} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {codedError, failureOf} from '../failures.ts';

/** Throws CLIENT_CERTIFICATE, with the reason, where AZURE_CLIENT_CERTIFICATE_PATH names what cannot be signed in with. */
export function assertClientCertificate(file: string, password: string | undefined): void {
	const refuse = (reason: string): Error =>
		codedError('CLIENT_CERTIFICATE', `AZURE_CLIENT_CERTIFICATE_PATH names ${file}, ${reason}.`);
	const text = readSecret(file, refuse);

	if (!text.includes('-----BEGIN CERTIFICATE-----')) {
		throw refuse('which holds no certificate in PEM');
	}

	if (!text.includes('PRIVATE KEY-----')) {
		throw refuse('which holds no private key beside the certificate');
	}

	try {
		createPrivateKey({key: text, ...(password && {passphrase: password})});
	} catch {
		throw refuse(
			text.includes('ENCRYPTED')
				? 'whose private key AZURE_CLIENT_CERTIFICATE_PASSWORD does not open'
				: 'whose private key cannot be read',
		);
	}
}

/** Throws FEDERATED_TOKEN, with the reason, where AZURE_FEDERATED_TOKEN_FILE names no token. */
export function assertFederatedToken(file: string): void {
	const refuse = (reason: string): Error =>
		codedError('FEDERATED_TOKEN', `AZURE_FEDERATED_TOKEN_FILE names ${file}, ${reason}.`);

	if (readSecret(file, refuse).trim() === '') {
		throw refuse('which is empty');
	}
}

function readSecret(file: string, refuse: (reason: string) => Error): string {
	try {
		if (statSync(file).isFile()) {
			return readFileSync(file, 'utf8');
		}
	} catch (error) {
		throw refuse(`which cannot be read (${failureOf(error).code})`);
	}

	throw refuse('which is no file');
}
