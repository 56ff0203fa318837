/**
 * Replaces repositories in image references and in URLs of manifests, blobs and tags. A repository name can contain any
 * phrase, for example `contoso.azurecr.io/tools/podman:1`. Removes the query of a URL, unless the query starts with
 * `ns=`. Changes only words whose host contains a dot.
 */
export const removeRepositories = (text: string): string =>
	text.replaceAll(/[^\s"'`(),]+/g, word => {
		const start = word.startsWith('http') ? word.indexOf('://') + 3 : 0;
		const slash = word.indexOf('/', start);
		const host = word.slice(start, slash);

		if (slash <= start || !host.includes('.') || host.startsWith('.')) {
			return word;
		}

		// A colon after a reference separates two layers of an error, so keep the colon.
		const end = word.endsWith(':') ? ':' : '';
		return word.slice(0, slash) + (start > 0 ? shortPath(word.slice(slash)) : `/${placeholder}`) + end;
	});

const placeholder = 'app';

/**
 * Keeps the kind of a registry request: manifests, blobs or tags
 * (https://github.com/opencontainers/distribution-spec/blob/main/spec.md#endpoints). Keeps a query that starts with
 * `ns=`, because `ns` shows a request to a mirror (https://github.com/containerd/containerd/blob/main/docs/hosts.md).
 */
function shortPath(path: string): string {
	const [plain = '', query = ''] = path.split('?');
	const action = ['/manifests/', '/blobs/', '/tags/'].find(part => plain.includes(part));
	const shown =
		plain.startsWith('/v2/') && action !== undefined
			? `/v2/${placeholder}${action}1`
			: plain.replace(/:$/, '');
	return query.startsWith('ns=') ? `${shown}?${query.replace(/:$/, '')}` : shown;
}
