import type {ScreenWords} from '../describe/screen-words.ts';
import {formatSentence} from '../text/fill.ts';
import type {FilledFix} from '../text/fill.ts';
import type {Notice} from './notice.ts';

/** `sent`: the text was written to the terminal, which can ignore the text. `off`: nothing was copied. */
export type CopyResult = 'copied' | 'sent' | 'off';

type CopyInput = {
	readonly fixes: readonly Pick<FilledFix, 'command'>[];
	/** The number of the fix, starting at 1. If undefined, the first command is copied. */
	readonly number: number | undefined;
	readonly copy: (text: string) => Promise<CopyResult>;
	readonly notices: ScreenWords['notices'];
	readonly list: (items: readonly string[]) => string;
};

/**
 * Copies the command of a fix. Returns a notice about the result, also if the fix has no command. The notice contains
 * the command if the terminal does not confirm the copy.
 */
export async function copyFix({fixes, number, copy, notices, list}: CopyInput): Promise<Notice> {
	const fix = number === undefined ? fixes.find(({command}) => command) : fixes[number - 1];

	if (!fix?.command) {
		const isNumbered = number !== undefined && fixes.length > 0;
		return {text: isNumbered ? formatSentence(notices.noSuchCommand, {number}) : notices.nothingToCopy};
	}

	const {text, placeholders} = fix.command;
	const sentences = {copied: notices.copied, sent: notices.sentToTerminal, off: notices.clipboardOff};
	const result = await copy(text);
	const notice = formatSentence(sentences[result], {text});

	return {
		text:
			placeholders === undefined
				? notice
				: formatSentence(notices.replacePlaceholders, {placeholders: list(placeholders), notice}),
		command: result === 'sent' ? text : undefined,
	};
}
