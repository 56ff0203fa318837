import type {ContainerPullEvidence} from './collect-pull.ts';
import {verdictOf} from './pull-verdicts.ts';
import {hostOfImage} from './read-pull-output.ts';

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

	// Azure CLI also passes if the test image is not for this platform:
	// https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/acr/check_health.py
	return verdict === 'no-matching-platform' && isTestImage
		? 'test-image-not-for-platform'
		: (verdict ?? 'client-failed');
}

function verdictFor({errorLine, image}: ContainerPullEvidence) {
	const verdict = errorLine && verdictOf(errorLine);
	// The error line can lack the host, so check the host of the image for capital letters.
	return verdict === 'authentication-required' && /[A-Z]/.test(hostOfImage(image))
		? 'host-spelling'
		: verdict;
}
