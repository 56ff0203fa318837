import type {ScreenWords} from '../describe/screen-words.ts';
import {formatSentence} from '../text/fill.ts';
import type {FilledCommand} from '../text/fill.ts';

/** `sent`: the text was written to the terminal, which does not confirm that it was copied. */
export type CopyResult = 'copied' | 'sent' | 'off';

/** Returns the notice. The placeholders come first, because a narrow terminal cuts off the command. */
export function copyNotice(
	result: CopyResult,
	{text, placeholders}: FilledCommand,
	notices: ScreenWords['notices'],
	list: (items: readonly string[]) => string,
): string {
	const sentences = {copied: notices.copied, sent: notices.sentToTerminal, off: notices.clipboardOff};
	const notice = formatSentence(sentences[result], {text});
	return placeholders === undefined
		? notice
		: formatSentence(notices.replacePlaceholders, {placeholders: list(placeholders), notice});
}
