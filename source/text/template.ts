/** Values for the placeholders of a sentence or a command. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** A command for the user. Values fill its placeholders only if `isSafeValue` accepts the values. */
export type CommandTemplate =
	| {readonly run: readonly CommandWord[]}
	| {readonly variable: string; readonly value: string}
	/** Appends a value to a comma-separated list. */
	| {readonly append: string; readonly value: string}
	| {readonly unset: string};

/** A word, or the output of another command. */
export type CommandWord = string | {readonly output: readonly string[]};

/** The platform of the user. The value `linux` excludes WSL. */
export type Platform = 'linux' | 'wsl' | 'macos' | 'windows';

export type Fix = {
	readonly text: string;
	/** The command of the fix. The user replaces words in CAPITALS. */
	readonly command?: CommandTemplate;
	/** The platforms of the fix. The fix applies to every platform if `on` is absent. */
	readonly on?: Platform | readonly Platform[];
	/**
	 * The values that the fix needs. `true` accepts any known value. A text accepts the same text, and a list accepts
	 * any of its texts.
	 */
	readonly when?: Readonly<Record<string, true | string | readonly string[]>>;
};

/** Fixes by name, in the order of display. The names are the same in every language. */
export type Fixes = Readonly<Record<string, Fix>>;

/** A text with `{placeholders}`, or several texts. The program uses the first text that has all its values. */
export type Sentence = string | readonly string[];
