import type {Group} from '../../engine/check.ts';
import type {Preferences} from '../../saved/saved.ts';
import type {ScreenContext} from '../screen-context.ts';

export type SettingsContext = ScreenContext & {
	readonly localeLanguage: string;
	readonly groups: readonly SettingsGroup[];
	/** The flag or variable that overrides a setting in the current run. */
	readonly overrides: Overrides;
};

export type SettingsGroup = {
	readonly id: Group;
	readonly checks: readonly {readonly id: string; readonly title: string}[];
};

export type Overrides = {readonly [Name in keyof Preferences]?: string | undefined};

export type SettingName = Exclude<keyof Preferences, 'skip'>;

export type SettingsRow = {readonly key: string} & (
	| {readonly type: 'setting'; readonly name: SettingName}
	| {readonly type: 'group'; readonly group: SettingsGroup}
	| {readonly type: 'check'; readonly group: SettingsGroup; readonly id: string; readonly title: string}
);

const names: readonly SettingName[] = ['language', 'timeout', 'agreesToPull', 'exit', 'animation', 'ascii'];

export const rowsOf = ({groups}: Pick<SettingsContext, 'groups'>): readonly SettingsRow[] => [
	...names.map((name): SettingsRow => ({key: name, type: 'setting', name})),
	...groups.flatMap((group): readonly SettingsRow[] => [
		{key: `group ${group.id}`, type: 'group', group},
		...group.checks.map(({id, title}): SettingsRow => ({
			key: `check ${id}`,
			type: 'check',
			group,
			id,
			title,
		})),
	]),
];

export const isGroupExcluded = ({id}: SettingsGroup, {skip = []}: Preferences): boolean => skip.includes(id);

export const isExcluded = (group: SettingsGroup, id: string, preferences: Preferences): boolean =>
	isGroupExcluded(group, preferences) || (preferences.skip ?? []).includes(id);

export const countRunning = (group: SettingsGroup, preferences: Preferences): number =>
	group.checks.filter(({id}) => !isExcluded(group, id, preferences)).length;

/** Returns the index of the selected row. */
export const selectedIn = (rows: readonly SettingsRow[], selected: string): number =>
	Math.max(
		0,
		rows.findIndex(({key}) => key === selected),
	);
