/** One layer of an error. Programs usually put the cause of an error after a colon. */
export type Frame = {
	/** The text in lower case. */
	readonly text: string;
	/** `text` with `·` for every word that `isReference` accepts. Such words can contain any phrase. */
	readonly prose: string;
};

/** Splits an error into layers. The last layer is the innermost. */
export const framesOf = (text: string): readonly Frame[] =>
	text
		.split(/:\s|\n|stderr=|, out|\s=(?=\w)/)
		.map(part => part.trim().toLowerCase())
		.filter(part => part !== '')
		.map(part => ({text: part, prose: removeReferences(part)}));

const removeReferences = (text: string): string =>
	text.replaceAll(/[^\s"'`,()[\]]+/g, word => (isReference(word) ? '·' : word));

/** Returns true for a URL, and for an image reference whose host contains a dot or a port. */
function isReference(word: string): boolean {
	const slash = word.indexOf('/');
	const first = word.slice(0, slash === -1 ? 0 : slash);
	return slash > 0 && !first.startsWith('.') && (first.includes('.') || first.includes(':'));
}
