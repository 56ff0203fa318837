/** One layer of an error, for example the text between two colons. */
export type ErrorPart = {
	/** The text in lower case. */
	readonly text: string;
	/**
	 * `text` with `·` for URLs and for image references whose host contains a dot or a port. A repository name can
	 * contain any phrase.
	 */
	readonly prose: string;
};

/** Splits an error into layers. The last layer is the innermost, because programs usually print the cause last. */
export const splitErrorParts = (text: string): readonly ErrorPart[] =>
	text
		.split(/:\s|\n|stderr=|, out|\s=(?=\w)/)
		.map(part => part.trim().toLowerCase())
		.filter(part => part !== '')
		.map(part => ({text: part, prose: removeReferences(part)}));

const removeReferences = (text: string): string =>
	text.replaceAll(/[^\s"'`,()[\]]+/g, word => (isReference(word) ? '·' : word));

function isReference(word: string): boolean {
	const slash = word.indexOf('/');
	const first = word.slice(0, slash === -1 ? 0 : slash);
	return slash > 0 && !first.startsWith('.') && (first.includes('.') || first.includes(':'));
}
