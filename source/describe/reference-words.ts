/** Texts of the reference. */
export type ReferenceWords<Topics = Readonly<Record<string, TopicWords>>> = {
	/** The title of the screen. */
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
	/** Tab in a topic, in the help and in the footer; Enter on a selected code. */
	readonly relatedKeys: string;
	readonly relatedHint: string;
	readonly openRelated: string;
	/** Shown under commands with placeholders. */
	readonly replacePlaceholders: string;
	/** Shown under the list of codes. */
	readonly more: string;
	/** The result for a problem: {problem} {codes} */
	readonly problemOf: string;
	/** The result for a check: {check} {codes} */
	readonly checkOf: string;
	/** {query} */
	readonly nothingFound: string;
	/** Position in the search results: {number} {found} */
	readonly count: string;
	readonly topics: Topics;
};

export type TopicWords = {
	/** A few words, shown next to the code in a list. */
	readonly title: string;
	readonly meaning: string;
	/** The tasks that the problem prevents. */
	readonly impact: string;
	/** By name of the step. */
	readonly manualSteps: Readonly<Record<string, string>>;
	readonly fixes: Readonly<Record<string, string>>;
};
