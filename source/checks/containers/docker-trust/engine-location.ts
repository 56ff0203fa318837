import type {ContainerDaemonEvidence} from '../container-daemon/collect-daemon.ts';
import {isDaemonRunning} from '../container-daemon/container-daemon.ts';
import {machineOf} from '../container-daemon/machine-of.ts';
import type {ClientKind} from '../read-client-version.ts';

/**
 * The place of the files that the container engine trusts. `none`: no container client was identified. `unknown`: the
 * engine does not respond, or the checks of the engine did not run.
 */
export type EngineLocation = 'local' | 'virtual-machine' | 'elsewhere' | 'none' | 'unknown';

type LocationInput = {
	/** `client` is absent if the check of the container client did not run. */
	readonly client: {readonly kind?: ClientKind | undefined} | undefined;
	readonly daemon: ContainerDaemonEvidence | undefined;
	/** True if a process of this machine is the daemon that wrote the default pid file. */
	readonly isDaemonProcess: boolean;
};

export function locateEngine({client, daemon, isDaemonProcess}: LocationInput): EngineLocation {
	if (client === undefined) {
		return 'unknown';
	}

	if (client.kind === undefined) {
		return 'none';
	}

	return daemon !== undefined && isDaemonRunning(daemon) ? placeOf(daemon, isDaemonProcess) : 'unknown';
}

function placeOf(daemon: ContainerDaemonEvidence, isDaemonProcess: boolean): EngineLocation {
	const {kind, platform, isWsl, hostType, isRemote, command, serverName = ''} = daemon;
	const endpoint = endpointOf(daemon);

	if (/^(?:tcp|ssh|https?):/i.test(endpoint)) {
		return 'elsewhere';
	}

	if (platform !== 'linux' || command.endsWith('.exe') || /desktop/i.test(serverName)) {
		return 'virtual-machine';
	}

	// In WSL, nerdctl counts as part of Rancher Desktop, which runs in another distribution.
	if (machineOf(endpoint) !== undefined || endpoint.includes('/machine/') || (isWsl && kind === 'nerdctl')) {
		return 'virtual-machine';
	}

	// Podman needs no service, and therefore no endpoint.
	if (kind === 'podman' && endpoint === '') {
		return isRemote === true ? 'elsewhere' : 'local';
	}

	// A container usually has only the socket of an engine that runs outside the container.
	return hostType === 'machine' || isDaemonProcess ? 'local' : 'elsewhere';
}

/** Returns the daemon as Podman if docker uses the socket of Podman. */
export const engineOf = (daemon: ContainerDaemonEvidence | undefined): ContainerDaemonEvidence | undefined =>
	daemon?.kind === 'docker' && endpointOf(daemon).includes('/podman') ? {...daemon, kind: 'podman'} : daemon;

/** Returns true for the Podman service of root, which does not read the folder of this user. */
export const isRootService = (daemon: ContainerDaemonEvidence): boolean =>
	daemon.kind === 'podman' && /^unix:\/\/(?:\/var)?\/run\/podman\//.test(endpointOf(daemon));

/** Returns an empty text for the default endpoint if the client does not print the endpoint. */
const endpointOf = ({endpoint, variable, variableValue}: ContainerDaemonEvidence): string =>
	endpoint ?? (variable === 'DOCKER_HOST' || variable === 'CONTAINER_HOST' ? variableValue : undefined) ?? '';

/** Returns true for rootless Podman, and for an engine with a socket in /run/user. */
export const isRootless = (daemon: ContainerDaemonEvidence): boolean =>
	daemon.isRootless ?? endpointOf(daemon).includes('/run/user/');
