import type {Details} from './result.ts';
import type {RegistryDraft} from './registry-draft.ts';

export type DiscoverySource = 'azure' | 'docker' | 'podman';

export type DiscoveredRegistry = {
	readonly draft: RegistryDraft;
	readonly sources: readonly DiscoverySource[];
};

/** A source that the search could not read completely. `code` is the error code of the failure, for example ENOENT. */
export type DiscoveryGap = {
	readonly source: DiscoverySource;
	readonly code: string;
	/** The message of the program or server that failed. Absent if the code and the details explain the failure. */
	readonly reason?: string | undefined;
	readonly details?: Details | undefined;
};

/** A host with a stored login, as `host` or `host:port`. Contains no user, password or token. */
export type LoginHost = {readonly source: 'docker' | 'podman'; readonly host: string};

export type ContainerLogins = {
	readonly hosts: readonly LoginHost[];
	readonly gaps: readonly DiscoveryGap[];
};

export type Discovery = {
	/** The registries, sorted by name. */
	readonly found: readonly DiscoveredRegistry[];
	readonly gaps: readonly DiscoveryGap[];
};
