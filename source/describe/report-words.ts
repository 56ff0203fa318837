import type {Status} from '../engine/check.ts';

/** Sentences of the printed report. */
export type ReportWords = {
	/** At the head of a line, as scripts look for them. */
	readonly marks: Readonly<Record<Status, string>>;
	/** {count} */
	readonly counts: Readonly<Record<Status, string>>;
	readonly machine: string;
	readonly healthy: string;
	/** Where no registry was named and the machine has no checks. */
	readonly noRegistry: string;
	/** {titles} */
	readonly foundBy: string;
	/** {titles} */
	readonly blocks: string;
	/** {number} */
	readonly fix: string;
	/** Behind the short report of a cause: {fix}. */
	readonly shortFix: string;
	readonly evidence: string;
	/** {address} */
	readonly documentation: string;
	/** {seconds} {titles} */
	readonly running: string;
	/** {names} */
	readonly checking: string;
	/** Above a saved run: {time} {age} {version}. */
	readonly saved: string;
	/** Of a saved run that somebody ended. */
	readonly unfinished: string;
};
