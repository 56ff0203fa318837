import {readCommandLine} from '../../../source/cli/command-line.ts';
import type {ProcessContext} from '../../../source/cli/terminal/terminal.ts';

/** A process context with this command line and environment, and the streams of the test. */
export const processOf = (argv: readonly string[], env: ProcessContext['env']): ProcessContext => ({
	line: readCommandLine(argv),
	env,
	platform: 'linux',
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
});
