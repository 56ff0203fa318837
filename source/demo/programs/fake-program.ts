import {readFileSync} from 'node:fs';

/** What a program of the demo was started for. */
export type Started<Fault extends string> = {
	readonly words: readonly string[];
	/** The one it is to show. */
	readonly fault: Fault | undefined;
};

/** The launcher names the file that holds the fault, and hands on the words. */
const [file = '', ...words] = process.argv.slice(2);

export const faultFile = file;

export function readStartArguments<Fault extends string>(faults: readonly Fault[]): Started<Fault> {
	const name = readFileSync(faultFile, 'utf8');
	return {words, fault: faults.find(fault => fault === name)};
}

export function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

export function fail(text: string, exitCode = 1): void {
	process.stderr.write(`${text}\n`);
	process.exitCode = exitCode;
}

/** Says nothing, and stays. */
export function neverExit(): void {
	setInterval(() => {}, 2 ** 30);
}

/** Ends as where the system or a guard of it ends a program. */
export function killSelf(): void {
	process.kill(process.pid, 'SIGKILL');
}

export function printEndlessly(line: string): void {
	const block = `${line}\n`.repeat(256);

	const more = (): void => {
		while (process.stdout.write(block)) {
			// Until whoever reads it reads no faster.
		}
	};

	process.stdout.on('drain', more);
	more();
}
