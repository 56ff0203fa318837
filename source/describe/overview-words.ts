export type OverviewWords = {
	/** The title at the left of the header. {count} is the number of registries. */
	readonly title: string;
	/** The name of the row with the checks of this machine. */
	readonly machine: string;
	/** The footer text for Up and Down, which select a registry. */
	readonly registries: string;
	/** The footer text for Left and Right, which select a check. */
	readonly checks: string;
	/** The footer text for Enter. */
	readonly enter: string;
};
