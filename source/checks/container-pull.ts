import {defineCheck} from '../core/check.ts';
import type {LookContext, Target, Values} from '../core/check.ts';
import {redact} from '../core/redact.ts';
import {excerpt} from '../core/sanitise.ts';
import {sampleImageIn} from '../reference/clouds.ts';
import type {ClientKind} from '../wire/client-version.ts';
import {clientIpIn, hostIn, hostOfImage, readPullFailure} from '../wire/pull-failure.ts';
import {createPullProgress} from '../wire/pull-progress.ts';
import type {PullProgress} from '../wire/pull-progress.ts';
import {containerClient} from './container-client.ts';
import {withoutWarnings} from './container-daemon.ts';
import {containerPullFindings} from './container-pull-findings.ts';
import {clientValues} from './container-values.ts';
import type {ClientPlace} from './container-values.ts';

export type ContainerPullSeen = ClientPlace & {
	readonly command: string;
	readonly kind: ClientKind;
	readonly image: string;
	/** True for the image that az pulls too, which nobody named. */
	readonly isSample: boolean;
	readonly isAgreed: boolean;
	readonly exitCode?: number | undefined;
	/** Why it came to no end of its own. */
	readonly error?: string | undefined;
	/** What it said of its failure, the last lines. */
	readonly errorOutput?: string | undefined;
	/** Where that tells of a cut connection: whether the daemon still answers. */
	readonly isServerThere?: boolean | undefined;
} & Partial<PullProgress>;

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
	look: async context => ({seen: await pull(context)}),
	judge: (seen: ContainerPullSeen) => ({finding: findingOf(seen), values: valuesOf(seen)}),
	findings: containerPullFindings,
});

async function pull(context: LookContext): Promise<ContainerPullSeen> {
	const {system, target, facts, isAgreed, progress, signal} = context;
	const {command, kind = 'docker', platform, place, isWsl} = facts.need(containerClient);
	const image = imageOf(target);
	const known = {
		command,
		kind,
		image,
		isSample: target.image === undefined,
		isAgreed,
		platform,
		place,
		isWsl,
	};

	if (!isAgreed) {
		return known;
	}

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
		// What it said until then is all there is to tell what it waited for.
		return {...known, ...watch.seen(), error: answer.code, errorOutput: lastWords(watch.complaints())};
	}

	const {exitCode, stdout, stderr} = answer.value;
	const said = withoutWarnings(stderr) || withoutWarnings(stdout);
	const ended = {...known, ...watch.seen(), exitCode};

	if (exitCode === 0) {
		return ended;
	}

	// Docker tells of a daemon that went away as of a registry that did: in two words.
	const isCut = kind !== 'podman' && readPullFailure(said) === 'cut';
	const isServerThere = isCut ? await askServer(context, command) : undefined;
	return {...ended, errorOutput: lastWords(said), isServerThere};
}

/** A server that hangs is as little there as one that is gone; the pull has had its time. */
async function askServer({system, signal}: LookContext, command: string): Promise<boolean> {
	const patience = AbortSignal.any([signal, AbortSignal.timeout(5000)]);
	const answer = await system.run({file: command, words: ['version']}, patience);
	return answer.ok && answer.value.exitCode === 0;
}

const imageOf = ({image, cloud}: Target): string => image ?? sampleImageIn(cloud);

/** What counts is said last; a client that tries again says the same several times over. */
function lastWords(said: string): string | undefined {
	const lines = said
		.split('\n')
		.filter(line => line.trim() !== '' && !/^(?:Trying to pull|Getting image source|Copying )/.test(line));
	const kept = lines.slice(-3).join('\n');
	// A long one ends in the cause.
	return kept === '' ? undefined : excerpt(redact(kept).slice(-560), 600);
}

function valuesOf(seen: ContainerPullSeen): Values {
	const {kind, command, image, errorOutput = '', layers, layersDone} = seen;
	const imageHost = hostOfImage(image);
	const host = hostIn(errorOutput) ?? imageHost;
	// Layers come from elsewhere, once the registry has sent the client there.
	const dataHost = isPartOf(host, imageHost) ? undefined : host;

	return {
		...clientValues(seen, kind),
		client: command,
		image,
		sample: seen.isSample ? image : undefined,
		imageHost,
		repository: repositoryIn(image, imageHost),
		registry: registryOf(imageHost),
		host,
		dataHost,
		layers,
		layersDone,
		clientIp: clientIpIn(errorOutput),
		exitCode: seen.exitCode,
		error: seen.error,
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
const reasonIn = (said: string): string =>
	said
		.replace(/^.*(?:Error response from daemon|level=(?:error|fatal) msg=|FATA\[\d+\]|Error): ?/i, '')
		.trim();

function findingOf(seen: ContainerPullSeen) {
	const {isAgreed, isSample, exitCode, error, errorOutput = '', layers, isRetried} = seen;

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

	if (failure === 'cut' && seen.isServerThere === false) {
		return 'daemon-gone';
	}

	if (failure === 'cut') {
		return layers === undefined ? 'connection-cut' : 'download-cut';
	}

	// The registry answered, and gave what it has: az counts that as pulled too.
	return failure === 'platform-missing' && isSample ? 'pulled-other-platform' : (failure ?? 'client-failed');
}
