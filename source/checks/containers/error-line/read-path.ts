/**
 * Returns the last absolute path that contains `folder`, or else the name of a .pem file, or undefined. Replaces each
 * doubled backslash with a single backslash.
 */
export const readPath = (text: string, folder = ''): string | undefined =>
	(lastPath(text, folder) ?? /\b[\w-]{1,100}\.pem\b/.exec(text)?.[0])?.replaceAll('\\\\', '\\');

/** Finds an absolute path of at most 400 characters, also in a unix, npipe, file or ssh URL. Ignores `/v2/` paths. */
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
