/** Returns true for an address such as `dev@build01` or `/run/docker.sock`, which docker reads as a TCP address. */
export const hasNoScheme = (address: string | undefined): boolean =>
	/^(?:\/|unix:\/(?!\/)|[\w.-]{1,100}@)/.test(address ?? '');

/** Returns the address in a form that docker or Podman accepts, or undefined if no valid form is known. */
export function suggestAddress(address: string): string | undefined {
	const text = address.slice(0, 400).trim().replaceAll(/["']/g, '');
	const suggested = completeAddress(text);
	return suggested === address || !/^(?:unix|ssh|tcp):\/\/[\w/][\w@./:-]{1,300}$/.test(suggested)
		? undefined
		: suggested;
}

function completeAddress(text: string): string {
	if (text.startsWith('/')) {
		return `unix://${text}`;
	}

	const [, scheme = '', rest = ''] = /^(https?|unix|ssh):\/{0,2}(.{1,300})$/.exec(text) ?? [];

	switch (scheme) {
		case 'http':
		case 'https':
			return `tcp://${rest}`;
		case 'unix':
			return `unix:///${rest.replace(/^\//, '')}`;
		case 'ssh':
			return completeSshAddress(rest);
		default:
			return text.includes('@') ? `ssh://${text}` : text;
	}
}

/** Removes a password and a query, and adds the port that Podman 4.3 and older need for a socket. */
function completeSshAddress(rest: string): string {
	const [place = ''] = rest.split('?');
	const at = place.lastIndexOf('@');
	const user = place.slice(0, at + 1).replace(/:.{0,300}@$/, '@');
	const [host = '', ...path] = place.slice(at + 1).split('/');
	const name = host.replace(/:(?!\d{1,5}$).{0,100}$/, '');
	const port = path.length > 0 && !name.includes(':') ? ':22' : '';
	return `ssh://${user}${name}${port}${path.length > 0 ? `/${path.join('/')}` : ''}`;
}
