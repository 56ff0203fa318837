/**
 * Replaces the name of each repository, because a phrase can occur in a name, for example in
 * `contoso.azurecr.io/tools/podman:1`. The hosts and the other parts of URLs stay.
 */
export const removeRepositories = (text: string): string =>
	text.replaceAll(/[^\s"'`(),]+/g, word => {
		const start = word.startsWith('http') ? word.indexOf('://') + 3 : 0;
		const slash = word.indexOf('/', start);
		const host = word.slice(start, slash);

		if (slash <= start || !host.includes('.') || host.startsWith('.')) {
			return word;
		}

		// A colon after a reference separates two layers of an error.
		const end = word.endsWith(':') ? ':' : '';
		return word.slice(0, slash) + (start > 0 ? shortPath(word.slice(slash)) : `/${placeholder}`) + end;
	});

const placeholder = 'app';

/**
 * Keeps the parts of the registry API (https://github.com/opencontainers/distribution-spec/blob/main/spec.md#endpoints),
 * and the parameter `ns` for a mirror (https://github.com/containerd/containerd/blob/main/docs/hosts.md).
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
