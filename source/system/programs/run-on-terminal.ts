import {execa} from 'execa';

/** `exitCode` is absent if the program did not start or was ended by a signal. `wasFound` is false after ENOENT. */
type TerminalProgramEnd = {readonly exitCode?: number; readonly wasFound: boolean};

/**
 * Runs a program without a shell and without a timeout, with the terminal of this process. The abort signal ends the
 * program. A failure to start is part of the result.
 */
export async function runOnTerminal(
	[file = '', ...args]: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	signal: AbortSignal,
): Promise<TerminalProgramEnd> {
	const {exitCode, code} = await execa(file, args, {
		stdio: 'inherit',
		cancelSignal: signal,
		reject: false,
		extendEnv: false,
		env: {...env},
	});
	return {wasFound: code !== 'ENOENT', ...(exitCode !== undefined && {exitCode})};
}
