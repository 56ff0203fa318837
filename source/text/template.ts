/** What fills the placeholders of a sentence or a command. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** A command a person can run; its placeholders are filled only with values that prove to be what they claim. */
export type CommandTemplate =
	| {readonly run: readonly CommandWord[]}
	| {readonly variable: string; readonly value: string}
	/** Adds to a list, behind a comma. */
	| {readonly append: string; readonly value: string}
	| {readonly unset: string};

/** A word, or what another command prints. */
export type CommandWord = string | {readonly output: readonly string[]};

/** Where a fix applies: Linux itself is neither WSL nor macOS. */
export type Platform = 'linux' | 'wsl' | 'macos' | 'windows';

export type Fix = {
	readonly text: string;
	/** Words in CAPITALS stand for names that only the user knows. */
	readonly command?: CommandTemplate;
	/** Shown only when the value `platform` is this one, or one of these; everywhere when absent. */
	readonly on?: Platform | readonly Platform[];
	/** Shown only when each of these values is known (`true`), or is the given one, or one of those given. */
	readonly when?: Readonly<Record<string, true | string | readonly string[]>>;
};

/** Fixes in the order in which they are shown, each under a name that every language uses for it. */
export type Fixes = Readonly<Record<string, Fix>>;

/** With `{placeholders}`; of several, the first whose values are all known is said. */
export type Sentence = string | readonly string[];
