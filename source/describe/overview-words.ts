export type OverviewWords = {
	/** The title at the left of the header. Placeholder: {count} (the number of registries) */
	readonly title: string;
	/** The name of the row for this machine, which is above the table. */
	readonly machine: string;
	/** The heading of the column with the names of the registries. */
	readonly registry: string;
	/** The action of the Enter key. */
	readonly enter: string;
};
