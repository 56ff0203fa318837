export type OverviewWords = {
	/** Left part of the header: {count} */
	readonly title: string;
	/** The row with the checks of the machine. */
	readonly machine: string;
	/** The items that Up and Down, and Left and Right, move through. */
	readonly registries: string;
	readonly checks: string;
	/** The action of Enter. */
	readonly enter: string;
};
