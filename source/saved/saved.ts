import type {RegistryDraft} from '../engine/registry-draft.ts';
import type {Status} from '../engine/check.ts';
import type {Values} from '../text/template.ts';

export type SavedRegistry = RegistryDraft & {
	readonly id: string;
	readonly isFavorite?: boolean;
	/** Milliseconds since 1970, UTC. */
	readonly lastUsedAt?: number;
	readonly lastResult?: LastResult;
};

/** Returns the name of a registry in lists. */
export const displayNameOf = ({label, name}: RegistryDraft): string => label ?? name;

/** Returns the name without the user's label, for example `contoso.azurecr.io/team/app`. */
export const fullNameOf = ({name, repository}: RegistryDraft): string =>
	repository === undefined ? name : `${name}/${repository}`;

type StatusCounts = Readonly<Record<Status, number>>;

export type LastResult = {
	readonly counts: StatusCounts;
	/** Milliseconds since 1970, UTC. */
	readonly finishedAt: number;
};

/** The result of one registry in a run, for the comparison with later runs. */
export type HistoryEntry = LastResult & {
	readonly loginServer?: string;
	/** The addresses, sorted. */
	readonly addresses?: readonly string[];
	/** The key is the ID of the check. */
	readonly checks: Readonly<Record<string, HistoryCheck>>;
};

export type HistoryCheck = {
	readonly status: Status;
	/** The name of the problem. `finding` is absent if the check has no problem. */
	readonly finding?: string;
};

/** The preferences of the user. Flags and environment variables override preferences. */
export type Preferences = {
	readonly language?: string;
	/** The timeout in seconds, as for `--timeout`. */
	readonly timeout?: number;
	/** IDs of checks and groups, as for `--skip`. */
	readonly skip?: readonly string[];
	readonly agreesToPull?: boolean;
	readonly animation?: boolean;
	readonly ascii?: boolean;
};

/** The contents of the settings file. */
export type Saved = {
	readonly registries: readonly SavedRegistry[];
	readonly settings: Preferences;
	/** The key is the result of `historyKeyOf`. The newest entry of a list is the first. */
	readonly results: Readonly<Record<string, readonly HistoryEntry[]>>;
};

export const emptySaved: Saved = {registries: [], settings: {}, results: {}};

/** The reason that the file was not read or written. The program continues without the file. */
export type SettingsProblem =
	/** The file is not valid JSON or has invalid settings. The program renamed the file. */
	| 'broken'
	/** The file is broken, but the program could not rename the file. The program does not overwrite the file. */
	| 'broken-stays'
	| 'unreadable'
	| 'unwritable'
	/** The changed section is from a newer version. */
	| 'newer'
	/** Another process held the lock until the timeout. */
	| 'busy';

/** A problem with the values of its sentence. */
export type SettingsWarning = {readonly problem: SettingsProblem; readonly values: Values};
