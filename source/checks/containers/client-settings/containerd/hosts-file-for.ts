import type {ContainerdSettings} from './collect-containerd-settings.ts';
import type {HostsFile} from './collect-hosts-files.ts';

/**
 * Returns the hosts.toml that nerdctl uses for a registry, or undefined. In each folder, the folder of the registry
 * comes before `_default`. Source: `hostPaths` in
 * https://github.com/containerd/containerd/blob/main/core/remotes/docker/config/config_unix.go
 */
export function hostsFileFor({folders, hosts}: ContainerdSettings, host: string): HostsFile | undefined {
	for (const folder of folders) {
		const files = hosts.filter(({path}) => path.startsWith(`${folder}/`));
		const file =
			files.find(candidate => candidate.host === host) ??
			files.find(candidate => candidate.host === '_default');

		if (file !== undefined) {
			return file;
		}
	}

	return undefined;
}
