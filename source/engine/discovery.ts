import type {Details} from './result.ts';
import type {RegistryDraft} from './registry-draft.ts';

/** Where a registry was come across. */
export type DiscoverySource = 'azure' | 'docker' | 'podman';

/** A registry that nobody has saved yet, and every place that knows it. */
export type DiscoveredRegistry = {
	readonly draft: RegistryDraft;
	readonly sources: readonly DiscoverySource[];
};

/** A place that could not be searched, and why: the code of the layer that failed. */
export type DiscoveryGap = {
	readonly source: DiscoverySource;
	readonly code: string;
	/** Text from outside, cleaned: for people; absent where the code is ours and says all, from its details. */
	readonly reason?: string | undefined;
	readonly details?: Details | undefined;
};

/** A registry that a container program keeps a login for: `host` or `host:port`, and nothing of the login itself. */
export type LoginHost = {readonly source: 'docker' | 'podman'; readonly host: string};

/** What the files of the container programs tell. */
export type ContainerLogins = {
	readonly hosts: readonly LoginHost[];
	readonly gaps: readonly DiscoveryGap[];
};

/** What a search of this machine and of Azure came to. */
export type Discovery = {
	/** In the order of their names. */
	readonly found: readonly DiscoveredRegistry[];
	readonly gaps: readonly DiscoveryGap[];
};
