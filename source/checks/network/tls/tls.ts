import {defineCheck} from '../../../engine/check.ts';
import type {EvaluateContext} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import type {Certificate, Handshake, Phase} from '../../../engine/system.ts';
import {listValues} from '../../../text/list-values.ts';
import {dns} from '../dns/dns.ts';
import {loginServer} from '../../registry/login-server/login-server.ts';
import {tlsFindings} from './tls-findings.ts';

export type TlsEvidence = Handshake & {readonly host: string; readonly port: number};

export const tls = defineCheck({
	id: 'tls',
	group: 'registry',
	scope: 'registry',
	needs: ['dns'],
	uses: [],
	acceptsAssumptions: true,
	title: 'TLS handshake',
	async collect({system, facts, signal}) {
		const {host = '', port} = facts.need(loginServer);
		return {evidence: {host, port, ...(await system.handshake(host, port, signal))}};
	},
	evaluate(evidence: TlsEvidence, context) {
		return {finding: findingOf(evidence), values: valuesOf(evidence, context)};
	},
	labels: {
		acceptedBy: 'Trusted by',
		bits: 'bits',
		certificates: 'certificates',
		chain: 'Certificate',
		cipher: 'Cipher',
		fingerprint: 'SHA-256',
		isRooted: 'Leads to a trusted root',
		isSelfSigned: 'self-signed',
		issuer: 'issuer',
		similarCa: 'Related trusted CA',
		message: 'text',
		missingIssuer: 'Missing issuer',
		names: 'names',
		path: 'path',
		phase: 'Reached step',
		protocol: 'Protocol',
		subject: 'subject',
		trustFiles: 'Trust file',
		validFrom: 'from',
		validTo: 'until',
		weakDigest: 'weak digest',
	},
	terms: {
		phase: {proxy: 'proxy', connect: 'connection', tls: 'TLS handshake', done: 'all done'},
	},
	findings: tlsFindings,
});

