import {isSafeValue} from '../text/placeholder-validation.ts';
import type {Preferences} from '../saved/saved.ts';
import {clampTimeout, parseTimeout, timeoutRange} from '../text/seconds.ts';
import {documentNames} from '../output/index.ts';
import type {DocumentName} from '../output/index.ts';
import type {CommandLine} from './command-line.ts';
import {commandNames, wordsTaken} from './commands.ts';
import type {CommandName} from './commands.ts';
import {flags, spellingOf} from './flags.ts';
import type {FlagName, ValueFlag} from './flags.ts';
import {mistyped} from './suggest.ts';
import {languageCodes, languageNamed} from './language.ts';
import {UsageError} from './usage-error.ts';

/** A document, lines, or what the place allows. */
export type Output = DocumentName | 'plain' | 'any';

/** The command line, understood. */
export type Arguments = {
	readonly command: CommandName | 'run' | 'help' | 'version';
	/** The command whose help is asked for. */
	readonly about?: CommandName;
	/** Registries, or what the command takes. */
	readonly words: readonly string[];
	/** The command that the first registry is close to, when it was given without -n. */
	readonly nearCommand?: string;
	readonly repository?: string;
	readonly cloud?: string;
	readonly tenant?: string;
	readonly subscription?: string;
	readonly client?: string;
	readonly image?: string;
	readonly vnet?: string;
	/** What a registry to be saved is called. */
	readonly label?: string;
	/** ms */
	readonly timeout: number;
	readonly only?: readonly string[];
	readonly skip?: readonly string[];
	/** What is left out for good, where no flag says what to check. */
	readonly usualSkip?: readonly string[];
	readonly output: Output;
	/** What the run is to be saved in. */
	readonly file?: string;
	readonly consents: boolean;
	readonly ignoreErrors: boolean;
	readonly failOnWarning: boolean;
	readonly stay: boolean;
	readonly color: boolean;
};

/**
 * Understands a command line, and takes from the preferences what it leaves open; throws a UsageError that names what
 * cannot be used.
 */
export function readArguments(
	{input, given, values, refusal}: CommandLine,
	preferences: Preferences = {},
): Arguments {
	if (refusal) {
		throw refusal;
	}

	const first = commandNames.find(name => name === input[0]);
	const words = first === undefined ? input : input.slice(1);
	const about = input[0] === 'help' ? commandNames.find(name => name === input[1]) : first;
	// Those that may come only once.
	const valueOf = (name: ValueFlag): string | undefined => values[name]?.[0];
	const [tenant, subscription, cloud] = [valueOf('tenant'), valueOf('subscription'), valueOf('cloud')];
	const [label, file, timeout] = [valueOf('label'), valueOf('output'), valueOf('timeout')];
	// The demo shows what it has to show.
	const usual = first === 'demo' ? {} : preferences;
	const only = listOf('only', values.only);
	const skip = listOf('skip', values.skip);
	const usualSkip = (only ?? skip) ? undefined : usual.skip;
	const nearCommand = first === undefined ? mistyped(input[0] ?? '', [...commandNames, 'help']) : undefined;

	refuseSurplus(first, words);
	refuseLanguage(valueOf('lang'));

	return {
		command:
			given.has('help') || input[0] === 'help' ? 'help' : given.has('version') ? 'version' : (first ?? 'run'),
		...(about !== undefined && {about}),
		words: [...words, ...(values.name ?? [])],
		...(nearCommand !== undefined && {nearCommand}),
		...(cloud !== undefined && {cloud}),
		...(tenant !== undefined && {tenant}),
		...(subscription !== undefined && {subscription}),
		...(label !== undefined && {label}),
		...(file !== undefined && {file}),
		...provenOf(valueOf),
		timeout: timeout === undefined ? usualTimeout(usual) : timeoutOf(timeout),
		...(only && {only}),
		...(skip && {skip}),
		...(usualSkip && {usualSkip}),
		output: outputOf(given),
		consents: given.has('yes') || (usual.agreesToPull ?? false),
		ignoreErrors: given.has('ignoreErrors'),
		failOnWarning: failsOnWarning(valueOf('failOn')),
		stay: given.has('stay'),
		color: !given.has('color'),
	};
}

function outputOf(given: ReadonlySet<FlagName>): Output {
	const [first, second] = ([...documentNames, 'plain'] as const).filter(name => given.has(name));

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

/** What the file says is no word of this command line: an impossible time-out is the nearest one that can be. */
const usualTimeout = ({timeout = timeoutRange.default}: Preferences): number =>
	Math.round(clampTimeout(timeout) * 1000);

/** What `--fail-on` takes. */
export const failingSeverities = ['warning'] as const;

function failsOnWarning(word: string | undefined): boolean {
	if (word !== undefined && !failingSeverities.some(severity => severity === word)) {
		throw new UsageError(usage => usage.failOn, {word});
	}

	return word !== undefined;
}

/** A registry is never one too many. */
function refuseSurplus(command: CommandName | undefined, words: readonly string[]): void {
	const [word] = words.slice(command === undefined ? Infinity : wordsTaken(command, words[0]));

	if (word !== undefined) {
		throw new UsageError(usage => usage.unexpectedArgument, {word});
	}
}

function refuseLanguage(word: string | undefined): void {
	if (word !== undefined && languageNamed(word) === undefined) {
		throw new UsageError(usage => usage.language, {word, known: languageCodes});
	}
}

/** What may enter a command later must look like what it claims to be from the start. */
function provenOf(
	valueOf: (name: ValueFlag) => string | undefined,
): Pick<Arguments, 'repository' | 'client' | 'image' | 'vnet'> {
	const given = (['repository', 'client', 'image', 'vnet'] as const).flatMap(name => {
		const word = valueOf(name);

		if (word !== undefined && !isSafeValue(name === 'vnet' ? 'network' : name, word)) {
			throw new UsageError(usage => usage[name], {word});
		}

		return word === undefined ? [] : [[name, word] as const];
	});

	return Object.fromEntries(given);
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
