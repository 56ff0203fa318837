import {constants} from 'node:fs';
import {open, readdir, stat} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {failure, success} from '../../engine/result.ts';
import type {Failure, Result} from '../../engine/result.ts';
import {createError, raceWithSignal, toFailure} from '../errors.ts';

/** Maximum file size in bytes. */
const maxFileBytes = 1024 * 1024;

const maxNames = 1000;

/** `root` is a folder that replaces the root folder of the machine. `keepsByteOrderMark` turns off UTF-16. */
type ReadOptions = {readonly root?: string | undefined; readonly keepsByteOrderMark?: boolean};

/**
 * Reads a text file in UTF-8, or in UTF-16LE with a byte order mark. Fails with NOT_A_FILE, TOO_LARGE, a system error
 * code (ENOENT, EACCES, ...), TIMEOUT or ABORTED. The details contain the path. For EACCES and EPERM, the details can
 * also contain the owner and the mode.
 */
export async function readTextFile(
	file: string,
	signal: AbortSignal,
	{root = '', keepsByteOrderMark = false}: ReadOptions = {},
): Promise<Result<string>> {
	return describeFailure(file, root, async located => {
		const bytes = await raceWithSignal(signal, read(located));
		return success(keepsByteOrderMark ? bytes.toString() : decode(bytes));
	});
}

const decode = (bytes: Buffer): string =>
	(bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString()).replace(
		/^\uFEFF/,
		'',
	);

/** Returns at most 1000 names in a folder, sorted. Fails with a system error code, TIMEOUT or ABORTED. */
export async function listFolder(
	folder: string,
	signal: AbortSignal,
	root = '',
): Promise<Result<readonly string[]>> {
	return describeFailure(folder, root, async located => {
		const names = await raceWithSignal(signal, readdir(located));
		return success(names.slice(0, maxNames).toSorted());
	});
}

async function describeFailure<Value>(
	file: string,
	root: string,
	work: (located: string) => Promise<Result<Value>>,
): Promise<Result<Value>> {
	try {
		return await work(locate(file, root));
	} catch (error) {
		const {code} = toFailure(error);
		return code === 'EACCES' || code === 'EPERM'
			? noPermission(code, file, root)
			: failure(code, {path: file});
	}
}

/** Returns the path below `root`. Returns `file` if `root` is empty or `file` already starts with `root`. */
export const locate = (file: string, root: string): string =>
	root === '' || file.startsWith(root) ? file : path.join(root, file);

async function read(file: string): Promise<Buffer> {
	// Without O_NONBLOCK, opening a named pipe blocks until another process opens the pipe for writing (fifo(7)).
	const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));

	try {
		const stats = await handle.stat();

		if (!stats.isFile()) {
			throw createError('NOT_A_FILE');
		}

		// The file can grow after `stat`, so the size of the buffer enforces the limit.
		const buffer = Buffer.alloc(maxFileBytes + 1);
		const {bytesRead} = await handle.read(buffer, 0, buffer.length, 0);

		if (bytesRead > maxFileBytes) {
			throw createError('TOO_LARGE');
		}

		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}

/** Adds the owner and the mode of the file, or of the nearest parent folder that `stat` can examine. */
async function noPermission(code: string, file: string, root: string): Promise<Failure> {
	for (let closed = file; ; closed = path.dirname(closed)) {
		try {
			// oxlint-disable-next-line no-await-in-loop -- the search stops at the first path that can be examined
			const {uid, mode} = await stat(locate(closed, root));
			const permissions = (mode & 0o777).toString(8).padStart(3, '0');
			return failure(code, {path: closed, owner: ownerName(uid), mode: permissions});
		} catch (error) {
			toFailure(error);
		}

		if (closed === path.dirname(closed)) {
			return failure(code, {path: file});
		}
	}
}

/** Returns a name only for root and for the current user, because Node cannot look up other users. */
function ownerName(uid: number): string {
	if (uid === 0) {
		return 'root';
	}

	try {
		const current = os.userInfo();
		return current.uid === uid ? current.username : String(uid);
	} catch {
		return String(uid);
	}
}
