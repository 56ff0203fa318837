import type {Values} from '../../../text/template.ts';
import {hostWithoutPort} from '../client-error.ts';
import type {ErrorLine} from '../error-line/error-line.ts';
import {innermostLine} from '../error-line/split-output.ts';
import {clientValues} from '../shared-client-findings.ts';
import type {ContainerDaemonEvidence} from './collect-daemon.ts';
import {isDefaultContext} from './evaluate-daemon.ts';

export function daemonValues(evidence: ContainerDaemonEvidence): Values {
	const {command, kind, commandLine, variable, variableValue, context, endpoint, serverVersion} = evidence;
	const {errorLine, errorOutput} = evidence;

	return {
		...clientValues(evidence, kind),
		client: command,
		commandLine,
		variable,
		variableValue,
		context,
		// A variable such as DOCKER_HOST overrides the context that was selected with `docker context use`.
		storedContext: variable === undefined && !isDefaultContext(context) ? context : undefined,
		tlsSettings: kind === 'docker' && !isDefaultContext(context) ? 'context' : 'variables',
		endpoint,
		serverVersion,
		dockerService: dockerServiceOf(evidence),
		virtualMachine: virtualMachineOf(errorLine?.path ?? endpoint ?? context),
		engine: errorLine?.subject,
		path: errorLine?.path,
		...settingsValues(evidence),
		...remoteValues(errorLine),
		exitCode: evidence.exitCode,
		error: evidence.error,
		reason: errorLine === undefined && errorOutput !== undefined ? innermostLine(errorOutput) : errorOutput,
	};
}

function settingsValues({settings}: ContainerDaemonEvidence): Values {
	const {engineProblem: problem, selectedContext, invalidFile, service} = settings ?? {};
	const {setting, path, line} = selectedContext ?? {};

	return {
		contextPlace: selectedContext && (placeOf(path, line) ?? setting),
		...(problem && {
			settingPlace: placeOf(problem.path, problem.line),
			setting: problem.setting,
			flagPlace: placeOf(problem.otherPath, problem.otherLine),
		}),
		...invalidFile,
		serviceAddress: service?.address,
		servicePlace: service && placeOf(service.path, service.line),
	};
}

/** Returns `PATH:LINE`, as compilers print a place. */
const placeOf = (path: string | undefined, line: number | undefined): string | undefined =>
	path === undefined || line === undefined ? path : `${path}:${line}`;

/**
 * Rootless Docker is a systemd user service with a socket in $XDG_RUNTIME_DIR, usually /run/user/UID:
 * https://docs.docker.com/engine/security/rootless/tips/
 */
function dockerServiceOf({kind, endpoint}: ContainerDaemonEvidence): 'system' | 'user' | undefined {
	if (kind !== 'docker') {
		return undefined;
	}

	return endpoint?.includes('/run/user/') ? 'user' : 'system';
}

/** Parts of a socket, address or context name, each with the program that runs the virtual machine. */
const virtualMachines = [
	['/.colima/', 'colima'],
	['/.rd/', 'rancher'],
	['desktop', 'desktop'],
	['/.docker/run/', 'desktop'],
	['docker_engine', 'desktop'],
	['/.orbstack/', 'other'],
	['/.lima/', 'other'],
] as const;

/** Returns `unknown` if the socket belongs to no known virtual machine. */
export const virtualMachineOf = (socket = ''): string =>
	virtualMachines.find(([part]) => socket.toLowerCase().includes(part))?.[1] ?? 'unknown';

/**
 * An ssh destination with a port must be a URL: https://man.openbsd.org/ssh. In known_hosts, a host with a port is in
 * brackets: https://man.openbsd.org/sshd#SSH_KNOWN_HOSTS_FILE_FORMAT
 */
function remoteValues(errorLine: ErrorLine | undefined): Values {
	const {subject, host, user} = errorLine ?? {};

	if (host === undefined) {
		return {};
	}

	const remoteHost = hostWithoutPort(host);
	const hasPort = remoteHost !== host;
	const destination = user === undefined ? host : `${user}@${host}`;

	return {
		remoteHost,
		...(subject === 'ssh-engine' && {
			remoteUser: user,
			sshPort: hasPort ? host.slice((remoteHost?.length ?? 0) + 1) : '22',
			sshDestination: hasPort ? `ssh://${destination}` : destination,
			knownHost: hasPort ? `[${remoteHost}]${host.slice(remoteHost?.length)}` : host,
		}),
	};
}
