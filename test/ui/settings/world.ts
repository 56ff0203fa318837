import {readCommandLine} from '../../../source/cli/command-line.ts';
import type {Process} from '../../../source/cli/terminal/terminal.ts';

/** A process of this command line and environment; its streams are those of the test. */
export const worldOf = (argv: readonly string[], env: Process['env']): Process => ({
	line: readCommandLine(argv),
	env,
	platform: 'linux',
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
});
