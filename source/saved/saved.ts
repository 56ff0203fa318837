import type {RegistryDraft} from '../engine/registry-draft.ts';
import type {Status} from '../engine/check.ts';
import type {Values} from '../text/template.ts';

export type SavedRegistry = RegistryDraft & {
	readonly id: string;
	readonly isFavorite?: boolean;
	/** ms since 1970, UTC. */
	readonly lastUsedAt?: number;
	readonly lastResult?: LastResult;
};

/** The name of a registry in lists. */
export const displayNameOf = ({label, name}: RegistryDraft): string => label ?? name;

/** `contoso.azurecr.io/team/app`: the name without the user's label. */
export const fullNameOf = ({name, repository}: RegistryDraft): string =>
	repository === undefined ? name : `${name}/${repository}`;

type StatusCounts = Readonly<Record<Status, number>>;

export type LastResult = {
	readonly counts: StatusCounts;
	/** ms since 1970, UTC. */
	readonly finishedAt: number;
};

/** The result of one registry in a run, for the comparison with later runs. */
export type HistoryEntry = LastResult & {
	readonly loginServer?: string;
	/** Sorted. */
	readonly addresses?: readonly string[];
	/** By the check's id. */
	readonly checks: Readonly<Record<string, HistoryCheck>>;
};

export type HistoryCheck = {
	readonly status: Status;
	/** The problem; absent if there is none. */
	readonly finding?: string;
};

/** Flags and environment variables override these. */
export type Preferences = {
	readonly language?: string;
	/** Seconds, as for `--timeout`. */
	readonly timeout?: number;
	/** Ids of checks and groups, as for `--skip`. */
	readonly skip?: readonly string[];
	readonly agreesToPull?: boolean;
	readonly animation?: boolean;
	readonly ascii?: boolean;
};

/** The contents of the settings file. */
export type Saved = {
	readonly registries: readonly SavedRegistry[];
	readonly settings: Preferences;
	/** By `historyKeyOf`; newest first. */
	readonly results: Readonly<Record<string, readonly HistoryEntry[]>>;
};

export const emptySaved: Saved = {registries: [], settings: {}, results: {}};

/** Why the file was not read or written. The program continues without it. */
export type SettingsProblem =
	/** Not valid JSON, or not valid settings. The file was renamed. */
	| 'broken'
	/** The same, but the file could not be renamed. It is not overwritten. */
	| 'broken-stays'
	| 'unreadable'
	| 'unwritable'
	/** A newer version wrote the section that was to be changed. */
	| 'newer'
	/** Another process held the lock until the timeout. */
	| 'busy';

/** A problem, and the values of its sentence. */
export type SettingsWarning = {readonly problem: SettingsProblem; readonly values: Values};
