import {readFileSync} from 'node:fs';
import {machineFaults} from '../faults/machine-faults.ts';
import type {Fault, ProgramBehavior} from '../faults/fault.ts';

/**
 * The first argument is the path of a file that contains the name of the current fault. `createLauncher` in
 * install-programs.ts passes this path. The other arguments are the arguments of the program.
 */
const [file = '', ...words] = process.argv.slice(2);

export {words};

export const faultFile = file;

export function readFault(): Fault | undefined {
	const name = readFileSync(faultFile, 'utf8');
	return Object.entries(machineFaults).find(([fault]) => fault === name)?.[1];
}

type Version = Extract<ProgramBehavior, {readonly version: string}>;

/**
 * Simulates `behavior`. Calls `respond` with a behavior that has a version. Calls `respond` with undefined if `behavior`
 * is undefined or the program cannot start.
 */
export function behaveAs(
	behavior: ProgramBehavior | undefined,
	respond: (version: Version | undefined) => void,
): void {
	if (behavior === undefined || typeof behavior === 'string') {
		switch (behavior) {
			case 'never-exits':
				neverExit();
				break;
			case 'killed':
				killSelf();
				break;
			case 'missing':
			case 'not-executable':
			case 'without-interpreter':
			case undefined:
				respond(undefined);
		}
	} else if ('version' in behavior) {
		respond(behavior);
	} else if ('fails' in behavior) {
		fail(behavior.fails, behavior.exitCode);
	} else if (behavior.isEndless) {
		printEndlessly(behavior.prints);
	} else {
		print(behavior.prints);
	}
}

export function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

export function fail(text: string, exitCode = 1): void {
	process.stderr.write(`${text}\n`);
	process.exitCode = exitCode;
}

export function neverExit(): void {
	setInterval(() => {}, 2 ** 30);
}

function killSelf(): void {
	process.kill(process.pid, 'SIGKILL');
}

function printEndlessly(line: string): void {
	const block = `${line}\n`.repeat(256);

	const more = (): void => {
		while (process.stdout.write(block)) {
			// The loop writes until the buffer is full. The `drain` event continues the loop.
		}
	};

	process.stdout.on('drain', more);
	more();
}
