/** What the overview of several registries says. */
export type OverviewWords = {
	/** At the left of the header: {count}. */
	readonly title: string;
	/** The name of the row whose checks are those of the machine. */
	readonly machine: string;
	/** What the keys up and down, and left and right, go over. */
	readonly registries: string;
	readonly checks: string;
	/** What the key does that opens details elsewhere. */
	readonly enter: string;
};
