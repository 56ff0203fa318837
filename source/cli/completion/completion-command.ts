import os from 'node:os';
import path from 'node:path';
import {exitCodes} from '../../engine/exit-code.ts';
import {readCommandLine} from '../command-line.ts';
import type {CommandLine} from '../command-line.ts';
import {completionVerb} from '../commands.ts';
import {readSaved} from '../settings.ts';
import type {Session} from '../session.ts';
import {UsageError} from '../usage-error.ts';

/**
 * Runs `acr-doctor completion`, which prints a script, or candidates for `completion words`. Returns the exit code.
 * Throws a UsageError if the shell is missing or unknown.
 */
export async function printCompletion(session: Session): Promise<number> {
	const {options, processContext, language} = session;
	const [word, ...typed] = options.words;
	const {scriptFor, isShell, shells} = await import('./scripts.ts');

	if (word === completionVerb) {
		const lines = await completeAt(typed, session);
		processContext.stdout.write(lines.map(line => `${line}\n`).join(''));
		return exitCodes.healthy;
	}

	if (word === undefined || !isShell(word)) {
		throw word === undefined
			? new UsageError(usage => usage.shellMissing, {known: shells})
			: new UsageError(usage => usage.unknownShell, {word, known: shells});
	}

	processContext.stdout.write(scriptFor(word, language.code));
	return exitCodes.healthy;
}

/** Completes the last word of `typed`. Removes the colon that the script puts before every word (scripts.ts). */
async function completeAt(
	typed: readonly string[],
	{processContext, language}: Session,
): Promise<readonly string[]> {
	const [{candidatesOf}, {completionLines, placeOf}] = await Promise.all([
		import('./candidates.ts'),
		import('./complete.ts'),
	]);
	const all = typed.map(word => word.slice(1));
	const [before, current = ''] = [all.slice(0, -1), all.at(-1)];
	const line = readCommandLine(before);
	const place = placeOf({before, line, current});
	const {registries} = readSaved({...processContext, line: expandHome(line)});
	return completionLines(place, current, candidatesOf(place.kind, language, registries));
}

/** Replaces `~` in `--config ~/FOLDER`, because the shell has not expanded `~` when the user presses Tab. */
function expandHome(line: CommandLine): CommandLine {
	const config = line.values.config?.map(folder =>
		/^~[/\\]/.test(folder) ? path.join(os.homedir(), folder.slice(2)) : folder,
	);
	return {...line, values: {...line.values, ...(config && {config})}};
}
