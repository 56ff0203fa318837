import {constants} from 'node:fs';
import {open} from 'node:fs/promises';
import {failure, success} from '../../engine/result.ts';
import type {Result} from '../../engine/result.ts';
import {parseJson} from '../../text/json.ts';
import {raceWithSignal, toFailure} from '../errors.ts';

/** Maximum file size in bytes. A file with hundreds of logins is smaller. */
const maxFileBytes = 1024 * 1024;

type Content = Readonly<Record<string, unknown>>;

/**
 * Reads a login file (JSON). Returns an empty object if the file is missing or empty. Fails with NOT_A_FILE,
 * TOO_LARGE, NOT_JSON, a system error code, TIMEOUT or ABORTED. A failure can contain the path but never the content
 * of the file, because the content is secret.
 */
export async function readLoginFile(file: string, signal: AbortSignal): Promise<Result<Content>> {
	try {
		return await raceWithSignal(signal, read(file));
	} catch (error) {
		const failed = toFailure(error);
		return missingFileCodes.has(failed.code) ? success({}) : failed;
	}
}

const missingFileCodes: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

async function read(file: string): Promise<Result<Content>> {
	// Without O_NONBLOCK, opening a named pipe blocks until another process opens the pipe for writing (fifo(7)).
	const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));

	try {
		const stats = await handle.stat();

		if (!stats.isFile()) {
			return failure('NOT_A_FILE', {path: file});
		}

		// The file can grow after `stat`, so the size of the buffer enforces the limit.
		const buffer = Buffer.alloc(maxFileBytes + 1);
		const {bytesRead} = await handle.read(buffer, 0, buffer.length, 0);

		if (bytesRead > maxFileBytes) {
			return failure('TOO_LARGE', {path: file});
		}

		const text = buffer.toString('utf8', 0, bytesRead);
		const content = text.trim() === '' ? {} : parseJson(text);
		return content === undefined ? failure('NOT_JSON', {path: file}) : success(content);
	} finally {
		await handle.close();
	}
}
