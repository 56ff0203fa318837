import type {ContainerDaemonEvidence} from './collect-daemon.ts';
import {machineOf} from './machine-of.ts';
import {verdictOf} from './daemon-verdicts.ts';
import {hasNoScheme} from './remote/suggest-address.ts';

export function evaluateDaemon(evidence: ContainerDaemonEvidence) {
	const {exitCode, error, kind, isRemote, errorLine} = evidence;

	if (exitCode === 0) {
		return kind === 'podman' && isRemote !== true ? 'daemonless' : 'running';
	}

	if (exitCode === undefined) {
		return error === 'TIMEOUT' || error === 'ABORTED' ? timeoutFinding(evidence) : 'client-failed';
	}

	return failureFinding(evidence, errorLine && verdictOf(errorLine));
}

const timeoutFinding = ({variable, context}: ContainerDaemonEvidence) =>
	variable === undefined && isDefaultContext(context) ? 'timed-out' : 'configured-daemon-timed-out';

export const isDefaultContext = (context: string | undefined): boolean =>
	context === undefined || context === 'default';

function failureFinding(evidence: ContainerDaemonEvidence, verdict: ReturnType<typeof verdictOf>) {
	const {kind, hostType, proxyVariable} = evidence;

	if ((verdict === 'client-too-old' || verdict === 'daemon-too-old') && evidence.apiVersion !== undefined) {
		return 'api-version-unsupported';
	}

	if (hasWindowsAddress(evidence)) {
		return 'invalid-daemon-address';
	}

	if (verdict === 'tls-certificate-missing' && evidence.tlsVariable !== undefined && !usesTcp(evidence)) {
		return 'tls-for-daemon-without-tls';
	}

	if (verdict === 'rootless-not-set-up') {
		return hostType === 'machine' ? verdict : 'user-namespaces-not-allowed';
	}

	// Docker reports a stopped remote daemon and a missing permission with the same words, without a socket.
	if (verdict === 'remote-daemon-not-running' && evidence.errorLine?.path === undefined) {
		return kind === 'podman' ? podmanRemoteFinding(evidence) : 'remote-docker-failed';
	}

	if (verdict === 'ssh-file-permissions' && evidence.errorLine?.path?.endsWith('known_hosts') === true) {
		return 'known-hosts-unreadable';
	}

	if (verdict === 'permission-denied' && evidence.membership === 'later') {
		return 'session-without-group';
	}

	if (verdict === 'timed-out') {
		return timeoutFinding(evidence);
	}

	// Docker can report a failure of the proxy as a failure of the daemon.
	if ((verdict === 'unreachable' || verdict === 'not-a-daemon') && proxyVariable !== undefined) {
		return 'daemon-through-proxy';
	}

	if (
		(verdict === 'unreachable' || verdict === 'desktop-not-running') &&
		evidence.isMachineInstalled === false &&
		evidence.otherEndpoint !== undefined
	) {
		return 'engine-left-behind';
	}

	if (verdict !== 'unreachable' && verdict !== 'desktop-not-running') {
		return verdict ?? 'client-failed';
	}

	return kind === 'podman' ? podmanFinding(evidence) : unreachableFinding(evidence, verdict);
}

/** A docker client on Linux or macOS crashes for the address of a Windows pipe. */
const hasWindowsAddress = ({variable, variableValue, platform}: ContainerDaemonEvidence): boolean =>
	variable === 'DOCKER_HOST' && variableValue?.startsWith('npipe:') === true && platform !== 'win32';

const usesTcp = ({variable, variableValue, context}: ContainerDaemonEvidence): boolean =>
	!isDefaultContext(context) ||
	(variable === 'DOCKER_HOST' && !/^(?:unix|ssh|npipe|fd):/.test(variableValue ?? ''));

const podmanRemoteFinding = (evidence: ContainerDaemonEvidence) =>
	evidence.errorLine?.host === undefined ? podmanFinding(evidence) : 'remote-podman-failed';

function podmanFinding({variable, settings}: ContainerDaemonEvidence) {
	if (variable !== undefined) {
		return 'configured-daemon-unreachable';
	}

	return settings?.service === undefined ? 'podman-machine-not-running' : 'podman-service-unreachable';
}

function unreachableFinding(
	evidence: ContainerDaemonEvidence,
	verdict: 'unreachable' | 'desktop-not-running',
) {
	const {variable, context, platform, command, hostType, settings} = evidence;

	// CI images often contain a client without a daemon, so in a container a missing default daemon is no failure.
	if (hostType !== 'machine' && variable === undefined && isDefaultContext(context)) {
		return 'no-daemon-in-container';
	}

	// An engine problem is found only for an engine on this machine.
	if (settings?.engineProblem !== undefined) {
		return findingByProblem[settings.engineProblem.problem];
	}

	if (verdict === 'desktop-not-running') {
		return verdict;
	}

	if (variable === 'DOCKER_HOST' && hasNoScheme(evidence.variableValue)) {
		return 'daemon-address-without-scheme';
	}

	if (variable !== undefined && variable !== 'DOCKER_CONTEXT') {
		return 'configured-daemon-unreachable';
	}

	if (!isDefaultContext(context)) {
		return machineOf(context ?? '') === undefined ? 'context-unreachable' : 'desktop-not-running';
	}

	// In WSL, an .exe client uses an engine on Windows, not a Linux service.
	const isService = platform === 'linux' && !command.endsWith('.exe');
	return isService ? 'not-running' : 'desktop-not-running';
}

const findingByProblem = {
	'engine-settings-malformed': 'daemon-settings-malformed',
	'engine-settings-conflict': 'daemon-settings-conflict',
} as const;
