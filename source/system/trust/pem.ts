import {X509Certificate} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {toFailure} from '../errors.ts';

/** A bundle of every public root is about 250 KiB. */
const maxFileBytes = 8 * 1024 * 1024;

/** What a file of certificates holds. */
export type CertificateFile = {
	readonly path: string;
	/** PEM, those alone that can be read. */
	readonly certificates: readonly string[];
	/** Why none is used, or that one of them is broken. */
	readonly error?: string;
};

const pemHeader = '-----BEGIN CERTIFICATE-----';

/** The bytes of a certificate (DER), the same however the lines of its text are broken. */
export const decodePem = (pem: string): Buffer =>
	Buffer.from(pem.slice(pem.indexOf(pemHeader) + pemHeader.length, pem.lastIndexOf('-----END')), 'base64');

/** Its bytes as a key, a character each. */
export const dedupeKeyOf = (pem: string): string => decodePem(pem).toString('latin1');

/**
 * A file, or (for requests alone) a folder of them; OpenSSL would skip what is broken without a word, so it is
 * looked at. What `readable` holds, by its key, is known to be sound.
 */
export function readCertificates(
	file: string,
	{allowFolder, knownValid}: {readonly allowFolder: boolean; readonly knownValid: ReadonlySet<string>},
): CertificateFile {
	try {
		const kind = statSync(file);

		if (!kind.isFile() && !(kind.isDirectory() && allowFolder)) {
			return {path: file, certificates: [], error: kind.isDirectory() ? 'EISDIR' : 'NOT_A_FILE'};
		}

		const files = kind.isDirectory() ? listFiles(file, /\.(?:pem|crt|cer|\d)$/) : [file];
		const blocks = files.flatMap(readPemBlocks);
		const certificates = blocks.filter(
			pem => knownValid.has(dedupeKeyOf(pem)) || parseCertificate(pem) !== undefined,
		);

		if (certificates.length === 0) {
			return {path: file, certificates, error: 'NO_CERTIFICATES'};
		}

		return certificates.length < blocks.length
			? {path: file, certificates, error: 'BROKEN_CERTIFICATE'}
			: {path: file, certificates};
	} catch (error) {
		return {path: file, certificates: [], error: toFailure(error).code};
	}
}

/** The files of a folder whose names are such; throws where it cannot be read. */
export const listFiles = (folder: string, names: RegExp): readonly string[] =>
	readdirSync(folder)
		.filter(name => names.test(name))
		.map(name => path.join(folder, name));

/** Each certificate of a file as it stands there, whether it can be read or not; throws where the file cannot be. */
export function readPemBlocks(file: string): readonly string[] {
	const kind = statSync(file);
	return kind.isFile() && kind.size <= maxFileBytes
		? (readFileSync(file, 'utf8').match(
				/^\uFEFF?-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gm,
			) ?? [])
		: [];
}

/** What can be read of a certificate, PEM or DER; undefined where that is nothing. */
export function parseCertificate(text: string | Buffer): X509Certificate | undefined {
	try {
		return new X509Certificate(text);
	} catch {
		return undefined;
	}
}
