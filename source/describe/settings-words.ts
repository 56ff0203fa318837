import type {SettingsProblem} from '../saved/saved.ts';

export type SettingsWords = {
	readonly title: string;
	/** The note at the right of the header, if the screen is wide enough. */
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
		/** The value if the language follows the locale. Placeholder: {language} */
		readonly locale: string;
		/**
		 * The number of selected checks in a group of which only some checks are selected. Placeholders: {count} {total}
		 */
		readonly running: string;
		/** The value of a check if its whole group is excluded. */
		readonly excludedWithGroup: string;
	};
	/** Explanations below the selected row. */
	readonly notes: Readonly<Record<Setting | 'group' | 'check', string>>;
	/** The question before the program is allowed to pull images without a question. */
	readonly consent: string;
	/** The notice after the undo key. Placeholders: {label} {value} */
	readonly undone: string;
	/** The warning if a flag or an environment variable overrides the setting. {by} is the flag or the variable. */
	readonly overridden: string;
	/** The error for an invalid timeout. Placeholder: {word} */
	readonly invalidTimeout: string;
	/**
	 * The problem with the settings file, as one line. {aside} is the new name of a corrupt file that was renamed.
	 * Placeholders: {code} {file} {aside}
	 */
	readonly problems: Readonly<Record<SettingsProblem, string>>;
	/** The help texts of these keys. */
	readonly keys: Readonly<Record<SettingsKey, string>>;
	/** Shorter versions of `keys` for the footer. */
	readonly hints: Readonly<Record<SettingsKey, string>>;
	/** The footer texts for Enter and Esc while the user types a number. */
	readonly applyNumber: string;
	readonly cancelNumber: string;
};

type Setting = 'language' | 'timeout' | 'agreesToPull' | 'exit' | 'animation' | 'ascii';

/** Keys that no other screen has. */
export type SettingsKey = 'change' | 'changeBack' | 'reset' | 'undo';
