import {proves} from '../core/proof.ts';
import type {Preferences} from '../core/saved.ts';
import {possibleTimeout, readTimeout, timeouts} from '../core/seconds.ts';
import {documentNames} from '../output/index.ts';
import type {DocumentName} from '../output/index.ts';
import {commandNames, wordsTaken} from './commands.ts';
import type {CommandName} from './commands.ts';
import {flags, spellingOf} from './flags.ts';
import type {FlagName} from './flags.ts';
import {mistyped} from './nearest.ts';
import {scanWords} from './scan-words.ts';
import type {Scan} from './scan-words.ts';
import {languageCodes, languageNamed} from './speech.ts';
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
 * Reads the words behind the program's name, and for what they leave open the preferences; throws a UsageError
 * that names what cannot be used.
 */
export async function readArguments(
	argv: readonly string[],
	preferences: Preferences = {},
): Promise<Arguments> {
	const scanned = scanWords(argv);
	const {given} = scanned;
	const {values, input} = scanned.hasValues ? await readValues(scanned.words) : valuesOf(scanned);
	const first = commandNames.find(name => name === input[0]);
	const words = first === undefined ? input : input.slice(1);
	const about = input[0] === 'help' ? commandNames.find(name => name === input[1]) : first;
	const {tenant, subscription, cloud, label, output: file} = values;
	// The demo shows what it has to show.
	const usual = first === 'demo' ? {} : preferences;
	const only = listOf('only', values.only);
	const skip = listOf('skip', values.skip);
	const usualSkip = (only ?? skip) ? undefined : usual.skip;
	const nearCommand = first === undefined ? mistyped(input[0] ?? '', [...commandNames, 'help']) : undefined;

	refuseSurplus(first, words);
	refuseLanguage(values.lang);

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
		...provenOf(values),
		timeout: values.timeout === undefined ? usualTimeout(usual) : timeoutOf(values.timeout),
		...(only && {only}),
		...(skip && {skip}),
		...(usualSkip && {usualSkip}),
		output: outputOf(values),
		consents: (values.yes ?? false) || (usual.agreesToPull ?? false),
		ignoreErrors: values.ignoreErrors ?? false,
		failOnWarning: failsOnWarning(values.failOn),
		stay: values.stay ?? false,
		color: !given.has('color'),
	};
}

type Read = {readonly values: Values; readonly input: readonly string[]};

type Values = Readonly<Partial<Record<Exclude<FlagName, Multiple | Switch>, string | undefined>>> &
	Readonly<Partial<Record<Multiple, readonly string[] | undefined>>> &
	Readonly<Partial<Record<Switch, boolean | undefined>>>;

type Multiple = keyof typeof multiples;
type Switch = {[Name in FlagName]: (typeof flags)[Name]['type'] extends 'boolean' ? Name : never}[FlagName];

const multiples = {
	name: {type: 'string', shortFlag: 'n', isMultiple: true},
	only: {type: 'string', isMultiple: true},
	skip: {type: 'string', isMultiple: true},
} as const;

/** By meow, which meets only what the scan has let pass. It is 130 kB, and takes as long to load as all else. */
async function readValues(words: readonly string[]): Promise<Read> {
	const {default: meow} = await import('meow');
	const {flags: values, input} = meow('', {
		importMeta: import.meta,
		argv: words,
		autoHelp: false,
		autoVersion: false,
		flags: {...flags, ...multiples},
	});
	return {values, input};
}

/** Where no flag has a value but those that are read before all others, the scan has understood all. */
const valuesOf = ({given, lang, input}: Scan): Read => ({
	values: {
		...Object.fromEntries(
			[...given].filter(name => flags[name].type === 'boolean').map(name => [name, true]),
		),
		lang,
	},
	input,
});

function outputOf(values: {readonly [Name in Output]?: boolean | undefined}): Output {
	const [first, second] = ([...documentNames, 'plain'] as const).filter(name => values[name]);

	if (first !== undefined && second !== undefined) {
		throw new UsageError(usage => usage.twoOutputs, {first: spellingOf(first), second: spellingOf(second)});
	}

	return first ?? 'any';
}

function timeoutOf(word: string): number {
	const seconds = readTimeout(word);

	if (seconds === undefined) {
		throw new UsageError(usage => usage.timeout, {word});
	}

	return Math.round(seconds * 1000);
}

/** What the file says is no word of this command line: an impossible time-out is the nearest one that can be. */
const usualTimeout = ({timeout = timeouts.usual}: Preferences): number =>
	Math.round(possibleTimeout(timeout) * 1000);

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
	const [word] = words.slice(command === undefined ? Infinity : wordsTaken(command));

	if (word !== undefined) {
		throw new UsageError(usage => usage.surplusWord, {word});
	}
}

function refuseLanguage(word: string | undefined): void {
	if (word !== undefined && languageNamed(word) === undefined) {
		throw new UsageError(usage => usage.language, {word, known: languageCodes});
	}
}

type Proven = 'repository' | 'client' | 'image' | 'vnet';

/** What may enter a command later must look like what it claims to be from the start. */
function provenOf(values: {readonly [Name in Proven]?: string | undefined}): {
	readonly [Name in Proven]?: string;
} {
	const given = (['repository', 'client', 'image', 'vnet'] as const).flatMap(name => {
		const word = values[name];

		if (word !== undefined && !proves(name === 'vnet' ? 'network' : name, word)) {
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
