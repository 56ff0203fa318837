import {readFileSync} from 'node:fs';

export type Started<Fault extends string> = {
	readonly words: readonly string[];
	readonly fault: Fault | undefined;
};

/** The launcher passes the file that contains the fault, then the arguments. */
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

/** Keeps running without output. */
export function neverExit(): void {
	setInterval(() => {}, 2 ** 30);
}

/** Ends as if the system killed it. */
export function killSelf(): void {
	process.kill(process.pid, 'SIGKILL');
}

export function printEndlessly(line: string): void {
	const block = `${line}\n`.repeat(256);

	const more = (): void => {
		while (process.stdout.write(block)) {
			// Until the reader falls behind.
		}
	};

	process.stdout.on('drain', more);
	more();
}
