/** The values for the `{placeholders}` of a sentence or a command. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** A command for the user. A value is inserted into the command only if `isSafeValue` accepts the value. */
export type CommandTemplate =
	| {readonly run: readonly CommandWord[]}
	| {readonly variable: string; readonly value: string}
	/** Appends `value` to an environment variable with a comma-separated list. */
	| {readonly append: string; readonly value: string}
	| {readonly unset: string};

/** A word of a command, or the output of another command (command substitution). */
export type CommandWord = string | {readonly output: readonly string[]};

/** `linux` does not include WSL. */
export type Platform = 'linux' | 'wsl' | 'macos' | 'windows';

export type Fix = {
	readonly text: string;
	/** The command can contain words in capitals that the user replaces. */
	readonly command?: CommandTemplate;
	/** The platforms that the fix applies to. If absent, the fix applies to every platform. */
	readonly on?: Platform | readonly Platform[];
	/**
	 * The conditions of the fix, by the name of a value. `true` means that the value must be known. A text or a list
	 * means that the value must equal the text or an item of the list.
	 */
	readonly when?: Readonly<Record<string, true | string | readonly string[]>>;
	/**
	 * The IDs of other checks whose result the command can change. These checks run again with the check of the
	 * finding.
	 */
	readonly rechecks?: readonly string[];
	/** True if the command weakens the security of the registry or of this machine. */
	readonly weakensSecurity?: true;
};

/** The fixes of a finding by name, in the order of display. The names are the same in every language. */
export type Fixes = Readonly<Record<string, Fix>>;

/** A text with `{placeholders}`, or a list of texts. The first text in the list that has all its values is used. */
export type Sentence = string | readonly string[];
