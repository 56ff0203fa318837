import {existsSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Readable} from 'node:stream';
import {execa} from 'execa';
import type {Result, Failure} from '../../engine/result.ts';
import type {ProgramResult, Program} from '../../engine/system.ts';
import {failure, success} from '../../engine/result.ts';
import {createError, toFailure, abortFailure} from '../errors.ts';
import type {Environment} from '../network/find-proxy-route.ts';
import {existsOnPath, isOnPath} from './find-executable.ts';

/** Maximum length of stdout and of stderr in characters. A program that prints more is killed. */
const maxOutputLength = 1024 * 1024;

/**
 * After a silence of this many milliseconds, the output of an ended program is closed. Descendants can keep the output
 * open.
 */
const silenceMs = 200;

/** After this time in milliseconds, the output of an ended program is closed even if descendants still write. */
const maxOutputGraceMs = 2000;

/**
 * Runs a program to its end, without a shell or terminal. Its input is `input`, or empty. Succeeds with any exit code. Fails with ENOENT (no
 * such program), NOT_RUNNABLE (missing interpreter), KILLED (by a signal), TOO_MUCH_OUTPUT or another system error
 * code. If the signal aborts, kills the program and its process group, and fails with TIMEOUT or ABORTED.
 */
export async function runProgram(
	{
		file,
		args: words,
		onLine,
		inBackground = false,
		input,
	}: Omit<Program, 'variables'> & {readonly input?: string},
	env: Environment,
	signal: AbortSignal,
): Promise<Result<ProgramResult>> {
	try {
		const child = execa(file, words, {
			cancelSignal: signal,
			killDescendants: true,
			// An aborted call must end at once, so there is no graceful exit.
			killSignal: 'SIGKILL',
			maxBuffer: maxOutputLength,
			reject: false,
			...(input === undefined ? {stdin: 'ignore' as const} : {input}),
			extendEnv: false,
			env: omitUndefined(env),
			windowsHide: true,
		});

		if (onLine) {
			[child.stdout, child.stderr].forEach(stream => readLines(stream, onLine));
		}

		if (inBackground && child.pid !== undefined) {
			lowerPriority(child.pid);
		}

		child.nodeChildProcess.once('exit', () => closeOutputWhenSilent([child.stdout, child.stderr]));
		const {exitCode, stdout, stderr, failed, cause, isMaxBuffer, signal: killer} = await child;

		if (signal.aborted) {
			return abortFailure(signal);
		}

		if (isMaxBuffer) {
			return failure('TOO_MUCH_OUTPUT', {program: file});
		}

		if (killer !== undefined) {
			return failure('KILLED', {program: file, killer});
		}

		return failed && exitCode === undefined
			? refineStartFailure(toFailure(cause ?? createError('UNKNOWN', `${file} did not start.`)), file, env)
			: success({exitCode: exitCode ?? 1, stdout, stderr});
	} catch (error) {
		return signal.aborted ? abortFailure(signal) : toFailure(error);
	}
}

/**
 * Corrects misleading codes of a program that did not start. The system reports ENOENT even if only the interpreter
 * is missing (execve(2)). For a missing program, the system can report an unreadable folder in the PATH, for example
 * as EACCES (exec(3)).
 */
function refineStartFailure(failed: Failure, file: string, env: Environment): Failure {
	const isBare = path.basename(file) === file;
	const isPresent = isBare ? isOnPath(file, env, os.platform()) : existsSync(file);

	if (failed.code === 'ENOENT' && isPresent) {
		return failure('NOT_RUNNABLE', {program: file});
	}

	return isBare && pathErrors.has(failed.code) && !existsOnPath(file, env, os.platform())
		? failure('ENOENT')
		: failed;
}

/** Codes for a folder in the PATH that cannot be searched. */
const pathErrors: ReadonlySet<string> = new Set(['EACCES', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

function lowerPriority(pid: number): void {
	try {
		os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// The system can refuse a priority, and the program can have ended already.
	}
}

function closeOutputWhenSilent(streams: ReadonlyArray<Readable | null>): void {
	const ended = performance.now();
	let isSilent = true;
	streams.forEach(stream =>
		stream?.on('data', () => {
			isSilent = false;
		}),
	);

	const wait = (): void => {
		isSilent = true;
		// `setImmediate` lets pending output arrive first, because timers run before I/O.
		setTimeout(() => setImmediate(closeIfSilent), silenceMs).unref();
	};
	const closeIfSilent = (): void => {
		if (isSilent || performance.now() - ended > maxOutputGraceMs) {
			streams.forEach(stream => stream?.destroy());
		} else {
			wait();
		}
	};

	wait();
}

/** Maximum length of a line in characters. A longer line loses its start. */
const maxLineLength = 4096;

const keepEnd = (line: string): string => line.slice(-maxLineLength);

/** Skips blank lines. A carriage return also ends a line, as in progress bars. */
function readLines(stream: Readable | null, onLine: (line: string) => void): void {
	let rest = '';
	const decoder = new TextDecoder();

	stream?.on('data', (chunk: Buffer) => {
		const lines = (rest + decoder.decode(chunk, {stream: true})).split(/[\r\n]+/);
		rest = keepEnd(lines.pop() ?? '');
		lines.filter(line => line.trim() !== '').forEach(line => onLine(keepEnd(line)));
	});
	stream?.once('end', () => {
		if (rest.trim() !== '') {
			onLine(rest);
		}
	});
}

const omitUndefined = (env: Environment): Record<string, string> =>
	Object.fromEntries(
		Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
	);
