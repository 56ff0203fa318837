import type {Preferences} from '../../saved/saved.ts';
import {clampTimeout, timeoutRange} from '../../text/seconds.ts';
import {countRunning, isGroupExcluded, isExcluded} from './rows.ts';
import type {SettingsGroup, SettingsRow, SettingsContext} from './rows.ts';

/** Returns the changes to the latest preferences. An undefined value removes a preference. */
export type PreferenceChange = (now: Preferences) => {
	readonly [Name in keyof Preferences]?: Preferences[Name] | undefined;
};

/** Selects the next or previous value of a row. A check or group is toggled. */
export function changeRow(
	row: SettingsRow,
	preferences: Preferences,
	by: 1 | -1,
	{languages}: Pick<SettingsContext, 'languages'>,
): PreferenceChange {
	switch (row.type) {
		case 'group': {
			const {group} = row;
			return countRunning(group, preferences) === 0 ? include(group) : exclude(group);
		}
		case 'check': {
			const {group, id} = row;
			return isExcluded(group, id, preferences) ? include(group, id) : exclude(group, id);
		}
		case 'setting':
			return changeSetting(row.name, preferences, by, languages);
	}
}

function changeSetting(
	name: (SettingsRow & {readonly type: 'setting'})['name'],
	preferences: Preferences,
	by: 1 | -1,
	languages: SettingsContext['languages'],
): PreferenceChange {
	switch (name) {
		case 'language': {
			const codes = languages.map(({code}) => code);
			return setPreference('language', adjacentValue([undefined, ...codes], preferences.language, by));
		}
		case 'timeout':
			return setPreference('timeout', adjacentTimeout(preferences.timeout, by));
		case 'agreesToPull':
		case 'exit':
			return setPreference(name, preferences[name] ? undefined : true);
		case 'animation':
		case 'ascii':
			return setPreference(name, adjacentValue([undefined, true, false], preferences[name], by));
	}
}

export function resetRow(row: SettingsRow): PreferenceChange {
	switch (row.type) {
		case 'group':
			return include(row.group);
		case 'check':
			return include(row.group, row.id);
		case 'setting':
			return setPreference(row.name, undefined);
	}
}

/** Restores the value of a row before a change. Other settings keep their present values. */
export function restoreRow(row: SettingsRow, before: Preferences): PreferenceChange {
	const name = row.type === 'setting' ? row.name : 'skip';
	return setPreference(name, before[name]);
}

export const setPreference =
	<Name extends keyof Preferences>(name: Name, value: Preferences[Name] | undefined): PreferenceChange =>
	() => ({[name]: value});

/** Returns the next or previous value with wraparound. An unknown value leads to the first value. */
function adjacentValue<Value>(values: readonly Value[], present: Value, by: 1 | -1): Value | undefined {
	const at = values.indexOf(present);
	return at === -1 ? values[0] : values.at((at + by) % values.length);
}

/** Returns the next whole second in a direction. */
function adjacentTimeout(seconds: number = timeoutRange.default, by: 1 | -1): number {
	const possible = clampTimeout(seconds);
	return clampTimeout(by === 1 ? Math.floor(possible) + 1 : Math.ceil(possible) - 1);
}

const exclude =
	(group: SettingsGroup, id?: string): PreferenceChange =>
	({skip = []}) => ({
		skip: [...without(skip, id === undefined ? idsOf(group) : []), id ?? group.id].filter(isFirst),
	});

/** Includes a check or a group. In an excluded group, the other checks stay excluded by name. */
const include =
	(group: SettingsGroup, id?: string): PreferenceChange =>
	preferences => {
		const {skip = []} = preferences;
		const isInExcludedGroup = id !== undefined && isGroupExcluded(group, preferences);
		// A check can have the name of the group. Excluding such a check would exclude the whole group.
		const others = isInExcludedGroup ? without(idsOf(group), [id, group.id]) : [];
		const remaining = [
			...without(skip, id === undefined || isInExcludedGroup ? idsOf(group) : [id]),
			...others,
		];
		return {skip: remaining.length === 0 ? undefined : remaining};
	};

const idsOf = ({id, checks}: SettingsGroup): readonly string[] => [id, ...checks.map(check => check.id)];

const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
	words.filter(word => !others.includes(word));

const isFirst = (word: string, at: number, words: readonly string[]): boolean => words.indexOf(word) === at;
