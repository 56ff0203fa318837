import type {Status} from '../engine/check.ts';

/** Texts of the plain text output. */
export type ReportWords = {
	/** The first word of a line, for example `FAIL`. Scripts search for the words, so no language translates them. */
	readonly marks: Readonly<Record<Status, string>>;
	/** Placeholder: {count} */
	readonly counts: Readonly<Record<Status, string>>;
	readonly machine: string;
	readonly healthy: string;
	/** The text if no check can run, because the user named no registry. */
	readonly noRegistry: string;
	/** The checks that show the cause. Placeholder: {titles} */
	readonly foundBy: string;
	/** The checks that could not run because of the cause. Placeholder: {titles} */
	readonly blocks: string;
	/** Placeholder: {number} */
	readonly fix: string;
	/** The first fix of a cause, in the summary after the live screen closes. Placeholder: {fix} */
	readonly shortFix: string;
	readonly evidence: string;
	/** Placeholder: {address} */
	readonly documentation: string;
	/** The line with the running checks, printed repeatedly during a long run. Placeholders: {seconds} {titles} */
	readonly running: string;
	/** The line at the start of a run, while modules load. Placeholder: {names} */
	readonly checking: string;
	/** The line above a saved run. Placeholders: {time} {age} {version} */
	readonly saved: string;
	/** The first line of the exit summary, and the second line above a saved run, if the run was canceled. */
	readonly unfinished: string;
};
