import type {Preferences, SettingsWarning} from '../../saved/saved.ts';
import {between} from '../between.ts';
import type {Extent} from '../bearings.ts';
import type {Command} from '../keys.ts';
import type {TextField} from '../text-field.ts';
import type {SettingsRow} from './rows.ts';

/** Where the person is in the settings, and what is set. */
export type SettingsPlace = {
	readonly preferences: Preferences;
	/** The key of a row. */
	readonly selected: string;
	readonly top: number;
	readonly isHelping: boolean;
	readonly helpTop: number;
	/** The time-out while it is typed. */
	readonly field?: TextField;
	/** What was typed last, where it cannot be a time-out. */
	readonly refused?: string;
	/** What went wrong with the file last. */
	readonly warning?: SettingsWarning;
};

/** What stands where: all that a step has to know of the screen. */
export type SettingsBearings = {
	readonly rows: readonly SettingsRow[];
	/** Index among the rows. */
	readonly selected: number;
	readonly list: Extent;
	readonly help: Extent;
};

/** At the first row. */
export const startSettings = (preferences: Preferences, warning?: SettingsWarning): SettingsPlace => ({
	preferences,
	selected: 'language',
	top: 0,
	isHelping: false,
	helpTop: 0,
	...(warning && {warning}),
});

type Step = (place: SettingsPlace, bearings: SettingsBearings) => SettingsPlace;

/** The place a command leads to that moves; undefined for one that leads nowhere. */
export const stepInSettings = (
	place: SettingsPlace,
	bearings: SettingsBearings,
	command: Command,
): SettingsPlace | undefined => steps[command]?.(place, bearings);

const steps: Readonly<Partial<Record<Command, Step>>> = {
	up: (place, bearings) => move(place, bearings, -1),
	down: (place, bearings) => move(place, bearings, 1),
	pageUp: (place, bearings) => move(place, bearings, -page(place, bearings)),
	pageDown: (place, bearings) => move(place, bearings, page(place, bearings)),
	first: (place, bearings) => move(place, bearings, -Infinity),
	last: (place, bearings) => move(place, bearings, Infinity),
	help: place => ({...place, isHelping: !place.isHelping, helpTop: 0}),
};

const page = ({isHelping}: SettingsPlace, {list, help}: SettingsBearings): number =>
	Math.max(1, (isHelping ? help : list).height - 1);

/** By so many rows, or lines of the help. */
function move(
	place: SettingsPlace,
	{rows, selected, list, help}: SettingsBearings,
	by: number,
): SettingsPlace {
	if (place.isHelping) {
		return {...place, helpTop: between(0, help.top + by, help.total - help.height)};
	}

	const row = rows[between(0, selected + by, rows.length - 1)];
	return row === undefined ? place : {...place, selected: row.key, top: list.top};
}
