import type {Preferences} from '../../saved/saved.ts';
import {clampTimeout, timeoutRange} from '../../text/seconds.ts';
import {countRunning, isGroupLeftOut, isLeftOut} from './rows.ts';
import type {SettingsGroup, SettingsRow, SettingsContext} from './rows.ts';

/** What is to be set anew, given what is set by then; undefined takes a preference back. */
export type Alter = (now: Preferences) => {
	readonly [Name in keyof Preferences]?: Preferences[Name] | undefined;
};

/** To the next value of a row, or the one before; what is ticked, or is not, changes with both. */
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

/** Back to what holds where nothing is set. */
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

/** Whatever was set before. */
export const set =
	<Name extends keyof Preferences>(name: Name, value: Preferences[Name] | undefined): Alter =>
	() => ({[name]: value});

/** The value beside the present one, and round; one that is not among them is left for the first. */
function neighbour<Value>(values: readonly Value[], present: Value, by: 1 | -1): Value | undefined {
	const at = values.indexOf(present);
	return at === -1 ? values[0] : values.at((at + by) % values.length);
}

/** The whole second above or below. */
function timeoutBeside(seconds: number = timeoutRange.default, by: 1 | -1): number {
	const possible = clampTimeout(seconds);
	return clampTimeout(by === 1 ? Math.floor(possible) + 1 : Math.ceil(possible) - 1);
}

/** A group, or one check of it. */
const leaveOut =
	(group: SettingsGroup, id?: string): Alter =>
	({skip = []}) => ({
		skip: [...without(skip, id === undefined ? idsOf(group) : []), id ?? group.id].filter(isFirst),
	});

/** A check that was left out with its group leaves the others of it out by their own names. */
const takeIn =
	(group: SettingsGroup, id?: string): Alter =>
	preferences => {
		const {skip = []} = preferences;
		const isCompany = id !== undefined && isGroupLeftOut(group, preferences);
		// A check that bears the name of its group cannot be left out without it.
		const others = isCompany ? without(idsOf(group), [id, group.id]) : [];
		const left = [...without(skip, id === undefined || isCompany ? idsOf(group) : [id]), ...others];
		return {skip: left.length === 0 ? undefined : left};
	};

/** The words that leave a group, or a part of it, out. */
const idsOf = ({id, checks}: SettingsGroup): readonly string[] => [id, ...checks.map(check => check.id)];

const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
	words.filter(word => !others.includes(word));

const isFirst = (word: string, at: number, words: readonly string[]): boolean => words.indexOf(word) === at;
