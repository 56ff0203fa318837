import type {RegistryEntry, Report, Row} from '../engine/report.ts';
import type {DescribedRow, DescribedDiagnosis} from '../describe/describe.ts';
import type {Reference} from '../reference/reference.ts';
import type {ScreenWords} from '../describe/screen-words.ts';
import type {Look} from './glyphs.ts';

/** What stays the same while a screen is open. */
export type Stage = {
	readonly words: ScreenWords;
	readonly look: Look;
	/** The program and its version. */
	readonly title: string;
	readonly describe: (row: Row) => DescribedRow;
	readonly titleOf: (checkId: string) => string;
	/** Items beside each other in a sentence. */
	readonly list: (items: readonly string[]) => string;
	/** The causes in the rows of this registry and the machine. */
	readonly diagnose: (report: Report, registry: RegistryEntry | undefined) => readonly DescribedDiagnosis[];
	/** How a registry is called in the header. */
	readonly nameOf: (registry: RegistryEntry, report: Report) => string;
	/** When a running check is given up at the latest, ms after its start. */
	readonly limitOf: (checkId: string) => number | undefined;
	/** What a line of a command ends with that goes on in the next, for the person's shell. */
	readonly continuation: string;
	readonly canSuspend: boolean;
	/** Whether one can go back from here and choose registries. */
	readonly hasPicker?: boolean;
	/** Where there is one, rows can be looked up in it. */
	readonly reference?: Reference;
	readonly demo?: {
		/** In the header, so that nobody takes it for the real thing. */
		readonly label: string;
		readonly faultOf: (registry: string) => string | undefined;
	};
	/** What is otherwise than before, in a sentence. */
	readonly changeOf?: (report: Report, registry: RegistryEntry) => string | undefined;
	/** Of a run that is read from a file: its age, in the header, and the command that runs it anew. */
	readonly saved?: {readonly label: string; readonly anew: string | undefined};
};

export type Size = {readonly columns: number; readonly rows: number};

/** How the screen divides a terminal of this size. */
export type Format = {
	readonly isTooSmall: boolean;
	/** Columns a line may take: two are spare, for characters that a terminal draws wider than they are. */
	readonly width: number;
	/** Lines a frame takes. */
	readonly height: number;
	readonly details: 'inline' | 'screen' | 'pane';
	/** Columns of the list. */
	readonly listWidth: number;
	/** Columns of details. */
	readonly detailWidth: number;
	readonly headerLines: 1 | 2;
	readonly hasTopRule: boolean;
	readonly hasBottomRule: boolean;
	readonly bodyHeight: number;
};

/** A line of text that is longer is hard to read. */
export const widestText = 100;

export function formatFor({columns, rows}: Size): Format {
	const width = Math.max(1, columns - 2);
	const height = Math.max(0, rows - 1);
	const details = columns < 60 || rows < 20 ? 'screen' : columns < 120 ? 'inline' : 'pane';
	const headerLines = rows < 14 ? 1 : 2;
	const hasTopRule = rows >= 14;
	const hasBottomRule = rows >= 20;
	const listWidth = details === 'pane' ? Math.max(60, width - widestText - 3) : width;

	return {
		isTooSmall: columns < 40 || rows < 10,
		width,
		height,
		details,
		listWidth,
		detailWidth: Math.min(widestText, details === 'pane' ? width - listWidth - 3 : width),
		headerLines,
		hasTopRule,
		hasBottomRule,
		bodyHeight: Math.max(0, height - headerLines - Number(hasTopRule) - Number(hasBottomRule) - 1),
	};
}
