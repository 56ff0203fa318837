import type {DecidingIdentity} from '../engine/check.ts';
import {isSafeValue} from '../text/placeholder-validation.ts';
import type {Preferences} from '../saved/saved.ts';
import {clampTimeout, parseTimeout, timeoutRange} from '../text/timeout.ts';
import {formatNames} from '../output/index.ts';
import type {FormatName} from '../output/index.ts';
import type {CommandLine} from './command-line.ts';
import {commandNames, maximumOperands} from './commands.ts';
import type {CommandName} from './commands.ts';
import {flags, spellingOf} from './flags.ts';
import type {FlagName, ValueFlag} from './flags.ts';
import {mistyped} from './suggest.ts';
import {languageCodes, parseLanguage} from './language.ts';
import {UsageError} from './usage-error.ts';

/** The output format of a run. `any` means that the command line contains no format flag. */
type Output = FormatName | 'any';

export type Arguments = {
	readonly command: CommandName | 'run' | 'help' | 'version';
	/** The command that the help describes. If absent, the help describes all commands. */
	readonly about?: CommandName;
	/**
	 * The operands of the command, including the values of `--name`. Without a command, the operands are registries.
	 */
	readonly words: readonly string[];
	/** The command name that is similar to the first word, for the error message about a mistyped command. */
	readonly nearCommand?: string;
	readonly repository?: string;
	readonly cloud?: string;
	readonly tenant?: string;
	readonly subscription?: string;
	readonly client?: string;
	readonly image?: string;
	readonly vnet?: string;
	/** The identity that decides about a pull. `given` is the user in `username`. */
	readonly identity?: DecidingIdentity;
	readonly username?: string;
	readonly hasPasswordOnStdin: boolean;
	readonly label?: string;
	/** The timeout of a check, in milliseconds. */
	readonly timeout: number;
	readonly only?: readonly string[];
	readonly skip?: readonly string[];
	/** The checks and groups that the settings file skips. Absent in the demo, and with `--only` or `--skip`. */
	readonly savedSkip?: readonly string[];
	readonly output: Output;
	readonly file?: string;
	readonly consents: boolean;
	readonly ignoreErrors: boolean;
	readonly failOnWarning: boolean;
	readonly exit: boolean;
	readonly color: boolean;
};

/**
 * Reads the command line. A preference applies if its flag is absent, except for `acr-doctor demo`. Throws a UsageError
 * for an invalid flag or flag value, and for a surplus operand.
 */
export function readArguments(
	{input, given, values, error}: CommandLine,
	preferences: Preferences = {},
): Arguments {
	if (error) {
		throw error;
	}

	const first = commandNames.find(name => name === input[0]);
	const words = first === undefined ? input : input.slice(1);
	const about = input[0] === 'help' ? commandNames.find(name => name === input[1]) : first;
	const valueOf = (name: ValueFlag): string | undefined => values[name]?.[0];
	const [tenant, subscription, cloud] = [valueOf('tenant'), valueOf('subscription'), valueOf('cloud')];
	const [label, file, timeout] = [valueOf('label'), valueOf('output'), valueOf('timeout')];
	const defaults = first === 'demo' ? {} : preferences;
	const only = listOf('only', values.only);
	const skip = listOf('skip', values.skip);
	const savedSkip = (only ?? skip) ? undefined : defaults.skip;
	const nearCommand = first === undefined ? mistyped(input[0] ?? '', [...commandNames, 'help']) : undefined;

	rejectExtraWord(first, words);
	rejectUnknownLanguage(valueOf('lang'));

	return {
		command:
			given.has('help') || input[0] === 'help' ? 'help' : given.has('version') ? 'version' : (first ?? 'run'),
		...(about !== undefined && {about}),
		words: [...words, ...(values.name ?? [])],
		...(nearCommand !== undefined && {nearCommand}),
		...(cloud !== undefined && {cloud}),
		...(tenant !== undefined && {tenant}),
		...(subscription !== undefined && {subscription}),
		...identityOf(valueOf('as'), valueOf('username'), given.has('passwordStdin')),
		hasPasswordOnStdin: given.has('passwordStdin'),
		...(label !== undefined && {label}),
		...(file !== undefined && {file}),
		...safeValuesOf(valueOf),
		timeout: timeout === undefined ? defaultTimeout(defaults) : timeoutOf(timeout),
		...(only && {only}),
		...(skip && {skip}),
		...(savedSkip && {savedSkip}),
		output: outputOf(given),
		consents: given.has('yes') || (defaults.agreesToPull ?? false),
		ignoreErrors: given.has('ignoreErrors'),
		failOnWarning: failsOnWarning(valueOf('failOn')),
		exit: given.has('exit') || (defaults.exit ?? false),
		color: !given.has('color'),
	};
}

