import {defineCheck} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {pullImages} from './collect-pull.ts';
import type {ContainerPullEvidence} from './collect-pull.ts';
import {containerPullFindings} from './container-pull-findings.ts';
import {hostOfImage, readClientIp, readHost, readPullFailure} from './read-pull-failure.ts';
import {clientValues} from '../shared-client-findings.ts';

/** Timeout in milliseconds. Docker retries a failed layer for nearly a minute, so the timeout is long. */
const pullTimeout = 120_000;

export const containerPull = defineCheck({
	id: 'container-pull',
	group: 'environment',
	scope: 'machine',
	needs: ['container-daemon'],
	uses: ['container-client'],
	title: 'Image pull',
	proves: 'pull',
	timeout: pullTimeout,
	collect: async context => ({evidence: await pullImages(context)}),
	evaluate: (evidence: ContainerPullEvidence) => ({finding: findingOf(evidence), values: valuesOf(evidence)}),
	labels: {
		hasConsent: 'Pull consent given',
		image: 'Image',
		isRetried: 'Retried',
		isTestImage: 'Test image',
		layersCompleted: 'Layers completed',
		layersStarted: 'Layers started',
		notPulled: 'Not pulled',
		pulled: 'Pulled',
	},
	findings: containerPullFindings,
});

function valuesOf(evidence: ContainerPullEvidence): Values {
	const {kind, command, image, errorOutput = '', layersStarted, layersCompleted} = evidence;
	const images = evidence.hasConsent ? evidence.pulled : evidence.notPulled;
	const imageHost = hostOfImage(image);
	const host = readHost(errorOutput) ?? imageHost;

	return {
		...clientValues(evidence, kind),
		client: command,
		image,
		images: images?.join(', ') ?? image,
		imageCount: images?.length,
		imageName: image.startsWith(`${imageHost}/`) ? image.slice(imageHost.length + 1) : image,
		namedImage: evidence.isTestImage ? undefined : image,
		isSingleImage: evidence.notPulled === undefined ? 'yes' : undefined,
		testImage: evidence.isTestImage ? image : undefined,
		imageHost,
		repository: repositoryIn(image, imageHost),
		registry: registryOf(imageHost),
		host,
		// A registry redirects layer downloads to another host, so a host that is not the registry is the data host.
		dataHost: isRegistryHost(host, imageHost) ? undefined : host,
		layersStarted,
		layersCompleted,
		clientIp: readClientIp(errorOutput),
		exitCode: evidence.exitCode,
		error: evidence.error,
		reason: withoutPrefix(errorOutput),
	};
}

/** Returns true for the host itself and its subdomains: Docker Hub uses subdomains such as registry-1.docker.io. */
function isRegistryHost(host: string, imageHost: string): boolean {
	const [name, imageName] = [host, imageHost].map(text => text.replace(/:\d+$/, ''));
	return name === imageName || name?.endsWith(`.${imageName}`) === true;
}

/** Returns `contoso` for contoso.azurecr.io and contoso-HASH.azurecr.io, or undefined for a host outside Azure. */
const registryOf = (host: string): string | undefined =>
	/^([a-z0-9]+)(?:-[a-z0-9]+)?\.azurecr\.(?:io|cn|us)$/.exec(host)?.[1];

/** Returns the part of an image reference between the host and the tag or digest. */
const repositoryIn = (image: string, host: string): string | undefined =>
	image.startsWith(`${host}/`) ? image.slice(host.length + 1).replace(/[:@].*$/, '') : undefined;

const withoutPrefix = (message: string): string =>
	message
		.replace(/^.*(?:Error response from daemon|level=(?:error|fatal) msg=|FATA\[\d+\]|Error): ?/i, '')
		.trim();

function findingOf(evidence: ContainerPullEvidence) {
	const {hasConsent, isTestImage, exitCode, error, errorOutput = '', layersStarted, isRetried} = evidence;

	if (!hasConsent) {
		return 'consent-required';
	}

	if (exitCode === 0) {
		return 'pulled';
	}

	const failure = readPullFailure(errorOutput);

	if (error === 'TIMEOUT' || error === 'ABORTED') {
		const symptom = isRetried === true ? 'download-interrupted' : 'pull-timed-out';
		return failure === undefined || failure === 'interrupted' ? symptom : failure;
	}

	if (failure === 'interrupted' && evidence.isDaemonAvailable === false) {
		return 'daemon-stopped';
	}

	if (failure === 'interrupted') {
		return layersStarted === undefined ? 'connection-reset' : 'download-interrupted';
	}

	// The registry answered but has no build for this platform. Azure CLI also treats this result as a success.
	return failure === 'no-matching-platform' && isTestImage
		? 'test-image-not-for-platform'
		: (failure ?? 'client-failed');
}
