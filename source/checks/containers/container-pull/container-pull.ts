import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext, Target} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {boundEnd} from '../../../text/bound-text.ts';
import {redact} from '../../../text/redact.ts';
import {excerpt} from '../../../text/sanitise.ts';
import {sampleImageIn} from '../../../reference/clouds.ts';
import type {ClientKind} from '../read-client-version.ts';
import {clientIpIn, hostIn, hostOfImage, readPullFailure} from './read-pull-failure.ts';
import {createPullProgress} from './read-pull-progress.ts';
import type {PullProgress} from './read-pull-progress.ts';
import {containerClient} from '../container-client/container-client.ts';
import {withoutWarnings} from '../container-daemon/container-daemon.ts';
import {containerPullFindings} from './container-pull-findings.ts';
import {clientValues} from '../container-values.ts';
import type {ClientPlace} from '../container-values.ts';

export type ContainerPullEvidence = ClientPlace & {
	readonly command: string;
	readonly kind: ClientKind;
	/** The image that was pulled last, or that could not be pulled; without consent, the first one. */
	readonly image: string;
	/** True for the image that az pulls too, when the user named none. */
	readonly isSample: boolean;
	/** The images that were pulled, when the user named several. */
	readonly pulled?: readonly string[] | undefined;
	/** When the user named several: the images whose turn did not come. */
	readonly notPulled?: readonly string[] | undefined;
	readonly isAgreed: boolean;
} & Ending;

/** How one pull ended. */
type Ending = Partial<PullProgress> & {
	readonly exitCode?: number | undefined;
	/** Why the client did not end by itself: the code of the failure. */
	readonly error?: string | undefined;
	/** The last lines that the client printed about its failure. */
	readonly errorOutput?: string | undefined;
	/** After a cut connection: whether the daemon still answers. */
	readonly isServerThere?: boolean | undefined;
};

/** An image of some size takes its time, and docker tries a layer again for nearly a minute, ms. */
const longest = 120_000;

export const containerPull = defineCheck({
	id: 'container-pull',
	group: 'environment',
	scope: 'machine',
	needs: ['container-daemon'],
	uses: ['container-client'],
	title: 'Image pull',
	timeout: longest,
	collect: async context => ({evidence: await pull(context)}),
	evaluate: (evidence: ContainerPullEvidence) => ({finding: findingOf(evidence), values: valuesOf(evidence)}),
	labels: {
		image: 'Image',
		isAgreed: 'Agreed to',
		isRetried: 'Tried again',
		isSample: 'Is the sample',
		layers: 'Layers started',
		layersDone: 'Layers done',
		notPulled: 'Not pulled',
		pulled: 'Pulled',
	},
	findings: containerPullFindings,
});

async function pull(context: CollectContext): Promise<ContainerPullEvidence> {
	const {target, facts, isAgreed} = context;
	const {command, kind = 'docker', platform, hostType, isWsl} = facts.need(containerClient);
	const [first, ...others] = imagesOf(target);
	const about = {command, kind, isSample: target.images === undefined, isAgreed, platform, hostType, isWsl};

	if (!isAgreed) {
		return {...about, image: first, ...(others.length > 0 && {notPulled: [first, ...others]})};
	}

	const pulled: string[] = [];
	let evidence: ContainerPullEvidence = {...about, image: first};

	for (const image of [first, ...others]) {
		// oxlint-disable-next-line no-await-in-loop -- pulls at once would slow each other down and mix their lines
		evidence = {...about, image, ...(await pullOne(context, about, image))};

		if (evidence.exitCode !== 0) {
			break;
		}

		pulled.push(image);
	}

	return others.length === 0 ? evidence : {...evidence, pulled, notPulled: others.slice(pulled.length)};
}

/** Pulls an image; resolves to what the client said and how it ended. */
async function pullOne(
	context: CollectContext,
	{command, kind}: Pick<ContainerPullEvidence, 'command' | 'kind'>,
	image: string,
): Promise<Ending> {
	const {system, progress, signal} = context;
	const watch = createPullProgress();
	const answer = await system.run(
		{
			file: command,
			words: ['pull', image],
			onLine(line) {
				watch.take(line);
				progress(excerpt(redact(watch.line()), 60));
			},
		},
		signal,
	);

	if (!answer.ok) {
		// Only the output so far can tell what the client waited for.
		return {...watch.evidence(), error: answer.code, errorOutput: lastWords(watch.complaints())};
	}

	const {exitCode, stdout, stderr} = answer.value;
	const errorOutput = lastWords(withoutWarnings(boundEnd(stderr)) || withoutWarnings(boundEnd(stdout)));
	const ended = {...watch.evidence(), exitCode};

	if (exitCode === 0) {
		return ended;
	}

	// Docker says the same two words when its daemon stops and when the registry cuts the connection.
	const isCut = kind !== 'podman' && readPullFailure(errorOutput ?? '') === 'cut';
	const isServerThere = isCut ? await askServer(context, command) : undefined;
	return {...ended, errorOutput, isServerThere};
}

