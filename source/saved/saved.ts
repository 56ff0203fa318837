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

export const displayNameOf = ({label, name}: RegistryDraft): string => label ?? name;

/** Returns the name with the repository, for example `contoso.azurecr.io/team/app`. Ignores the label. */
export const fullNameOf = ({name, repository}: RegistryDraft): string =>
	repository === undefined ? name : `${name}/${repository}`;

type StatusCounts = Readonly<Record<Status, number>>;

export type LastResult = {
	readonly counts: StatusCounts;
	/** The number of causes, not of checks. Absent in a history entry. */
	readonly problems?: number;
	readonly warnings?: number;
	/** Milliseconds since 1970, UTC. */
	readonly finishedAt: number;
};

/** The result of a registry in a run. Later runs are compared with this result. */
export type HistoryEntry = LastResult & {
	readonly loginServer?: string;
	/** The IP addresses of the login server, sorted so that they can be compared. */
	readonly addresses?: readonly string[];
	/** The key is the ID of the check. */
	readonly checks: Readonly<Record<string, HistoryCheck>>;
};

export type HistoryCheck = {
	readonly status: Status;
	/** The name of the problem that the check found. Absent if the check passed, broke or was not run. */
	readonly finding?: string;
};

/** The user's preferences. Flags override them, and ACR_DOCTOR_ variables override `animation` and `ascii`. */
export type Preferences = {
	readonly language?: string;
	/** The timeout in seconds, as for `--timeout`. */
	readonly timeout?: number;
	/** IDs of checks and groups, as for `--skip`. */
	readonly skip?: readonly string[];
	readonly agreesToPull?: boolean;
	/** True if the screen closes by itself after a healthy run, as with `--exit`. */
	readonly exit?: boolean;
	readonly animation?: boolean;
	readonly ascii?: boolean;
};

/** The contents of the settings file, without the format version. */
export type Saved = {
	readonly registries: readonly SavedRegistry[];
	readonly settings: Preferences;
	/** The history of each registry, with the newest result first. The key comes from `historyKeyOf`. */
	readonly results: Readonly<Record<string, readonly HistoryEntry[]>>;
};

export const emptySaved: Saved = {registries: [], settings: {}, results: {}};

/** A problem with the settings file. acr-doctor continues despite the problem. */
export type SettingsProblem =
	/** The file is not valid JSON or has invalid settings, so acr-doctor renamed it. */
	| 'broken'
	/** The file is broken and could not be renamed. acr-doctor does not overwrite it. */
	| 'broken-stays'
	| 'unreadable'
	| 'unwritable'
	/** The change was not saved, because a newer version of acr-doctor wrote that section in another format. */
	| 'newer'
	/** Another process held the lock until the timeout. */
	| 'busy';

/** A problem and the placeholder values for its text. */
export type SettingsWarning = {readonly problem: SettingsProblem; readonly values: Values};
