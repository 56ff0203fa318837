import type {Run} from '../../engine/run.ts';
import type {Report} from '../../engine/report.ts';
import {createValue} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';

export type Every = (milliseconds: number, tick: () => void) => () => void;

export const everyInterval: Every = (milliseconds, tick) => {
	const timer = setInterval(tick, milliseconds);
	return () => clearInterval(timer);
};

/** The time in milliseconds of `System.elapsed`. The value changes only during a run. */
export type Clock = Pick<Store<number, never>, 'get' | 'subscribe'> & {readonly close: () => void};

type ClockInput = {
	readonly run: Pick<Run, 'report' | 'elapsed'>;
	readonly every: Every;
	readonly intervalMs: number;
};

/** The clock stops after a run, so that an idle screen is not drawn again. */
export function createClock({run: {report, elapsed}, every, intervalMs}: ClockInput): Clock {
	const time = createValue(0);
	const advance = (): void => time.send(elapsed());
	let stopTicking: (() => void) | undefined;

	const stop = (): void => {
		stopTicking?.();
		stopTicking = undefined;
	};

	const update = (): void => {
		if (!isRunActive(report.get())) {
			stop();
		} else if (stopTicking === undefined) {
			advance();
			stopTicking = every(intervalMs, advance);
		}
	};

	const unsubscribe = report.subscribe(update);
	update();

	return {
		...time,
		close() {
			unsubscribe();
			stop();
		},
	};
}

const isRunActive = ({startedAt, finishedAt}: Report): boolean => startedAt !== 0 && finishedAt === undefined;