/** A server that hangs is as little there as one that is gone; the pull has had its time. */
async function askServer({system, signal}: CollectContext, command: string): Promise<boolean> {
	const patience = AbortSignal.any([signal, AbortSignal.timeout(5000)]);
	const answer = await system.run({file: command, words: ['version']}, patience);
	return answer.ok && answer.value.exitCode === 0;
}

const imagesOf = ({images: [first, ...others] = [], cloud}: Target): readonly [string, ...string[]] =>
	first === undefined ? [sampleImageIn(cloud)] : [first, ...others];

/** What counts is said last; a client that tries again says the same several times over. */
function lastWords(detail: string): string | undefined {
	const lines = detail
		.split('\n')
		.filter(line => line.trim() !== '' && !/^(?:Trying to pull|Getting image source|Copying )/.test(line));
	const kept = lines.slice(-3).join('\n');
	// A long one ends in the cause.
	return kept === '' ? undefined : excerpt(redact(boundEnd(kept)).slice(-560), 600);
}

function valuesOf(evidence: ContainerPullEvidence): Values {
	const {kind, command, image, errorOutput = '', layers, layersDone} = evidence;
	const imageHost = hostOfImage(image);
	const host = hostIn(errorOutput) ?? imageHost;
	// Layers come from elsewhere, once the registry has sent the client there.
	const dataHost = isPartOf(host, imageHost) ? undefined : host;

	return {
		...clientValues(evidence, kind),
		client: command,
		image,
		images: (evidence.isAgreed ? evidence.pulled : evidence.notPulled)?.join(', ') ?? image,
		isOneImage: evidence.notPulled === undefined ? 'yes' : undefined,
		sample: evidence.isSample ? image : undefined,
		imageHost,
		repository: repositoryIn(image, imageHost),
		registry: registryOf(imageHost),
		host,
		dataHost,
		layers,
		layersDone,
		clientIp: clientIpIn(errorOutput),
		exitCode: evidence.exitCode,
		error: evidence.error,
		reason: reasonIn(errorOutput),
	};
}

/** The host itself, or one beside it as docker.io has them. */
function isPartOf(host: string, imageHost: string): boolean {
	const [name, imageName] = [host, imageHost].map(text => text.replace(/:\d+$/, ''));
	return name === imageName || name?.endsWith(`.${imageName}`) === true;
}

/** The name of an Azure registry; what follows a hyphen is the hash of its login server. */
const registryOf = (host: string): string | undefined =>
	/^([a-z0-9]+)(?:-[a-z0-9]+)?\.azurecr\.(?:io|cn|us)$/.exec(host)?.[1];

/** The part of an image reference between its host and its tag or digest. */
const repositoryIn = (image: string, host: string): string | undefined =>
	image.startsWith(`${host}/`) ? image.slice(host.length + 1).replace(/[:@].*$/, '') : undefined;

/** The sentence itself, without who says it. */
const reasonIn = (detail: string): string =>
	detail
		.replace(/^.*(?:Error response from daemon|level=(?:error|fatal) msg=|FATA\[\d+\]|Error): ?/i, '')
		.trim();

function findingOf(evidence: ContainerPullEvidence) {
	const {isAgreed, isSample, exitCode, error, errorOutput = '', layers, isRetried} = evidence;

	if (!isAgreed) {
		return 'not-agreed';
	}

	if (exitCode === 0) {
		return 'pulled';
	}

	const failure = readPullFailure(errorOutput);

	if (error === 'TIMEOUT' || error === 'ABORTED') {
		return (
			(failure === 'cut' ? undefined : failure) ?? (isRetried === true ? 'download-cut' : 'took-too-long')
		);
	}

	if (failure === 'cut' && evidence.isServerThere === false) {
		return 'daemon-gone';
	}

	if (failure === 'cut') {
		return layers === undefined ? 'connection-cut' : 'download-cut';
	}

	// The registry answered, and gave what it has: az counts that as pulled too.
	return failure === 'platform-missing' && isSample ? 'pulled-other-platform' : (failure ?? 'client-failed');
}
