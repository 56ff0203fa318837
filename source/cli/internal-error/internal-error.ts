import {appendFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {inspect} from 'node:util';
import {redact} from '../../text/redact.ts';
import {say} from '../../text/fill.ts';
import type {Words} from '../../languages/pack-types.ts';
import type {Process} from '../terminal/terminal.ts';
import {giveTerminalBack} from '../terminal/terminal-guard.ts';
import {tool} from '../version.ts';

export type FaultInput = {
	readonly world: Pick<Process, 'line' | 'stdout' | 'stderr'>;
	/** The words of the person's language, or of another if those cannot be had. */
	readonly words: () => Promise<Pick<Words, 'usage'>>;
	/** Ends the process with the code of a fault once what was written has gone out. */
	readonly end: () => Promise<void>;
	/** The same at once. */
	readonly endAtOnce: () => void;
};

export type Faults = {
	/** Takes one fault of ours; the first is told, and ends the program. */
	readonly take: (error: unknown) => Promise<void>;
	/** True once there is a fault: then the program has no other end. */
	readonly isEnding: () => boolean;
};

/** How long the first fault waits for those that were thrown together with it, ms. */
const moment = 20;

/**
 * Ends the program for a fault of ours: gives the terminal back, keeps the details of all faults in one file, says
 * so on stderr, and in a document of its own if one was asked for. A fault in that changes nothing of how it ends.
 */
export function createFaults({world, words, end, endAtOnce}: FaultInput): Faults {
	const file = createFaultFile();
	let step: 'none' | 'telling' | 'ending' = 'none';

	return {
		isEnding: () => step !== 'none',
		async take(error) {
			file.add(error);

			if (step === 'ending') {
				endAtOnce();
			}

			if (step !== 'none') {
				return;
			}

			step = 'telling';

			try {
				giveTerminalBack();
				await setTimeout(moment);
				await tellFault(file.tell((await words()).usage), world);
			} catch (broken) {
				file.add(broken);
			}

			step = 'ending';
			await end();
		},
	};
}

async function tellFault(fault: string, {line, stdout, stderr}: FaultInput['world']): Promise<void> {
	stderr.write(`${fault}\n`);

	if (line.given.has('json')) {
		const {createFaultDocument} = await import('./internal-error-document.ts');
		stdout.write(`${JSON.stringify(createFaultDocument(fault, Date.now()), undefined, 2)}\n`);
	}
}

/** A timer that throws again and again must not fill a disk. */
const mostFaults = 20;

/** Keeps details in a file that only the person can read, and gives the sentence that says where; never throws. */
function createFaultFile() {
	const file = path.join(os.tmpdir(), `acr-doctor-fault-${Date.now()}-${process.pid}.txt`);
	const kept = new Set<unknown>();
	let first: string | undefined;
	let isWritten = false;

	return {
		add(error: unknown): void {
			if (kept.has(error) || kept.size === mostFaults) {
				return;
			}

			kept.add(error);
			const details = detailsOf(error);
			first ??= details;

			try {
				if (isWritten) {
					appendFileSync(file, `\n${details}\n`);
				} else {
					const about = `${tool.name} ${tool.version}, Node ${process.version}, ${process.platform} ${process.arch}`;
					const text = `${about}\n${new Date().toISOString()}\n${details}\n`;
					writeFileSync(file, text, {mode: 0o600, flag: 'wx'});
					isWritten = true;
				}
			} catch {
				// A full or read-only disk must not hide the fault.
			}
		},
		tell: (usage: Words['usage']): string =>
			isWritten
				? say(usage.internalError, {file})
				: say(usage.internalErrorUnsaved, {reason: first?.split('\n')[0]}),
	};
}

/** Anything can be thrown: also what cannot be made a text. */
function detailsOf(error: unknown): string {
	try {
		const text = error instanceof Error ? (error.stack ?? error.message) : undefined;
		return redact(typeof text === 'string' ? text : inspect(error, {depth: 1}));
	} catch {
		return 'Something was thrown that cannot be shown.';
	}
}
