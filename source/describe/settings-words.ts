import type {SettingsProblem} from '../saved/saved.ts';
import type {KeyHint} from './screen-words.ts';

/** Texts of the settings screen. */
export type SettingsWords = {
	readonly title: string;
	/** Right part of a wide header. */
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
		/** The language of the locale: {language} */
		readonly locale: string;
		/** The number of checks of a group that run: {count} {total} */
		readonly running: string;
		/** A check of an excluded group. */
		readonly excludedWithGroup: string;
	};
	/** Explanations under the selected row. */
	readonly notes: Readonly<
		Record<'language' | 'timeout' | 'agreesToPull' | 'animation' | 'ascii' | 'group' | 'check', string>
	>;
	/** Shown if a flag or a variable overrides the setting: {by} */
	readonly overridden: string;
	/** A timeout that is not valid: {word} */
	readonly invalidTimeout: string;
	/** Problems with the settings file, in one line: {code} {file} {aside} */
	readonly problems: Readonly<Record<SettingsProblem, string>>;
	/** Actions of keys, in the help. */
	readonly keys: Readonly<Record<SettingsKey, string>>;
	/** Short texts for the footer. */
	readonly hints: Readonly<Record<SettingsKey, string>>;
	/** In the footer while the user types a number. */
	readonly applyNumber: string;
	readonly cancelNumber: string;
};

/** Keys with another action than on other screens. */
type SettingsKey = Extract<KeyHint, 'toggle' | 'close' | 'reset'>;
