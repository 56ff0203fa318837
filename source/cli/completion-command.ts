import {exitCodes} from '../core/exit-code.ts';
import type {Arguments} from './arguments.ts';
import {readSaved} from './settings.ts';
import type {Speech} from './speech.ts';
import type {Process} from './terminal-of.ts';
import {UsageError} from './usage-error.ts';

/** What the scripts ask for, each time somebody presses Tab. */
const saved = 'saved';

/** `acr-doctor completion SHELL`: prints the script that completes the command line there. */
export async function printCompletion(given: Arguments, world: Process, {words}: Speech): Promise<number> {
	const [word] = given.words;

	if (word === saved) {
		const {savedLines} = await import('./completion/saved-lines.ts');
		world.stdout.write(savedLines(readSaved(world).registries).join(''));
		return exitCodes.healthy;
	}

	const {scripts, isShell, shells} = await import('./completion/scripts.ts');

	if (word === undefined || !isShell(word)) {
		throw word === undefined
			? new UsageError(usage => usage.noShell, {known: shells})
			: new UsageError(usage => usage.unknownShell, {word, known: shells});
	}

	world.stdout.write(scripts[word](words));
	return exitCodes.healthy;
}
