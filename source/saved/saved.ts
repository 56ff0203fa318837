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

/**
 * Returns the name, and the repository if there is one, for example `contoso.azurecr.io/team/app`. Ignores the label.
 */
export const fullNameOf = ({name, repository}: RegistryDraft): string =>
	repository === undefined ? name : `${name}/${repository}`;

type StatusCounts = Readonly<Record<Status, number>>;

export type LastResult = {
	readonly counts: StatusCounts;
	/** The number of problems. Failed checks with the same cause count as one problem. Absent in a history entry. */
	readonly problems?: number;
	readonly warnings?: number;
	/** Milliseconds since 1970, UTC. */
	readonly finishedAt: number;
};

/** The result of a registry in a run, kept for the comparison with the next run of the registry. */
export type HistoryEntry = LastResult & {
	readonly loginServer?: string;
	/** The IP addresses of the login server, sorted for comparison. */
	readonly addresses?: readonly string[];
	/** The key is the ID of the check. */
	readonly checks: Readonly<Record<string, HistoryCheck>>;
};

export type HistoryCheck = {
	readonly status: Status;
	/** The name of the problem that the check found, if any. */
	readonly finding?: string;
};

/** The user's preferences. Flags override preferences. ACR_DOCTOR_ variables override `animation` and `ascii`. */
export type Preferences = {
	readonly language?: string;
	/** The timeout in seconds, as for `--timeout`. */
	readonly timeout?: number;
	/** IDs of checks and groups, as for `--skip`. */
	readonly skip?: readonly string[];
	readonly agreesToPull?: boolean;
	/** True if the screen closes after a healthy run, as with `--exit`. */
	readonly exit?: boolean;
	readonly animation?: boolean;
	readonly ascii?: boolean;
};

/** The contents of the settings file, without the format version. */
export type Saved = {
	readonly registries: readonly SavedRegistry[];
	readonly settings: Preferences;
	/**
	 * The history of each registry, newest result first. Results with a time in the future are last. The key comes
	 * from `historyKeyOf`.
	 */
	readonly results: Readonly<Record<string, readonly HistoryEntry[]>>;
};

export const emptySaved: Saved = {registries: [], settings: {}, results: {}};

/** acr-doctor continues despite the problem. */
export type SettingsProblem =
	/** The file is not valid JSON or contains invalid settings, so acr-doctor renamed the file. */
	| 'broken'
	/** The file is broken and could not be renamed. acr-doctor does not overwrite the file. */
	| 'broken-stays'
	| 'unreadable'
	| 'unwritable'
	/** The change was not saved, because a newer version of acr-doctor wrote that section in another format. */
	| 'newer'
	/** Another process held the lock until the timeout. */
	| 'busy';

/** A problem and the placeholder values for its text. */
export type SettingsWarning = {readonly problem: SettingsProblem; readonly values: Values};
