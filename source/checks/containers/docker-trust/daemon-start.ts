import type {CollectContext} from '../../../engine/check.ts';
import type {ContainerDaemonEvidence} from '../container-daemon/collect-daemon.ts';
import {isRootless} from './engine-location.ts';
import {readProcessStart} from './read-process-start.ts';

export type DaemonProcess = {
	/** The start of the process in ms since 1970, UTC. */
	readonly startedAt: number;
};

/**
 * Finds the process of dockerd on this machine by its default pid file. Returns undefined if the process is not found
 * or cannot be read.
 */
export async function readDaemonProcess(
	{system, signal}: Pick<CollectContext, 'system' | 'signal'>,
	daemon: ContainerDaemonEvidence | undefined,
): Promise<DaemonProcess | undefined> {
	if (daemon?.kind !== 'docker' || daemon.platform !== 'linux') {
		return undefined;
	}

	const folder = isRootless(daemon) ? system.variable('XDG_RUNTIME_DIR') : '/run';
	const pid = await system.readFile(`${folder ?? ''}/docker.pid`, signal);
	const id = pid.ok ? /^\d{1,10}$/.exec(pid.value.trim())?.[0] : undefined;

	if (id === undefined) {
		return undefined;
	}

	const [stat, uptime] = await Promise.all([
		system.readFile(`/proc/${id}/stat`, signal),
		system.readFile('/proc/uptime', signal),
	]);
	const startedAt =
		stat.ok && uptime.ok ? readProcessStart('dockerd', stat.value, uptime.value, system.now()) : undefined;
	return startedAt === undefined ? undefined : {startedAt};
}
