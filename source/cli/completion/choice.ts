/** A word that a shell can offer. */
export type Choice = {
	readonly word: string;
	/** What it means, in the language of the person. */
	readonly about?: string;
	/** True for the words of a kind that has too many: they are offered after something was typed. */
	readonly isFine?: boolean;
};
