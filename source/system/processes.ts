import {execa} from 'execa';
import type {Answer} from '../core/answer.ts';
import {success} from '../core/answer.ts';
import {failureOf, failureOfSignal} from './failures.ts';
import type {Environment} from './proxy.ts';

/** What a program said before it ended. */
export type Ended = {readonly exitCode: number; readonly stdout: string; readonly stderr: string};

/** Output is read this far, characters. */
const largestOutput = 1024 * 1024;

/**
 * Runs a program to its end, without a shell, input or terminal; it and all it started are gone when the signal
 * aborts. Fails with ENOENT where the program is not there, TIMEOUT or ABORTED where the signal ended it.
 */
export async function runProgram(
	file: string,
	words: readonly string[],
	env: Environment,
	signal: AbortSignal,
): Promise<Answer<Ended>> {
	try {
		const {exitCode, stdout, stderr, failed, cause} = await execa(file, words, {
			cancelSignal: signal,
			killDescendants: true,
			forceKillAfterDelay: 200,
			maxBuffer: largestOutput,
			reject: false,
			stdin: 'ignore',
			extendEnv: false,
			env: definedOnly(env),
			windowsHide: true,
		});

		if (signal.aborted) {
			return failureOfSignal(signal);
		}

		return failed && exitCode === undefined
			? failureOf(cause ?? new Error(`${file} did not start.`))
			: success({exitCode: exitCode ?? 1, stdout, stderr});
	} catch (error) {
		return signal.aborted ? failureOfSignal(signal) : failureOf(error);
	}
}

const definedOnly = (env: Environment): Record<string, string> =>
	Object.fromEntries(
		Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
	);
