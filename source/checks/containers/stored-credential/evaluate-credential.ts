import {evaluateRegistryResponse} from '../../registry/registry-response/evaluate-registry-response.ts';
import {grantsPull} from '../../sign-in/read-token-claims.ts';
import type {StoredCredentialEvidence} from './collect-credential.ts';

type Context = {
	readonly registry: string | undefined;
	/** Milliseconds since 1970, UTC. */
	readonly now: number;
};

export function evaluateCredential(evidence: StoredCredentialEvidence, context: Context) {
	const {notSentReason, readError, unreadablePath, near, status, error, identity} = evidence;

	if (notSentReason !== undefined) {
		return notSentReason === 'unknown-cloud' || notSentReason === 'realm-mismatch'
			? 'not-sent'
			: notSentReason;
	}

	if (readError !== undefined) {
		return evidence.helper === undefined
			? 'file-unreadable'
			: readError === 'NOT_INSTALLED'
				? 'helper-missing'
				: readError === 'TIMEOUT'
					? 'helper-timeout'
					: 'helper-failed';
	}

	if (status === undefined && error === undefined && identity === 'anonymous') {
		return evidence.canPullAnonymously ? 'anonymous-pull' : 'anonymous-refused';
	}

	if (status === undefined && error === undefined) {
		if (evidence.canPullAnonymously) {
			return 'anonymous-pull';
		}

		return unreadablePath !== undefined
			? 'file-unreadable'
			: near === undefined
				? 'not-stored'
				: 'key-not-used';
	}

	return evaluateRegistryResponse(evidence) ?? evaluateResponse(evidence, context);
}

function evaluateResponse(evidence: StoredCredentialEvidence, context: Context) {
	const {status, content, repository, access, identity} = evidence;
	const isGiven = identity === 'given';

	if (status === 401 && identity === 'given') {
		return 'user-refused';
	}

	if (status === 401) {
		return evaluateRefusal(evidence, context);
	}

	if (status !== 200 || content !== 'token') {
		return 'unexpected-response';
	}

	if (repository === undefined) {
		return isGiven ? 'user-accepted' : 'accepted';
	}

	const canPull = access?.some(grant => grantsPull(grant, repository));

	if (isGiven) {
		return canPull ? 'user-can-pull' : 'user-cannot-pull';
	}

	return canPull ? 'pull-granted' : 'pull-not-granted';
}

function evaluateRefusal(evidence: StoredCredentialEvidence, {registry, now}: Context) {
	const {expires, issuedFor, isToken, imageHost, userName} = evidence;

	if (issuedFor !== undefined && plainHost(issuedFor) !== plainHost(imageHost)) {
		return 'other-registry';
	}

	if (expires !== undefined && Date.parse(expires) <= now) {
		return 'expired';
	}

	if (isToken) {
		return 'token-refused';
	}

	return userName !== undefined && userName === registry ? 'admin-refused' : 'password-refused';
}

const plainHost = (host: string): string => host.toLowerCase().replace(/:\d{1,5}$/, '');
