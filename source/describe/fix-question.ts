import {formatSentence} from '../text/fill.ts';
import type {FilledFix} from '../text/fill.ts';
import type {LanguagePack} from './run-context.ts';

/**
 * Returns the reason why acr-doctor cannot run the command of a fix. Returns undefined if the fix has a command with
 * `arguments` and without placeholders.
 */
export function refusalOf(
	fix: FilledFix | undefined,
	number: number,
	{words, describe}: LanguagePack,
): string | undefined {
	const {fix: texts} = words.screen;

	if (fix?.command === undefined) {
		return texts.noCommand;
	}

	if (fix.command.placeholders !== undefined) {
		return formatSentence(texts.placeholders, {placeholders: describe.list(fix.command.placeholders)});
	}

	return fix.command.arguments === undefined ? formatSentence(texts.shell, {number}) : undefined;
}

export const questionOf = (fix: FilledFix | undefined, number: number, {words}: LanguagePack): string =>
	formatSentence(fix?.weakensSecurity ? words.screen.fix.weakens : words.screen.fix.question, {number});
