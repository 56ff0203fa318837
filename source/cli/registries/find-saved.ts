import type {Cloud} from '../../engine/cloud.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {displayNameOf, fullNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {hostOfDraft} from './draft-owner.ts';
import {suggest} from '../suggest.ts';
import {UsageError} from '../usage-error.ts';

export type FindInput = {
	readonly registries: readonly SavedRegistry[];
	readonly clouds: readonly Cloud[];
	readonly cloud?: string;
	readonly repository?: string;
};

/** The one saved registry that a word means: its label, its name, its login server, or its id. */
export function findSaved(word: string, {registries, clouds, cloud, repository}: FindInput): SavedRegistry {
	const read = readDraft({text: word, repository}, clouds);
	const draft = read.ok ? read.draft : undefined;
	const allowed = registries.filter(
		registry =>
			(cloud === undefined || registry.cloud?.toLowerCase() === cloud.toLowerCase()) &&
			(draft?.repository === undefined || registry.repository === draft.repository),
	);
	const hosts = draft ? allowed.filter(registry => isHost(registry, draft, clouds)) : [];
	const ways = [
		registries.filter(({id}) => id === word),
		registries.filter(({label}) => label?.toLowerCase() === word.trim().toLowerCase()),
		allowed.filter(registry => fullNameOf(registry) === word.trim().toLowerCase()),
		// Without a repository, the one without is meant, if there is one.
		hosts.filter(registry => registry.repository === draft?.repository),
		hosts,
	];
	const [byId = [], byLabel = [], ...byName] = ways;
	const named = byName.find(way => way.length > 0) ?? [];
	// A label that is the name of another registry means neither more than the other.
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

/** A name and its login server mean the same registry. */
function isHost(registry: SavedRegistry, draft: RegistryDraft, clouds: readonly Cloud[]): boolean {
	const meant = {...draft, ...(registry.cloud !== undefined && {cloud: registry.cloud})};
	return hostOfDraft(registry, {clouds}) === hostOfDraft(meant, {clouds});
}
