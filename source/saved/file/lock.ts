import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import {errorCodeOf} from './read-settings.ts';

export type LockInput = {
	/** The folder that exists while a process holds the lock. Its parent is created if needed. */
	readonly lock: string;
	/** Maximum time to wait for other processes, ms. */
	readonly timeoutMs: number;
};

/** A process holds the lock for some ms. A lock older than this, ms, belongs to a process that was killed. */
export const staleAfter = 5000;

/**
 * Does short, synchronous work under the lock. Throws ELOCKED after the timeout. Throws at once if the folder cannot be
 * written.
 */
export async function withLock<Value>({lock, timeoutMs}: LockInput, work: () => Value): Promise<Value> {
	const deadline = Date.now() + timeoutMs;
	makeFolder(path.dirname(lock));

	for (;;) {
		const release = acquire(lock, deadline);

		// The work is synchronous, so that the lock cannot become stale.
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

/** Returns undefined if another process holds the lock, until the deadline. */
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

/** True if another process holds the lock, or removed ours as stale. */
const isHeldByOther = (error: unknown): boolean =>
	errorCodeOf(error) === 'ELOCKED' ||
	(errorCodeOf(error) === 'ENOENT' &&
		!(error instanceof Error && 'syscall' in error && error.syscall === 'mkdir'));

/** Creates a folder with mode 700. Not with `recursive`: Node retries forever if mkdir returns ENOENT, as in /proc. */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) {
		return;
	}

	makeFolder(path.dirname(folder));

	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another process can have created it.
		if (!existsSync(folder)) {
			throw error;
		}
	}
}
