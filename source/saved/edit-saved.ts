import {displayNameOf} from './saved.ts';
import type {Preferences, Saved, SavedRegistry} from './saved.ts';
import type {RegistryDraft} from '../engine/registry-draft.ts';

/**
 * Adds a registry. Returns `saved` unchanged if a registry with the same ID, or the same name, cloud and repository,
 * exists.
 */
export const addRegistry = (saved: Saved, registry: SavedRegistry): Saved =>
	saved.registries.some(({id}) => id === registry.id) || findDuplicate(saved, registry)
		? saved
		: {...saved, registries: [...saved.registries, registry]};

const findDuplicate = ({registries}: Saved, draft: RegistryDraft): SavedRegistry | undefined =>
	registries.find(registry => isSame(registry, draft));

const isSame = (first: RegistryDraft, second: RegistryDraft): boolean =>
	first.name === second.name && first.cloud === second.cloud && first.repository === second.repository;

/**
 * Replaces the name, cloud, repository and label of a registry. Keeps the last result only if name, cloud and
 * repository stay the same. If the registry no longer exists, adds the draft as `addRegistry` does.
 */
export const editRegistry = (saved: Saved, id: string, draft: RegistryDraft): Saved =>
	saved.registries.some(registry => registry.id === id)
		? withRegistry(saved, id, registry => {
				const {name: _, cloud: __, repository: ___, label: ____, lastResult, ...rest} = registry;
				return {...rest, ...draft, ...(lastResult && isSame(registry, draft) && {lastResult})};
			})
		: addRegistry(saved, {...draft, id});

export const markFavorite = (saved: Saved, id: string, isFavorite: boolean): Saved =>
	withRegistry(saved, id, ({isFavorite: _, ...rest}) => (isFavorite ? {...rest, isFavorite} : rest));

/** Sets the time of the last use, in milliseconds since 1970, UTC. An earlier time never replaces a later time. */
export const markUsed = (saved: Saved, ids: readonly string[], at: number): Saved =>
	ids.reduce(
		(rest, id) =>
			withRegistry(rest, id, registry => ({
				...registry,
				lastUsedAt: Math.max(at, registry.lastUsedAt ?? 0),
			})),
		saved,
	);

function withRegistry(saved: Saved, id: string, change: (registry: SavedRegistry) => SavedRegistry): Saved {
	return {
		...saved,
		registries: saved.registries.map(registry => (registry.id === id ? change(registry) : registry)),
	};
}

export const removeRegistry = (saved: Saved, id: string): Saved => ({
	...saved,
	registries: saved.registries.filter(registry => registry.id !== id),
});

/** A removed registry and its position, for undo. */
export type Removal = {readonly registry: SavedRegistry; readonly index: number};

export function removalOf({registries}: Saved, id: string): Removal | undefined {
	const index = registries.findIndex(registry => registry.id === id);
	const registry = registries[index];
	return registry && {registry, index};
}

/** Undoes a removal. Returns `saved` unchanged if `addRegistry` would not add the registry. */
export const restoreRegistry = (saved: Saved, {registry, index}: Removal): Saved =>
	addRegistry(saved, registry) === saved
		? saved
		: {...saved, registries: saved.registries.toSpliced(index, 0, registry)};

/** Changes preferences. An undefined value in `change` removes the preference. */
export const changePreferences = (
	saved: Saved,
	change: {readonly [Name in keyof Preferences]: Preferences[Name] | undefined},
): Saved => ({
	...saved,
	settings: Object.fromEntries(
		Object.entries({...saved.settings, ...change}).filter(([, value]) => value !== undefined),
	),
});

/** Sorts favorites first, then the most recently used registries, then by display name. */
export const orderRegistries = (registries: readonly SavedRegistry[]): readonly SavedRegistry[] =>
	registries.toSorted(
		(first, second) =>
			Number(second.isFavorite ?? false) - Number(first.isFavorite ?? false) ||
			(second.lastUsedAt ?? 0) - (first.lastUsedAt ?? 0) ||
			displayNameOf(first).localeCompare(displayNameOf(second), undefined, {numeric: true}),
	);
