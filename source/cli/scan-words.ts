import {flagNames, flags, flagSpelled, spellingOf} from './flags.ts';
import type {Flag, FlagName} from './flags.ts';
import {nearest} from './nearest.ts';
import {UsageError} from './usage-error.ts';

/** The words of a command line, flag by flag. */
export type Scan = {
	readonly given: ReadonlySet<FlagName>;
	/** What is for meow to read. */
	readonly words: readonly string[];
	/** Those that are no flags. */
	readonly input: readonly string[];
	/** Whether a flag has a value that only meow reads. */
	readonly hasValues: boolean;
	readonly lang: string | undefined;
};

/**
 * Looks at every flag before meow does, which lets unknown ones pass, drops those without a value and breaks on
 * a second one; gives each flag back once, spelled long, with its value attached.
 */
export function scanWords(argv: readonly string[]): Scan {
	const given = new Set<FlagName>();
	const words: string[] = [];
	const input: string[] = [];
	let hasValues = false;
	let lang: string | undefined;

	for (let at = 0; at < argv.length; at += 1) {
		const word = argv[at] ?? '';

		if (word === '--') {
			return {
				given,
				words: [...words, ...argv.slice(at)],
				input: [...input, ...argv.slice(at + 1)],
				hasValues,
				lang,
			};
		}

		if (!word.startsWith('-') || word === '-') {
			words.push(word);
			input.push(word);
			continue;
		}

		const {name, value, taken} = readFlag(word, argv[at + 1], given);
		at += taken;
		hasValues ||= value !== undefined && name !== 'lang' && name !== 'config';
		lang = name === 'lang' ? value : lang;

		if (value !== undefined || !given.has(name)) {
			words.push(value === undefined ? spellingOf(name) : `${spellingOf(name)}=${value}`);
		}

		given.add(name);
	}

	return {given, words, input, hasValues, lang};
}

/** `taken` is how many words behind the flag are its value. */
function readFlag(word: string, next: string | undefined, given: ReadonlySet<FlagName>) {
	const [spelled = '', attached] = word.split(/=(.*)/s);
	const name = flagSpelled(spelled);

	if (name === undefined) {
		throw new UsageError(usage => usage.unknownFlag, {
			word: spelled,
			nearest: word.startsWith('--') ? nearest(spelled, flagNames.map(spellingOf)) : undefined,
		});
	}

	const flag: Flag = flags[name];
	const spelling = spellingOf(name);

	if (flag.type === 'boolean') {
		if (attached !== undefined) {
			throw new UsageError(usage => usage.flagTakesNoValue, {flag: spelling});
		}

		return {name, taken: 0};
	}

	if (given.has(name) && !flag.isMultiple) {
		throw new UsageError(usage => usage.flagTwice, {flag: spelling});
	}

	const value = attached ?? next;

	if (value === undefined || value === '' || (attached === undefined && value.startsWith('-'))) {
		throw new UsageError(usage => usage.flagNeedsValue, {flag: spelling, example: flag.example});
	}

	return {name, value, taken: attached === undefined ? 1 : 0};
}
