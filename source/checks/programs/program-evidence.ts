import type {CollectContext} from '../../engine/check.ts';
import type {Result} from '../../engine/result.ts';
import type {Program, ProgramResult} from '../../engine/system.ts';
import {redactedExcerpt} from '../../text/redact-secrets.ts';

export type ProgramEvidence = {
	readonly program: string;
	readonly exitCode?: number | undefined;
	/** The start of stdout, at most 240 characters on one line. */
	readonly output?: string | undefined;
	/** The last line of stderr, at most 240 characters. This line usually names the cause. */
	readonly errorOutput?: string | undefined;
	/** The error code if the program did not start or was stopped, for example ENOENT or TIMEOUT. */
	readonly error?: string | undefined;
};

type ProgramRun = {readonly program: string; readonly answer: Result<ProgramResult>};

/** Runs a program. Under WSL, runs NAME.exe if Linux has no program with this name. A failure is part of `answer`. */
export async function runProgram(
	{system, signal}: Pick<CollectContext, 'system' | 'signal'>,
	{file, ...rest}: Program,
): Promise<ProgramRun> {
	const answer = await system.run({file, ...rest}, signal);

	if (answer.ok || answer.code !== 'ENOENT' || !system.runtimeEnvironment().isWsl) {
		return {program: file, answer};
	}

	const windowsProgram = `${file}.exe`;
	const windowsAnswer = await system.run({file: windowsProgram, ...rest}, signal);
	return !windowsAnswer.ok && windowsAnswer.code === 'ENOENT'
		? {program: file, answer}
		: {program: windowsProgram, answer: windowsAnswer};
}

export function toProgramEvidence({program, answer}: ProgramRun): ProgramEvidence {
	if (!answer.ok) {
		return {program, error: answer.code};
	}

	const {exitCode, stdout, stderr} = answer.value;
	const lastLine = stderr.trim().split('\n').at(-1) ?? '';
	return {
		program,
		exitCode,
		output: redactedExcerpt(stdout, 240),
		errorOutput: redactedExcerpt(lastLine, 240),
	};
}

type ProgramProblem = 'missing' | 'cannot-run' | 'timed-out' | 'killed' | 'too-much-output' | 'non-zero-exit';

export const versionFindings = {
	missing: 'not-installed',
	'cannot-run': 'cannot-run',
	'timed-out': 'timed-out',
	killed: 'killed',
	'too-much-output': 'version-unreadable',
	'non-zero-exit': 'version-command-failed',
} as const satisfies Record<ProgramProblem, string>;

/** Returns the problem, or undefined if the program exited with 0. Output on stderr alone is not a problem. */
export function programProblemOf({exitCode, error}: ProgramEvidence): ProgramProblem | undefined {
	switch (error) {
		case undefined:
			return exitCode === 0 ? undefined : 'non-zero-exit';
		case 'ENOENT':
			return 'missing';
		case 'TIMEOUT':
		case 'ABORTED':
			return 'timed-out';
		case 'KILLED':
			return 'killed';
		case 'TOO_MUCH_OUTPUT':
			return 'too-much-output';
		default:
			return 'cannot-run';
	}
}
