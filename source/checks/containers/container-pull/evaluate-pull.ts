import type {ContainerPullEvidence} from './collect-pull.ts';
import {verdictOf} from './pull-verdicts.ts';
import {hostOfImage} from './read-pull-output.ts';

/** Returns the name of the finding. */
export function evaluatePull(evidence: ContainerPullEvidence) {
	const {hasConsent, isTestImage, exitCode, error, layersStarted, isRetried} = evidence;

	if (!hasConsent) {
		return 'consent-required';
	}

	if (exitCode === 0) {
		return 'pulled';
	}

	const verdict = verdictFor(evidence);

	if (error === 'TIMEOUT' || error === 'ABORTED') {
		const symptom = isRetried === true ? 'download-interrupted' : 'pull-timed-out';
		return verdict === undefined || verdict === 'interrupted' ? symptom : verdict;
	}

	if (verdict === 'interrupted' && evidence.isDaemonAvailable === false) {
		return 'daemon-stopped';
	}

	if (verdict === 'interrupted') {
		return layersStarted === undefined ? 'connection-reset' : 'download-interrupted';
	}

	// The registry answered but has no build for this platform. Azure CLI also treats this result as a success.
	return verdict === 'no-matching-platform' && isTestImage
		? 'test-image-not-for-platform'
		: (verdict ?? 'client-failed');
}

function verdictFor({errorLine, image}: ContainerPullEvidence) {
	const verdict = errorLine && verdictOf(errorLine);
	// The message can lack the host. Docker finds a sign-in only under the exact spelling of the host.
	return verdict === 'authentication-required' && /[A-Z]/.test(hostOfImage(image))
		? 'host-spelling'
		: verdict;
}
