import os from 'node:os';
import path from 'node:path';
import {exitCodes} from '../../engine/exit-code.ts';
import type {Arguments} from '../arguments.ts';
import {readCommandLine} from '../command-line.ts';
import type {CommandLine} from '../command-line.ts';
import {wordsAtTab} from '../commands.ts';
import {readSaved} from '../settings.ts';
import type {LanguagePack} from '../language.ts';
import type {Process} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';

/** `acr-doctor completion SHELL`: prints the script that completes the command line there. */
export async function printCompletion(
	given: Arguments,
	world: Process,
	languagePack: LanguagePack,
): Promise<number> {
	const [word, ...typed] = given.words;
	const {scriptFor, isShell, shells} = await import('./scripts.ts');

	if (word === wordsAtTab) {
		const lines = await offersFor(typed, world, languagePack);
		world.stdout.write(lines.map(line => `${line}\n`).join(''));
		return exitCodes.healthy;
	}

	if (word === undefined || !isShell(word)) {
		throw word === undefined
			? new UsageError(usage => usage.shellMissing, {known: shells})
			: new UsageError(usage => usage.unknownShell, {word, known: shells});
	}

	world.stdout.write(scriptFor(word, languagePack.code));
	return exitCodes.healthy;
}

/** What can stand at the cursor after these words, each of which has a colon in front. */
async function offersFor(
	typed: readonly string[],
	world: Process,
	{words}: LanguagePack,
): Promise<readonly string[]> {
	const [choices, {offersAt, placeOf}] = await Promise.all([import('./choices.ts'), import('./offers.ts')]);
	const all = typed.map(word => word.slice(1));
	const [before, current = ''] = [all.slice(0, -1), all.at(-1)];
	const line = readCommandLine(before);
	const place = placeOf({before, line, current});
	const {registries} = readSaved({...world, line: atHome(line)});
	return offersAt(place, current, choices.choicesOf(place.kind, {words, registries}));
}

/** Nothing has replaced the `~` of `--config ~/FOLDER` when Tab is pressed. */
function atHome(line: CommandLine): CommandLine {
	const config = line.values.config?.map(folder =>
		/^~[/\\]/.test(folder) ? path.join(os.homedir(), folder.slice(2)) : folder,
	);
	return {...line, values: {...line.values, ...(config && {config})}};
}
