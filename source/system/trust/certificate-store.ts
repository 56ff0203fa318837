import type {X509Certificate} from 'node:crypto';
import {decodePem, parseCertificate} from './pem.ts';

export type CertificateStore = {
	/** `subject` is undefined for a certificate with an empty subject, as in Node. */
	readonly findBySubject: (subject: string | undefined) => readonly X509Certificate[];
	/**
	 * Returns the non-empty subjects of the valid certificates. Each call parses all certificates, which takes tens of
	 * milliseconds for the roots of a system.
	 */
	readonly subjects: () => readonly string[];
};

/**
 * Creates a store from PEM texts. Broken certificates are skipped. `findBySubject` compares bytes before parsing a
 * certificate, because parsing is slow.
 */
export function createCertificateStore(pems: readonly string[]): CertificateStore {
	const cache = new Map<string | undefined, readonly X509Certificate[]>();
	let bytes: readonly Buffer[] | undefined;

	const find = (subject: string | undefined): readonly X509Certificate[] => {
		bytes ??= pems.map(decodePem);
		const encodings = encodeSubject(subject);
		return bytes
			.filter(certificate => encodings.length === 0 || encodings.some(name => certificate.includes(name)))
			.flatMap(certificate => parseCertificate(certificate) ?? [])
			.filter(certificate => certificate.subject === subject);
	};

	return {
		findBySubject(subject) {
			const found = cache.get(subject) ?? find(subject);
			cache.set(subject, found);
			return found;
		},
		subjects: () => pems.flatMap(pem => parseCertificate(pem)?.subject ?? []),
	};
}

/** Matches printable ASCII text without characters that Node escapes with a backslash (RFC 2253, 2.4). */
const plain = /^(?![ #])[^,+"\\<>;\P{ASCII}\p{Cc}]+(?<! )$/u;

/**
 * Encodes the longest plain value with one, two and four bytes per character (X.520). Returns an empty list if no
 * value is plain.
 */
function encodeSubject(subject = ''): readonly Buffer[] {
	const values = subject.split('\n').map(line => line.slice(line.indexOf('=') + 1));
	const [longest] = values
		.filter(value => plain.test(value))
		.toSorted((first, second) => second.length - first.length);

	if (longest === undefined) {
		return [];
	}

	const narrow = Buffer.from(longest, 'latin1');
	const wide = Buffer.from(longest, 'utf16le').swap16();
	const widest = Buffer.from(Array.from(narrow, byte => [0, 0, 0, byte]).flat());
	return [narrow, wide, widest];
}
