import type {CommandTemplate, CommandWord, Fix, Fixes, Sentence, Values} from './template.ts';
import {placeholdersIn} from './command-placeholders.ts';
import {isSafeValue} from './placeholder-validation.ts';
import {redact} from './redact.ts';
import {cleanLine} from './sanitise.ts';
import {quoteCommand} from './shell.ts';
import type {Shell} from './shell.ts';

/** A fix with its real names and addresses filled in. */
export type FilledFix = {
	/** The same in every language; absent when only a newer version knows the finding. */
	readonly name?: string;
	readonly text: string;
	readonly command?: FilledCommand;
};

/** `text` is quoted for the user's shell; `arguments` is there when the command can be run without a shell. */
export type FilledCommand = {
	readonly text: string;
	readonly arguments?: readonly string[];
	/** Words in CAPITALS that the user replaces before the command can run; absent when there are none. */
	readonly placeholders?: readonly string[];
};

/** Fills `{placeholders}`; a missing value leaves a sentence that cannot be shown, so it gives undefined. */
export function fill(sentence: string, values: Values): string | undefined {
	let isComplete = true;

	const filled = sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
		const text = textOf(values[name]);
		isComplete &&= text !== '';
		return text;
	});

	return isComplete ? filled : undefined;
}

/** Values come from outside as often as not. */
const textOf = (value: string | number | undefined): string => redact(cleanLine(String(value ?? '')));

/** The first sentence that can be filled; where none can, the last with what is not known left open. */
export function say(sentence: Sentence, values: Values): string {
	const choices = typeof sentence === 'string' ? [sentence] : sentence;
	const detail = choices.map(choice => fill(choice, values)).find(text => text !== undefined);
	return (
		detail ??
		(choices.at(-1) ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => textOf(values[name]) || '?')
	);
}

/** How a language puts things beside each other, in any sentence. */
export type Joins = {
	/** {first} {second} */
	readonly several: string;
	/** {label} {value} */
	readonly labelled: string;
	/** Of labels with their values: {first} {second} */
	readonly clauses: string;
};

export const labelled = (label: string, value: string, joins: Pick<Joins, 'labelled'>): string =>
	joins.labelled.replace('{label}', () => label).replace('{value}', () => value);

/** Items beside each other, in the way of a language. */
export const joinItems = (items: readonly string[], several: string): string =>
	items.join(several.replace('{first}', '').replace('{second}', ''));

/** Of many items the first few tell. */
export const fewOf = (items: readonly string[]): readonly string[] =>
	items.length > 4 ? [...items.slice(0, 3), '...'] : items;

/**
 * The fixes that apply and can be given with these values. One whose text lacks a value is left out; one whose
 * command lacks a value keeps its text.
 */
export function fillFixes(fixes: Fixes, values: Values, shell: Shell): readonly FilledFix[] {
	return Object.entries(fixes).flatMap(([name, fix]) => {
		const text = applies(fix, values) ? fill(fix.text, values) : undefined;

		if (text === undefined) {
			return [];
		}

		const command = fix.command && fillCommand(fix.command, values, shell);
		return [command ? {name, text, command} : {name, text}];
	});
}

/** Without a known platform, a fix for a certain one is not shown. */
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

	// A command that needs another's output takes a shell; one with placeholders cannot run as it is.
	return placeholders.length > 0 || !words.every(word => typeof word === 'string')
		? {text, ...withPlaceholders}
		: {text, arguments: words};
}

/** Looks at the template alone: a filled value in capitals is no placeholder. */
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

/** A value enters a command only when it proves to be what its name claims. */
function fillSafe(word: string, values: Values): string | undefined {
	let isSafe = true;

	const filled = word.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
		const value = String(values[name] ?? '');
		isSafe &&= isSafeValue(name, value);
		return value;
	});

	return isSafe ? filled : undefined;
}
