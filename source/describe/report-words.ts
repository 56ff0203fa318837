import type {Status} from '../engine/check.ts';

/** Texts of the report in plain text. */
export type ReportWords = {
	/** The marks at the start of a line, for example `FAIL`. Scripts search for them, so every language has the same. */
	readonly marks: Readonly<Record<Status, string>>;
	/** Placeholder: {count} */
	readonly counts: Readonly<Record<Status, string>>;
	readonly machine: string;
	readonly healthy: string;
	/** The text if there is nothing to check, because the selected checks need a registry and none was named. */
	readonly noRegistry: string;
	/** The checks that show the cause. Placeholder: {titles} */
	readonly foundBy: string;
	/** The checks that could not run because of the cause. Placeholder: {titles} */
	readonly blocks: string;
	/** Placeholder: {number} */
	readonly fix: string;
	/** The first fix of a cause in the summary after the live screen closes. Placeholder: {fix} */
	readonly shortFix: string;
	readonly evidence: string;
	/** Placeholder: {address} */
	readonly documentation: string;
	/** The line that is printed repeatedly while checks are running. Placeholders: {seconds} {titles} */
	readonly running: string;
	/** The line at the start of a run, while the program is still loading. Placeholder: {names} */
	readonly checking: string;
	/** The line above a saved run. Placeholders: {time} {age} {version} */
	readonly saved: string;
	/** The first line of the exit summary, and the second line above a saved run, if the run was canceled. */
	readonly unfinished: string;
};
