import {X509Certificate} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {toFailure} from '../errors.ts';

/** Maximum file size in bytes. */
export const maxFileBytes = 8 * 1024 * 1024;

type CertificateFile = {
	readonly path: string;
	/** The certificates that can be parsed, as PEM. They can be expired. */
	readonly certificates: readonly string[];
	/**
	 * Absent if all certificates can be parsed. BROKEN_CERTIFICATE: only some can be parsed. With any other code,
	 * `certificates` is empty.
	 */
	readonly error?: string;
};

const pemHeader = '-----BEGIN CERTIFICATE-----';

export const decodePem = (pem: string): Buffer =>
	Buffer.from(pem.slice(pem.indexOf(pemHeader) + pemHeader.length, pem.lastIndexOf('-----END')), 'base64');

/** Returns the same key for PEM texts of one certificate with different line breaks. */
export const dedupeKeyOf = (pem: string): string => decodePem(pem).toString('latin1');

/**
 * Reads the certificates in a file, or in a folder if `allowFolder` is true. Returns a failure as `error` and does
 * not throw. `knownValid` contains the `dedupeKeyOf` of certificates that count as valid without parsing.
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

/** Throws a system error if the folder cannot be read. */
export const listFiles = (folder: string, names: RegExp): readonly string[] =>
	readdirSync(folder)
		.filter(name => names.test(name))
		.map(name => path.join(folder, name));

/**
 * Returns every certificate block, valid or not. Returns an empty list for a file that is too large or not regular.
 * Throws a system error if the file is unreadable.
 */
export function readPemBlocks(file: string): readonly string[] {
	const kind = statSync(file);
	return kind.isFile() && kind.size <= maxFileBytes ? pemBlocksIn(readFileSync(file, 'utf8')) : [];
}

/**
 * Returns false for bytes that cannot be a certificate, because they are not one complete sequence in DER (X.690). The
 * test is much faster than parsing the certificate.
 */
export function isCompleteSequence(bytes: Buffer): boolean {
	const [tag, first = 0] = bytes;
	const size = first > 0x80 && first <= 0x84 ? first - 0x80 : 0;
	const length = size === 0 ? first : bytes.length > 1 + size ? bytes.readUIntBE(2, size) : -1;
	return tag === 0x30 && first !== 0x80 && bytes.length === 2 + size + length;
}

/** Returns every certificate block of a text, valid or not. */
export const pemBlocksIn = (text: string): readonly string[] =>
	text.match(/^\uFEFF?-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gm) ?? [];

/** Parses PEM or DER. Returns undefined if the input is not a certificate. */
export function parseCertificate(text: string | Buffer): X509Certificate | undefined {
	try {
		return new X509Certificate(text);
	} catch {
		return undefined;
	}
}
