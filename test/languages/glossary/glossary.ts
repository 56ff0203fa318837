/** An idea, and the only term for it in a language. */
export type GlossaryEntry = {
	/** The idea, as the English sentences name it. */
	readonly english: string;
	/** The term on Microsoft's pages in that language. */
	readonly term: string;
	/** Other words for the idea. No sentence is allowed to contain them. The expression must not have the flag `g`. */
	readonly avoid?: RegExp;
};
