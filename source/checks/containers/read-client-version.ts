import {truncateEnd} from '../../text/truncate.ts';

export type ClientKind = 'docker' | 'podman' | 'nerdctl';

export type ClientVersion = {readonly kind: ClientKind; readonly version: string};

/**
 * Reads the output of `--version`. Returns undefined if the output is not from a known container client. Case matters:
 * Docker prints `Docker version`, but Podman prints `docker version` if Podman was started as `docker`.
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
