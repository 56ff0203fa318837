export type OverviewWords = {
	/** The title in the header. Placeholder: {count} (the number of registries) */
	readonly title: string;
	/** The title of the line for this machine, above the table. */
	readonly machine: string;
	/** The heading of the column with the names of the registries. */
	readonly registry: string;
	/** The footer text for the Enter key. */
	readonly enter: string;
};
