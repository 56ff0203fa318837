import type {Status} from '../engine/check.ts';

export type ReportWords = {
	/**
	 * The first word of a line, for example `FAIL`. Scripts can search for these words, so no language translates the
	 * words.
	 */
	readonly marks: Readonly<Record<Status, string>>;
	/** Placeholder: {count} */
	readonly counts: Readonly<Record<Status, string>>;
	readonly machine: string;
	readonly healthy: string;
	/** The text if the run has no checks, because every selected check needs a registry. */
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
	/** The line with the running checks on stderr, printed repeatedly. Placeholders: {seconds} {titles} */
	readonly running: string;
	/** The line on stderr before the run starts. Placeholder: {names} (the registries) */
	readonly checking: string;
	/** The line above a saved run. Placeholders: {time} {age} {version} */
	readonly saved: string;
	/** The first line of the exit summary, and the second line above a saved run, if the run was canceled. */
	readonly unfinished: string;
};
