import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import {errorCodeOf} from './read-settings.ts';

export type LockInput = {
	/** The folder that exists while a process holds the lock. The parent folder is created if necessary. */
	readonly lock: string;
	/** Maximum time to wait for other processes, in milliseconds. */
	readonly timeoutMs: number;
};

/**
 * Maximum age of a lock in milliseconds. A process holds the lock for a few milliseconds. An older lock belongs to a
 * process that was killed.
 */
export const staleAfter = 5000;

/**
 * Does short synchronous work while the process holds the lock. Throws ELOCKED after the timeout. Throws immediately if
 * the folder is not writable.
 */
export async function withLock<Value>({lock, timeoutMs}: LockInput, work: () => Value): Promise<Value> {
	const deadline = Date.now() + timeoutMs;
	makeFolder(path.dirname(lock));

	for (;;) {
		const release = acquire(lock, deadline);

		// The work is synchronous, so the lock cannot become stale.
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
 * Creates the lock. Returns undefined if another process holds the lock. After the deadline, throws the error instead.
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

/** Returns true if another process holds the lock, or removed the lock of this process as stale. */
const isHeldByOther = (error: unknown): boolean =>
	errorCodeOf(error) === 'ELOCKED' ||
	(errorCodeOf(error) === 'ENOENT' &&
		!(error instanceof Error && 'syscall' in error && error.syscall === 'mkdir'));

/**
 * Creates a folder with mode 700. The function does not use `recursive`. Node retries forever with `recursive` if mkdir
 * returns ENOENT, as in /proc.
 */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) {
		return;
	}

	makeFolder(path.dirname(folder));

	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another process can create the folder at the same time.
		if (!existsSync(folder)) {
			throw error;
		}
	}
}
