import type {SettingsProblem} from '../saved/saved.ts';
import type {KeyHint} from './screen-words.ts';

/** Sentences of the settings' screen. */
export type SettingsWords = {
	/** Of the screen. */
	readonly title: string;
	/** At the right of the header, where there is room. */
	readonly savedImmediately: string;
	readonly labels: Readonly<Record<'language' | 'timeout' | 'agreesToPull' | 'animation' | 'ascii', string>>;
	/** Above the groups and their checks. */
	readonly checks: string;
	readonly values: {
		readonly yes: string;
		readonly no: string;
		readonly on: string;
		readonly off: string;
		readonly automatic: string;
		/** The language that the locale asks for: {language}. */
		readonly locale: string;
		/** How many checks of a group run: {count} {total}. */
		readonly running: string;
		/** A check whose whole group is left out. */
		readonly excludedWithGroup: string;
	};
	/** Under the selected row: what it is about. */
	readonly notes: Readonly<
		Record<'language' | 'timeout' | 'agreesToPull' | 'animation' | 'ascii' | 'group' | 'check', string>
	>;
	/** Under a row that something else goes before: {by} is a flag or a variable. */
	readonly overridden: string;
	/** A time-out that cannot be one: {word}. */
	readonly invalidTimeout: string;
	/** What went wrong with the file, in one line: {code} {file} {aside}. */
	readonly problems: Readonly<Record<SettingsProblem, string>>;
	/** What these keys do here, in the help. */
	readonly keys: Readonly<Record<SettingsKey, string>>;
	/** The same in the footer. */
	readonly hints: Readonly<Record<SettingsKey, string>>;
	/** In the footer while a number is typed. */
	readonly applyNumber: string;
	readonly cancelNumber: string;
};

/** The keys that do something else here than on other screens. */
export type SettingsKey = Extract<KeyHint, 'toggle' | 'close' | 'reset'>;
