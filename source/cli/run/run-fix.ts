import {setImmediate} from 'node:timers/promises';
import type {ScreenWords} from '../../describe/screen-words.ts';
import {runOnTerminal} from '../../system/programs/run-on-terminal.ts';
import {formatSentence} from '../../text/fill.ts';
import {quoteWord, shellOf} from '../../text/shell.ts';
import type {ProcessContext} from '../terminal/terminal.ts';

/**
 * Creates a function that runs the command of a fix on the terminal, then waits for Enter or Ctrl-C. The function
 * prints an exit code other than 0, or a message if the program is missing. The function returns false if the signal
 * aborts.
 */
export const createFixRunner =
	({env, platform, stdin, stdout}: ProcessContext, signal: AbortSignal) =>
	async (args: readonly string[], words: ScreenWords['fix']): Promise<boolean> => {
		const shell = shellOf(platform, env);
		const command = args.map(word => quoteWord(word, shell)).join(' ');
		const goingBack = Promise.withResolvers<void>();
		let hasEnded = false;
		// Ctrl-C also sends SIGINT to this process. This listener ignores the signal until the command has ended.
		const onInterrupt = (): void => {
			if (hasEnded) {
				goingBack.resolve();
			}
		};
		process.on('SIGINT', onInterrupt);
		await stopReading(stdin);
		stdout.write(`${formatSentence(words.started, {command})}\n`);

		try {
			const {exitCode, wasFound} = await runOnTerminal(args, env, signal);
			hasEnded = true;

			if (!wasFound) {
				stdout.write(`\n${formatSentence(words.notFound, {program: args[0]})}\n`);
			} else if (exitCode !== undefined && exitCode !== 0) {
				stdout.write(`\n${formatSentence(words.failed, {code: exitCode})}\n`);
			}

			stdout.write(`${words.goBack}\n`);
			await Promise.race([goingBack.promise, nextLine(stdin, signal)]);
			return !signal.aborted;
		} finally {
			process.off('SIGINT', onInterrupt);
		}
	};

/**
 * Stops reading, so that the command or the screen gets all keys. Node stops only in a later turn of the event loop, so
 * this function waits. A listener that is added in the same turn would get no key.
 */
async function stopReading(stdin: NodeJS.ReadStream): Promise<void> {
	stdin.pause();
	await setImmediate();
}

/** Resolves at the next line, at the end of the input, or if the signal aborts. */
async function nextLine(stdin: NodeJS.ReadStream, signal: AbortSignal): Promise<void> {
	const {promise, resolve} = Promise.withResolvers<void>();
	stdin.on('data', resolve);
	stdin.on('end', resolve);
	signal.addEventListener('abort', () => resolve());
	// Ink can have called `unref` on the input. Without `ref`, the process would end during this wait.
	stdin.ref();
	stdin.resume();

	if (signal.aborted) {
		resolve();
	}

	try {
		await promise;
	} finally {
		stdin.off('data', resolve);
		stdin.off('end', resolve);
		await stopReading(stdin);
	}
}
