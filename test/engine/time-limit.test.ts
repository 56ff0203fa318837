import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {endBy} from '../../source/engine/time-limit.ts';

const never = new AbortController().signal;

/** As a machine does that sleeps, or has no time. */
function holdUp(time: number): void {
	const end = performance.now() + time;

	while (performance.now() < end) {
		// Nothing else runs meanwhile.
	}
}

test('work that ends in time gives what it gives', async () => {
	expect(await endBy(Promise.resolve(7), 1000, never)).toBe(7);
});

test('work that takes too long is given up, by a code that each language has a sentence for', async () => {
	await expect(endBy(new Promise(() => {}), 20, never)).rejects.toThrow(/^TIMEOUT$/);
});

test('work that is no longer wanted is given up at once', async () => {
	const controller = new AbortController();
	const ending = endBy(new Promise(() => {}), 10_000, controller.signal);
	controller.abort();
	await expect(ending).rejects.toThrow(/^ABORTED$/);
});

test('where the machine slept past the limit, work has a moment more to end', async () => {
	const work = setTimeout(100, 'done').then(async () => setTimeout(50, 'done'));
	const ending = endBy(work, 80, never);
	holdUp(500);
	expect(await ending).toBe('done');

	const stuck = endBy(new Promise(() => {}), 80, never);
	holdUp(500);
	await expect(stuck).rejects.toThrow('TIMEOUT');
});
