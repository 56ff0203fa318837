import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {boundText} from '../../../text/bound-text.ts';
import {redact} from '../../../text/redact.ts';
import {excerpt} from '../../../text/sanitise.ts';
import type {ProgramResult, System} from '../../../engine/system.ts';
import type {ClientKind} from '../read-client-version.ts';
import {readContextName, readDaemonFailure, readDaemonEndpoint} from './read-daemon-failure.ts';
import type {DaemonFailure} from './read-daemon-failure.ts';
import {readContext, readPodmanInfo, readVersions, removeWarnings} from '../read-client-info.ts';
import type {PodmanInfo} from '../read-client-info.ts';
import {containerClient} from '../container-client/container-client.ts';
import {containerDaemonFindings} from './container-daemon-findings.ts';
import {clientValues} from '../shared-client-findings.ts';
import type {ClientEnvironment} from '../shared-client-findings.ts';

export type ContainerDaemonEvidence = ClientEnvironment &
	Partial<PodmanInfo> & {
		readonly command: string;
		readonly kind: ClientKind;
		/** Without the option that asks for JSON. */
		readonly commandLine: string;
		readonly exitCode?: number | undefined;
		/** The error code if the client did not exit by itself. */
		readonly error?: string | undefined;
		readonly errorOutput?: string | undefined;
		readonly serverVersion?: string | undefined;
		/** The variable that selects the daemon, and its value; absent if none is set. */
		readonly variable?: string | undefined;
		readonly variableValue?: string | undefined;
		/** The docker context in use. */
		readonly context?: string | undefined;
		/** The socket or address of the daemon, as the client prints it. */
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
	collect: async context => ({evidence: await queryDaemon(context)}),
	evaluate: (evidence: ContainerDaemonEvidence) => ({
		finding: findingOf(evidence),
		values: valuesOf(evidence),
	}),
	labels: {
		commandLine: 'Command line',
		endpoint: 'Socket or endpoint',
		isRemote: 'Remote service',
		isRoot: 'Runs as root',
		isRootless: 'Rootless',
		variableValue: 'Value of the variable',
	},
	findings: containerDaemonFindings,
});

/** True if the daemon responds, or if the client needs none. */
export const isDaemonRunning = ({exitCode}: Pick<ContainerDaemonEvidence, 'exitCode'>): boolean =>
	exitCode === 0;

async function queryDaemon({system, facts, signal}: CollectContext): Promise<ContainerDaemonEvidence> {
	const {command, kind = 'docker'} = facts.need(containerClient);
	const words = kind === 'podman' ? ['info'] : ['version'];
	const run = async (...subcommand: readonly string[]) =>
		system.run({file: command, words: [...subcommand, '--format', '{{json .}}']}, signal);
	// If the daemon does not respond, `docker version` does not print the context.
	const [answer, context] = await Promise.all([
		run(...words),
		kind === 'docker' ? run('context', 'inspect') : undefined,
	]);
	const {platform, hostType, isWsl, isRoot} = system.runtimeEnvironment();

	return {
		command,
		kind,
		commandLine: `${command} ${words.join(' ')}`,
		platform,
		hostType,
		isWsl,
		isRoot,
		...configuredDaemon(kind, system.variable),
		...(answer.ok ? resultOf(kind, answer.value) : {error: answer.code}),
		...(context?.ok && readContext(context.value.stdout)),
	};
}

function configuredDaemon(kind: ClientKind, variable: System['variable']) {
	const name = daemonVariables[kind].find(candidate => variable(candidate)?.trim());
	// The value can contain a password.
	return {variable: name, variableValue: name && excerpt(redact(variable(name) ?? ''), 200)};
}

/** In the order of precedence of the client. */
const daemonVariables: Readonly<Record<ClientKind, readonly string[]>> = {
	docker: ['DOCKER_HOST', 'DOCKER_CONTEXT'],
	podman: ['CONTAINER_HOST', 'CONTAINER_CONNECTION'],
	nerdctl: ['CONTAINERD_ADDRESS'],
};

