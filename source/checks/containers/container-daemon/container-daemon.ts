import {defineCheck} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {queryDaemon} from './collect-daemon.ts';
import type {ContainerDaemonEvidence} from './collect-daemon.ts';
import {readDaemonFailure} from './read-daemon-failure.ts';
import type {DaemonFailure} from './read-daemon-failure.ts';
import {containerDaemonFindings} from './container-daemon-findings.ts';
import {clientValues} from '../shared-client-findings.ts';

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

/** The client exits with 0 only if its daemon responds or if the client needs no daemon. */
export const isDaemonRunning = ({exitCode}: Pick<ContainerDaemonEvidence, 'exitCode'>): boolean =>
	exitCode === 0;

function valuesOf(evidence: ContainerDaemonEvidence): Values {
	const {command, kind, commandLine, variable, variableValue, context, endpoint, serverVersion} = evidence;

	return {
		...clientValues(evidence, kind),
		client: command,
		commandLine,
		variable,
		variableValue,
		context,
		// A variable such as DOCKER_HOST overrides the context that was selected with `docker context use`.
		storedContext: variable === undefined && !isDefaultContext(context) ? context : undefined,
		endpoint,
		serverVersion,
		dockerService: dockerServiceOf(evidence),
		exitCode: evidence.exitCode,
		error: evidence.error,
		reason: evidence.errorOutput,
	};
}

/** Rootless Docker is a systemd user service, and its socket is in /run/user. */
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

	// Podman uses a socket only for a remote service. If no variable selects a service, the error has another cause.
	if (kind === 'podman' && (failure === 'unreachable' || failure === 'permission-denied')) {
		return variable === undefined ? 'client-failed' : 'configured-daemon-unreachable';
	}

	if (failure === 'unreachable') {
		// CI images often contain a client without a daemon, so in a container only a configured daemon must respond.
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
		// In WSL, docker.exe uses Docker Desktop on Windows, not a Linux service.
		const isService = platform === 'linux' && !command.endsWith('.exe');
		return isService ? 'not-running' : 'desktop-not-running';
	}

	// Contexts such as desktop-linux come from Docker Desktop, so Docker Desktop must be running for them.
	return context?.startsWith('desktop-') === true ? 'desktop-not-running' : 'context-unreachable';
}
