import {boundText} from '../../text/bound-text.ts';

export type ClientKind = 'docker' | 'podman' | 'nerdctl';

export type ClientVersion = {readonly kind: ClientKind; readonly version: string};

/**
 * Which container client answers `--version`, by what it prints and not by its name: Docker writes itself with a
 * capital, Podman says the name it was called by.
 */
export function readClientVersion(output: string): ClientVersion | undefined {
	for (const line of boundText(output).split('\n')) {
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
