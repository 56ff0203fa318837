import type {CollectContext} from '../../../../engine/check.ts';
import {collectHelpers} from '../docker/collect-docker-login.ts';
import type {ClientSettings} from '../docker/docker-settings.ts';
import {dockerFolder, readDockerLogin} from '../docker/read-docker-login.ts';
import {readHostsFolders, readNerdctlToml} from './read-nerdctl-toml.ts';
import {readSettingsFile} from '../read-settings-file.ts';
import type {SettingsFile} from '../read-settings-file.ts';
import {collectHosts} from './collect-hosts-files.ts';
import type {HostsFile} from './collect-hosts-files.ts';

/** The settings of nerdctl and containerd that can change a verdict, without secrets. */
export type ContainerdSettings = Pick<ClientSettings, 'helpers' | 'ignoredLogins'> & {
	/** The folders with hosts.toml files, in the order in which nerdctl looks for the folder of a registry. */
	readonly folders: readonly string[];
	/** `insecure` is present if nerdctl.toml sets `insecure_registry` to true. */
	readonly insecure?: {readonly path: string; readonly line?: number | undefined} | undefined;
	/** The hosts.toml files for registries in Azure, images of the run, and all registries (`_default`). */
	readonly hosts: readonly HostsFile[];
	/**
	 * The path of a hosts.toml that Kubernetes uses and nerdctl does not. `kubernetesOnly` is absent if nerdctl has a
	 * file for the same registry.
	 */
	readonly kubernetesOnly?: string | undefined;
};

export async function collectContainerdSettings(
	context: CollectContext,
): Promise<{readonly files: readonly SettingsFile[]; readonly containerd: ContainerdSettings}> {
	const {system} = context;
	const {isRoot} = system.runtimeEnvironment();
	const home = system.homeFolder();
	const settings = isRoot ? '/etc' : system.variable('XDG_CONFIG_HOME') || (home && `${home}/.config`);
	const nerdctl = await readNerdctl(
		context,
		system.variable('NERDCTL_TOML') || (settings && `${settings}/nerdctl/nerdctl.toml`),
	);
	const folders =
		nerdctl.folders ?? (settings ? [`${settings}/containerd/certs.d`, `${settings}/docker/certs.d`] : []);
	const [own, kubernetes, login] = await Promise.all([
		collectHosts(context, folders),
		findKubernetesHosts(context, folders),
		readDockerLogin(context, dockerFolder(system.variable('DOCKER_CONFIG'), home)),
	]);
	const helpers = login.config && (await collectHelpers(context, login.config, login.path));
	const hosts = own.flatMap(({hostsFile}) => hostsFile ?? []);

	return {
		files: [...nerdctl.files, ...(login.file ? [login.file] : []), ...own.flatMap(({file}) => file ?? [])],
		containerd: {
			...helpers,
			folders,
			insecure: nerdctl.insecure,
			hosts,
			kubernetesOnly: kubernetes.find(({host}) => !hosts.some(hostsFile => hostsFile.host === host))?.path,
		},
	};
}

async function readNerdctl(context: CollectContext, path: string | undefined) {
	const {file, text} = path ? await readSettingsFile(context, {path, role: 'client', format: 'toml'}) : {};
	const read = text && readNerdctlToml(text.content, text.lineOf);

	if (file === undefined || read === undefined || 'problem' in read) {
		const problem = read && 'problem' in read ? {state: 'malformed' as const, ...read} : {};
		return {files: file === undefined ? [] : [{...file, ...problem}]};
	}

	return {
		files: [file],
		folders: read.folders,
		insecure: read.isInsecure ? {path: file.path, line: read.insecureLine} : undefined,
	};
}

/** Returns the hosts.toml files that only Kubernetes uses. Returns an empty list if config.toml cannot be read. */
async function findKubernetesHosts(
	context: CollectContext,
	folders: readonly string[],
): Promise<ReadonlyArray<{readonly path: string; readonly host: string}>> {
	const {text} = await readSettingsFile(context, {
		path: '/etc/containerd/config.toml',
		role: 'engine',
		format: 'toml',
	});
	const others = (text ? readHostsFolders(text.content) : []).filter(folder => !folders.includes(folder));
	const found = await collectHosts(context, others);
	return found.flatMap(({file, hostsFile}) => (file === undefined ? [] : (hostsFile ?? [])));
}
