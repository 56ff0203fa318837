import type {RunContext} from '../describe/run-context.ts';
import type {Status} from '../engine/check.ts';
import type {Report} from '../engine/report.ts';

export type Tool = {readonly name: string; readonly version: string};

/** Colors text by status. If color is off, returns the text unchanged. */
export type Paint = (status: Status | 'dim', text: string) => string;

export type FormatInput = Omit<RunContext, 'run'> & {
	/** A report without running checks. In a canceled run, an unfinished check has the reason `canceled`. */
	readonly report: Report;
	readonly tool: Tool;
	readonly exitCode: number;
	readonly paint: Paint;
	/** The lines above a run that was read from a file. The JSON format ignores these lines. */
	readonly head?: readonly string[];
	/** The internal error that ended the run. */
	readonly internalError?: string;
};

/** Formats a run. The text ends with a line break. */
export type WriteRun = (input: FormatInput) => string;
