import type {CommandTemplate, Finding, Values} from './check.ts';
import {proves} from './proof.ts';
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
		const value = values[name];
		isComplete &&= value !== undefined && value !== '';
		return cleanLine(String(value ?? ''));
	});

	return isComplete ? filled : undefined;
}

/** Fills what can be filled, and leaves out of the text what is not known. */
export const fillLoosely = (sentence: string, values: Values): string =>
	fill(sentence, values) ??
	cleanLine(sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '?')));

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
		return {text: quoteCommand({unset: template.unset}, shell)};
	}

	if ('variable' in template) {
		const value = fillProven(template.value, values);
		return value === undefined
			? undefined
			: {text: quoteCommand({variable: template.variable, value}, shell)};
	}

	const words = template.run.map(word => fillProven(word, values));
	return words.every(word => word !== undefined)
		? {text: quoteCommand({run: words}, shell), arguments: words}
		: undefined;
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
