import type {CommandTemplate, CommandWord, Fix, Fixes, Sentence, Values} from './template.ts';
import {placeholdersIn} from './command-placeholders.ts';
import {isSafeValue} from './placeholder-validation.ts';
import {redactSecrets} from './redact-secrets.ts';
import {stripControlCharacters} from './strip-control-characters.ts';
import {quoteCommand} from './shell.ts';
import type {Shell} from './shell.ts';

export type FilledFix = {
	/** The name of the fix, equal in every language. Absent if this version of acr-doctor does not know the finding. */
	readonly name?: string;
	readonly text: string;
	readonly command?: FilledCommand;
} & Pick<Fix, 'rechecks' | 'weakensSecurity'>;

/** `text` is quoted for the user's shell. `arguments` is present only if the command can run without a shell. */
export type FilledCommand = {
	readonly text: string;
	readonly arguments?: readonly string[];
	/** The words in capitals (for example TAG) that the user must replace. Absent if the command has none. */
	readonly placeholders?: readonly string[];
};

/** Replaces each `{placeholder}` with its value. Returns undefined if a value is missing or empty. */
export function fill(sentence: string, values: Values): string | undefined {
	let isComplete = true;

	const filled = sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
		const text = cleanValue(values[name]);
		isComplete &&= text !== '';
		return text;
	});

	return isComplete ? filled : undefined;
}

/** Removes secrets and control characters, because values can come from other programs. */
const cleanValue = (value: string | number | undefined): string =>
	redactSecrets(stripControlCharacters(String(value ?? '')));

/**
 * Fills the first sentence that has all its values. If no sentence has all its values, fills the last sentence and
 * writes `?` for each missing value.
 */
export function formatSentence(sentence: Sentence, values: Values): string {
	const choices = typeof sentence === 'string' ? [sentence] : sentence;
	const filled = choices.map(choice => fill(choice, values)).find(text => text !== undefined);
	return (
		filled ??
		(choices.at(-1) ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => cleanValue(values[name]) || '?')
	);
}

/** The patterns for joining texts in a language. */
export type JoinPatterns = {
	/** The pattern for a list of words, with the placeholders {first} and {second}. */
	readonly listPattern: string;
	/** The pattern for a value with a label, with the placeholders {label} and {value}. */
	readonly labelPattern: string;
	/** The pattern for a list of labels with values, with the placeholders {first} and {second}. */
	readonly clausePattern: string;
};

export const joinLabel = (label: string, value: string, joins: Pick<JoinPatterns, 'labelPattern'>): string =>
	joins.labelPattern.replace('{label}', () => label).replace('{value}', () => value);

export const joinItems = (items: readonly string[], listPattern: string): string =>
	items.join(listPattern.replace('{first}', '').replace('{second}', ''));

export const truncateList = (items: readonly string[]): readonly string[] =>
	items.length > 4 ? [...items.slice(0, 3), '...'] : items;

/**
 * Returns the fixes that apply, without a fix whose text needs a missing value. If the command cannot be filled safely
 * or written for the shell, the fix has no command.
 */
export function fillFixes(fixes: Fixes, values: Values, shell: Shell): readonly FilledFix[] {
	return Object.entries(fixes).flatMap(([name, fix]) => {
		const text = applies(fix, values) ? fill(fix.text, values) : undefined;

		if (text === undefined) {
			return [];
		}

		const command = fix.command && fillCommand(fix.command, values, shell);
		const {rechecks, weakensSecurity} = fix;
		return [
			command
				? {name, text, command, ...(rechecks && {rechecks}), ...(weakensSecurity && {weakensSecurity})}
				: {name, text},
		];
	});
}

/** A platform-specific fix does not apply if the platform is unknown. */
function applies({on, when = {}}: Fix, values: Values): boolean {
	return (
		(on === undefined || listOf(on).some(platform => platform === values.platform)) &&
		Object.entries(when).every(([name, wanted]) => {
			const value = String(values[name] ?? '');
			return wanted === true ? value !== '' : listOf(wanted).includes(value);
		})
	);
}

const listOf = (one: string | readonly string[]): readonly string[] =>
	typeof one === 'string' ? [one] : one;

function fillCommand(template: CommandTemplate, values: Values, shell: Shell): FilledCommand | undefined {
	const placeholders = placeholdersOf(template);
	const withPlaceholders = placeholders.length > 0 && {placeholders};

	if ('unset' in template) {
		const unset = fillSafe(template.unset, values);
		return unset === undefined ? undefined : asText(quoteCommand({unset}, shell));
	}

	if ('value' in template) {
		const isAppended = 'append' in template;
		const name = fillSafe(isAppended ? template.append : template.variable, values);
		const value = fillSafe(template.value, values);

		if (name === undefined || value === undefined) {
			return undefined;
		}

		const text = quoteCommand(isAppended ? {append: name, value} : {variable: name, value}, shell);
		return text === undefined ? undefined : {text, ...withPlaceholders};
	}

	const words = template.run.map(word => fillWord(word, values));

	if (!words.every(word => word !== undefined)) {
		return undefined;
	}

	const text = quoteCommand({run: words}, shell);

	if (text === undefined) {
		return undefined;
	}

	// `arguments` is absent if the command needs a shell (for `output`), or if the user must first replace placeholders.
	return placeholders.length > 0 || !words.every(word => typeof word === 'string')
		? {text, ...withPlaceholders}
		: {text, arguments: words};
}

/** Reads the words in capitals from the template, because a value can also be in capitals. */
function placeholdersOf(template: CommandTemplate): readonly string[] {
	if ('unset' in template) {
		return [];
	}

	const words =
		'run' in template
			? template.run.flatMap(word => (typeof word === 'string' ? word : word.output))
			: [template.value];
	return placeholdersIn(words.join(' '));
}

const asText = (text: string | undefined): FilledCommand | undefined =>
	text === undefined ? undefined : {text};

function fillWord(word: CommandWord, values: Values): CommandWord | undefined {
	if (typeof word === 'string') {
		return fillSafe(word, values);
	}

	const output = word.output.map(part => fillSafe(part, values));
	return output.every(part => part !== undefined) ? {output} : undefined;
}

/** Fills the placeholders in a word of a command. Returns undefined if `isSafeValue` rejects a value. */
function fillSafe(word: string, values: Values): string | undefined {
	let isSafe = true;

	const filled = word.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
		const value = String(values[name] ?? '');
		isSafe &&= isSafeValue(name, value);
		return value;
	});

	return isSafe ? filled : undefined;
}
