import type {Report} from './report.ts';
import type {Run} from './run.ts';

/** A run that is over, as a saved one is: it can be looked at, and nothing of it runs again. */
export const finishedRun = (report: Report): Run => ({
	report: {get: () => report, subscribe: () => () => undefined},
	listen: () => () => undefined,
	start: () => undefined,
	retry: () => undefined,
	cancel: () => undefined,
	settled: async () => undefined,
	canceledReport: () => report,
	elapsed: () => 0,
});
