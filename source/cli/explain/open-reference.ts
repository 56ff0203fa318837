import {exitCodes} from '../../engine/exit-code.ts';
import {shellOf} from '../../text/shell.ts';
import {loadLanguage, parseLanguage} from '../language.ts';
import type {LanguagePack} from '../language.ts';
import {prepareTerminal, screenContextOf, terminalOf} from '../run/interactive.ts';
import type {Session} from '../session.ts';
import {clipboardOf} from '../terminal/clipboard.ts';
import {createReferenceLanguage} from './reference-language.ts';

/**
 * Opens the reference at `word`, the name of a code, problem or check. If `word` is undefined, opens the list of codes.
 * Returns exit code 0 if the user quits, and 130 after any other end.
 */
export async function openReference(
	{processContext}: Session,
	language: LanguagePack,
	word: string | undefined,
): Promise<number> {
	const {platform, env} = processContext;
	const prepared = prepareTerminal(processContext, language.code);
	const {openReferenceScreen} = await import('../../ui/reference/open-reference.tsx');
	await prepared;

	const ending = await openReferenceScreen({
		...terminalOf(processContext),
		context: screenContextOf(processContext, language),
		loadLanguage: async code =>
			createReferenceLanguage(
				await loadLanguage(parseLanguage(code) ?? language.code),
				shellOf(platform, env),
			),
		word,
		copy: clipboardOf(processContext),
	});

	return ending === 'quit' ? exitCodes.healthy : exitCodes.interrupted;
}
