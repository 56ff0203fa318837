import {exitCodes} from '../../engine/exit-code.ts';
import {shellOf} from '../../text/shell.ts';
import {languageAfter, loadLanguage} from '../language.ts';
import type {LanguagePack} from '../language.ts';
import {applyColorChoice, clipboardOf, disableEcho, screenContextOf, terminalOf} from '../run/interactive.ts';
import type {Session} from '../session.ts';
import {createReferenceLanguage} from './reference-language.ts';

/** Opens the reference screen. `word` is the code, problem or check to show first. Returns the exit code. */
export async function openReference(
	{processContext, options}: Session,
	language: LanguagePack,
	word: string | undefined,
): Promise<number> {
	const {platform, env} = processContext;
	let current = language;
	disableEcho(processContext);
	applyColorChoice(processContext, options.color);

	const {openReferenceScreen} = await import('../../ui/reference/reference.tsx');
	const ending = await openReferenceScreen({
		...terminalOf(processContext),
		context: screenContextOf(processContext, language),
		async loadNextLanguage() {
			const next = await loadLanguage(languageAfter(current.code));
			current = createReferenceLanguage(next, shellOf(platform, env));
			return current;
		},
		word,
		copy: clipboardOf(processContext),
	});

	return ending === 'quit' ? exitCodes.healthy : exitCodes.interrupted;
}
