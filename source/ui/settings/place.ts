import type {Preferences, SettingsWarning} from '../../saved/saved.ts';
import {between} from '../between.ts';
import type {Extent} from '../bearings.ts';
import type {Command} from '../keys.ts';
import type {TextField} from '../text-field.ts';
import type {SettingsRow} from './rows.ts';

export type SettingsPlace = {
	readonly preferences: Preferences;
	readonly selected: string;
	readonly top: number;
	readonly isHelping: boolean;
	readonly helpTop: number;
	readonly field?: TextField;
	readonly refused?: string;
	/** The last problem with the settings file. */
	readonly warning?: SettingsWarning;
};

export type SettingsBearings = {
	readonly rows: readonly SettingsRow[];
	readonly selected: number;
	readonly list: Extent;
	readonly help: Extent;
};

export const startSettings = (preferences: Preferences, warning?: SettingsWarning): SettingsPlace => ({
	preferences,
	selected: 'language',
	top: 0,
	isHelping: false,
	helpTop: 0,
	...(warning && {warning}),
});

type Step = (place: SettingsPlace, bearings: SettingsBearings) => SettingsPlace;

/** Undefined for commands that do not move. */
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
