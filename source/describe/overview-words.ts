export type OverviewWords = {
	/** The title at the left of the header. {count} is the number of registries. */
	readonly title: string;
	/** The name of the row with the checks of this machine. */
	readonly machine: string;
	/** The heading of the column with the names. */
	readonly registry: string;
	/** The action of the Enter key. */
	readonly enter: string;
};
