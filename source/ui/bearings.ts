import type {Block} from './window.ts';

/** Screen geometry that navigation needs: row positions and visible ranges. */
export type Bearings = {
	readonly registries: number;
	readonly registry: number;
	/** Rows of the current registry, in screen order. */
	readonly rows: readonly BearingsRow[];
	/** Every failure, or every warning if nothing failed, in screen order. */
	readonly troubles: readonly BearingsTrouble[];
	readonly selected: number;
	readonly open: ReadonlySet<string>;
	/** Location of the details: in the list, on a separate screen, or in a pane next to the list. */
	readonly details: 'inline' | 'screen' | 'pane';
	readonly isReading: boolean;
	/** One block per row. */
	readonly list: Extent & {readonly blocks: readonly Block[]};
	/** Present only if the overview is open. */
	readonly overview?: OverviewBearings;
	readonly detail: Extent;
	readonly help: Extent;
};

/** Geometry of the overview: a row per registry, a column per check. The machine is above the registries. */
export type OverviewBearings = Extent & {
	/** Check IDs, from left to right. */
	readonly machine: readonly string[];
	readonly columns: readonly string[];
};

export type BearingsRow = {readonly key: string; readonly checkId: string};

/** A problem as navigation sees it; a row that several registries share occurs once per registry. */
export type BearingsTrouble = BearingsRow & {
	/** Index of the registry. */
	readonly registry: number;
	/** Index of the row in the registry. */
	readonly row: number;
};

/** The visible range of a list of lines. */
export type Extent = {readonly top: number; readonly height: number; readonly total: number};
