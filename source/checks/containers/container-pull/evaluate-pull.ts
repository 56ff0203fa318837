import type {ContainerPullEvidence} from './collect-pull.ts';
import {explainPull} from './settings/explain-pull.ts';
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

	const verdict = compareWithEngine(evidence, verdictFor(evidence));

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

/** Replaces a verdict about the registry if only the engine has the problem. */
function compareWithEngine(
	{addressHere, isPrivateHere}: ContainerPullEvidence,
	verdict: ReturnType<typeof verdictFor>,
) {
	if (verdict === 'client-ip-denied' && isPrivateHere === true) {
		return 'engine-uses-public-address';
	}

	return addressHere !== undefined && (verdict === 'host-not-found' || verdict === 'resolver-failed')
		? 'engine-dns-differs'
		: verdict;
}

function verdictFor(evidence: ContainerPullEvidence) {
	const {errorLine, image, settings} = evidence;
	const verdict = errorLine && verdictOf(errorLine);
	const {loginProblem} = settings ?? {};
	const explained = explainPull(evidence)?.finding;

	if (explained !== undefined) {
		return explained;
	}

	if (loginProblem !== undefined) {
		return findingByProblem[loginProblem.problem];
	}

	// The error line can lack the host, so check the host of the image for capital letters.
	return verdict === 'authentication-required' && /[A-Z]/.test(hostOfImage(image))
		? 'host-spelling'
		: verdict;
}

const findingByProblem = {
	'login-file-unreadable': 'credentials-file-unreadable',
	'login-file-malformed': 'credentials-file-unreadable',
	'sign-in-malformed': 'credentials-file-unreadable',
	'helper-missing': 'credential-helper-missing',
	'helper-failed': 'credential-helper-failed',
	'login-ignored': 'login-ignored',
} as const;
