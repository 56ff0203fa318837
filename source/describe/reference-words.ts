/** Sentences of the reference: what stands above each part, and each code by its name. */
export type ReferenceWords<Topics = Readonly<Record<string, TopicWords>>> = {
	/** Of the screen. */
	readonly title: string;
	readonly headings: {
		readonly meaning: string;
		readonly blocks: string;
		readonly byHand: string;
		readonly fixes: string;
		readonly problems: string;
		readonly related: string;
		readonly documentation: string;
	};
	/** What Tab does in a text, in the help and in the footer, and Enter on a code it marks. */
	readonly relatedKeys: string;
	readonly relatedHint: string;
	readonly openRelated: string;
	/** Under commands with words in capitals. */
	readonly replacePlaceholders: string;
	/** Under the list of codes: how one is explained. */
	readonly more: string;
	/** Where a problem was asked for: {problem} {codes}. */
	readonly problemOf: string;
	/** Where a check was asked for: {check} {codes}. */
	readonly checkOf: string;
	/** What a search for {query} did not find. */
	readonly nothingFound: string;
	/** Which one is selected of those found: {number} {found}. */
	readonly count: string;
	readonly topics: Topics;
};

export type TopicWords = {
	/** A few words that stand beside the code in a list. */
	readonly title: string;
	readonly meaning: string;
	/** What cannot be done meanwhile. */
	readonly blocks: string;
	/** A sentence for each step, by the name of the step. */
	readonly byHand: Readonly<Record<string, string>>;
	readonly fixes: Readonly<Record<string, string>>;
};
