import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The built program (`npm run build`). */
export const program = fileURLToPath(new URL('../../bin/acr-doctor.js', import.meta.url));

export type Ending = {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
};

export type Started = {
	readonly kill: (signal: NodeJS.Signals) => void;
	readonly ended: Promise<Ending>;
};

type Options = {
	readonly env?: Readonly<Record<string, string>>;
	/** Input on stdin; the default is empty. */
	readonly input?: string;
	/** Arguments of Node. */
	readonly nodeArguments?: readonly string[];
	/** The command that starts Node, for example `setpriv` with its arguments. */
	readonly startedBy?: readonly string[];
};

/** Starts the program without a terminal, and without the credentials and settings of this machine. */
export function startProgram(
	words: readonly string[],
	{env = {}, nodeArguments = [], startedBy = [], input}: Options = {},
): Started {
	const home = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-test-'));
	const [command = process.execPath, ...rest] = [
		...startedBy,
		process.execPath,
		...nodeArguments,
		program,
		...words,
	];
	const child = spawn(command, rest, {
		stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
		cwd: home,
		env: {
			PATH: process.env.PATH,
			HOME: home,
			AZURE_CONFIG_DIR: home,
			AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
			...env,
		},
	});
	const {promise, resolve, reject} = Promise.withResolvers<Ending>();
	const output = {stdout: '', stderr: ''};
	child.stdout?.setEncoding('utf8').on('data', text => (output.stdout += text));
	child.stderr?.setEncoding('utf8').on('data', text => (output.stderr += text));
	child.stdin?.end(input);
	child.on('error', reject);
	child.on('close', code => {
		rmSync(home, {recursive: true, force: true});
		resolve({code, ...output});
	});
	return {kill: signal => child.kill(signal), ended: promise};
}

export const runProgram = async (words: readonly string[], options?: Options): Promise<Ending> =>
	startProgram(words, options).ended;

/**
 * A command prefix that makes file modes apply to root too. Root ignores file modes unless this capability is
 * dropped.
 */
export const withoutFileOverride: readonly string[] =
	process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override'] : [];
