import type {Values} from '../../text/template.ts';
import {excerpt} from '../../text/strip-control-characters.ts';
import type {FailedResponse} from './read-resource-manager-response.ts';

export type ResourceManagerProblem =
	| 'unreachable'
	| 'timed-out'
	| 'certificate-untrusted'
	| 'token-rejected'
	| 'access-denied'
	| 'not-found'
	| 'throttled'
	| 'server-error'
	| 'invalid-response'
	| 'unexpected-status';

export type ResourceManagerFailure = {readonly problem: ResourceManagerProblem} & FailedResponse;

export const classifyFailure = (response: FailedResponse): ResourceManagerFailure => ({
	problem: response.status === undefined ? networkProblemOf(response.error ?? '') : statusProblemOf(response),
	...response,
});

/** With ANSWER_UNFINISHED, the headers of the response arrived, but the body could not be read. */
const timeoutCodes = [
	'TIMEOUT',
	'ETIMEDOUT',
	'UND_ERR_HEADERS_TIMEOUT',
	'UND_ERR_BODY_TIMEOUT',
	'ANSWER_UNFINISHED',
];

function networkProblemOf(code: string): ResourceManagerProblem {
	if (/^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT)/.test(code)) {
		return 'certificate-untrusted';
	}

	if (code === 'ANSWER_MALFORMED') {
		return 'invalid-response';
	}

	return timeoutCodes.includes(code) ? 'timed-out' : 'unreachable';
}

function statusProblemOf({status = 0, azureCode, azureMessage}: FailedResponse): ResourceManagerProblem {
	if (status === 429) {
		return 'throttled';
	}

	if (status >= 500) {
		return 'server-error';
	}

	if (status === 401) {
		return 'token-rejected';
	}

	// A response without a code and a message probably comes from a proxy.
	if (azureCode === undefined && azureMessage === undefined) {
		return 'invalid-response';
	}

	return status === 403 ? 'access-denied' : status === 404 ? 'not-found' : 'unexpected-status';
}

/** Returns true if other requests to Resource Manager would probably fail too. Returns false without a failure. */
export const isFinalFailure = (failure: ResourceManagerFailure | undefined): boolean =>
	failure !== undefined &&
	['unreachable', 'timed-out', 'certificate-untrusted', 'token-rejected'].includes(failure.problem);

export const failureValues = (failure: ResourceManagerFailure | undefined): Values => ({
	status: failure?.status,
	error: failure?.error,
	unfinished: failure?.error === 'ANSWER_UNFINISHED' ? failure.error : undefined,
	detail: failure?.azureMessage === undefined ? failure?.azureCode : excerpt(failure.azureMessage, 120),
	pageTitle: failure?.pageTitle,
	wait: failure?.retryAfter,
	correlationId: failure?.correlationId,
});
