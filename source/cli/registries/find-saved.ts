import type {Cloud} from '../../engine/cloud.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {displayNameOf, fullNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {hostOfDraft} from './registry-draft.ts';
import {suggest} from '../suggest.ts';
import {UsageError} from '../usage-error.ts';

type FindInput = {
	readonly registries: readonly SavedRegistry[];
	readonly clouds: readonly Cloud[];
	readonly cloud?: string;
	readonly repository?: string;
};

/**
 * Finds a registry by label, name, login server or ID. Throws a UsageError if no registry matches, or if the best match
 * is ambiguous.
 */
export function findSaved(word: string, {registries, clouds, cloud, repository}: FindInput): SavedRegistry {
	const read = readDraft({text: word, repository}, clouds);
	const draft = read.ok ? read.draft : undefined;
	const allowed = registries.filter(
		registry =>
			(cloud === undefined || registry.cloud?.toLowerCase() === cloud.toLowerCase()) &&
			(draft?.repository === undefined || registry.repository === draft.repository),
	);
	const hosts = draft ? allowed.filter(registry => hasSameHost(registry, draft, clouds)) : [];
	const matches = [
		registries.filter(({id}) => id === word),
		registries.filter(({label}) => label?.toLowerCase() === word.trim().toLowerCase()),
		allowed.filter(registry => fullNameOf(registry) === word.trim().toLowerCase()),
		// If no repository is given, a saved registry without a repository takes precedence.
		hosts.filter(registry => registry.repository === draft?.repository),
		hosts,
	];
	const [byId = [], byLabel = [], ...byName] = matches;
	const named = byName.find(found => found.length > 0) ?? [];
	// If the word is the label of one registry and the name of another registry, the word is ambiguous.
	const found = byId.length > 0 ? byId : [...new Set(byLabel.length > 0 ? [...byLabel, ...named] : named)];
	const [only] = found;

	if (only === undefined) {
		throw new UsageError(usage => usage.notSaved, {
			word,
			suggest: suggest(
				word,
				registries.flatMap(registry => [displayNameOf(registry), fullNameOf(registry)]),
			),
		});
	}

	if (found.length > 1) {
		throw new UsageError(usage => usage.ambiguousName, {
			word,
			known: found.map(({id, ...registry}) => `${fullNameOf(registry)} (${registry.cloud ?? id})`),
		});
	}

	return only;
}

function hasSameHost(registry: SavedRegistry, draft: RegistryDraft, clouds: readonly Cloud[]): boolean {
	const inSameCloud = {...draft, ...(registry.cloud !== undefined && {cloud: registry.cloud})};
	return hostOfDraft(registry, {clouds}) === hostOfDraft(inSameCloud, {clouds});
}