function valuesOf({host, port, ...evidence}: TlsEvidence, {collectedAt, facts}: EvaluateContext): Values {
	const [leaf] = evidence.chain;
	const last = evidence.chain.at(-1);
	const broken = evidence.trustFiles.find(({error}) => error !== undefined);

	return {
		loginServer: host,
		host: port === 443 ? host : `${host}:${port}`,
		port,
		address: evidence.address ?? facts.use(dns)?.addresses[0],
		protocol: evidence.protocol,
		subjectName: leaf && subjectNameOf(leaf),
		issuerName: last && issuerNameOf(last),
		validFrom: dateOf(leaf?.validFrom),
		validTo: dateOf(expiredOf(evidence, collectedAt)?.validTo ?? leaf?.validTo),
		now: dateOf(new Date(collectedAt).toISOString()),
		...listValues({
			names: leaf && (leaf.names.length > 0 ? leaf.names.slice(0, 4) : [subjectNameOf(leaf)]),
			stores: evidence.acceptedBy,
		}),
		// OpenSSL's word for what Node has no name for.
		refusal: evidence.refusal === 'UNSPECIFIED' ? undefined : evidence.refusal,
		...weaknessOf(evidence),
		error: evidence.error?.code,
		proxyStatus: evidence.error?.details?.status,
		proxy: evidence.proxy?.url,
		proxyHost: evidence.proxy?.url.replace(/^\w+:\/\//, ''),
		variable: evidence.proxy?.variable ?? evidence.error?.details?.variable,
		trustVariable: broken?.variable,
		path: broken?.path,
		reason: evidence.error?.message || broken?.error,
	};
}

/** A root is trusted for being there: nobody looks at its signature. */
function weaknessOf({chain}: Pick<TlsEvidence, 'chain'>) {
	const weakDigest = chain.find(link => link.weakDigest !== undefined && !link.isSelfSigned)?.weakDigest;
	const weakBits = chain.find(({bits = fewestBits}) => bits < fewestBits)?.bits;
	return {weakDigest, weakBits};
}

/** Of an RSA key, by OpenSSL's security level 2. */
const fewestBits = 2048;

/** The certificate of the chain that is past its date: not always the first. */
const expiredOf = ({chain}: Pick<TlsEvidence, 'chain'>, now: number) =>
	chain.find(({validTo = ''}) => Date.parse(validTo) < now);

const dateOf = (date: string | undefined): string | undefined => date?.slice(0, 16).replace('T', ' ');

/** The common name of a distinguished name, or all of it. */
const nameOf = (subject: string): string => /CN=([^,]+)/.exec(subject)?.[1] ?? subject;

/** A subject can be empty: then all names are subject alternative names (RFC 5280, 4.1.2.6). */
const subjectNameOf = ({subject, names, fingerprint}: Certificate): string =>
	nameOf(subject) || (names[0] ?? `SHA-256 ${fingerprint}`);

/** Undefined for an issuer without a name. */
const issuerNameOf = (certificate: Certificate): string | undefined =>
	nameOf(certificate.issuer) || (certificate.isSelfSigned ? subjectNameOf(certificate) : undefined);

function findingOf(evidence: TlsEvidence) {
	if (evidence.error) {
		return transportProblemOf(evidence.phase, evidence.error.code);
	}

	if (evidence.refusal !== undefined) {
		return chainProblemOf(evidence, evidence.refusal);
	}

	if (evidence.chain[0]?.names.length === 0) {
		return 'names-missing';
	}

	const broken = evidence.trustFiles.find(({error}) => error !== undefined);

	if (broken) {
		return broken.error === 'BROKEN_CERTIFICATE' ? 'trust-file-damaged' : 'trust-file-unreadable';
	}

	return evidence.acceptedBy.includes('node') ? 'trusted' : 'trusted-privately';
}

function transportProblemOf(phase: Phase, code: string) {
	if (phase === 'proxy') {
		return proxyProblems[code] ?? 'proxy-unreachable';
	}

	if (phase === 'tls' && code === 'TIMEOUT') {
		return 'handshake-timed-out';
	}

	return transportProblems[code] ?? (phase === 'tls' ? 'handshake-failed' : 'unreachable');
}

const proxyProblems: Readonly<Record<string, ProxyProblem>> = {
	PROXY_407: 'proxy-authentication-required',
	PROXY_REFUSED: 'proxy-refused',
	PROXY_FAILED: 'proxy-cannot-connect',
	PROXY_TIMEOUT: 'proxy-no-answer',
	PROXY_CERTIFICATE: 'proxy-certificate-refused',
	PROXY_NOT_HTTP: 'not-a-proxy',
	PROXY_MALFORMED: 'proxy-malformed',
};

type ProxyProblem =
	| 'proxy-authentication-required'
	| 'proxy-refused'
	| 'proxy-cannot-connect'
	| 'proxy-no-answer'
	| 'proxy-certificate-refused'
	| 'not-a-proxy'
	| 'proxy-malformed';

/** Codes of Node and OpenSSL 3. */
const transportProblems: Readonly<Record<string, TransportProblem>> = {
	ECONNREFUSED: 'refused',
	ECONNRESET: 'reset',
	EPIPE: 'reset',
	TIMEOUT: 'timed-out',
	ETIMEDOUT: 'timed-out',
	TLS_CLOSED: 'closed-in-handshake',
	ERR_SSL_WRONG_VERSION_NUMBER: 'not-tls',
	ERR_SSL_PACKET_LENGTH_TOO_LONG: 'not-tls',
	ERR_SSL_UNKNOWN_PROTOCOL: 'not-tls',
	ERR_SSL_HTTP_REQUEST: 'not-tls',
	ERR_SSL_RECORD_LAYER_FAILURE: 'not-tls',
	ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'protocol-too-old',
	ERR_SSL_UNSUPPORTED_PROTOCOL: 'protocol-too-old',
	ERR_SSL_TLSV1_UNRECOGNIZED_NAME: 'name-not-served',
	ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'client-certificate-wanted',
	CLIENT_CERTIFICATE_WANTED: 'client-certificate-wanted',
};

type TransportProblem =
	| 'refused'
	| 'reset'
	| 'timed-out'
	| 'closed-in-handshake'
	| 'not-tls'
	| 'protocol-too-old'
	| 'name-not-served'
	| 'client-certificate-wanted';

/** OpenSSL's verdict, by X509_verify_cert_error_string; a leaf alone is told apart by where its issuer leads. */
function chainProblemOf({chain, isRooted, missingIssuer, similarCa}: TlsEvidence, refusal: string) {
	const stranger = chain[0]?.isSelfSigned ? ('self-signed' as const) : ('untrusted-issuer' as const);
	// OpenSSL tells the date last: a right clock, or a new certificate, would not make these trusted.
	const unrooted = isRooted === false ? stranger : undefined;

	switch (refusal) {
		case 'DEPTH_ZERO_SELF_SIGNED_CERT':
			return 'self-signed';
		case 'CERT_HAS_EXPIRED':
			return unrooted ?? 'expired';
		case 'CERT_NOT_YET_VALID':
			return unrooted ?? 'not-yet-valid';
		case 'ERR_TLS_CERT_ALTNAME_INVALID':
		case 'HOSTNAME_MISMATCH':
			return 'wrong-host';
		case 'SELF_SIGNED_CERT_IN_CHAIN':
			return 'untrusted-issuer';
		case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
		case 'UNABLE_TO_GET_ISSUER_CERT':
		case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
			return missingIssuer !== undefined || (chain.length === 1 && similarCa !== undefined)
				? 'missing-intermediate'
				: 'untrusted-issuer';
		default: {
			const {weakDigest, weakBits} = weaknessOf({chain});
			return refusal === 'UNSPECIFIED' && (weakDigest ?? weakBits) !== undefined
				? 'certificate-too-weak'
				: 'chain-refused';
		}
	}
}
