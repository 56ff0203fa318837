import {execa} from 'execa';

/** The end of a program that used the terminal. `exitCode` is absent if the program did not start or was killed. */
type TerminalProgramEnd = {readonly exitCode?: number; readonly wasFound: boolean};

/**
 * Runs a program without a shell, with the terminal of this process. The user ends the program, so there is no timeout.
 * The abort signal ends the program. A failure to start is part of the result.
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
