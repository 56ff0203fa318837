import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {withTimeLimit} from '../../source/engine/time-limit.ts';

const never = new AbortController().signal;

/** Blocks the event loop for this time in ms, as if the machine slept. */
function holdUp(time: number): void {
	const end = performance.now() + time;

	while (performance.now() < end) {
		// The loop keeps the event loop busy.
	}
}

test('work that ends in time returns its result', async () => {
	expect(await withTimeLimit(Promise.resolve(7), 1000, never)).toBe(7);
});

test('work that takes too long fails with TIMEOUT', async () => {
	await expect(withTimeLimit(new Promise(() => {}), 20, never)).rejects.toThrow(/^TIMEOUT$/);
});

test('work that is aborted fails at once', async () => {
	const controller = new AbortController();
	const ending = withTimeLimit(new Promise(() => {}), 10_000, controller.signal);
	controller.abort();
	await expect(ending).rejects.toThrow(/^ABORTED$/);
	const late = withTimeLimit(new Promise(() => {}), 10_000, controller.signal);
	await expect(late).rejects.toThrow(/^ABORTED$/);
});

test('work gets extra time if the machine slept', async () => {
	const work = setTimeout(100, 'done').then(async () => setTimeout(50, 'done'));
	const ending = withTimeLimit(work, 80, never);
	holdUp(500);
	expect(await ending).toBe('done');

	const stuck = withTimeLimit(new Promise(() => {}), 80, never);
	holdUp(500);
	await expect(stuck).rejects.toThrow('TIMEOUT');
});
