import type {SettingsProblem} from '../saved/saved.ts';

export type SettingsWords = {
	readonly title: string;
	/** The note at the right of the header on a wide screen. */
	readonly savedImmediately: string;
	readonly labels: Readonly<Record<Setting, string>>;
	/** The heading above the list of checks. */
	readonly checks: string;
	readonly values: {
		readonly yes: string;
		readonly no: string;
		readonly on: string;
		readonly off: string;
		readonly automatic: string;
		/** The value of the language setting if the language follows the locale. Placeholder: {language} */
		readonly locale: string;
		/** The value of a partly selected group: {count} of {total} checks are selected. */
		readonly running: string;
		/** The value of a check whose whole group is excluded. */
		readonly excludedWithGroup: string;
	};
	/** Explanations below the selected row. */
	readonly notes: Readonly<Record<Setting | 'group' | 'check', string>>;
	/** The question when the user turns on the setting `agreesToPull`. */
	readonly consent: string;
	/** The notice after a change was undone. Placeholders: {label} {value} */
	readonly undone: string;
	/** The warning if a flag or an environment variable overrides a setting. Placeholder: {by} (flag or variable) */
	readonly overridden: string;
	/** The error for an invalid timeout. Placeholder: {word} */
	readonly invalidTimeout: string;
	/** The problem with the settings file. Placeholders: {code} {file} {aside} (the new name of a corrupt file) */
	readonly problems: Readonly<Record<SettingsProblem, string>>;
	readonly keys: Readonly<Record<SettingsKey, string>>;
	/** Short versions of `keys` for the footer. */
	readonly hints: Readonly<Record<SettingsKey, string>>;
	/** The footer texts for Enter and Esc while the user types a number. */
	readonly applyNumber: string;
	readonly cancelNumber: string;
};

type Setting = 'language' | 'timeout' | 'agreesToPull' | 'exit' | 'animation' | 'ascii';

/** The actions of the settings screen that `CommonHint` does not contain. */
export type SettingsKey = 'change' | 'changeBack' | 'reset' | 'undo';
