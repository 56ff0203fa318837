import {evaluate403} from './evaluate-403.ts';
import type {ForbiddenProblem} from './evaluate-403.ts';
import type {RegistryResponseEvidence} from './read-registry-response.ts';

export type RegistryResponseProblem =
	| ForbiddenProblem
	| TransportProblem
	| 'too-many-requests'
	| 'server-error'
	| 'server-error-from-intermediary';

type TransportProblem =
	| 'response-timed-out'
	| 'connection-dropped'
	| 'response-incomplete'
	| 'response-not-http'
	| 'client-certificate-required'
	| 'proxy-refused-request'
	| 'connection-failed';

/**
 * Returns a problem that every registry request can have, for example a timeout or status 403. Returns undefined for
 * any other response. The calling check then evaluates the response.
 */
export function evaluateRegistryResponse(
	evidence: RegistryResponseEvidence,
): RegistryResponseProblem | undefined {
	const {status = 0, error, pageTitle = '', isFromRegistry} = evidence;

	if (error !== undefined) {
		return evaluateTransportError(error);
	}

	if (status === 403) {
		return evaluate403(evidence);
	}

	if (status === 429) {
		return 'too-many-requests';
	}

	// nginx returns this page if the client certificate is missing
	// (https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c).
	if (status === 400 && /No required SSL certificate was sent/.test(pageTitle)) {
		return 'client-certificate-required';
	}

	// A captive portal returns status 511 (RFC 6585, 6), so 511 is not a server error.
	if (status >= 500 && status !== 511) {
		return isFromRegistry ? 'server-error' : 'server-error-from-intermediary';
	}

	return undefined;
}

function evaluateTransportError(code: string): TransportProblem {
	if (['TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'].includes(code)) {
		return 'response-timed-out';
	}

	if (['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'TLS_CLOSED', 'UND_ERR_ABORTED'].includes(code)) {
		return 'connection-dropped';
	}

	if (code === 'ANSWER_UNFINISHED') {
		return 'response-incomplete';
	}

	if (code === 'ANSWER_MALFORMED') {
		return 'response-not-http';
	}

	if (code.includes('CERTIFICATE_REQUIRED')) {
		return 'client-certificate-required';
	}

	return code.startsWith('PROXY_') ? 'proxy-refused-request' : 'connection-failed';
}
