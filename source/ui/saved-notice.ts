import type {Result} from '../engine/result.ts';
import type {ScreenWords} from '../describe/screen-words.ts';
import {formatSentence} from '../text/fill.ts';
import type {SavedRunInfo} from '../describe/run-context.ts';

/** A run that was put into a file, and whether checks still ran. */
export type SavedFile = {readonly file: string; readonly isUnfinished: boolean};

/** Where the run is now, or why it could not be put there. */
export function savedNotice(answer: Result<SavedFile>, {notices}: Pick<ScreenWords, 'notices'>): string {
	if (!answer.ok) {
		return formatSentence(notices.saveFailed, {file: answer.message, code: answer.code});
	}

	const {file, isUnfinished} = answer.value;
	return formatSentence(isUnfinished ? notices.savedUnfinished : notices.saved, {file});
}

/** What a key that runs something gets of a saved run: how to run it anew, where that is known. */
export const anewNotice = (
	{rerunCommand: command}: SavedRunInfo,
	{notices}: Pick<ScreenWords, 'notices'>,
): string => (command === undefined ? notices.cannotRun : formatSentence(notices.rerun, {command}));
