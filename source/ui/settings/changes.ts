import type {Preferences} from '../../saved/saved.ts';
import {clampTimeout, timeoutRange} from '../../text/timeout.ts';
import {countRunning, isGroupExcluded} from './rows.ts';
import type {CheckBox, SettingsContext, SettingsGroup, SettingsRow} from './rows.ts';

/** Computes changes from the latest preferences. An undefined value removes a preference. */
export type PreferenceChange = (now: Preferences) => {
	readonly [Name in keyof Preferences]?: Preferences[Name] | undefined;
};

/** Returns the change to the next or previous value of a row. A check, a group or a yes-no setting is toggled. */
export function changeRow(
	row: SettingsRow,
	preferences: Preferences,
	by: 1 | -1,
	{languages}: SettingsContext,
): PreferenceChange {
	if (row.type !== 'setting') {
		return countRunning(row, preferences) === 0 ? include(row) : exclude(row);
	}

	const {name} = row;

	switch (name) {
		case 'language': {
			const codes = languages.map(({code}) => code);
			return setPreference(name, adjacentValue([undefined, ...codes], preferences.language, by));
		}
		case 'timeout':
			return setPreference(name, adjacentTimeout(preferences.timeout, by));
		case 'agreesToPull':
		case 'exit':
			return setPreference(name, preferences[name] ? undefined : true);
		case 'animation':
		case 'ascii':
			return setPreference(name, adjacentValue([undefined, true, false], preferences[name], by));
	}
}

export const resetRow = (row: SettingsRow): PreferenceChange =>
	row.type === 'setting' ? setPreference(row.name, undefined) : include(row);

/**
 * Returns the change that restores the earlier value of a row. For a check or a group, the change restores the whole
 * list of excluded checks.
 */
export const restoreRow = (row: SettingsRow, before: Preferences): PreferenceChange => {
	const name = row.type === 'setting' ? row.name : 'skip';
	return setPreference(name, before[name]);
};

export const setPreference =
	<Name extends keyof Preferences>(name: Name, value: Preferences[Name] | undefined): PreferenceChange =>
	() => ({[name]: value});

/** Wraps around. Returns the first value if the list does not contain `present`. */
function adjacentValue<Value>(values: readonly Value[], present: Value, by: 1 | -1): Value | undefined {
	const at = values.indexOf(present);
	return at === -1 ? values[0] : values.at((at + by) % values.length);
}

/** Returns the next or previous whole second, limited to `timeoutRange`. */
function adjacentTimeout(seconds: number = timeoutRange.default, by: 1 | -1): number {
	const possible = clampTimeout(seconds);
	return clampTimeout(by === 1 ? Math.floor(possible) + 1 : Math.ceil(possible) - 1);
}

const exclude =
	({group, check}: CheckBox): PreferenceChange =>
	({skip = []}) => ({
		skip: [...new Set([...(check ? skip : without(skip, idsOf(group))), (check ?? group).id])],
	});

/** If a check of an excluded group is included, the other checks of the group stay excluded by ID. */
const include =
	({group, check}: CheckBox): PreferenceChange =>
	preferences => {
		const isInExcludedGroup = check !== undefined && isGroupExcluded(group, preferences);
		const included = check === undefined || isInExcludedGroup ? idsOf(group) : [check.id];
		// If a check has the ID of the group, excluding the check would exclude the whole group.
		const others = isInExcludedGroup ? without(idsOf(group), [check.id, group.id]) : [];
		const skip = [...without(preferences.skip ?? [], included), ...others];
		return {skip: skip.length === 0 ? undefined : skip};
	};

const idsOf = ({id, checks}: SettingsGroup): readonly string[] => [id, ...checks.map(check => check.id)];

const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
	words.filter(word => !others.includes(word));
