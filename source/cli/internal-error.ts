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
	/** Returns the words of the user's language, or the English words if that language is not loaded yet. */
	readonly loadWords: () => Promise<Pick<Words, 'usage'>>;
	/** Ends the process with exit code 70 after stdout and stderr are flushed. */
	readonly end: () => Promise<void>;
	/** Ends the process with exit code 70 immediately. */
	readonly endAtOnce: () => void;
};

type InternalErrorHandler = {
	/**
	 * Adds the error to the error file. The first call also reports the error and ends acr-doctor. A call after the
	 * report ends acr-doctor at once.
	 */
	readonly handle: (error: unknown) => Promise<void>;
	/** Returns true after the first error. The caller must then leave the end of the process to this handler. */
	readonly isEnding: () => boolean;
};

/** Time in milliseconds between the first error and the report, so that the file also contains related errors. */
const collectingTime = 20;

/**
 * Creates the handler that ends acr-doctor after an internal error. The handler restores the terminal and collects the
 * errors in one file. The message on stderr names the file, or the error if there is no file. With `--json`, stdout
 * gets a JSON document. acr-doctor ends even if one of these steps fails.
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

/** Maximum number of errors in the file, so that a timer that fails repeatedly does not fill the disk. */
const maxErrors = 20;

/** The file has mode 600. `add` never throws. */
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
				// If the file cannot be created, for example on a full disk, the message contains the first error
				// instead.
			}
		},
		describe: (usage: Words['usage']): string =>
			isWritten
				? formatSentence(usage.internalError, {file})
				: formatSentence(usage.internalErrorUnsaved, {reason: first?.split('\n')[0]}),
	};
}

/** Returns an error as text, with secrets redacted. Never throws, even if the value cannot be converted to text. */
function detailsOf(error: unknown): string {
	try {
		const text = error instanceof Error ? (error.stack ?? error.message) : undefined;
		return redactSecrets(typeof text === 'string' ? text : inspect(error, {depth: 1}));
	} catch {
		return 'An unknown value was thrown.';
	}
}
