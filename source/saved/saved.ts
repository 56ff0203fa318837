import type {RegistryDraft} from '../engine/registry-draft.ts';
import type {Status} from '../engine/check.ts';
import type {Values} from '../text/template.ts';

/** A registry that a person keeps. */
export type SavedRegistry = RegistryDraft & {
	readonly id: string;
	readonly isFavourite?: boolean;
	/** ms since 1970, UTC. */
	readonly lastUsedAt?: number;
	readonly lastResult?: LastResult;
};

/** What a registry is called in a list. */
export const calledOf = ({label, name}: RegistryDraft): string => label ?? name;

/** `contoso.azurecr.io/team/app`: a registry by what it is. */
export const labelOf = ({name, repository}: RegistryDraft): string =>
	repository === undefined ? name : `${name}/${repository}`;

export type StatusCounts = Readonly<Record<Status, number>>;

export type LastResult = {
	readonly counts: StatusCounts;
	/** ms since 1970, UTC. */
	readonly finishedAt: number;
};

/** What a run found of one registry: as much as tells what has changed since. */
export type HistoryEntry = LastResult & {
	readonly loginServer?: string;
	/** Sorted. */
	readonly addresses?: readonly string[];
	/** By the check's id. */
	readonly checks: Readonly<Record<string, HistoryCheck>>;
};

export type HistoryCheck = {
	readonly status: Status;
	/** The problem; absent where there is none. */
	readonly finding?: string;
};

/** What a person has set for good; a flag or the environment goes before it. */
export type Preferences = {
	readonly language?: string;
	/** Seconds, as `--timeout` takes them. */
	readonly timeout?: number;
	/** Checks and groups, as `--skip` takes them. */
	readonly skip?: readonly string[];
	readonly agreesToPull?: boolean;
	readonly animation?: boolean;
	readonly ascii?: boolean;
};

/** Everything that is kept from one run to the next. */
export type Saved = {
	readonly registries: readonly SavedRegistry[];
	readonly settings: Preferences;
	/** By subject, see `subjectOf`; newest first. */
	readonly results: Readonly<Record<string, readonly HistoryEntry[]>>;
};

export const nothingSaved: Saved = {registries: [], settings: {}, results: {}};

/** What kept the file from being read or written; the program goes on without. */
export type SettingsProblem =
	/** It was no JSON, or not of our making, and is kept under another name. */
	| 'broken'
	/** It is, and could not be kept under another name: nothing is written over it. */
	| 'broken-stays'
	| 'unreadable'
	| 'unwritable'
	/** A newer acr-doctor made it, and keeps there in another way what was to be changed. */
	| 'newer'
	/** Another acr-doctor held it all the time. */
	| 'busy';

/** A problem, and what its sentence names. */
export type SettingsWarning = {readonly problem: SettingsProblem; readonly values: Values};
