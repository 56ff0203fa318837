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
	/** The footer text for Tab and Shift-Tab in a topic. */
	readonly relatedHint: string;
	/** The footer text for Enter if a related code is selected. */
	readonly openRelated: string;
	/** The note below commands with placeholders in CAPITALS. */
	readonly replacePlaceholders: string;
	/** The line below the list of codes. It explains how to read about one code. */
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
	/** A short title for lists of codes. */
	readonly title: string;
	readonly meaning: string;
	/** The tasks that fail because of the problem. */
	readonly impact: string;
	/** The text of each step. The key is the name of the step. */
	readonly manualSteps: Readonly<Record<string, string>>;
	readonly fixes: Readonly<Record<string, string>>;
};
