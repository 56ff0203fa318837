import {createReadStream} from 'node:fs';
import type {Process} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';

/** Bytes. 50 registries with the longest finding of every check are 4.6 MB in Japanese, the longest script. */
const largest = 10 * 1024 * 1024;

/** How long a pipe may take to hand it all over, ms. */
const patience = 60_000;

/** The text of a file, or of what is piped in for `-`; throws a UsageError where there is none, or far too much. */
export async function readReportFile(file: string, {stdin}: Pick<Process, 'stdin'>): Promise<string> {
	if (file === '-' && stdin.isTTY) {
		throw new UsageError(usage => usage.savedRun.noInput);
	}

	const stream = file === '-' ? stdin : createReadStream(file);
	const late = Promise.withResolvers<never>();
	const timer = setTimeout(() => late.reject(new LateError()), patience);

	try {
		// Nobody may ever open the other end of a pipe: destroying it would wait for that.
		return await Promise.race([readAll(stream, file), late.promise]);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) {
			throw error;
		}

		const {code} = error;
		const isKnown = code === 'ENOENT' || code === 'EISDIR';
		throw new UsageError(usage => usage.savedRun[isKnown ? known[code] : 'unreadable'], {
			file,
			code: String(code),
		});
	} finally {
		clearTimeout(timer);
		stream.destroy();
	}
}

/** What a person can have meant by these. */
const known = {ENOENT: 'notFound', EISDIR: 'isFolder'} as const;

class LateError extends Error {
	readonly code = 'TIMEOUT';
}

async function readAll(stream: AsyncIterable<unknown>, file: string): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;

	for await (const chunk of stream) {
		const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
		chunks.push(bytes);
		size += bytes.length;

		if (size > largest) {
			throw new UsageError(usage => usage.savedRun.tooLarge, {file});
		}
	}

	if (size === 0 && file === '-') {
		throw new UsageError(usage => usage.savedRun.noInput);
	}

	return Buffer.concat(chunks).toString('utf8');
}
