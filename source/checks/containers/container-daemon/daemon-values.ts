import type {Values} from '../../../text/template.ts';
import {hostWithoutPort} from '../client-error.ts';
import {innermostLine} from '../error-line/split-output.ts';
import {clientValues} from '../shared-client-findings.ts';
import type {DockerInstallation} from '../docker-installation.ts';
import type {ContainerDaemonEvidence} from './collect-daemon.ts';
import {isDefaultContext} from './evaluate-daemon.ts';
import {machineOf} from './machine-of.ts';
import {readEngineAddress} from './remote/read-engine-address.ts';
import {suggestAddress} from './remote/suggest-address.ts';

export function daemonValues(evidence: ContainerDaemonEvidence): Values {
	const {command, kind, commandLine, variable, variableValue, context, endpoint, serverVersion} = evidence;
	const {errorLine} = evidence;

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
		otherEndpoint: evidence.otherEndpoint,
		serverVersion,
		dockerInstallation: dockerInstallationOf(evidence),
		...machineValues(errorLine?.path, endpoint, context),
		engine: errorLine?.subject,
		path: errorLine?.path,
		socketGroup: evidence.socketGroup ?? 'unknown',
		otherGroup: ['docker', 'unknown'].includes(evidence.socketGroup ?? 'unknown')
			? undefined
			: evidence.socketGroup,
		...settingsValues(evidence),
		...remoteValues(evidence),
		...negotiationValues(evidence),
		...certificateValues(evidence),
		suggestedAddress: suggestAddress(variableValue ?? ''),
		apiVersion: evidence.apiVersion,
		remoteOutput: errorLine?.output,
		exitCode: evidence.exitCode,
		error: evidence.error,
		reason: reasonOf(evidence),
	};
}

/**
 * Docker prints the output of ssh after `stderr=`:
 * https://github.com/docker/cli/blob/v28.3.0/cli/connhelper/commandconn/commandconn.go
 */
function reasonOf({errorLine, errorOutput}: ContainerDaemonEvidence): string | undefined {
	const start = errorOutput?.lastIndexOf('stderr=') ?? -1;

	if (start !== -1) {
		return errorOutput?.slice(start + 'stderr='.length).trim();
	}

	return errorLine === undefined && errorOutput !== undefined ? innermostLine(errorOutput) : errorOutput;
}

/** The messages of ssh: https://github.com/openssh/openssh-portable/blob/V_9_9_P1/ssherr.c */
const sshOptions: Readonly<Record<string, string>> = {
	'key exchange method': 'KexAlgorithms',
	'host key type': 'HostKeyAlgorithms',
	cipher: 'Ciphers',
	mac: 'MACs',
};

/** `sshOffer` is the first algorithm that the host offers. An entry such as `kex-strict-s-v00` is no algorithm. */
function negotiationValues({errorOutput}: ContainerDaemonEvidence): Values {
	const [, name = '', offers = ''] =
		/no matching (key exchange method|host key type|cipher|mac) found\. Their offer: ([\w@.,-]{1,480})/i.exec(
			errorOutput ?? '',
		) ?? [];
	return {
		sshOption: sshOptions[name.toLowerCase()],
		sshOffer: offers.split(',').find(offer => offer !== '' && !/^(?:kex-strict|ext-info)/.test(offer)),
	};
}

/** A context has certificate files of its own. */
function certificateValues({kind, context, certificatePath}: ContainerDaemonEvidence): Values {
	const folder = kind === 'docker' && isDefaultContext(context) ? certificatePath : undefined;
	return {
		certificateFolder: folder,
		certificateFile: folder && `${folder}/cert.pem`,
		keyFile: folder && `${folder}/key.pem`,
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

const placeOf = (path: string | undefined, line: number | undefined): string | undefined =>
	path === undefined || line === undefined ? path : `${path}:${line}`;

/**
 * Rootless Docker is a systemd user service with a socket in $XDG_RUNTIME_DIR, usually /run/user/UID:
 * https://docs.docker.com/engine/security/rootless/tips/
 */
function dockerInstallationOf({kind, endpoint}: ContainerDaemonEvidence): DockerInstallation | undefined {
	if (kind !== 'docker') {
		return undefined;
	}

	return endpoint?.includes('/run/user/') ? 'user-service' : 'system-service';
}

function machineValues(...places: ReadonlyArray<string | undefined>): Values {
	const {kind, program, instance} =
		places.map(place => machineOf(place ?? '')).find(found => found !== undefined) ?? {};
	const hasProfile = kind === 'colima' && instance !== undefined && instance !== 'default';

	return {
		virtualMachine: hasProfile ? 'colima-profile' : (kind ?? 'unknown'),
		machineProgram: program,
		colimaProfile: hasProfile ? instance : undefined,
		limaInstance: kind === 'lima' ? instance : undefined,
	};
}

/**
 * An ssh destination with a port must be a URL: https://man.openbsd.org/ssh. In known_hosts, a host with a port is in
 * brackets: https://man.openbsd.org/sshd#SSH_KNOWN_HOSTS_FILE_FORMAT
 */
function remoteValues({errorLine, endpoint}: ContainerDaemonEvidence): Values {
	const {subject} = errorLine ?? {};
	const usesSsh = subject === 'ssh-engine' || subject === 'ssh-files';
	// Some errors of docker lack the host, for example errors of docker on the remote host.
	const found = readEngineAddress(endpoint ?? '');
	const address = found?.scheme === (usesSsh ? 'ssh' : 'tcp') ? found : undefined;
	const {host, user = address?.user} = errorLine?.host === undefined ? {host: address?.host} : errorLine;

	if (host === undefined) {
		return {};
	}

	const remoteHost = hostWithoutPort(host);
	const hasPort = remoteHost !== host;
	const destination = user === undefined ? host : `${user}@${host}`;

	return {
		remoteHost,
		...(usesSsh && {
			remoteUser: user,
			sshPort: hasPort ? host.slice((remoteHost?.length ?? 0) + 1) : '22',
			sshDestination: hasPort ? `ssh://${destination}` : destination,
			knownHost: hasPort ? `[${remoteHost}]${host.slice(remoteHost?.length)}` : host,
		}),
	};
}
