import type {Block} from './window.ts';

/** Screen geometry that navigation needs: row positions and visible ranges. */
export type Bearings = {
	readonly registries: number;
	readonly registry: number;
	readonly rows: readonly BearingsRow[];
	/** Every failure, or every warning if nothing failed, in screen order. */
	readonly troubles: readonly BearingsTrouble[];
	readonly selected: number;
	readonly open: ReadonlySet<string>;
	/** Location of the details: in the list, on a separate screen, or next to the list. */
	readonly details: 'inline' | 'screen' | 'pane';
	readonly isReading: boolean;
	readonly list: Extent & {readonly blocks: readonly Block[]};
	readonly overview?: OverviewBearings;
	readonly detail: Extent;
	readonly help: Extent;
};

/** The overview has a row per registry and a column per check; the machine is above. */
export type OverviewBearings = Extent & {
	/** Check IDs, from left to right. */
	readonly machine: readonly string[];
	readonly columns: readonly string[];
};

export type BearingsRow = {readonly key: string; readonly checkId: string};

/** A failure or warning; a shared row occurs once per registry. */
export type BearingsTrouble = BearingsRow & {
	readonly registry: number;
	readonly row: number;
};

/** The visible range of a list of lines. */
export type Extent = {readonly top: number; readonly height: number; readonly total: number};
