import type {PodmanLogins} from './collect-podman-logins.ts';
import type {PlacedEntry} from './podman-pull-route.ts';
import type {ContainersConf} from './read-containers-conf.ts';

/** The settings of Podman that can change a verdict, without secrets. */
export type PodmanSettings = Omit<PodmanLogins, 'files'> & {
	/** True if a service on another machine or in a virtual machine pulls, with its own registries.conf. */
	readonly isRemote: boolean;
	/** The address of the service in containers.conf. Absent if containers.conf does not turn on a service. */
	readonly service?: {readonly address?: string; readonly path: string; readonly line?: number} | undefined;
	/** The proxies in containers.conf, without those that the environment overrides. */
	readonly proxies: ReadonlyArray<ContainersConf['proxies'][number] & {readonly path: string}>;
	/** The entries for registries in Azure and for the images of the run. */
	readonly registries: readonly PlacedEntry[];
	/** The credential helpers for all registries. Absent if Podman uses only the files with sign-ins. */
	readonly globalHelpers?: {
		readonly helperNames: readonly string[];
		readonly path: string;
		readonly line?: number;
	};
	/** The credential helpers for those registries whose program does not exist. */
	readonly missingHelpers: ReadonlyArray<{
		readonly helper: string;
		/** Absent for a helper for all registries. */
		readonly host?: string | undefined;
		readonly path: string;
	}>;
	/** The value of XDG_RUNTIME_DIR if that folder does not exist. Podman then ignores the sign-ins in it. */
	readonly missingRuntimeFolder?: string | undefined;
};
