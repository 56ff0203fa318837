/** One idea, and the one word for it in a language. */
export type GlossaryEntry = {
	/** The idea, as the English sentences name it. */
	readonly english: string;
	/** The term on Microsoft's pages in that language. */
	readonly term: string;
	/** Other words for the idea that no sentence uses. No `g` flag. */
	readonly avoid?: RegExp;
};
