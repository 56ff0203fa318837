import {formatSentence} from '../text/fill.ts';
import type {FilledFix} from '../text/fill.ts';
import type {LanguagePack} from './run-context.ts';

/** Returns why the command of a fix cannot run. Only a list of arguments can run, never a shell command. */
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

/** Returns the question before the command of a fix runs. */
export const questionOf = (fix: FilledFix | undefined, number: number, {words}: LanguagePack): string =>
	formatSentence(fix?.weakensSecurity ? words.screen.fix.weakens : words.screen.fix.question, {number});
