import type {RegistryCertificates} from '../docker/docker-settings.ts';
import type {PodmanLogins} from './collect-podman-logins.ts';
import type {PlacedEntry} from './podman-pull-route.ts';
import type {ContainersConf} from './read-containers-conf.ts';

/** The settings of Podman that can change a verdict, without secrets. */
export type PodmanSettings = Omit<PodmanLogins, 'files'> & {
	/** True if a Podman service pulls, with its own registries.conf. */
	readonly isRemote: boolean;
	/** The service in containers.conf. `service` is absent if `remote` is not true. */
	readonly service?: {readonly address?: string; readonly path: string; readonly line?: number} | undefined;
	/** The proxies in containers.conf that no variable of the environment overrides. */
	readonly proxies: ReadonlyArray<ContainersConf['proxies'][number] & {readonly path: string}>;
	/**
	 * The entries for registries in Azure and for the images of the run. `registries` is empty if `isRemote` is true.
	 */
	readonly registries: readonly PlacedEntry[];
	/** The credential helpers for all registries. `globalHelpers` is absent if registries.conf names no helper. */
	readonly globalHelpers?: {
		readonly helperNames: readonly string[];
		readonly path: string;
		readonly line?: number;
	};
	/** The credential helpers whose program is not on the PATH. */
	readonly missingHelpers: ReadonlyArray<{
		readonly helper: string;
		/** `host` is absent for a helper for all registries. */
		readonly host?: string | undefined;
		readonly path: string;
	}>;
	/** The folders with the certificates of registries. `certificates` is absent if `isRemote` is true. */
	readonly certificates?: readonly RegistryCertificates[];
	/** The value of XDG_RUNTIME_DIR, if Podman looks for sign-ins in the folder and the folder does not exist. */
	readonly missingRuntimeFolder?: string | undefined;
};
