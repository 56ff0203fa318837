import {setImmediate, setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {limitWait} from '../../source/engine/limit-wait.ts';

const never = async (signal: AbortSignal): Promise<unknown> =>
	new Promise(resolve => {
		signal.addEventListener('abort', () => resolve(signal.reason));
	});

test('a drive that never responds ends the wait with a timeout', async () => {
	expect(await limitWait(new AbortController().signal, never)).toMatchObject({name: 'TimeoutError'});
});

test('a run that is cancelled ends the wait at once, without a timeout', async () => {
	expect(await limitWait(AbortSignal.abort(), async ({aborted, reason}) => [aborted, reason.name])).toEqual([
		true,
		'AbortError',
	]);
});

test('a busy processor does not end the wait', async () => {
	const wasAborted = await limitWait(new AbortController().signal, async signal => {
		await setTimeout(1);
		blockFor(2500);
		await setTimeout(1);
		await setImmediate();
		return signal.aborted;
	});

	expect(wasAborted).toBe(false);
});

function blockFor(ms: number): void {
	const end = performance.now() + ms;

	while (performance.now() < end) {
		// The event loop is blocked.
	}
}
