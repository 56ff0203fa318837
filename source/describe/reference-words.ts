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
	/** The text of the help for Tab in a topic. */
	readonly relatedKeys: string;
	/** The text of the footer for Tab in a topic. */
	readonly relatedHint: string;
	readonly openRelated: string;
	/** The note below commands with placeholders. */
	readonly replacePlaceholders: string;
	/** The note below the list of codes. */
	readonly more: string;
	/** The result for a problem. Placeholders: {problem} {codes} */
	readonly problemOf: string;
	/** The result for a check. Placeholders: {check} {codes} */
	readonly checkOf: string;
	/** Placeholder: {query} */
	readonly nothingFound: string;
	/** The position in the search results. Placeholders: {number} {found} */
	readonly count: string;
	readonly topics: Topics;
};

export type TopicWords = {
	/** A few words that a list shows next to the code. */
	readonly title: string;
	readonly meaning: string;
	/** The tasks that the problem prevents. */
	readonly impact: string;
	/** The key is the name of the step. */
	readonly manualSteps: Readonly<Record<string, string>>;
	readonly fixes: Readonly<Record<string, string>>;
};
