import {mkdirSync, rmdirSync, statSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import {failure, success} from '../core/answer.ts';
import type {Answer} from '../core/answer.ts';
import {codeOf} from './read-document.ts';

export type LockInput = {
	/** The folder that is there while somebody holds the lock. */
	readonly lock: string;
	/** How long to wait for it, ms. */
	readonly patience: number;
};

/** Whoever holds the lock needs it for some ms: one this old was left by a program that was killed, ms. */
export const staleAfter = 5000;

/** Does the work while nobody else does; it is short, and waits for nothing. */
export async function withLock<Value>(
	{lock, patience}: LockInput,
	work: () => Answer<Value>,
): Promise<Answer<Value>> {
	const release = await acquire(lock, Date.now() + patience);

	if (!release.ok) {
		return release;
	}

	try {
		return work();
	} finally {
		// What cannot be taken away grows old.
		await release.value().catch(() => undefined);
	}
}

async function acquire(lock: string, deadline: number): Promise<Answer<() => Promise<void>>> {
	for (;;) {
		try {
			return success(await lockfile.lock(lock, options(lock)));
		} catch (error) {
			const code = codeOf(error);

			// It is gone where another took it for a stale one.
			if (!['ELOCKED', 'ENOENT'].includes(code) || Date.now() > deadline) {
				return failure(code, String(error));
			}
		}

		clearStale(lock);
		// Not all at the same time.
		await wait(10 + Math.random() * 40);
	}
}

/** The library takes a stale lock away in two steps, so that of two waiters one may take the other's: it must not. */
const options = (lock: string) => ({
	lockfilePath: lock,
	realpath: false,
	stale: Number.MAX_SAFE_INTEGER,
	update: staleAfter / 4,
	retries: 0,
	// The work has no pause in which it could be told.
	onCompromised: () => undefined,
});

/** Takes away what a killed program has left; one of all who wait does so at a time. */
function clearStale(lock: string): void {
	const guard = `${lock}.stale`;

	if (!isStale(lock)) {
		return;
	}

	if (!attempt(() => mkdirSync(guard))) {
		if (isStale(guard)) {
			attempt(() => rmdirSync(guard));
		}

		return;
	}

	if (isStale(lock)) {
		attempt(() => rmdirSync(lock));
	}

	attempt(() => rmdirSync(guard));
}

/** A clock that was set back makes it older than it looks. */
function isStale(folder: string): boolean {
	const about = statSync(folder, {throwIfNoEntry: false});
	return about !== undefined && Math.abs(Date.now() - about.mtimeMs) > staleAfter;
}

/** Another was faster, or it may not be: either way the wait has its end. */
function attempt(act: () => void): boolean {
	try {
		act();
		return true;
	} catch {
		return false;
	}
}
