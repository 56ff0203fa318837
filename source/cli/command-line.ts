import meow from 'meow';
import {flagNames, flags, findFlag, isFlagName, spellingOf} from './flags.ts';
import type {Flag, FlagName, ValueFlag} from './flags.ts';
import {suggest} from './suggest.ts';
import {UsageError} from './usage-error.ts';
import {tool} from './version.ts';

/** A command line, split into words and flags. The flag values are not validated yet. */
export type CommandLine = {
	/** The words that are neither flags nor values of flags. */
	readonly input: readonly string[];
	readonly given: ReadonlySet<FlagName>;
	/** The values of each flag, in the order of the command line. */
	readonly values: Readonly<Partial<Record<ValueFlag, readonly string[]>>>;
	/** The error for the first invalid flag. Absent if every flag is valid. */
	readonly error?: UsageError;
};

/**
 * Splits the arguments into words and flags. Returns an invalid flag as `error` instead of throwing, because the
 * language of the message depends on `--lang`.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
	const error = firstError(argv);
	const {input, flags: read} = meow({
		importMeta: import.meta,
		pkg: tool,
		argv,
		autoHelp: false,
		autoVersion: false,
		booleanDefault: undefined,
		flags: meowFlags,
	});
	const texts = Object.entries(read).filter(([name]) => isFlagName(name) && flags[name].type === 'string');
	const values = Object.fromEntries(texts.map(([name, value]) => [name, stringsIn(value)]));
	const given = flagNames.filter(name => {
		const {type, isNegated}: Flag & {readonly isNegated?: boolean} = flags[name];
		return type === 'string' ? (values[name] ?? []).length > 0 : read[name] === !isNegated;
	});

	return {input, given: new Set(given), values, ...(error && {error})};
}

/**
 * Every flag with a value gets `isMultiple`, so that meow accepts a repeated flag. `firstError` rejects a repetition
 * that is not allowed.
 */
const meowFlags = Object.fromEntries(
	flagNames.map(name => {
		const {type, shortFlag, isNegated}: Flag = flags[name];
		const short = shortFlag === undefined ? {} : {shortFlag};
		return [
			name,
			type === 'string'
				? {type, ...short, isMultiple: true as const}
				: {type, ...short, ...(isNegated && {default: true})},
		];
	}),
);

const stringsIn = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];

/** Finds the first error that meow would accept, for example an unknown flag or a missing value. */
function firstError(argv: readonly string[]): UsageError | undefined {
	const end = argv.indexOf('--');
	const words = end < 0 ? argv : argv.slice(0, end);
	const seen = new Set<FlagName>();

	for (const [at, word] of words.entries()) {
		// `refuse` rejects a separate value with a leading dash, so each word with a leading dash is a flag. `-` alone
		// means stdin.
		if (!word.startsWith('-') || word === '-') {
			continue;
		}

		const [spelled = '', attached] = word.split(/=(.*)/s);
		const name = findFlag(spelled);
		const error = name === undefined ? unknown(spelled) : refuse(name, attached, words[at + 1], seen);

		if (name === undefined || error) {
			return error;
		}

		seen.add(name);
	}

	return undefined;
}

const unknown = (word: string): UsageError =>
	new UsageError(usage => usage.unknownFlag, {
		word,
		suggest: word.startsWith('--') ? suggest(word, flagNames.map(spellingOf)) : undefined,
	});

function refuse(
	name: FlagName,
	attached: string | undefined,
	next: string | undefined,
	seen: ReadonlySet<FlagName>,
): UsageError | undefined {
	const flag: Flag = flags[name];

	if (flag.type === 'boolean') {
		return attached === undefined && next !== 'true' && next !== 'false'
			? undefined
			: new UsageError(usage => usage.flagTakesNoValue, {flag: spellingOf(name)});
	}

	if (seen.has(name) && !flag.isMultiple) {
		return new UsageError(usage => usage.flagTwice, {flag: spellingOf(name)});
	}

	return attached === '' || !(attached ?? next) || (attached === undefined && next?.startsWith('-'))
		? new UsageError(usage => usage.flagNeedsValue, {flag: spellingOf(name), example: flag.example})
		: undefined;
}
