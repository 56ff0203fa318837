import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import {errorCodeOf} from './read-settings.ts';

export type LockInput = {
	/** The path of a folder. `withLock` creates the folder to take the lock, and creates missing parent folders. */
	readonly lock: string;
	/** Maximum time to wait for other processes, in milliseconds. */
	readonly timeoutMs: number;
};

/**
 * Maximum age of a lock in milliseconds. `work` takes a few milliseconds, so an older lock is probably from a killed
 * process.
 */
export const staleAfter = 5000;

/**
 * Runs `work` under the lock. Returns the result of `work`, or throws the error of `work`. `work` must be short.
 * Throws ELOCKED if another process still holds the lock after the timeout. Throws a system error immediately if the
 * lock cannot be created, for example if the parent folder is not writable.
 */
export async function withLock<Value>({lock, timeoutMs}: LockInput, work: () => Value): Promise<Value> {
	const deadline = Date.now() + timeoutMs;
	makeFolder(path.dirname(lock));

	for (;;) {
		const release = acquire(lock, deadline);

		if (release) {
			try {
				return work();
			} finally {
				release();
			}
		}

		await wait(10 + Math.random() * 40);
	}
}

/**
 * Creates the lock. Returns undefined if another process holds the lock and the deadline has not passed. Throws every
 * other error.
 */
function acquire(lock: string, deadline: number): (() => void) | undefined {
	try {
		return lockfile.lockSync(lock, {lockfilePath: lock, realpath: false, stale: staleAfter});
	} catch (error) {
		if (isHeldByOther(error) && Date.now() <= deadline) {
			return undefined;
		}

		throw error;
	}
}

/**
 * Returns true if another process holds the lock (ELOCKED), or removed this process's new lock as stale (ENOENT).
 * ENOENT from mkdir means that the parent folder is missing.
 */
const isHeldByOther = (error: unknown): boolean =>
	errorCodeOf(error) === 'ELOCKED' ||
	(errorCodeOf(error) === 'ENOENT' &&
		!(error instanceof Error && 'syscall' in error && error.syscall === 'mkdir'));

/**
 * Creates a folder and the missing parents with mode 700. Throws a system error on failure. The option `recursive` is
 * not used, because Node retries forever if mkdir fails with ENOENT in an existing folder, for example in /proc
 * (`MKDirpSync` in https://github.com/nodejs/node/blob/main/src/node_file.cc).
 */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) {
		return;
	}

	makeFolder(path.dirname(folder));

	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another process can have created the folder in the meantime.
		if (!existsSync(folder)) {
			throw error;
		}
	}
}
