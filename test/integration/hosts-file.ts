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

/** Sends the names to the addresses, for every program on this machine, until the returned function is called. */
export function writeHosts(addresses: Readonly<Record<string, string>>): () => void {
	const lines = Object.entries(addresses).map(([host, address]) => `${address} ${host}`);
	restoreHosts();
	writeFileSync(file, [readFileSync(file, 'utf8').trimEnd(), begin, ...lines, end, ''].join('\n'));
	return restoreHosts;
}

/** Takes out what a run before may have left, too. */
function restoreHosts(): void {
	const text = readFileSync(file, 'utf8');
	const clean = text.replace(new RegExp(`${begin}[^]*?${end}\n?`, 'g'), '');

	if (clean !== text) {
		writeFileSync(file, clean);
	}
}
