import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import {codeOf} from './read-settings.ts';

export type LockInput = {
	/** The folder that exists while a program holds the lock. The folder above it is made if it does not exist. */
	readonly lock: string;
	/** How long to wait for other programs, ms. */
	readonly patience: number;
};

/** A program holds the lock for some ms. An older lock was left by a program that was killed, ms. */
export const staleAfter = 5000;

/**
 * Does short, synchronous work while no other program does. Throws ELOCKED if another program holds the lock all the
 * time, and the error of a folder that cannot hold a lock at once.
 */
export async function withLock<Value>({lock, patience}: LockInput, work: () => Value): Promise<Value> {
	const deadline = Date.now() + patience;
	makeFolder(path.dirname(lock));

	for (;;) {
		const release = acquire(lock, deadline);

		// Nothing else can run in this process until the lock is free again, so it cannot become stale meanwhile.
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

/** Undefined while another program holds the lock, until the deadline. */
function acquire(lock: string, deadline: number): (() => void) | undefined {
	try {
		return lockfile.lockSync(lock, {lockfilePath: lock, realpath: false, stale: staleAfter});
	} catch (error) {
		if (isSubstring(error) && Date.now() <= deadline) {
			return undefined;
		}

		throw error;
	}
}

/** Another program holds the lock, or took ours for stale and removed it before we had it. */
const isSubstring = (error: unknown): boolean =>
	codeOf(error) === 'ELOCKED' ||
	(codeOf(error) === 'ENOENT' &&
		!(error instanceof Error && 'syscall' in error && error.syscall === 'mkdir'));

/** For its owner alone. Node's `recursive` never ends in a file system that answers ENOENT, as /proc does. */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) {
		return;
	}

	makeFolder(path.dirname(folder));

	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another program may have made it first.
		if (!existsSync(folder)) {
			throw error;
		}
	}
}
