import {createValue} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import type {Every} from './clock.ts';

/** The remaining seconds, or undefined if the countdown is not running. After `stop`, `start` has no effect. */
export type Countdown = Pick<Store<number | undefined, never>, 'get' | 'subscribe'> & {
	readonly start: () => void;
	readonly stop: () => void;
};

type CountdownInput = {readonly seconds: number; readonly every: Every; readonly onEnd: () => void};

export function createCountdown({seconds, every, onEnd}: CountdownInput): Countdown {
	const left = createValue<number | undefined>(undefined);
	let isOver = false;
	let stopTicking: (() => void) | undefined;

	const stop = (): void => {
		isOver = true;
		stopTicking?.();
		left.send(undefined);
	};

	const tick = (): void => {
		const next = (left.get() ?? seconds) - 1;

		if (next > 0) {
			left.send(next);
		} else {
			stop();
			onEnd();
		}
	};

	return {
		...left,
		start() {
			if (!isOver && left.get() === undefined) {
				left.send(seconds);
				stopTicking = every(1000, tick);
			}
		},
		stop,
	};
}
