import type {Run} from '../core/run.ts';
import type {Report} from '../core/report.ts';

/** Calls `tick` every so many ms; returns what ends it. */
export type Every = (milliseconds: number, tick: () => void) => () => void;

export const everyInterval: Every = (milliseconds, tick) => {
	const timer = setInterval(tick, milliseconds);
	return () => clearInterval(timer);
};

export type Clock = {
	/** ms since 1970, UTC. */
	readonly get: () => number;
	readonly subscribe: (listener: () => void) => () => void;
	readonly close: () => void;
};

export type ClockInput = {
	readonly report: Run['report'];
	readonly now: () => number;
	readonly every: Every;
	/** ms between two ticks. */
	readonly pace: number;
};

/** The time for durations that grow; it stands still while nothing runs, so that nothing is drawn. */
export function createClock({report, now, every, pace}: ClockInput): Clock {
	const listeners = new Set<() => void>();
	let time = now();
	let stopTicking: (() => void) | undefined;

	const set = (next: number): void => {
		time = next;
		listeners.forEach(listener => listener());
	};

	const follow = (): void => {
		const isRunning = runs(report.get());

		if (isRunning && stopTicking === undefined) {
			set(now());
			stopTicking = every(pace, () => set(now()));
		} else if (!isRunning && stopTicking !== undefined) {
			stopTicking();
			stopTicking = undefined;
			set(report.get().finishedAt ?? now());
		}
	};

	const endFollowing = report.subscribe(follow);
	follow();

	return {
		get: () => time,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close() {
			endFollowing();
			stopTicking?.();
			stopTicking = undefined;
		},
	};
}

const runs = ({startedAt, finishedAt}: Report): boolean => startedAt !== 0 && finishedAt === undefined;
