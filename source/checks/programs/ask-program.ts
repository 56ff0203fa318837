import type {Result} from '../../engine/result.ts';
import type {CollectContext} from '../../engine/check.ts';
import {redact} from '../../text/redact.ts';
import {excerpt} from '../../text/sanitise.ts';
import type {ProgramResult, Program} from '../../engine/system.ts';

/** What a program of this machine came to when it was asked, as it is kept. */
export type ProgramEvidence = {
	/** The one that was found. */
	readonly program: string;
	readonly exitCode?: number | undefined;
	/** How its output began. */
	readonly output?: string | undefined;
	/** The last it said on stderr: there stands why it failed. */
	readonly errorOutput?: string | undefined;
	/** Why it came to no end of its own. */
	readonly error?: string | undefined;
};

export type ProgramAnswer = {readonly program: string; readonly answer: Result<ProgramResult>};

/** Asks a program; under WSL, where it is not there, the one of Windows. */
export async function askProgram(
	{system, signal}: Pick<CollectContext, 'system' | 'signal'>,
	{file, ...rest}: Program,
): Promise<ProgramAnswer> {
	const answer = await system.run({file, ...rest}, signal);

	if (answer.ok || answer.code !== 'ENOENT' || !system.runtimeEnvironment().isWsl) {
		return {program: file, answer};
	}

	const ofWindows = await system.run({file: `${file}.exe`, ...rest}, signal);
	return !ofWindows.ok && ofWindows.code === 'ENOENT'
		? {program: file, answer}
		: {program: `${file}.exe`, answer: ofWindows};
}

export function keepAnswer({program, answer}: ProgramAnswer): ProgramEvidence {
	if (!answer.ok) {
		return {program, error: answer.code};
	}

	const {exitCode, stdout, stderr} = answer.value;
	const lastLine = stderr.trim().split('\n').at(-1) ?? '';
	return {
		program,
		exitCode,
		output: excerpt(redact(stdout), 240),
		errorOutput: excerpt(redact(lastLine), 240),
	};
}

export type ProgramFault = 'missing' | 'cannot-run' | 'timed-out' | 'killed' | 'endless' | 'gives-error';

/** The finding for each fault of a program that was asked for its version. */
export const versionFaults = {
	missing: 'missing',
	'cannot-run': 'cannot-run',
	'timed-out': 'timed-out',
	killed: 'killed',
	endless: 'version-unreadable',
	'gives-error': 'version-refused',
} as const satisfies Record<ProgramFault, string>;

/** What is wrong with a program, whatever it was asked; warnings on stderr are nothing. */
export function faultOf({exitCode, error}: ProgramEvidence): ProgramFault | undefined {
	switch (error) {
		case undefined:
			return exitCode === 0 ? undefined : 'gives-error';
		case 'ENOENT':
			return 'missing';
		case 'TIMEOUT':
		case 'ABORTED':
			return 'timed-out';
		case 'KILLED':
			return 'killed';
		case 'TOO_MUCH_OUTPUT':
			return 'endless';
		default:
			return 'cannot-run';
	}
}
