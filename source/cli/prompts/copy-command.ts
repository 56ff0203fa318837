import type {LanguagePack} from '../language.ts';
import {formatSentence} from '../../text/fill.ts';
import type {FilledCommand} from '../../text/fill.ts';

/**
 * Copies a command, unless the clipboard is off. Returns a notice and the command itself, because the terminal can
 * ignore the copy.
 */
export async function copyCommand(
	{text, placeholders}: FilledCommand,
	copy: (text: string) => Promise<'copied' | 'sent' | 'off'>,
	{words, describe}: LanguagePack,
): Promise<readonly string[]> {
	const notice = words.usage.prompts[await copy(text)];
	const first =
		placeholders === undefined
			? notice
			: formatSentence(words.screen.notices.replacePlaceholders, {
					placeholders: describe.list(placeholders),
					notice,
				});

	return [first, `    ${text}`];
}
