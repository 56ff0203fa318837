import {exitCodes} from '../../engine/exit-code.ts';
import {shellOf} from '../../text/shell.ts';
import type {Arguments} from '../arguments.ts';
import {referenceElsewhere, referenceIn} from './reference-in.ts';
import {clipboardOf, continuations, quietTerminal, screenOf, settleColor} from '../run/interactive.ts';
import {languageAfter, speak} from '../language.ts';
import type {Speech} from '../language.ts';
import type {Process} from '../terminal/terminal.ts';
import {tool} from '../version.ts';

/** Opens the reference on the terminal, at a code or the codes of a check; gives the exit code. */
export async function readOnScreen(
	{color}: Pick<Arguments, 'color'>,
	world: Process,
	speech: Speech,
	word: string | undefined,
): Promise<number> {
	const shell = shellOf(world.platform, world.env);
	const elsewhere = referenceElsewhere(shell);
	let spoken = speech;
	quietTerminal(world);
	settleColor(world, color);
	const stageOf = ({words}: Speech) => ({
		words: words.screen,
		reference: referenceIn(words, shell, elsewhere),
		title: `${tool.name} ${tool.version}`,
		continuation: continuations[shell],
		canSuspend: world.platform !== 'win32',
	});

	const {openReference} = await import('../../ui/reference/reference.tsx');
	const ending = await openReference({
		...screenOf(world),
		stage: stageOf(speech),
		async nextLanguage() {
			spoken = await speak(languageAfter(spoken.code));
			return stageOf(spoken);
		},
		word,
		copy: clipboardOf(world),
	});

	return ending === 'quit' ? exitCodes.healthy : exitCodes.interrupted;
}
