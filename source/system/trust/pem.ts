import {X509Certificate} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {toFailure} from '../errors.ts';

/** A bundle of every public root is about 250 KiB. */
const maxFileBytes = 8 * 1024 * 1024;

type CertificateFile = {
	readonly path: string;
	/** PEM, only the valid certificates. */
	readonly certificates: readonly string[];
	/** Why no certificate was read, or BROKEN_CERTIFICATE. */
	readonly error?: string;
};

const pemHeader = '-----BEGIN CERTIFICATE-----';

/** DER, which is the same for every line length of the PEM text. */
export const decodePem = (pem: string): Buffer =>
	Buffer.from(pem.slice(pem.indexOf(pemHeader) + pemHeader.length, pem.lastIndexOf('-----END')), 'base64');

/** The DER bytes as a string, to use as a key. */
export const dedupeKeyOf = (pem: string): string => decodePem(pem).toString('latin1');

/**
 * Reads a file, or a folder for REQUESTS_CA_BUNDLE. OpenSSL skips broken certificates silently, so each one is
 * parsed unless `knownValid` has it.
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

/** Throws if the folder cannot be read. */
export const listFiles = (folder: string, names: RegExp): readonly string[] =>
	readdirSync(folder)
		.filter(name => names.test(name))
		.map(name => path.join(folder, name));

/** Every PEM block of a file, valid or not; throws if the file cannot be read. */
export function readPemBlocks(file: string): readonly string[] {
	const kind = statSync(file);
	return kind.isFile() && kind.size <= maxFileBytes
		? (readFileSync(file, 'utf8').match(
				/^\uFEFF?-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gm,
			) ?? [])
		: [];
}

/** Parses PEM or DER; undefined if it is not a certificate. */
export function parseCertificate(text: string | Buffer): X509Certificate | undefined {
	try {
		return new X509Certificate(text);
	} catch {
		return undefined;
	}
}
