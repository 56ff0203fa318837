import {createReadStream} from 'node:fs';
import type {ProcessContext} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';

/** Maximum size of the input in bytes. */
const maxBytes = 10 * 1024 * 1024;

/** Time limit in milliseconds for reading the whole input. */
const timeoutMs = 60_000;

/**
 * Returns the text of a file. Throws a UsageError for input that is missing, unreadable, too large or too slow. `-`
 * means stdin, which must not be empty or a terminal.
 */
export async function readReportFile(file: string, {stdin}: Pick<ProcessContext, 'stdin'>): Promise<string> {
	if (file === '-' && stdin.isTTY) {
		throw new UsageError(usage => usage.savedRun.noInput);
	}

	const stream = file === '-' ? stdin : createReadStream(file);
	const timedOut = Promise.withResolvers<never>();
	const timer = setTimeout(() => timedOut.reject(new TimeoutError()), timeoutMs);

	try {
		// The race is necessary, because the read of a named pipe without a writer never ends, even after `destroy`.
		return await Promise.race([readAll(stream, file), timedOut.promise]);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) {
			throw error;
		}

		const {code} = error;
		const isKnown = code === 'ENOENT' || code === 'EISDIR';
		throw new UsageError(usage => usage.savedRun[isKnown ? problems[code] : 'unreadable'], {
			file,
			code: String(code),
		});
	} finally {
		clearTimeout(timer);
		stream.destroy();
	}
}

const problems = {ENOENT: 'notFound', EISDIR: 'isFolder'} as const;

class TimeoutError extends Error {
	readonly code = 'TIMEOUT';
}

async function readAll(stream: AsyncIterable<unknown>, file: string): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;

	for await (const chunk of stream) {
		const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
		chunks.push(bytes);
		size += bytes.length;

		if (size > maxBytes) {
			throw new UsageError(usage => usage.savedRun.tooLarge, {file});
		}
	}

	if (size === 0 && file === '-') {
		throw new UsageError(usage => usage.savedRun.noInput);
	}

	return Buffer.concat(chunks).toString('utf8');
}
