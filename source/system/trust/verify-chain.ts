import type {X509Certificate} from 'node:crypto';
import {isIP} from 'node:net';
import type {TrustRefusal} from '../../engine/system.ts';
import type {CertificateStore} from './certificate-store.ts';
import {hasIssued} from './trust.ts';

type Verification = {
	readonly host: string;
	/** The certificates that the server sent, leaf first. */
	readonly sent: readonly X509Certificate[];
	readonly stores: readonly CertificateStore[];
	/** True if the chain must end at a certificate with the same subject and issuer. */
	readonly needsRoot: boolean;
	/** The current time, in ms since 1970, UTC. */
	readonly now: number;
};

/** Maximum number of possible issuers to examine, because a server can send any certificates. */
const maxSteps = 60;

type Outcome = {readonly anchor: X509Certificate} | {readonly refusal: TrustRefusal};

/**
 * Finds a path of signatures from the leaf to a certificate in the stores (RFC 5280, 6.1). Checks the host name and the
 * dates of each certificate in the path, but not name constraints, policies and revocation. The refusal is
 * HOSTNAME_MISMATCH if `sent` is empty.
 */
export function verifyChain({host, sent, stores, needsRoot, now}: Verification): Outcome {
	const [leaf] = sent;
	let steps = 0;
	let refusal: TrustRefusal = 'UNTRUSTED_ISSUER';

	if (leaf === undefined || !isForHost(leaf, host)) {
		return {refusal: 'HOSTNAME_MISMATCH'};
	}

	const findTrusted = (subject: string | undefined) => stores.flatMap(store => store.findBySubject(subject));
	const canEnd = ({subject, issuer}: X509Certificate) => !needsRoot || subject === issuer;

	const findAnchor = (path: readonly X509Certificate[]): X509Certificate | undefined => {
		const link = path.at(-1)!;

		if (canEnd(link) && findTrusted(link.subject).some(trusted => trusted.raw.equals(link.raw))) {
			return withValidDates(path);
		}

		// The stores come before the certificates of the server, so that the path is short.
		for (const issuer of [...findTrusted(link.issuer), ...sent]) {
			steps += 1;

			if (steps > maxSteps) {
				return undefined;
			}

			const isNew = !path.some(known => known.raw.equals(issuer.raw));

			if (isNew && issuer.subject === link.issuer && canSign(issuer) && hasIssued(issuer, link)) {
				const anchor = findAnchor([...path, issuer]);

				if (anchor !== undefined) {
					return anchor;
				}
			}
		}

		return undefined;
	};

	const withValidDates = (path: readonly X509Certificate[]): X509Certificate | undefined => {
		const problem = path
			.map(certificate => dateProblemOf(certificate, now))
			.find(found => found !== undefined);
		refusal = problem ?? refusal;
		return problem === undefined ? path.at(-1) : undefined;
	};

	const anchor = findAnchor([leaf]);
	return anchor === undefined ? {refusal} : {anchor};
}

/** Go ignores the subject and reads only the alternative names (https://go.dev/doc/go1.15#commonname). */
const isForHost = (leaf: X509Certificate, host: string): boolean =>
	(isIP(host) === 0 ? leaf.checkHost(host, {subject: 'never'}) : leaf.checkIP(host)) !== undefined;

function dateProblemOf(certificate: X509Certificate, now: number): TrustRefusal | undefined {
	if (Date.parse(certificate.validTo) < now) {
		return 'CERT_HAS_EXPIRED';
	}

	return Date.parse(certificate.validFrom) > now ? 'CERT_NOT_YET_VALID' : undefined;
}

/** A certificate of version 1 or 2 has no extensions and therefore no CA mark (RFC 5280, 4.1). */
const canSign = ({ca, raw}: X509Certificate): boolean => ca || !raw.subarray(0, 20).includes(versionThree);

/** The DER encoding of the field `version` (RFC 5280, 4.1). */
const versionThree = Buffer.from('a003020102', 'hex');
