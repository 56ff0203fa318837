import type {Block} from './window.ts';

/** What stands where on the screen: all that a step of the navigation has to know of it. */
export type Bearings = {
	readonly registries: number;
	readonly registry: number;
	/** The rows in view of this registry, in the order of the screen. */
	readonly rows: readonly BearingsRow[];
	/** Every failure, or every warning where nothing has failed, in the order of registries and rows. */
	readonly troubles: readonly BearingsTrouble[];
	/** Index of the selected row. */
	readonly selected: number;
	readonly open: ReadonlySet<string>;
	/** Where details are shown: in the list, on a screen of their own, in a pane beside the list. */
	readonly details: 'inline' | 'screen' | 'pane';
	readonly isReading: boolean;
	/** One block a row. */
	readonly list: Extent & {readonly blocks: readonly Block[]};
	/** Where that is what the screen shows. */
	readonly overview?: OverviewBearings;
	readonly detail: Extent;
	readonly help: Extent;
};

/** Registries down, checks across; above them the machine, whose checks are its own. */
export type OverviewBearings = Extent & {
	/** Ids of checks, from left to right. */
	readonly machine: readonly string[];
	readonly columns: readonly string[];
};

export type BearingsRow = {readonly key: string; readonly checkId: string};

/** A row of several registries is a trouble of each. */
export type BearingsTrouble = BearingsRow & {
	/** Index of the registry. */
	readonly registry: number;
	/** Index of the row in it. */
	readonly row: number;
};

/** A window over lines. */
export type Extent = {readonly top: number; readonly height: number; readonly total: number};
