import type {Preferences} from '../../saved/saved.ts';
import {clampTimeout, timeoutRange} from '../../text/seconds.ts';
import {countRunning, isGroupLeftOut, isLeftOut} from './rows.ts';
import type {SettingsGroup, SettingsRow, SettingsContext} from './rows.ts';

/** Depends on the latest preferences; undefined removes a preference. */
export type Alter = (now: Preferences) => {
	readonly [Name in keyof Preferences]?: Preferences[Name] | undefined;
};

/** Selects the next or previous value of a row; toggles a check or group. */
export function alterRow(
	row: SettingsRow,
	preferences: Preferences,
	by: 1 | -1,
	{languages}: Pick<SettingsContext, 'languages'>,
): Alter {
	switch (row.type) {
		case 'group': {
			const {group} = row;
			return countRunning(group, preferences) === 0 ? takeIn(group) : leaveOut(group);
		}
		case 'check': {
			const {group, id} = row;
			return isLeftOut(group, id, preferences) ? takeIn(group, id) : leaveOut(group, id);
		}
		case 'setting':
			return alterSetting(row.name, preferences, by, languages);
	}
}

function alterSetting(
	name: (SettingsRow & {readonly type: 'setting'})['name'],
	preferences: Preferences,
	by: 1 | -1,
	languages: SettingsContext['languages'],
): Alter {
	switch (name) {
		case 'language': {
			const codes = languages.map(({code}) => code);
			return set('language', neighbour([undefined, ...codes], preferences.language, by));
		}
		case 'timeout':
			return set('timeout', timeoutBeside(preferences.timeout, by));
		case 'agreesToPull':
			return set('agreesToPull', preferences.agreesToPull ? undefined : true);
		case 'animation':
		case 'ascii':
			return set(name, neighbour([undefined, true, false], preferences[name], by));
	}
}

export function resetRow(row: SettingsRow): Alter {
	switch (row.type) {
		case 'group':
			return takeIn(row.group);
		case 'check':
			return takeIn(row.group, row.id);
		case 'setting':
			return set(row.name, undefined);
	}
}

export const set =
	<Name extends keyof Preferences>(name: Name, value: Preferences[Name] | undefined): Alter =>
	() => ({[name]: value});

/** The next or previous value, with wraparound; the first if the current value is unknown. */
function neighbour<Value>(values: readonly Value[], present: Value, by: 1 | -1): Value | undefined {
	const at = values.indexOf(present);
	return at === -1 ? values[0] : values.at((at + by) % values.length);
}

/** The next whole second in a direction. */
function timeoutBeside(seconds: number = timeoutRange.default, by: 1 | -1): number {
	const possible = clampTimeout(seconds);
	return clampTimeout(by === 1 ? Math.floor(possible) + 1 : Math.ceil(possible) - 1);
}

const leaveOut =
	(group: SettingsGroup, id?: string): Alter =>
	({skip = []}) => ({
		skip: [...without(skip, id === undefined ? idsOf(group) : []), id ?? group.id].filter(isFirst),
	});

/** If the group is excluded, its other checks stay excluded by name. */
const takeIn =
	(group: SettingsGroup, id?: string): Alter =>
	preferences => {
		const {skip = []} = preferences;
		const isCompany = id !== undefined && isGroupLeftOut(group, preferences);
		// Excluding a check with the name of its group would exclude the whole group.
		const others = isCompany ? without(idsOf(group), [id, group.id]) : [];
		const left = [...without(skip, id === undefined || isCompany ? idsOf(group) : [id]), ...others];
		return {skip: left.length === 0 ? undefined : left};
	};

const idsOf = ({id, checks}: SettingsGroup): readonly string[] => [id, ...checks.map(check => check.id)];

const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
	words.filter(word => !others.includes(word));

const isFirst = (word: string, at: number, words: readonly string[]): boolean => words.indexOf(word) === at;
