import type {Group} from '../../engine/check.ts';
import type {Preferences} from '../../saved/saved.ts';
import type {ScreenContext} from '../screen-context.ts';

export type SettingsContext = ScreenContext & {
	readonly localeLanguage: string;
	readonly groups: readonly SettingsGroup[];
	/** For each overridden setting, the flag or the environment variable that overrides the setting. */
	readonly overrides: Overrides;
};

export type SettingsGroup = {readonly id: Group; readonly checks: readonly SettingsCheck[]};

type SettingsCheck = {readonly id: string; readonly title: string};

export type Overrides = {readonly [Name in keyof Preferences]?: string | undefined};

export type SettingName = Exclude<keyof Preferences, 'skip'>;

export type SettingsRow = {readonly key: string} & (
	{readonly type: 'setting'; readonly name: SettingName} | CheckBox
);

/** `check` is absent in the row of a group. */
export type CheckBox = {
	readonly type: 'group' | 'check';
	readonly group: SettingsGroup;
	readonly check?: SettingsCheck;
};

const names: readonly SettingName[] = ['language', 'timeout', 'agreesToPull', 'exit', 'animation', 'ascii'];

export const rowsOf = ({groups}: Pick<SettingsContext, 'groups'>): readonly SettingsRow[] => [
	...names.map((name): SettingsRow => ({key: name, type: 'setting', name})),
	...groups.flatMap((group): readonly SettingsRow[] => [
		{key: `group ${group.id}`, type: 'group', group},
		...group.checks.map((check): SettingsRow => ({key: `check ${check.id}`, type: 'check', group, check})),
	]),
];

export const isGroupExcluded = ({id}: SettingsGroup, {skip = []}: Preferences): boolean => skip.includes(id);

export const checksIn = ({group, check}: CheckBox): readonly SettingsCheck[] =>
	check ? [check] : group.checks;

/** Returns how many checks of the row are not excluded. */
export const countRunning = (row: CheckBox, preferences: Preferences): number =>
	isGroupExcluded(row.group, preferences)
		? 0
		: checksIn(row).filter(({id}) => !preferences.skip?.includes(id)).length;
