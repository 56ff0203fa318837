import type {Run} from '../../engine/run.ts';
import {formatSentence} from '../../text/fill.ts';
import type {FilledFix} from '../../text/fill.ts';
import type {ScreenWords} from '../../describe/screen-words.ts';
import type {RunView} from './view-model.ts';

/** The result of asking for a fix: a command to confirm, or a notice why the command cannot run. */
type FixRequest = {readonly question: string; readonly command: string} | {readonly notice: string};

/** Returns the question before the command of a fix runs. Only a list of arguments can run, never a shell command. */
export function requestFix(fix: FilledFix | undefined, number: number, words: FixWords): FixRequest {
	const {fix: texts, list} = words;

	if (fix?.command === undefined) {
		return {notice: texts.noCommand};
	}

	const {arguments: args, placeholders, text: command} = fix.command;

	if (placeholders !== undefined) {
		return {notice: formatSentence(texts.placeholders, {placeholders: list(placeholders)})};
	}

	return args === undefined
		? {notice: formatSentence(texts.shell, {number})}
		: {question: formatSentence(fix.weakensSecurity ? texts.weakens : texts.question, {number}), command};
}

type FixWords = Pick<ScreenWords, 'fix'> & {readonly list: (items: readonly string[]) => string};

/** Returns the number of the first fix with a command, or 1 if no fix has a command. */
export const firstFixNumber = (fixes: readonly FilledFix[]): number =>
	Math.max(
		0,
		fixes.findIndex(({command}) => command !== undefined),
	) + 1;

/** Runs the row of the fix again, and the other checks that the fix changes. */
export function recheck(
	fix: FilledFix | undefined,
	key: string,
	{rows}: Pick<RunView, 'rows'>,
	run: Pick<Run, 'retry'>,
): void {
	const rechecks = fix?.rechecks ?? [];
	const others = rows.filter(row => row.key !== key && rechecks.includes(row.checkId));
	run.retry([key, ...others.map(row => row.key)]);
}
