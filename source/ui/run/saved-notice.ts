import type {Result} from '../../engine/result.ts';
import type {ScreenWords} from '../../describe/screen-words.ts';
import {formatSentence} from '../../text/fill.ts';
import type {Notice} from '../notice.ts';
import type {SavedRunInfo} from '../../describe/run-context.ts';

/** A file with a saved run. */
export type SavedFile = {
	readonly file: string;
	/** True if checks were still running. */
	readonly isUnfinished: boolean;
	/** The command that shows the file. Undefined if the file name cannot be quoted for the shell of the user. */
	readonly openCommand: string | undefined;
};

/** Returns where the run was saved, with the command that opens the file. */
export function savedNotice(answer: Result<SavedFile>, notices: ScreenWords['notices']): Notice {
	if (!answer.ok) {
		return {text: formatSentence(notices.saveFailed, {file: answer.message, code: answer.code})};
	}

	const {file, isUnfinished, openCommand: command} = answer.value;
	return {text: formatSentence(isUnfinished ? notices.savedUnfinished : notices.saved, {file}), command};
}

/** Returns the notice after a command that a saved run rejects. The notice explains how to repeat the run. */
export const rerunNotice = (
	{rerunCommand: command}: SavedRunInfo,
	notices: ScreenWords['notices'],
): string => (command === undefined ? notices.cannotRun : formatSentence(notices.rerun, {command}));
