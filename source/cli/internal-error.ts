import {appendFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {inspect} from 'node:util';
import {exitCodes} from '../engine/exit-code.ts';
import {formats} from '../output/index.ts';
import {redactSecrets} from '../text/redact-secrets.ts';
import {formatSentence} from '../text/fill.ts';
import type {Words} from '../languages/pack-types.ts';
import {loadLanguage} from './language.ts';
import type {ProcessContext} from './terminal/terminal.ts';
import {restoreTerminal} from './terminal/terminal-guard.ts';
import {tool} from './version.ts';

type InternalErrorInput = {
	readonly processContext: Pick<ProcessContext, 'line' | 'stdout' | 'stderr'>;
	/** The words of the user's language. The words are English if the language is not loaded. */
	readonly loadWords: () => Promise<Pick<Words, 'usage'>>;
	/** Ends the process with exit code 70 after both streams are flushed. */
	readonly end: () => Promise<void>;
	/** Ends the process with exit code 70 at once. */
	readonly endAtOnce: () => void;
};

type InternalErrorHandler = {
	/** Records an error. The first error is reported and ends the program. */
	readonly handle: (error: unknown) => Promise<void>;
	/** Returns true after the first error. No other code may then end the program. */
	readonly isEnding: () => boolean;
};

/** Time in ms. The first error waits for other errors of the same cause. */
const collectingTime = 20;

/**
 * Ends the program after an internal error. The handler restores the terminal and writes the details of all errors to
 * one file. The handler reports the file on stderr. With `--json`, the handler also writes a JSON document. If one
 * step fails, the other steps still run.
 */
export function createInternalErrorHandler({
	processContext,
	loadWords,
	end,
	endAtOnce,
}: InternalErrorInput): InternalErrorHandler {
	const file = createErrorFile();
	let step: 'none' | 'reporting' | 'ending' = 'none';

	return {
		isEnding: () => step !== 'none',
		async handle(error) {
			file.add(error);

			if (step === 'ending') {
				endAtOnce();
			}

			if (step !== 'none') {
				return;
			}

			step = 'reporting';

			try {
				restoreTerminal();
				await setTimeout(collectingTime);
				await reportError(file.describe((await loadWords()).usage), processContext);
			} catch (another) {
				file.add(another);
			}

			step = 'ending';
			await end();
		},
	};
}

async function reportError(
	internalError: string,
	{line, stdout, stderr}: InternalErrorInput['processContext'],
): Promise<void> {
	stderr.write(`${internalError}\n`);

	if (line.given.has('json')) {
		stdout.write(await errorDocument(internalError, Date.now()));
	}
}

/** Returns the JSON document of a run without rows. `now` is in milliseconds since 1970, UTC. */
async function errorDocument(internalError: string, now: number): Promise<string> {
	const [{createLanguagePack}, {write}] = await Promise.all([import('./language-pack.ts'), formats.json()]);
	const nothing = {checks: [], causes: []};

	return write({
		report: {startedAt: now, lastRunStartedAt: now, finishedAt: now, durationMs: 0, registries: [], rows: []},
		language: createLanguagePack(await loadLanguage('en'), 'posix', nothing),
		tool,
		exitCode: exitCodes.internalError,
		paint: (_, text) => text,
		internalError,
	});
}

/** The file has at most this number of errors. A timer that fails repeatedly must not fill the disk. */
const maxErrors = 20;

/** Creates a file that only the current user can read. The functions of the result never throw. */
function createErrorFile() {
	const file = path.join(os.tmpdir(), `acr-doctor-fault-${Date.now()}-${process.pid}.txt`);
	const added = new Set<unknown>();
	let first: string | undefined;
	let isWritten = false;

	return {
		add(error: unknown): void {
			if (added.has(error) || added.size === maxErrors) {
				return;
			}

			added.add(error);
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
				// A full or read-only disk must not hide the error.
			}
		},
		/** Returns a sentence with the file name. If writing failed, the sentence contains the first error. */
		describe: (usage: Words['usage']): string =>
			isWritten
				? formatSentence(usage.internalError, {file})
				: formatSentence(usage.internalErrorUnsaved, {reason: first?.split('\n')[0]}),
	};
}

/** Returns the text of an error. Any value can be thrown, also a value that cannot be converted to text. */
function detailsOf(error: unknown): string {
	try {
		const text = error instanceof Error ? (error.stack ?? error.message) : undefined;
		return redactSecrets(typeof text === 'string' ? text : inspect(error, {depth: 1}));
	} catch {
		return 'An unknown value was thrown.';
	}
}
