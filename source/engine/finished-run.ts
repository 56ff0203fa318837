import type {Report} from './report.ts';
import type {Run} from './run.ts';

/** A run of a saved report. It has results, and none of its methods runs a check. */
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
