/** Returns the last path of a file, a socket or a pipe in the text, or the last path in the folder. */
export const readPath = (text: string, folder = ''): string | undefined =>
	(lastPath(text, folder) ?? /\b[\w-]{1,100}\.pem\b/.exec(text)?.[0])?.replaceAll('\\\\', '\\');

/** A path is absolute, so that no other text is a path. A URL is not a path, except for the URL of a socket. */
function lastPath(text: string, folder: string): string | undefined {
	const paths = text
		.split(/[\s"'`()=,;]+/)
		.map(word =>
			word.replace(/^(?:unix|npipe|file|ssh):(?:\/\/)?(?:[^/]{1,300}(?=\/))?/, '').replace(/^\/{3,9}/, '/'),
		)
		.filter(word => /^(?:\/[^/]|\/\/\.\/pipe\/|[A-Za-z]:\\|\\\\\.\\pipe)/.test(word))
		.filter(word => word.length <= 400 && !word.startsWith('/v2/'));

	return paths
		.findLast(path => path.includes(folder))
		?.replace(/[:.]{1,5}$/, '')
		.replace(/:\d{1,9}$/, '');
}
