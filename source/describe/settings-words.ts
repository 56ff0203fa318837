import type {SettingsProblem} from '../saved/saved.ts';
import type {KeyHint} from './screen-words.ts';

export type SettingsWords = {
	readonly title: string;
	/** The right part of a wide header. */
	readonly savedImmediately: string;
	readonly labels: Readonly<Record<'language' | 'timeout' | 'agreesToPull' | 'animation' | 'ascii', string>>;
	/** The heading of the checks. */
	readonly checks: string;
	readonly values: {
		readonly yes: string;
		readonly no: string;
		readonly on: string;
		readonly off: string;
		readonly automatic: string;
		/** The value for the language of the locale. Placeholder: {language} */
		readonly locale: string;
		/** The number of checks that run in a group. Placeholders: {count} {total} */
		readonly running: string;
		/** The value for a check of an excluded group. */
		readonly excludedWithGroup: string;
	};
	/** Explanations below the selected row. */
	readonly notes: Readonly<
		Record<'language' | 'timeout' | 'agreesToPull' | 'animation' | 'ascii' | 'group' | 'check', string>
	>;
	/** The note if a flag or a variable overrides the setting. Placeholder: {by} */
	readonly overridden: string;
	/** The message for a timeout that is not valid. Placeholder: {word} */
	readonly invalidTimeout: string;
	/** Problems with the settings file, in one line. Placeholders: {code} {file} {aside} */
	readonly problems: Readonly<Record<SettingsProblem, string>>;
	/** Actions of keys in the help. */
	readonly keys: Readonly<Record<SettingsKey, string>>;
	/** Short texts for the footer. */
	readonly hints: Readonly<Record<SettingsKey, string>>;
	/** The text in the footer while the user types a number. */
	readonly applyNumber: string;
	readonly cancelNumber: string;
};

/** Keys with another action than on other screens. */
type SettingsKey = Extract<KeyHint, 'toggle' | 'close' | 'reset'>;
