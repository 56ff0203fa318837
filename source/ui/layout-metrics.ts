import type {Block} from './viewport.ts';

/** Navigation needs the geometry of the screen, such as the row positions and the visible ranges. */
export type LayoutMetrics = {
	readonly registries: number;
	readonly registry: number;
	readonly rows: readonly RowRef[];
	/** Contains all failures in screen order. If nothing failed, the array contains all warnings. */
	readonly problems: readonly ProblemRow[];
	readonly selected: number;
	readonly open: ReadonlySet<string>;
	/** The details are in the list, on a separate screen, or next to the list. */
	readonly details: 'inline' | 'screen' | 'pane';
	readonly isReading: boolean;
	readonly list: Viewport & {readonly blocks: readonly Block[]};
	readonly overview?: OverviewMetrics;
	readonly detail: Viewport;
	readonly help: Viewport;
};

/** The overview has a row per registry and a column per check. The machine has a row above the registries. */
export type OverviewMetrics = Viewport & {
	/** The check IDs of the machine are in order from left to right. */
	readonly machine: readonly string[];
	readonly columns: readonly string[];
};

export type RowRef = {readonly key: string; readonly checkId: string};

/** A failure or warning. A row that several registries share occurs once per registry. */
export type ProblemRow = RowRef & {
	readonly registry: number;
	readonly row: number;
};

/** The visible range of a list of lines. */
export type Viewport = {readonly top: number; readonly height: number; readonly total: number};
