import type {X509Certificate} from 'node:crypto';
import {parseCertificate} from './pem.ts';
import {hasIssued, formatName} from './trust.ts';
import type {Trust} from './trust.ts';

/** The bytes at an http address, or undefined; bounded in size and time by whoever gives it. */
export type FetchBytes = (url: string, signal: AbortSignal) => Promise<Uint8Array | undefined>;

/** How many certificates a server may have left out. */
const maxMissingIssuers = 3;

/**
 * Tells a chain that lacks its intermediate from one of an unknown authority: fetches the issuer from where
 * the certificate says it is (Authority Information Access, RFC 5280, 4.2.2.1), as browsers do, and gives its
 * name when it leads to a root we trust.
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

	// The address may lead to something else.
	return bytes && parseCertificate(Buffer.from(bytes));
}
