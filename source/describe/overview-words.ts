export type OverviewWords = {
	/** The left part of the header. Placeholder: {count} */
	readonly title: string;
	/** The row with the checks of the machine. */
	readonly machine: string;
	/** The items that the user selects with Up and Down, or with Left and Right. */
	readonly registries: string;
	readonly checks: string;
	/** The action of the Enter key. */
	readonly enter: string;
};
