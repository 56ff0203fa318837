import type {Every} from './clock.ts';

export type Countdown = {
	/** Returns the remaining seconds. Returns undefined if the countdown is not running. */
	readonly get: () => number | undefined;
	readonly subscribe: (listener: () => void) => () => void;
	readonly start: () => void;
	readonly stop: () => void;
};

type CountdownInput = {readonly seconds: number; readonly every: Every; readonly onEnd: () => void};

export function createCountdown({seconds, every, onEnd}: CountdownInput): Countdown {
	const listeners = new Set<() => void>();
	let left: number | undefined;
	let isOver = false;
	let stopTicking: (() => void) | undefined;

	const set = (next: number | undefined): void => {
		left = next;
		listeners.forEach(listener => listener());
	};

	const stop = (): void => {
		isOver = true;
		stopTicking?.();
		stopTicking = undefined;

		if (left !== undefined) {
			set(undefined);
		}
	};

	const tick = (): void => {
		if (left === undefined || left > 1) {
			set((left ?? seconds) - 1);
			return;
		}

		stop();
		onEnd();
	};

	return {
		get: () => left,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		start() {
			if (!isOver && stopTicking === undefined) {
				set(seconds);
				stopTicking = every(1000, tick);
			}
		},
		stop,
	};
}
