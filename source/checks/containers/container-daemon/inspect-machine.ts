import type {CollectContext} from '../../../engine/check.ts';
import type {System} from '../../../engine/system.ts';
import {machineOf} from './machine-of.ts';
import type {Machine} from './machine-of.ts';

export type MachineState = {
	/**
	 * True if the program of the virtual machine is installed. `isMachineInstalled` is absent if the result is unknown.
	 */
	readonly isMachineInstalled?: boolean | undefined;
	/** The address of the default engine, if that engine responds. */
	readonly otherEndpoint?: string | undefined;
};

/** Timeout in milliseconds for the whole inspection. */
const timeout = 5000;

/** The commands print a version without the virtual machine. */
const versionCommands: Partial<Readonly<Record<Machine['kind'], readonly [string, string]>>> = {
	colima: ['colima', 'version'],
	rancher: ['rdctl', 'version'],
	podman: ['podman', '--version'],
	orbstack: ['orb', 'version'],
	lima: ['limactl', '--version'],
};

/**
 * Returns an empty object if `endpoint` is the default endpoint or belongs to no known virtual machine. A program
 * counts as installed unless its start fails with ENOENT.
 */
export async function inspectMachine(
	{system, signal}: Pick<CollectContext, 'system' | 'signal'>,
	command: string,
	endpoint: string,
): Promise<MachineState> {
	const machine = machineOf(endpoint);
	const other = defaultEndpointOf(system.runtimeEnvironment().platform);

	if (machine === undefined || endpoint === other) {
		return {};
	}

	const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
	const [isMachineInstalled, engine] = await Promise.all([
		isInstalled(system, machine.kind, limit),
		system.run({file: command, args: ['--host', other, 'version']}, limit),
	]);

	return {
		...(isMachineInstalled !== undefined && {isMachineInstalled}),
		...(engine.ok && engine.value.exitCode === 0 && {otherEndpoint: other}),
	};
}

async function isInstalled(
	system: System,
	kind: Machine['kind'],
	signal: AbortSignal,
): Promise<boolean | undefined> {
	const [file, word] = versionCommands[kind] ?? [];

	if (file !== undefined && word !== undefined) {
		const program = await system.run({file, args: [word]}, signal);
		return program.ok || program.code !== 'ENOENT';
	}

	const folders = foldersOfDesktop(system);
	const lists = await Promise.all(folders.map(async folder => system.listFolder(folder, signal)));
	return folders.length === 0 ? undefined : lists.some(list => list.ok || list.code !== 'ENOENT');
}

/**
 * Returns the folders in which Docker Desktop can be installed, or an empty list for another platform:
 * https://docs.docker.com/desktop/uninstall/
 */
function foldersOfDesktop(system: System): readonly string[] {
	switch (system.runtimeEnvironment().platform) {
		case 'darwin':
			return ['/Applications/Docker.app', `${system.homeFolder() ?? ''}/Applications/Docker.app`];
		case 'linux':
			return ['/opt/docker-desktop'];
		case 'win32':
			return [
				`${system.variable('ProgramFiles') ?? 'C:\\Program Files'}\\Docker\\Docker`,
				`${system.variable('LOCALAPPDATA') ?? ''}\\Programs\\DockerDesktop`,
			];
		default:
			return [];
	}
}

/** Source: https://docs.docker.com/reference/cli/dockerd/#daemon-socket-option */
const defaultEndpointOf = (platform: string): string =>
	platform === 'win32' ? 'npipe:////./pipe/docker_engine' : 'unix:///var/run/docker.sock';
