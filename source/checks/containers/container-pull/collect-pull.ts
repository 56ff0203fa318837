import type {CollectContext, Target} from '../../../engine/check.ts';
import {truncateStart} from '../../../text/truncate.ts';
import {sampleImageIn} from '../../../reference/clouds.ts';
import type {ClientKind} from '../read-client-version.ts';
import {readClientError} from '../client-error.ts';
import type {ErrorLine} from '../error-line/error-line.ts';
import {compareNames} from './engine-dns/compare-names.ts';
import type {NameComparison} from './engine-dns/compare-names.ts';
import {verdictOf} from './pull-verdicts.ts';
import {readLastErrors} from './read-pull-output.ts';
import {createPullProgressReader} from './read-pull-progress.ts';
import type {PullProgress} from './read-pull-progress.ts';
import {collectPullSettings} from './settings/collect-pull-settings.ts';
import type {PullSettings} from './settings/collect-pull-settings.ts';
import {collectRegistrySettings} from './settings/registry-settings.ts';
import type {RegistrySettings} from './settings/registry-settings.ts';
import {containerClient} from '../container-client/container-client.ts';
import {removeWarnings} from '../read-client-info.ts';
import type {ClientEnvironment} from '../shared-client-findings.ts';

export type ContainerPullEvidence = ClientEnvironment & {
	readonly command: string;
	readonly kind: ClientKind;
	/** The last image that the client tried to pull, or the first image without consent. */
	readonly image: string;
	/** True if the user named no image. The image is then the sample image of the cloud. */
	readonly isTestImage: boolean;
	/** `pulled` is absent if the user named at most one image or gave no consent. */
	readonly pulled?: readonly string[] | undefined;
	readonly notPulled?: readonly string[] | undefined;
	readonly hasConsent: boolean;
} & PullResult;

type PullResult = Partial<PullProgress> &
	NameComparison & {
		readonly exitCode?: number | undefined;
		/** The error code if the client did not start or was stopped, for example TIMEOUT. */
		readonly error?: string | undefined;
		readonly errorOutput?: string | undefined;
		/** `errorLine` is absent if the pull succeeded or the error is unknown. */
		readonly errorLine?: ErrorLine | undefined;
		/** The settings that can explain the failure. */
		readonly settings?: PullSettings | undefined;
		/** The settings of Podman or containerd that can explain the failure. */
		readonly registrySettings?: RegistrySettings | undefined;
		/**
		 * True if the daemon responds after an interrupted pull. `isDaemonAvailable` is absent for Podman and after any
		 * other pull.
		 */
		readonly isDaemonAvailable?: boolean | undefined;
	};

/**
 * Pulls the images one after another until a pull fails. Pulls nothing without consent. A failed pull is part of the
 * evidence.
 */
export async function pullImages(context: CollectContext): Promise<ContainerPullEvidence> {
	const {target, facts, hasConsent} = context;
	const {command, kind = 'docker', platform, hostType, isWsl} = facts.need(containerClient);
	const [first, ...others] = imagesOf(target);
	const known = {
		command,
		kind,
		isTestImage: target.images === undefined,
		hasConsent,
		platform,
		hostType,
		isWsl,
	};

	if (!hasConsent) {
		return {...known, image: first, ...(others.length > 0 && {notPulled: [first, ...others]})};
	}

	const pulled: string[] = [];
	let evidence: ContainerPullEvidence = {...known, image: first};

	for (const image of [first, ...others]) {
		// oxlint-disable-next-line no-await-in-loop -- parallel pulls slow each other down and mix their output
		evidence = {...known, image, ...(await pullImage(context, known, image))};

		if (evidence.exitCode !== 0) {
			break;
		}

		pulled.push(image);
	}

	if (evidence.exitCode !== 0) {
		const [settings, registrySettings] = await Promise.all([
			collectPullSettings(context, evidence),
			collectRegistrySettings(context, evidence.image),
		]);
		evidence = {...evidence, settings, registrySettings};
	}

	return others.length === 0 ? evidence : {...evidence, pulled, notPulled: others.slice(pulled.length)};
}

async function pullImage(
	context: CollectContext,
	{command, kind}: Pick<ContainerPullEvidence, 'command' | 'kind'>,
	image: string,
): Promise<PullResult> {
	const {system, progress, signal} = context;
	const reader = createPullProgressReader();
	const answer = await system.run(
		{
			file: command,
			args: ['pull', image],
			onLine(line) {
				reader.readLine(line);
				progress(reader.progressLine());
			},
		},
		signal,
	);

	if (!answer.ok) {
		const output = reader.lastErrors();
		const line = readClientError(output, kind);
		return {
			...reader.progress(),
			error: answer.code,
			errorOutput: readLastErrors(output),
			errorLine: line,
			...(await compareNames(context, line, image)),
		};
	}

	const {exitCode, stdout, stderr} = answer.value;
	const result = {...reader.progress(), exitCode};

	if (exitCode === 0) {
		return result;
	}

	const errorOutput = readLastErrors(
		removeWarnings(truncateStart(stderr)) || removeWarnings(truncateStart(stdout)),
	);
	const errorLine = readClientError(stderr, kind) ?? readClientError(stdout, kind);
	// The error does not show whether the daemon stopped or the connection to the registry ended, so query the daemon.
	const isInterrupted = kind !== 'podman' && errorLine && verdictOf(errorLine) === 'interrupted';
	const isDaemonAvailable = isInterrupted ? await queryDaemon(context, command) : undefined;
	const names = await compareNames(context, errorLine, image);
	return {...result, errorOutput, errorLine, isDaemonAvailable, ...names};
}

async function queryDaemon({system, signal}: CollectContext, command: string): Promise<boolean> {
	const limit = AbortSignal.any([signal, AbortSignal.timeout(5000)]);
	const answer = await system.run({file: command, args: ['version']}, limit);
	return answer.ok && answer.value.exitCode === 0;
}

const imagesOf = ({images: [first, ...others] = [], cloud}: Target): readonly [string, ...string[]] =>
	first === undefined ? [sampleImageIn(cloud)] : [first, ...others];
