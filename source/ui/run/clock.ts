import type {Run} from '../../engine/run.ts';
import type {Report} from '../../engine/report.ts';

export type Every = (milliseconds: number, tick: () => void) => () => void;

export const everyInterval: Every = (milliseconds, tick) => {
	const timer = setInterval(tick, milliseconds);
	return () => clearInterval(timer);
};

export type Clock = {
	/** Returns milliseconds on the clock that measures durations. */
	readonly get: () => number;
	readonly subscribe: (listener: () => void) => () => void;
	readonly close: () => void;
};

type ClockInput = {
	readonly run: Pick<Run, 'report' | 'elapsed'>;
	readonly every: Every;
	readonly intervalMs: number;
};

/** Creates the clock for durations. The clock stops after a run, so that an idle screen is not redrawn. */
export function createClock({run: {report, elapsed}, every, intervalMs}: ClockInput): Clock {
	const listeners = new Set<() => void>();
	let time = 0;
	let stopTicking: (() => void) | undefined;

	const advance = (): void => {
		time = elapsed();
		listeners.forEach(listener => listener());
	};

	const update = (): void => {
		const isRunning = isRunActive(report.get());

		if (isRunning && stopTicking === undefined) {
			advance();
			stopTicking = every(intervalMs, advance);
		} else if (!isRunning && stopTicking !== undefined) {
			stopTicking();
			stopTicking = undefined;
		}
	};

	const unsubscribe = report.subscribe(update);
	update();

	return {
		get: () => time,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close() {
			unsubscribe();
			stopTicking?.();
			stopTicking = undefined;
		},
	};
}

const isRunActive = ({startedAt, finishedAt}: Report): boolean => startedAt !== 0 && finishedAt === undefined;
