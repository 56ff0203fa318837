import type {Certificate} from '../../../engine/system.ts';

const nameOf = (subject: string): string => /CN=([^,]+)/.exec(subject)?.[1] ?? subject;

/** The subject of a certificate can be empty (RFC 5280, 4.1.2.6). */
export const subjectNameOf = ({subject, names, fingerprint}: Certificate): string =>
	nameOf(subject) || (names[0] ?? `SHA-256 ${fingerprint}`);

/** A self-signed certificate is its own issuer, so the subject replaces an empty issuer. */
export const issuerNameOf = (certificate: Certificate): string | undefined =>
	nameOf(certificate.issuer) || (certificate.isSelfSigned ? subjectNameOf(certificate) : undefined);