function resultOf(kind: ClientKind, {exitCode, stdout, stderr}: ProgramResult) {
	const message = redact(removeWarnings(boundText(stderr)));
	const versions = readVersions(stdout);

	return {
		exitCode,
		...(kind === 'podman' && exitCode === 0 && readPodmanInfo(stdout)),
		serverVersion: versions?.serverVersion,
		context: versions?.context ?? readContextName(message),
		endpoint: readDaemonEndpoint(message),
		...(exitCode !== 0 && {errorOutput: excerpt(message, 480)}),
	};
}

function valuesOf(evidence: ContainerDaemonEvidence): Values {
	const {command, kind, commandLine, variable, variableValue, context, endpoint, serverVersion} = evidence;

	return {
		...clientValues(evidence, kind),
		client: command,
		commandLine,
		variable,
		variableValue,
		context,
		// The context of `docker context use`: a variable overrides it.
		storedContext: variable === undefined && !isDefaultContext(context) ? context : undefined,
		endpoint,
		serverVersion,
		dockerService: dockerServiceOf(evidence),
		exitCode: evidence.exitCode,
		error: evidence.error,
		reason: evidence.errorOutput,
	};
}

/** Rootless Docker is a systemd service of its user. */
function dockerServiceOf({kind, endpoint}: ContainerDaemonEvidence): 'system' | 'user' | undefined {
	if (kind !== 'docker') {
		return undefined;
	}

	return endpoint?.includes('/run/user/') ? 'user' : 'system';
}

function findingOf(evidence: ContainerDaemonEvidence) {
	const {exitCode, error, kind, errorOutput = '', isRemote} = evidence;

	if (exitCode === 0) {
		return kind === 'podman' && isRemote !== true ? 'daemonless' : 'running';
	}

	if (exitCode === undefined) {
		return error === 'TIMEOUT' || error === 'ABORTED' ? timeoutFinding(evidence) : 'client-failed';
	}

	return failureFinding(evidence, readDaemonFailure(errorOutput));
}

const timeoutFinding = ({variable, context}: ContainerDaemonEvidence) =>
	variable === undefined && isDefaultContext(context) ? 'timed-out' : 'configured-daemon-timed-out';

const isDefaultContext = (context: string | undefined): boolean =>
	context === undefined || context === 'default';

function failureFinding(evidence: ContainerDaemonEvidence, failure: DaemonFailure | undefined) {
	const {kind, hostType, variable, context} = evidence;

	// Podman uses a socket only as a client of a remote service.
	if (kind === 'podman' && (failure === 'unreachable' || failure === 'permission-denied')) {
		return variable === undefined ? 'client-failed' : 'configured-daemon-unreachable';
	}

	if (failure === 'unreachable') {
		// CI images often contain a client without a daemon. That is a problem only if a daemon is configured.
		const needsDaemon = hostType === 'machine' || variable !== undefined || !isDefaultContext(context);
		return needsDaemon ? unreachableFinding(evidence) : 'no-daemon-in-container';
	}

	if (failure === 'rootless-not-set-up') {
		return hostType === 'machine' ? failure : 'user-namespaces-not-allowed';
	}

	if (failure === 'podman-unreachable') {
		return variable === undefined ? 'podman-machine-not-running' : 'configured-daemon-unreachable';
	}

	return failure ?? 'client-failed';
}

function unreachableFinding({variable, context, platform, command}: ContainerDaemonEvidence) {
	if (variable !== undefined && variable !== 'DOCKER_CONTEXT') {
		return 'configured-daemon-unreachable';
	}

	if (isDefaultContext(context)) {
		// In WSL, docker.exe uses Docker Desktop on Windows.
		const isService = platform === 'linux' && !command.endsWith('.exe');
		return isService ? 'not-running' : 'desktop-not-running';
	}

	// Docker Desktop creates contexts such as desktop-linux and selects them.
	return context?.startsWith('desktop-') === true ? 'desktop-not-running' : 'context-unreachable';
}
