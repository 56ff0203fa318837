import type {Status} from '../engine/check.ts';

/** Texts of the printed report. */
export type ReportWords = {
	/** At the start of a line. Scripts search for them. */
	readonly marks: Readonly<Record<Status, string>>;
	/** {count} */
	readonly counts: Readonly<Record<Status, string>>;
	readonly machine: string;
	readonly healthy: string;
	/** Shown if the run has no checks. */
	readonly noRegistry: string;
	/** {titles} */
	readonly foundBy: string;
	/** {titles} */
	readonly blocks: string;
	/** {number} */
	readonly fix: string;
	/** In the short report of a cause: {fix} */
	readonly shortFix: string;
	readonly evidence: string;
	/** {address} */
	readonly documentation: string;
	/** {seconds} {titles} */
	readonly running: string;
	/** {names} */
	readonly checking: string;
	/** Above a saved run: {time} {age} {version} */
	readonly saved: string;
	/** Shown for a saved run that was canceled. */
	readonly unfinished: string;
};
