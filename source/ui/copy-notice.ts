import type {ScreenWords} from '../describe/screen-words.ts';
import {formatSentence} from '../text/fill.ts';
import type {FilledCommand} from '../text/fill.ts';

/** What came of a copy: only a program of this machine can say that it worked. */
export type Copied = 'copied' | 'sent' | 'off';

/** Says whether the command was copied. What to replace comes first, because a narrow terminal cuts the command. */
export function copyNotice(
	result: Copied,
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
