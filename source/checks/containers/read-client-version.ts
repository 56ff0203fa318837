import {truncateEnd} from '../../text/truncate.ts';

export type ClientKind = 'docker' | 'podman' | 'nerdctl';

export type ClientVersion = {readonly kind: ClientKind; readonly version: string};

/**
 * Reads the output of `--version`; undefined for a program that is not a container client. The file name does not
 * count: Podman prints the name that it was started by, in lower case.
 */
export function readClientVersion(output: string): ClientVersion | undefined {
	for (const line of truncateEnd(output).split('\n')) {
		const [, name = '', version] = /^([A-Za-z-]+)(?:\.exe)? version v?(\d[^\s,]*)/.exec(line.trim()) ?? [];
		const kind = kinds.get(name);

		if (version !== undefined && kind !== undefined) {
			return {kind, version};
		}
	}

	return undefined;
}

const kinds: ReadonlyMap<string, ClientKind> = new Map([
	['Docker', 'docker'],
	['docker', 'podman'],
	['podman', 'podman'],
	['podman-remote', 'podman'],
	['nerdctl', 'nerdctl'],
]);
