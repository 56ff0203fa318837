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
 * Maximum age of a lock in milliseconds. `work` takes a few milliseconds, so an older lock is probably from a killed
 * process.
 */
export const staleAfter = 5000;

/**
 * Runs `work` under the lock. Returns the result of `work`, or throws the error of `work`. `work` must be short.
 * Throws ELOCKED if another process still holds the lock after the timeout. Throws immediately if the folder is not
 * writable.
 */
export async function withLock<Value>({lock, timeoutMs}: LockInput, work: () => Value): Promise<Value> {
	const deadline = Date.now() + timeoutMs;
	makeFolder(path.dirname(lock));

	for (;;) {
		const release = acquire(lock, deadline);

		// `work` is much shorter than `staleAfter`, so the lock cannot become stale in the meantime.
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
 * Creates the lock. If another process holds the lock, returns undefined before the deadline, and throws after the
 * deadline.
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
 * Creates a folder and its parents with mode 700. Throws a system error on failure. The option `recursive` is not
 * used, because Node would then retry forever after ENOENT in /proc.
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
