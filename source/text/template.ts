/** Values for the placeholders of a sentence or a command. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** A command for the user. Values fill its placeholders only if `isSafeValue` accepts them. */
export type CommandTemplate =
	| {readonly run: readonly CommandWord[]}
	| {readonly variable: string; readonly value: string}
	/** Appends to a comma-separated list. */
	| {readonly append: string; readonly value: string}
	| {readonly unset: string};

/** A word, or the output of another command. */
export type CommandWord = string | {readonly output: readonly string[]};

/** `linux` excludes WSL. */
export type Platform = 'linux' | 'wsl' | 'macos' | 'windows';

export type Fix = {
	readonly text: string;
	/** The user replaces words in CAPITALS. */
	readonly command?: CommandTemplate;
	/** Shown only if the value `platform` is this one, or one of these. */
	readonly on?: Platform | readonly Platform[];
	/** Shown only if each of these values is known (`true`), or is the given one, or one of a list. */
	readonly when?: Readonly<Record<string, true | string | readonly string[]>>;
};

/** In the order of display. The names are the same in every language. */
export type Fixes = Readonly<Record<string, Fix>>;

/** A text with `{placeholders}`. Of several texts, the first whose values are all known is used. */
export type Sentence = string | readonly string[];
