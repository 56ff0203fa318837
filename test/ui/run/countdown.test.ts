import {expect, test} from 'vitest';
import {createCountdown} from '../../../source/ui/run/countdown.ts';

function countDown() {
	const ends: string[] = [];
	let tick: (() => void) | undefined;
	const countdown = createCountdown({
		seconds: 3,
		every(_, next) {
			tick = next;
			return () => (tick = undefined);
		},
		onEnd: () => ends.push('left'),
	});
	return {countdown, ends, pass: () => tick?.()};
}

test('the screen closes after the countdown', () => {
	const {countdown, ends, pass} = countDown();
	countdown.start();
	expect(countdown.get()).toBe(3);
	pass();
	pass();
	expect([countdown.get(), ends]).toEqual([1, []]);
	pass();
	expect([countdown.get(), ends]).toEqual([undefined, ['left']]);
});

test('a key stops the countdown permanently', () => {
	const {countdown, ends, pass} = countDown();
	countdown.start();
	countdown.stop();
	countdown.start();
	pass();
	expect([countdown.get(), ends]).toEqual([undefined, []]);
});

test('a key before the end of the run prevents the countdown', () => {
	const {countdown} = countDown();
	countdown.stop();
	countdown.start();
	expect(countdown.get()).toBeUndefined();
});
