import {accessSync, constants, readFileSync, writeFileSync} from 'node:fs';

const file = '/etc/hosts';
const begin = '# acr-doctor tests begin';
const end = '# acr-doctor tests end';

export function canWriteHosts(): boolean {
	try {
		accessSync(file, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** Adds the host names to the hosts file. The returned function removes them. */
export function writeHosts(addresses: Readonly<Record<string, string>>): () => void {
	const lines = Object.entries(addresses).map(([host, address]) => `${address} ${host}`);
	restoreHosts();
	writeFileSync(file, [readFileSync(file, 'utf8').trimEnd(), begin, ...lines, end, ''].join('\n'));
	return restoreHosts;
}

/** Removes the entries of this run and of earlier runs. */
function restoreHosts(): void {
	const text = readFileSync(file, 'utf8');
	const clean = text.replace(new RegExp(`${begin}[^]*?${end}\n?`, 'g'), '');

	if (clean !== text) {
		writeFileSync(file, clean);
	}
}
