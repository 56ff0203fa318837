import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {boundText} from '../../../text/bound-text.ts';
import {redact} from '../../../text/redact.ts';
import {excerpt} from '../../../text/sanitise.ts';
import type {ProgramResult, System} from '../../../engine/system.ts';
import type {ClientKind} from '../read-client-version.ts';
import {contextIn, endpointIn, readDaemonFailure} from './read-daemon-failure.ts';
import type {DaemonFailure} from './read-daemon-failure.ts';
import {readContext, readPodmanInfo, readVersions} from '../read-server-version.ts';
import type {PodmanInfo} from '../read-server-version.ts';
import {containerClient} from '../container-client/container-client.ts';
import {containerDaemonFindings} from './container-daemon-findings.ts';
import {clientValues} from '../container-values.ts';
import type {ClientPlace} from '../container-values.ts';

export type ContainerDaemonEvidence = ClientPlace &
	Partial<PodmanInfo> & {
		readonly command: string;
		readonly kind: ClientKind;
		/** What was asked, as a person would type it. */
		readonly asked: string;
		readonly exitCode?: number | undefined;
		/** Why it came to no end of its own. */
		readonly error?: string | undefined;
		/** The last it said on stderr. */
		readonly errorOutput?: string | undefined;
		readonly serverVersion?: string | undefined;
		/** The variable that chooses the server, where one does, and what it holds. */
		readonly variable?: string | undefined;
		readonly value?: string | undefined;
		/** The context of docker that is in force. */
		readonly context?: string | undefined;
		/** Where the client looked, in its own words. */
		readonly endpoint?: string | undefined;
		readonly isRoot: boolean;
	};

export const containerDaemon = defineCheck({
	id: 'container-daemon',
	group: 'environment',
	scope: 'machine',
	needs: ['container-client'],
	uses: [],
	title: 'Container daemon',
	collect: async context => ({evidence: await askServer(context)}),
	evaluate: (evidence: ContainerDaemonEvidence) => ({
		finding: findingOf(evidence),
		values: valuesOf(evidence),
	}),
	labels: {
		asked: 'Asked',
		endpoint: 'Looked at',
		isRemote: 'Is remote',
		isRoot: 'Runs as root',
		isRootless: 'Rootless',
		value: 'Value',
	},
	findings: containerDaemonFindings,
});

/** True where an image can be pulled, as far as the server goes. */
export const isAnswering = ({exitCode}: Pick<ContainerDaemonEvidence, 'exitCode'>): boolean => exitCode === 0;

async function askServer({system, facts, signal}: CollectContext): Promise<ContainerDaemonEvidence> {
	const {command, kind = 'docker'} = facts.need(containerClient);
	const words = kind === 'podman' ? ['info'] : ['version'];
	const ask = async (...asked: readonly string[]) =>
		system.run({file: command, words: [...asked, '--format', '{{json .}}']}, signal);
	// Where a server does not answer, docker does not say either which one it asked.
	const [answer, context] = await Promise.all([
		ask(...words),
		kind === 'docker' ? ask('context', 'inspect') : undefined,
	]);
	const {platform, hostType, isWsl, isRoot} = system.runtimeEnvironment();
	const known = {command, kind, asked: `${command} ${words.join(' ')}`, platform, hostType, isWsl, isRoot};

	return {
		...known,
		...chosenServer(kind, system.variable),
		...(answer.ok ? describe(kind, answer.value) : {error: answer.code}),
		...(context?.ok && readContext(context.value.stdout)),
	};
}

/** The variable that comes first decides, as in the client; a context counts only where no host is named. */
function chosenServer(kind: ClientKind, variable: System['variable']) {
	const name = serverVariables[kind].find(candidate => variable(candidate)?.trim());
	// A user name or a password in it is nobody's business.
	return {variable: name, value: name && excerpt(redact(variable(name) ?? ''), 200)};
}

const serverVariables: Readonly<Record<ClientKind, readonly string[]>> = {
	docker: ['DOCKER_HOST', 'DOCKER_CONTEXT'],
	podman: ['CONTAINER_HOST', 'CONTAINER_CONNECTION'],
	nerdctl: ['CONTAINERD_ADDRESS'],
};

