import type {CommandTemplate, CommandWord, Finding, Sentence, Values} from './check.ts';
import {proves} from './proof.ts';
import {redact} from './redact.ts';
import {cleanLine} from './sanitise.ts';
import {quoteCommand} from './shell.ts';
import type {Shell} from './shell.ts';

/** A fix with its real names and addresses filled in. */
export type FilledFix = {readonly text: string; readonly command?: FilledCommand};

/** `text` is quoted for the person's shell; `arguments` is there when the command can be run as it is. */
export type FilledCommand = {readonly text: string; readonly arguments?: readonly string[]};

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
	const said = choices.map(choice => fill(choice, values)).find(text => text !== undefined);
	return (
		said ?? (choices.at(-1) ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => textOf(values[name]) || '?')
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

/** The fixes that can be given with these values: one whose text lacks a value falls away, one whose command does keeps its text. */
export function fillFixes(finding: Finding, values: Values, shell: Shell): readonly FilledFix[] {
	return (finding.fixes ?? []).flatMap(fix => {
		const text = fill(fix.text, values);

		if (text === undefined) {
			return [];
		}

		const command = fix.command && fillCommand(fix.command, values, shell);
		return [command ? {text, command} : {text}];
	});
}

function fillCommand(template: CommandTemplate, values: Values, shell: Shell): FilledCommand | undefined {
	if ('unset' in template) {
		return asText(quoteCommand({unset: template.unset}, shell));
	}

	if ('value' in template) {
		const value = fillProven(template.value, values);
		return value === undefined ? undefined : asText(quoteCommand({...template, value}, shell));
	}

	const words = template.run.map(word => fillWord(word, values));

	if (!words.every(word => word !== undefined)) {
		return undefined;
	}

	const text = quoteCommand({run: words}, shell);
	// A command that needs another's output takes a shell.
	return text === undefined || !words.every(word => typeof word === 'string')
		? asText(text)
		: {text, arguments: words};
}

const asText = (text: string | undefined): FilledCommand | undefined =>
	text === undefined ? undefined : {text};

function fillWord(word: CommandWord, values: Values): CommandWord | undefined {
	if (typeof word === 'string') {
		return fillProven(word, values);
	}

	const output = word.output.map(part => fillProven(part, values));
	return output.every(part => part !== undefined) ? {output} : undefined;
}

/** A value enters a command only when it proves to be what its name claims. */
function fillProven(word: string, values: Values): string | undefined {
	let isProven = true;

	const filled = word.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
		const value = String(values[name] ?? '');
		isProven &&= proves(name, value);
		return value;
	});

	return isProven ? filled : undefined;
}
