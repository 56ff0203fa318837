import meow from 'meow';
import {flagNames, flags, flagSpelled, isFlagName, spellingOf} from './flags.ts';
import type {Flag, FlagName, ValueFlag} from './flags.ts';
import {suggest} from './suggest.ts';
import {UsageError} from './usage-error.ts';
import {tool} from './version.ts';

/** A command line, read but not yet judged. */
export type CommandLine = {
	/** The words that are neither flags nor their values. */
	readonly input: readonly string[];
	/** Every flag that was given. */
	readonly given: ReadonlySet<FlagName>;
	/** All values of each flag, in order. */
	readonly values: Readonly<Partial<Record<ValueFlag, readonly string[]>>>;
	/** What is wrong with the first flag that cannot be used. */
	readonly refusal?: UsageError;
};

/** Reads the words after the program's name; `refusal` says why they cannot be used. */
export function readCommandLine(argv: readonly string[]): CommandLine {
	const refusal = refusalOf(argv);
	const {input, flags: read} = meow({
		importMeta: import.meta,
		pkg: tool,
		argv,
		autoHelp: false,
		autoVersion: false,
		booleanDefault: undefined,
		flags: tableForMeow,
	});
	const texts = Object.entries(read).filter(([name]) => isFlagName(name) && flags[name].type === 'string');
	const values = Object.fromEntries(texts.map(([name, value]) => [name, textsIn(value)]));
	const given = flagNames.filter(name => {
		const {type, isNegated}: Flag & {readonly isNegated?: boolean} = flags[name];
		return type === 'string' ? (values[name] ?? []).length > 0 : read[name] === !isNegated;
	});

	return {input, given: new Set(given), values, ...(refusal && {refusal})};
}

/** Every flag with a value may come several times here: meow throws an error that is not ours at the second one. */
const tableForMeow = Object.fromEntries(
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

const textsIn = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];

/**
 * The first flag that meow would drop or misread: it lets unknown flags pass, drops a flag without its value, and takes
 * `true` and `false` for the value of a flag that has none.
 */
function refusalOf(argv: readonly string[]): UsageError | undefined {
	const end = argv.indexOf('--');
	const words = end < 0 ? argv : argv.slice(0, end);
	const evidence = new Set<FlagName>();

	for (const [at, word] of words.entries()) {
		// The value of a flag never starts with a dash.
		if (!word.startsWith('-') || word === '-') {
			continue;
		}

		const [spelled = '', attached] = word.split(/=(.*)/s);
		const name = flagSpelled(spelled);
		const refusal = name === undefined ? unknown(spelled) : refuse(name, attached, words[at + 1], evidence);

		if (name === undefined || refusal) {
			return refusal;
		}

		evidence.add(name);
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
	evidence: ReadonlySet<FlagName>,
): UsageError | undefined {
	const flag: Flag = flags[name];

	if (flag.type === 'boolean') {
		return attached === undefined && next !== 'true' && next !== 'false'
			? undefined
			: new UsageError(usage => usage.flagTakesNoValue, {flag: spellingOf(name)});
	}

	if (evidence.has(name) && !flag.isMultiple) {
		return new UsageError(usage => usage.flagTwice, {flag: spellingOf(name)});
	}

	return attached === '' || !(attached ?? next) || (attached === undefined && next?.startsWith('-'))
		? new UsageError(usage => usage.flagNeedsValue, {flag: spellingOf(name), example: flag.example})
		: undefined;
}
