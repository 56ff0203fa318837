import {exitCodes} from '../../engine/exit-code.ts';
import {shellOf} from '../../text/shell.ts';
import type {Arguments} from '../arguments.ts';
import {referenceElsewhere, referenceIn} from './reference-in.ts';
import {clipboardOf, continuations, quietTerminal, screenOf, settleColor} from '../run/interactive.ts';
import {languageAfter, loadLanguage} from '../language.ts';
import type {LanguagePack} from '../language.ts';
import type {Process} from '../terminal/terminal.ts';
import {tool} from '../version.ts';

/** Opens the reference on the terminal, at a code or the codes of a check; gives the exit code. */
export async function openReference(
	{color}: Pick<Arguments, 'color'>,
	world: Process,
	languagePack: LanguagePack,
	word: string | undefined,
): Promise<number> {
	const shell = shellOf(world.platform, world.env);
	const otherLanguages = referenceElsewhere(shell);
	let spoken = languagePack;
	quietTerminal(world);
	settleColor(world, color);
	const stageOf = ({words}: LanguagePack) => ({
		words: words.screen,
		reference: referenceIn(words, shell, otherLanguages),
		title: `${tool.name} ${tool.version}`,
		continuation: continuations[shell],
		canSuspend: world.platform !== 'win32',
	});

	const {openReferenceScreen} = await import('../../ui/reference/reference.tsx');
	const ending = await openReferenceScreen({
		...screenOf(world),
		stage: stageOf(languagePack),
		async nextLanguage() {
			spoken = await loadLanguage(languageAfter(spoken.code));
			return stageOf(spoken);
		},
		word,
		copy: clipboardOf(world),
	});

	return ending === 'quit' ? exitCodes.healthy : exitCodes.interrupted;
}
