import type {Result} from '../../engine/result.ts';
import type {ScreenWords} from '../../describe/screen-words.ts';
import {formatSentence} from '../../text/fill.ts';
import type {Notice} from '../notice.ts';
import type {SavedRunInfo} from '../../describe/run-context.ts';

export type SavedFile = {
	readonly file: string;
	/** True if a check was canceled or had not finished. */
	readonly isUnfinished: boolean;
	/** The command that shows the file. Undefined if the file name cannot be quoted for the user's shell. */
	readonly openCommand: string | undefined;
};

/**
 * Returns a notice with the file and the command that shows the file. If the run was not saved, the notice contains the
 * error code.
 */
export function savedNotice(answer: Result<SavedFile>, notices: ScreenWords['notices']): Notice {
	if (!answer.ok) {
		return {text: formatSentence(notices.saveFailed, {file: answer.message, code: answer.code})};
	}

	const {file, isUnfinished, openCommand: command} = answer.value;
	return {text: formatSentence(isUnfinished ? notices.savedUnfinished : notices.saved, {file}), command};
}

/** Returns the notice for a command that a saved run rejects. */
export const rerunNotice = (
	{rerunCommand: command}: SavedRunInfo,
	notices: ScreenWords['notices'],
): string => (command === undefined ? notices.cannotRun : formatSentence(notices.rerun, {command}));
