import type {Result} from '../../engine/result.ts';
import type {ScreenWords} from '../../describe/screen-words.ts';
import {formatSentence} from '../../text/fill.ts';
import type {SavedRunInfo} from '../../describe/run-context.ts';

/** A file with a saved run. `isUnfinished` is true if checks were still running. */
export type SavedFile = {readonly file: string; readonly isUnfinished: boolean};

export function savedNotice(answer: Result<SavedFile>, {notices}: Pick<ScreenWords, 'notices'>): string {
	if (!answer.ok) {
		return formatSentence(notices.saveFailed, {file: answer.message, code: answer.code});
	}

	const {file, isUnfinished} = answer.value;
	return formatSentence(isUnfinished ? notices.savedUnfinished : notices.saved, {file});
}

/** Returns the notice after a command that a saved run rejects. The notice explains how to repeat the run. */
export const rerunNotice = (
	{rerunCommand: command}: SavedRunInfo,
	{notices}: Pick<ScreenWords, 'notices'>,
): string => (command === undefined ? notices.cannotRun : formatSentence(notices.rerun, {command}));
