import type {X509Certificate} from 'node:crypto';
import {decodePem, parseCertificate} from './pem.ts';

/** Certificates of one origin, found by their subject. */
export type CertificateStore = {
	/** An undefined subject is an empty one. */
	readonly findBySubject: (subject: string | undefined) => readonly X509Certificate[];
	/** Reads every certificate: tens of ms, and megabytes, for the roots of a system. */
	readonly subjects: () => readonly string[];
};

/** Of hundreds of `pems` only those are parsed whose bytes hold the name that is looked for; one that is broken is not found. */
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

/** Printable, and nothing that Node puts a backslash before (RFC 2253, 2.4). */
const plain = /^(?![ #])[^,+"\\<>;\P{ASCII}\p{Cc}]+(?<! )$/u;

/**
 * The longest plain value of a name in the encodings that X.520 allows for it; none where no value is plain, since
 * Node shows the others otherwise than they are written.
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
