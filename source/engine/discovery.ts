import type {Details} from './result.ts';
import type {RegistryDraft} from './registry-draft.ts';

export type DiscoverySource = 'azure' | 'docker' | 'podman';

/** A registry that is not saved yet, and the sources that list the registry. */
export type DiscoveredRegistry = {
	readonly draft: RegistryDraft;
	readonly sources: readonly DiscoverySource[];
};

/** A source that the search could not read, with the code of the layer that failed. */
export type DiscoveryGap = {
	readonly source: DiscoverySource;
	readonly code: string;
	/**
	 * The message of the program or server that failed. `reason` is absent if the code and the details explain the
	 * failure.
	 */
	readonly reason?: string | undefined;
	readonly details?: Details | undefined;
};

/** The `host` or `host:port` of a registry that has a stored login. The search does not read the login. */
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
