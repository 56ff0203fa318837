export type ReferenceWords<Topics = Readonly<Record<string, TopicWords>>> = {
	readonly title: string;
	readonly headings: {
		readonly meaning: string;
		readonly impact: string;
		readonly manualSteps: string;
		readonly fixes: string;
		readonly problems: string;
		readonly related: string;
		readonly documentation: string;
	};
	/** The title of the list of codes. */
	readonly codes: string;
	/** The heading in the help above the keys for the selected code. */
	readonly selectedCode: string;
	/** The help text for the search key. */
	readonly searchKeys: string;
	/** The footer text for the search key, and the label of the search field. */
	readonly searchHint: string;
	/** The help text for Tab and Shift-Tab, which select a related code in a topic. */
	readonly relatedKeys: string;
	/** The footer text for Tab in a topic. */
	readonly relatedHint: string;
	/** The footer text for the Enter key if a related code is selected. */
	readonly openRelated: string;
	/** The note below commands with placeholders in CAPITALS. */
	readonly replacePlaceholders: string;
	/** The line below the printed list of codes. The line explains how to read about one code. */
	readonly more: string;
	/** The first line of the answer to `acr-doctor explain PROBLEM`. Placeholders: {problem} {codes} */
	readonly problemOf: string;
	/** The first line of the answer to `acr-doctor explain CHECK`. Placeholders: {check} {codes} */
	readonly checkOf: string;
	/** Placeholder: {query} */
	readonly nothingFound: string;
	/** The position of the selected code in the search results. Placeholders: {number} {found} */
	readonly count: string;
	readonly topics: Topics;
};

export type TopicWords = {
	readonly title: string;
	readonly meaning: string;
	/** The tasks that the problem blocks, and tasks that still work. */
	readonly impact: string;
	/** The text of each step, by step name. */
	readonly manualSteps: Readonly<Record<string, string>>;
	readonly fixes: Readonly<Record<string, string>>;
};
