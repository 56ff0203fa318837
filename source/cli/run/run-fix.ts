import type {ScreenWords} from '../../describe/screen-words.ts';
import {runOnTerminal} from '../../system/programs/run-on-terminal.ts';
import {formatSentence} from '../../text/fill.ts';
import {quoteWord, shellOf} from '../../text/shell.ts';
import type {ProcessContext} from '../terminal/terminal.ts';

/**
 * Returns a function that runs the command of a fix on the terminal while the screen is closed. If the command failed,
 * its output stays until the user presses Enter.
 */
export const createFixRunner =
	({env, platform, stdin, stdout}: ProcessContext, signal: AbortSignal) =>
	async (args: readonly string[], words: ScreenWords['fix']): Promise<void> => {
		const shell = shellOf(platform, env);
		const command = args.map(word => quoteWord(word, shell)).join(' ');
		stdout.write(`${formatSentence(words.started, {command})}\n`);

		// Ctrl-C reaches this process too, but only the program should end.
		process.on('SIGINT', ignore);
		const {exitCode, wasFound} = await runOnTerminal(args, env, signal).finally(() =>
			process.off('SIGINT', ignore),
		);

		if (exitCode !== 0 && !signal.aborted) {
			const message = wasFound
				? formatSentence(words.failed, {code: exitCode ?? '?'})
				: formatSentence(words.notFound, {program: args[0]});
			stdout.write(`\n${message}\n${words.goBack}\n`);
			await nextLine(stdin, signal);
		}
	};

const ignore = (): void => {};

/** Waits for a line of the user. The terminal sends a line when the user presses Enter. */
async function nextLine(stdin: NodeJS.ReadStream, signal: AbortSignal): Promise<void> {
	await new Promise<void>(resolve => {
		const end = (): void => {
			stdin.off('data', end);
			signal.removeEventListener('abort', end);
			stdin.pause();
			resolve();
		};
		stdin.on('data', end);
		signal.addEventListener('abort', end);
		stdin.resume();
	});
}
