import type {X509Certificate} from 'node:crypto';
import {parseCertificate} from './pem.ts';
import {hasIssued, formatName} from './trust.ts';
import type {Trust} from './trust.ts';

/** Downloads a URL with a limit on size and time. Returns undefined on failure. */
export type FetchBytes = (url: string, signal: AbortSignal) => Promise<Uint8Array | undefined>;

/** The search for a trusted root stops after this many downloads. */
const maxMissingIssuers = 3;

/**
 * Searches for an intermediate certificate that the server does not send. Downloads each issuer from the URL in the
 * certificate (Authority Information Access, RFC 5280, 4.2.2.1). Returns the name of the first issuer if the chain
 * then leads to a trusted root, else undefined.
 */
export async function findMissingIssuer(
	certificate: X509Certificate,
	trust: Trust,
	fetchBytes: FetchBytes,
	signal: AbortSignal,
): Promise<string | undefined> {
	let link = certificate;
	let first: string | undefined;

	for (let step = 0; step < maxMissingIssuers; step += 1) {
		const issuer = await fetchIssuer(link, fetchBytes, signal);

		if (issuer === undefined || !hasIssued(issuer, link)) {
			return undefined;
		}

		first ??= formatName(issuer.subject);

		if (trust.findIssuer(issuer)) {
			return first;
		}

		link = issuer;
	}

	return undefined;
}

async function fetchIssuer(
	{infoAccess}: X509Certificate,
	fetchBytes: FetchBytes,
	signal: AbortSignal,
): Promise<X509Certificate | undefined> {
	const url = /^CA Issuers - URI:(http:\/\/\S+)$/m.exec(infoAccess ?? '')?.[1];
	const bytes = url === undefined ? undefined : await fetchBytes(url, signal);

	// parseCertificate returns undefined if the response is not a certificate.
	return bytes && parseCertificate(Buffer.from(bytes));
}
