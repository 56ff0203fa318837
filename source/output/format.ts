import type {RunContext} from '../describe/run-context.ts';
import type {Status} from '../engine/check.ts';
import type {Report} from '../engine/report.ts';

export type Tool = {readonly name: string; readonly version: string};

/** Colors text by status. If color is off, returns the text unchanged. */
export type Paint = (status: Status | 'dim', text: string) => string;

export type FormatInput = Omit<RunContext, 'run'> & {
	/** The report of a finished run. */
	readonly report: Report;
	readonly tool: Tool;
	readonly exitCode: number;
	readonly paint: Paint;
	/** The lines that a text format prints above a saved run. */
	readonly head?: readonly string[];
	/** The internal error that ended the run. */
	readonly internalError?: string;
};

/** Formats a run as a whole document with a line break at the end. */
export type WriteRun = (input: FormatInput) => string;
