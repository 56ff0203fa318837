import type {Status} from '../engine/check.ts';

/** Texts of the printed report. */
export type ReportWords = {
	/** The marks at the start of a line. Scripts search for these marks. */
	readonly marks: Readonly<Record<Status, string>>;
	/** Placeholder: {count} */
	readonly counts: Readonly<Record<Status, string>>;
	readonly machine: string;
	readonly healthy: string;
	/** The text for a run without checks. */
	readonly noRegistry: string;
	/** Placeholder: {titles} */
	readonly foundBy: string;
	/** Placeholder: {titles} */
	readonly blocks: string;
	/** Placeholder: {number} */
	readonly fix: string;
	/** The fix in the short report of a cause. Placeholder: {fix} */
	readonly shortFix: string;
	readonly evidence: string;
	/** Placeholder: {address} */
	readonly documentation: string;
	/** Placeholders: {seconds} {titles} */
	readonly running: string;
	/** Placeholder: {names} */
	readonly checking: string;
	/** The line above a saved run. Placeholders: {time} {age} {version} */
	readonly saved: string;
	/** The text for a saved run that was canceled. */
	readonly unfinished: string;
};
