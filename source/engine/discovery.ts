import type {Details} from './result.ts';
import type {RegistryDraft} from './registry-draft.ts';

export type DiscoverySource = 'azure' | 'docker' | 'podman';

/** A registry that is not saved yet, and the sources that list it. */
export type DiscoveredRegistry = {
	readonly draft: RegistryDraft;
	readonly sources: readonly DiscoverySource[];
};

/** A source that could not be searched, with the code of the layer that failed. */
export type DiscoveryGap = {
	readonly source: DiscoverySource;
	readonly code: string;
	/** Text from outside. Absent if the code and its details say everything. */
	readonly reason?: string | undefined;
	readonly details?: Details | undefined;
};

/** `host` or `host:port` of a registry with a stored login. The login itself is not read. */
export type LoginHost = {readonly source: 'docker' | 'podman'; readonly host: string};

export type ContainerLogins = {
	readonly hosts: readonly LoginHost[];
	readonly gaps: readonly DiscoveryGap[];
};

export type Discovery = {
	/** Sorted by name. */
	readonly found: readonly DiscoveredRegistry[];
	readonly gaps: readonly DiscoveryGap[];
};