function outputOf(given: ReadonlySet<FlagName>): Output {
	const [first, second] = formatNames.filter(name => given.has(name));

	if (first !== undefined && second !== undefined) {
		throw new UsageError(usage => usage.conflictingFlags, {
			first: spellingOf(first),
			second: spellingOf(second),
		});
	}

	return first ?? 'any';
}

function timeoutOf(word: string): number {
	const seconds = parseTimeout(word);

	if (seconds === undefined) {
		throw new UsageError(usage => usage.timeout, {word});
	}

	return Math.round(seconds * 1000);
}

/** The valid values of `--as`. */
export const identities = ['entra', 'stored', 'anonymous'] as const;

function identityOf(
	word: string | undefined,
	username: string | undefined,
	hasPassword: boolean,
): Pick<Arguments, 'identity' | 'username'> {
	const identity = identities.find(name => name === word?.toLowerCase());

	if (word !== undefined && identity === undefined) {
		throw new UsageError(usage => usage.identity, {word, known: identities});
	}

	if (identity !== undefined && username !== undefined) {
		throw new UsageError(usage => usage.conflictingFlags, {first: '--as', second: '--username'});
	}

	if (hasPassword && username === undefined) {
		throw new UsageError(usage => usage.usernameMissing);
	}

	// A colon separates the user name from the password (RFC 7617, 2).
	if (username !== undefined && !/^[^:\s\p{Cc}]{1,200}$/u.test(username)) {
		throw new UsageError(usage => usage.username);
	}

	return {
		...(identity !== undefined && {identity}),
		...(username !== undefined && {identity: 'given', username}),
	};
}

/** Returns milliseconds. A timeout outside the allowed range is clamped. */
const defaultTimeout = ({timeout = timeoutRange.default}: Preferences): number =>
	Math.round(clampTimeout(timeout) * 1000);

/** The valid values of `--fail-on`. */
export const failingSeverities = ['warning'] as const;

function failsOnWarning(word: string | undefined): boolean {
	if (word !== undefined && !failingSeverities.some(severity => severity === word)) {
		throw new UsageError(usage => usage.failOn, {word});
	}

	return word !== undefined;
}

function rejectExtraWord(command: CommandName | undefined, words: readonly string[]): void {
	const [word] = words.slice(command === undefined ? Infinity : maximumOperands(command, words[0]));

	if (word !== undefined) {
		throw new UsageError(usage => usage.unexpectedArgument, {word});
	}
}

function rejectUnknownLanguage(word: string | undefined): void {
	if (word !== undefined && parseLanguage(word) === undefined) {
		throw new UsageError(usage => usage.language, {word, known: languageCodes});
	}
}

/** Throws a UsageError for an unsafe value, because fixes insert these values into shell commands. */
function safeValuesOf(
	valueOf: (name: ValueFlag) => string | undefined,
): Pick<Arguments, 'repository' | 'client' | 'image' | 'vnet'> {
	const values = (['repository', 'client', 'image', 'vnet'] as const).flatMap(name => {
		const word = valueOf(name);

		if (word !== undefined && !isSafeValue(name === 'vnet' ? 'network' : name, word)) {
			throw new UsageError(usage => usage[name], {word});
		}

		return word === undefined ? [] : [[name, word] as const];
	});

	return Object.fromEntries(values);
}

function listOf(name: 'only' | 'skip', lists: readonly string[] | undefined): readonly string[] | undefined {
	const words = (lists ?? []).flatMap(list => list.split(',')).map(word => word.trim().toLowerCase());
	const named = words.filter(Boolean);

	if (lists === undefined || lists.length === 0) {
		return undefined;
	}

	if (named.length === 0) {
		throw new UsageError(usage => usage.flagNeedsValue, {
			flag: spellingOf(name),
			example: flags[name].example,
		});
	}

	return named;
}
