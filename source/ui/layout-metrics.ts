import type {Block} from './viewport.ts';

/** Screen geometry that navigation needs: row positions and visible ranges. */
export type LayoutMetrics = {
	readonly registries: number;
	readonly registry: number;
	readonly rows: readonly RowRef[];
	/** Every failure, or every warning if nothing failed, in screen order. */
	readonly problems: readonly ProblemRow[];
	readonly selected: number;
	readonly open: ReadonlySet<string>;
	/** Location of the details: in the list, on a separate screen, or next to the list. */
	readonly details: 'inline' | 'screen' | 'pane';
	readonly isReading: boolean;
	readonly list: Viewport & {readonly blocks: readonly Block[]};
	readonly overview?: OverviewMetrics;
	readonly detail: Viewport;
	readonly help: Viewport;
};

/** The overview has a row per registry and a column per check; the machine is above. */
export type OverviewMetrics = Viewport & {
	/** Check IDs, from left to right. */
	readonly machine: readonly string[];
	readonly columns: readonly string[];
};

export type RowRef = {readonly key: string; readonly checkId: string};

/** A failure or warning; a shared row occurs once per registry. */
export type ProblemRow = RowRef & {
	readonly registry: number;
	readonly row: number;
};

/** The visible range of a list of lines. */
export type Viewport = {readonly top: number; readonly height: number; readonly total: number};
