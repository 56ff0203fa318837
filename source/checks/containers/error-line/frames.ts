/** One layer of an error: programs put the cause of an error after a colon. */
export type Frame = {
	/** The text in lower case. */
	readonly text: string;
	/** The text in lower case, without URLs and image references, because these can contain any word. */
	readonly prose: string;
};

/** Splits an error into its layers. The innermost layer is the last one. */
export const framesOf = (text: string): readonly Frame[] =>
	text
		.split(/:\s|\n|stderr=|, out|\s=(?=\w)/)
		.map(part => part.trim().toLowerCase())
		.filter(part => part !== '')
		.map(part => ({text: part, prose: removeReferences(part)}));

const removeReferences = (text: string): string =>
	text.replaceAll(/[^\s"'`,()[\]]+/g, word => (isReference(word) ? '·' : word));

/** An image reference starts with a host, which contains a dot or a port. */
function isReference(word: string): boolean {
	const slash = word.indexOf('/');
	const first = word.slice(0, slash === -1 ? 0 : slash);
	return slash > 0 && !first.startsWith('.') && (first.includes('.') || first.includes(':'));
}
