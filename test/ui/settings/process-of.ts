import {readCommandLine} from '../../../source/cli/command-line.ts';
import type {ProcessContext} from '../../../source/cli/terminal/terminal.ts';

/** Returns a process context with this command line and environment. Its streams are simulated. */
export const processOf = (argv: readonly string[], env: ProcessContext['env']): ProcessContext => ({
	line: readCommandLine(argv),
	env,
	platform: 'linux',
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
});
