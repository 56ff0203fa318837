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
	/** The heading of the keys for the selected code in the help. */
	readonly selectedCode: string;
	/** The texts of the search key in the help and in the footer. */
	readonly searchKeys: string;
	readonly searchHint: string;
	/** The help text for Tab and Shift-Tab, which select a related code in a topic. */
	readonly relatedKeys: string;
	/** The footer text for Tab and Shift-Tab in a topic. */
	readonly relatedHint: string;
	/** The footer text for Enter if a related code is selected. */
	readonly openRelated: string;
	/** The note below commands that contain placeholders in CAPITALS. */
	readonly replacePlaceholders: string;
	/** The line below the list of codes that says how to read about one code. */
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
	/** A short title, which lists show next to the code. */
	readonly title: string;
	readonly meaning: string;
	/** The tasks that the problem prevents. */
	readonly impact: string;
	/** The text of each step. The key is the name of the step. */
	readonly manualSteps: Readonly<Record<string, string>>;
	readonly fixes: Readonly<Record<string, string>>;
};