function describe(kind: ClientKind, {exitCode, stdout, stderr}: ProgramResult) {
	const detail = withoutWarnings(boundText(stderr));
	const versions = readVersions(stdout);

	return {
		exitCode,
		...(kind === 'podman' && exitCode === 0 && readPodmanInfo(stdout)),
		serverVersion: versions?.serverVersion,
		context: versions?.context ?? contextIn(detail),
		endpoint: endpointIn(detail),
		...(exitCode !== 0 && {errorOutput: excerpt(redact(detail), 480)}),
	};
}

/** A client warns of much that it then does without; what it ends with is told otherwise. */
export const withoutWarnings = (stderr: string): string =>
	stderr
		.split('\n')
		.filter(line => !/^WARNING:|level=(?:warning|info|debug)\b|^WARN\[|^Emulate Docker CLI/.test(line))
		.join('\n')
		.trim();

function valuesOf(evidence: ContainerDaemonEvidence): Values {
	const {command, kind, asked, variable, value, context, endpoint, serverVersion} = evidence;

	return {
		...clientValues(evidence, kind),
		client: command,
		asked,
		variable,
		value,
		context,
		// `docker context use` writes it; a variable goes before it.
		storedContext: variable === undefined && !isUsual(context) ? context : undefined,
		endpoint,
		serverVersion,
		dockerService: dockerServiceOf(evidence),
		exitCode: evidence.exitCode,
		error: evidence.error,
		reason: evidence.errorOutput,
	};
}

/** A rootless daemon is a service of its user; WSL without Docker Desktop has one as any Linux has. */
function dockerServiceOf({kind, endpoint}: ContainerDaemonEvidence): 'system' | 'user' | undefined {
	if (kind !== 'docker') {
		return undefined;
	}

	return endpoint?.includes('/run/user/') ? 'user' : 'system';
}

function findingOf(evidence: ContainerDaemonEvidence) {
	const {exitCode, error, kind, errorOutput = '', isRemote} = evidence;

	if (exitCode === 0) {
		return kind === 'podman' && isRemote !== true ? 'no-daemon-needed' : 'answers';
	}

	if (exitCode === undefined) {
		return error === 'TIMEOUT' || error === 'ABORTED' ? silenceOf(evidence) : 'client-failed';
	}

	return problemOf(evidence, readDaemonFailure(errorOutput));
}

const silenceOf = ({variable, context}: ContainerDaemonEvidence) =>
	variable === undefined && isUsual(context) ? 'no-answer' : 'chosen-server-silent';

const isUsual = (context: string | undefined): boolean => context === undefined || context === 'default';

function problemOf(evidence: ContainerDaemonEvidence, failure: DaemonFailure | undefined) {
	const {kind, hostType, variable, context} = evidence;

	// Podman has no socket to be kept from, but for the service it may be a client of.
	if (kind === 'podman' && (failure === 'unreachable' || failure === 'permission-denied')) {
		return variable === undefined ? 'client-failed' : 'chosen-server-unreachable';
	}

	if (failure === 'unreachable') {
		// A client without a server is usual in an image for CI; one that was told where its server is, is not.
		const isExpected = hostType === 'machine' || variable !== undefined || !isUsual(context);
		return isExpected ? unreachable(evidence) : 'none-in-container';
	}

	if (failure === 'rootless-not-set-up') {
		return hostType === 'machine' ? failure : 'no-rootless-in-container';
	}

	if (failure === 'podman-unreachable') {
		return variable === undefined ? 'machine-not-running' : 'chosen-server-unreachable';
	}

	return failure ?? 'client-failed';
}

function unreachable({variable, context, platform, command}: ContainerDaemonEvidence) {
	if (variable !== undefined && variable !== 'DOCKER_CONTEXT') {
		return 'chosen-server-unreachable';
	}

	if (isUsual(context)) {
		// Under WSL, the client of Windows asks Docker Desktop there.
		const isService = platform === 'linux' && !command.endsWith('.exe');
		return isService ? 'not-running' : 'desktop-not-running';
	}

	// Docker Desktop makes a context of its own, and puts it in force.
	return context?.startsWith('desktop-') === true ? 'desktop-not-running' : 'context-unreachable';
}
