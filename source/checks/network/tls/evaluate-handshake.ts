import type {Handshake, Phase} from '../../../engine/system.ts';

export function evaluateHandshake(evidence: Handshake) {
	if (evidence.error) {
		return evaluateError(evidence.phase, evidence.error.code);
	}

	if (evidence.refusal !== undefined) {
		return evaluateRefusal(evidence, evidence.refusal);
	}

	if (evidence.chain[0]?.names.length === 0) {
		return 'subject-alternative-name-missing';
	}

	const trustFile = findUnreadableTrustFile(evidence);

	if (trustFile) {
		return trustFile.error === 'BROKEN_CERTIFICATE' ? 'trust-file-damaged' : 'trust-file-unreadable';
	}

	return evidence.acceptedBy.includes('node') ? 'trusted' : 'trusted-by-private-ca';
}

export const findUnreadableTrustFile = ({trustFiles}: Pick<Handshake, 'trustFiles'>) =>
	trustFiles.find(({error}) => error !== undefined);

/**
 * Returns the first expired certificate of the chain, starting with the leaf, or undefined. `now` is ms since 1970, UTC.
 */
export const findExpired = ({chain}: Pick<Handshake, 'chain'>, now: number) =>
	chain.find(({validTo = ''}) => Date.parse(validTo) < now);

/**
 * Returns the first weak digest and the first weak RSA key size in bits. Each is undefined if the chain has none. The
 * digest of a self-signed certificate does not count, because OpenSSL does not check the signature by default
 * (`-check_ss_sig` in https://docs.openssl.org/3.0/man1/openssl-verification-options/).
 */
export function findWeakness({chain}: Pick<Handshake, 'chain'>) {
	const weakDigest = chain.find(link => link.weakDigest !== undefined && !link.isSelfSigned)?.weakDigest;
	const weakBits = chain.find(({bits = minRsaBits}) => bits < minRsaBits)?.bits;
	return {weakDigest, weakBits};
}

/**
 * The minimum size of an RSA key in bits at OpenSSL security level 2
 * (https://docs.openssl.org/3.0/man3/SSL_CTX_set_security_level/).
 */
const minRsaBits = 2048;

function evaluateError(phase: Phase, code: string) {
	if (phase === 'proxy') {
		return proxyProblems[code] ?? 'proxy-unreachable';
	}

	if (phase === 'tls' && code === 'TIMEOUT') {
		return 'handshake-timed-out';
	}

	return connectionProblems[code] ?? (phase === 'tls' ? 'handshake-failed' : 'no-route-to-host');
}

const proxyProblems: Readonly<Record<string, ProxyProblem>> = {
	PROXY_407: 'proxy-authentication-required',
	PROXY_REFUSED: 'proxy-refused',
	PROXY_FAILED: 'proxy-cannot-connect',
	PROXY_TIMEOUT: 'proxy-timed-out',
	PROXY_CERTIFICATE: 'proxy-certificate-untrusted',
	PROXY_NOT_HTTP: 'not-a-proxy',
	PROXY_MALFORMED: 'proxy-malformed',
};

type ProxyProblem =
	| 'proxy-authentication-required'
	| 'proxy-refused'
	| 'proxy-cannot-connect'
	| 'proxy-timed-out'
	| 'proxy-certificate-untrusted'
	| 'not-a-proxy'
	| 'proxy-malformed';

/**
 * TIMEOUT, TLS_CLOSED and CLIENT_CERTIFICATE_WANTED are codes of acr-doctor. The other codes come from the operating
 * system and OpenSSL.
 */
const connectionProblems: Readonly<Record<string, ConnectionProblem>> = {
	ECONNREFUSED: 'connection-refused',
	ECONNRESET: 'connection-reset',
	EPIPE: 'connection-reset',
	TIMEOUT: 'connection-timed-out',
	ETIMEDOUT: 'connection-timed-out',
	TLS_CLOSED: 'closed-during-handshake',
	ERR_SSL_WRONG_VERSION_NUMBER: 'not-tls',
	ERR_SSL_PACKET_LENGTH_TOO_LONG: 'not-tls',
	ERR_SSL_UNKNOWN_PROTOCOL: 'not-tls',
	ERR_SSL_HTTP_REQUEST: 'not-tls',
	ERR_SSL_RECORD_LAYER_FAILURE: 'not-tls',
	ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'tls-version-too-old',
	ERR_SSL_UNSUPPORTED_PROTOCOL: 'tls-version-too-old',
	ERR_SSL_TLSV1_UNRECOGNIZED_NAME: 'server-name-unrecognized',
	ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'client-certificate-required',
	CLIENT_CERTIFICATE_WANTED: 'client-certificate-required',
};

type ConnectionProblem =
	| 'connection-refused'
	| 'connection-reset'
	| 'connection-timed-out'
	| 'closed-during-handshake'
	| 'not-tls'
	| 'tls-version-too-old'
	| 'server-name-unrecognized'
	| 'client-certificate-required';

function evaluateRefusal({chain, isRooted, missingIssuer, similarCa}: Handshake, refusal: string) {
	const untrusted = chain[0]?.isSelfSigned ? ('self-signed' as const) : ('untrusted-issuer' as const);
	// Without a trusted root, a correct date does not help, so the missing root is reported first.
	const withoutRoot = isRooted === false ? untrusted : undefined;

	switch (refusal) {
		case 'DEPTH_ZERO_SELF_SIGNED_CERT':
			return 'self-signed';
		case 'CERT_HAS_EXPIRED':
			return withoutRoot ?? 'certificate-expired';
		case 'CERT_NOT_YET_VALID':
			return withoutRoot ?? 'certificate-not-yet-valid';
		case 'ERR_TLS_CERT_ALTNAME_INVALID':
		case 'HOSTNAME_MISMATCH':
			return 'hostname-mismatch';
		case 'SELF_SIGNED_CERT_IN_CHAIN':
			return 'untrusted-issuer';
		case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
		case 'UNABLE_TO_GET_ISSUER_CERT':
		case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
			return missingIssuer !== undefined || (chain.length === 1 && similarCa !== undefined)
				? 'missing-intermediate'
				: 'untrusted-issuer';
		default: {
			const {weakDigest, weakBits} = findWeakness({chain});
			return refusal === 'UNSPECIFIED' && (weakDigest ?? weakBits) !== undefined
				? 'certificate-too-weak'
				: 'certificate-verification-failed';
		}
	}
}
