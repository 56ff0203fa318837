import {existsSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Readable} from 'node:stream';
import {execa} from 'execa';
import type {Result, Failure} from '../../engine/result.ts';
import type {ProgramResult, Program} from '../../engine/system.ts';
import {failure, success} from '../../engine/result.ts';
import {createError, failureOf, failureOfSignal} from '../errors.ts';
import type {Environment} from '../network/proxy.ts';
import {existsOnPath, isOnPath} from './find-executable.ts';

/** Output is read this far, characters. */
const largestOutput = 1024 * 1024;

/** How long after its end a program is to be silent before it is listened to no longer, ms. */
const lastWords = 200;

/** What it left behind may never be silent: that is heard for no longer than this, ms. */
const longestLastWords = 2000;

/**
 * Runs a program to its end, without a shell, input or terminal; it and its group of processes are gone when the
 * signal aborts, so that only what made a session of its own (setsid) can live on. Fails with ENOENT where the program is not there, NOT_RUNNABLE where only what it is to be run with is
 * not, TIMEOUT or ABORTED where the signal ended it, KILLED where something else did, TOO_MUCH_OUTPUT where it
 * would not stop talking.
 */
export async function runProgram(
	{file, words, onLine, inBackground = false}: Omit<Program, 'variables'>,
	env: Environment,
	signal: AbortSignal,
): Promise<Result<ProgramResult>> {
	try {
		const child = execa(file, words, {
			cancelSignal: signal,
			killDescendants: true,
			// Nothing outlives the verdict: there is no time to ask politely first.
			killSignal: 'SIGKILL',
			maxBuffer: largestOutput,
			reject: false,
			stdin: 'ignore',
			extendEnv: false,
			env: definedOnly(env),
			windowsHide: true,
		});

		if (onLine) {
			[child.stdout, child.stderr].forEach(stream => readLines(stream, onLine));
		}

		if (inBackground && child.pid !== undefined) {
			stepBack(child.pid);
		}

		child.nodeChildProcess.once('exit', () => hangUpAfterLastWords([child.stdout, child.stderr]));
		const {exitCode, stdout, stderr, failed, cause, isMaxBuffer, signal: killer} = await child;

		if (signal.aborted) {
			return failureOfSignal(signal);
		}

		if (isMaxBuffer) {
			return failure('TOO_MUCH_OUTPUT', {program: file});
		}

		if (killer !== undefined) {
			return failure('KILLED', {program: file, killer});
		}

		return failed && exitCode === undefined
			? explainStart(failureOf(cause ?? createError('UNKNOWN', `${file} did not start.`)), file, env)
			: success({exitCode: exitCode ?? 1, stdout, stderr});
	} catch (error) {
		return signal.aborted ? failureOfSignal(signal) : failureOf(error);
	}
}

/**
 * A script whose interpreter is gone, as after an upgrade of Python, is as absent to the system as one that is not
 * there. And where no folder of the path holds the program, the system says what kept it from looking into one of
 * them, or that one holds a folder of that name; a shell says that it is not there.
 */
function explainStart(failed: Failure, file: string, env: Environment): Failure {
	const isBare = path.basename(file) === file;
	const isThere = isBare ? isOnPath(file, env, os.platform()) : existsSync(file);

	if (failed.code === 'ENOENT' && isThere) {
		return failure('NOT_RUNNABLE', {program: file});
	}

	return isBare && pathTroubles.has(failed.code) && !existsOnPath(file, env, os.platform())
		? failure('ENOENT')
		: failed;
}

/** What a folder of the path can make of the search: it may not be entered, or is none. */
const pathTroubles: ReadonlySet<string> = new Set(['EACCES', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

/** It is no loss where the system has no say in this, or the program has ended already. */
function stepBack(pid: number): void {
	try {
		os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// It runs all the same.
	}
}

/** What the program left behind may hold its output open for as long as it lives: silence ends it. */
function hangUpAfterLastWords(streams: ReadonlyArray<Readable | null>): void {
	const ended = performance.now();
	let isSilent = true;
	streams.forEach(stream =>
		stream?.on('data', () => {
			isSilent = false;
		}),
	);

	const wait = (): void => {
		isSilent = true;
		// A busy process meets its timers before it reads: what has come in meanwhile is heard first.
		setTimeout(() => setImmediate(decide), lastWords).unref();
	};
	const decide = (): void => {
		if (isSilent || performance.now() - ended > longestLastWords) {
			streams.forEach(stream => stream?.destroy());
		} else {
			wait();
		}
	};

	wait();
}

/** Of a longer line only the end is handed on, characters. */
const longestLine = 4096;

const endOf = (line: string): string => line.slice(-longestLine);

/** Hands on each line as it comes; a carriage return ends one too, as where a program draws over it. */
function readLines(stream: Readable | null, onLine: (line: string) => void): void {
	let rest = '';
	const decoder = new TextDecoder();

	stream?.on('data', (chunk: Buffer) => {
		const lines = (rest + decoder.decode(chunk, {stream: true})).split(/[\r\n]+/);
		rest = endOf(lines.pop() ?? '');
		lines.filter(line => line.trim() !== '').forEach(line => onLine(endOf(line)));
	});
}

const definedOnly = (env: Environment): Record<string, string> =>
	Object.fromEntries(
		Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
	);
