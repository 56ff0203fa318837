import type {CollectContext} from '../../../engine/check.ts';
import type {TrustStore} from '../../../engine/system.ts';
import type {ContainerDaemonEvidence} from '../container-daemon/collect-daemon.ts';
import type {DaemonProcess} from './daemon-start.ts';
import {certificateFolders, goStore} from './engine-files.ts';
import {isRootless, isRootService} from './engine-location.ts';
import {readTrustVariables} from './read-trust-variables.ts';
import type {TrustVariables} from './read-trust-variables.ts';

/** The folder with the certificates for one registry. */
export type EngineFolder = {
	readonly certsFolder: string;
	/** The error if this user cannot read the folder. A folder that does not exist has no error. */
	readonly folderError?: string | undefined;
	readonly folderOwner?: string | undefined;
	readonly folderMode?: string | undefined;
	/** A client certificate in the folder without its key. */
	readonly unpairedFile?: string | undefined;
	/** The hosts.toml in the folder, which replaces the other files for containerd. */
	readonly hostsFile?: string | undefined;
};

export type LocalEngine = {
	/** `store` is absent if hosts.toml determines the certificates. */
	readonly store: TrustStore | undefined;
	readonly folder: EngineFolder;
	/** The names of the files in the folder. */
	readonly names: readonly string[];
};

type EngineInput = {
	readonly host: string;
	readonly port: number;
	readonly daemon: ContainerDaemonEvidence;
	readonly daemonProcess: DaemonProcess | undefined;
};

/**
 * Returns the certificates that the engine on this machine trusts. The settings `insecure-registries` and `insecure`,
 * which turn off verification, are not read.
 */
export async function engineStore(context: CollectContext, input: EngineInput): Promise<LocalEngine> {
	const folders = await foldersOf(context, input);
	const {folder, names} = await readFolder(context, folders);
	const variables =
		input.daemon.kind === 'docker' ? await daemonVariables(context, input.daemon) : shellVariables(context);
	const hostsFile =
		input.daemon.kind === 'nerdctl' && names.includes('hosts.toml')
			? `${folder.certsFolder}/hosts.toml`
			: undefined;

	return {
		names,
		folder: {...folder, hostsFile},
		store:
			hostsFile === undefined
				? {sources: [{paths: folders, names: 'crt'}, ...goStore(variables)]}
				: undefined,
	};
}

export const folderNameOf = ({host, port}: {readonly host: string; readonly port: number}): string =>
	port === 443 ? host : `${host}:${port}`;

async function foldersOf({system, signal}: CollectContext, {host, port, daemon, daemonProcess}: EngineInput) {
	// Without /run/docker.pid, the daemon counts as the snap if the folder of the snap exists.
	const isSnap =
		daemon.kind === 'docker' &&
		daemonProcess === undefined &&
		(await system.listFolder('/var/snap/docker/common', signal)).ok &&
		!(await system.readFile('/run/docker.pid', signal)).ok;

	return certificateFolders({
		kind: daemon.kind,
		name: folderNameOf({host, port}),
		home: isRootService(daemon) ? undefined : system.homeFolder(),
		isRootless: isRootless(daemon),
		isSnap,
	});
}

/** Returns the first folder that exists, or else the folder that the user should create. */
async function readFolder(
	{system, signal}: CollectContext,
	folders: readonly string[],
): Promise<{readonly names: readonly string[]; readonly folder: EngineFolder}> {
	for (const certsFolder of folders) {
		// oxlint-disable-next-line no-await-in-loop -- the engine uses the first folder that exists
		const listed = await system.listFolder(certsFolder, signal);

		if (listed.ok) {
			const names = listed.value;
			const unpaired = names.find(
				name => name.endsWith('.cert') && !names.includes(name.replace(/cert$/, 'key')),
			);
			return {names, folder: {certsFolder, unpairedFile: unpaired && `${certsFolder}/${unpaired}`}};
		}

		if (listed.code !== 'ENOENT') {
			const {owner, mode} = listed.details ?? {};
			const [folderOwner, folderMode] = [owner, mode].map(value => value?.toString());
			return {names: [], folder: {certsFolder, folderError: listed.code, folderOwner, folderMode}};
		}
	}

	return {names: [], folder: {certsFolder: folders[0] ?? ''}};
}

/** Podman and nerdctl run in this shell, and therefore use its variables. */
const shellVariables = ({system}: CollectContext): TrustVariables => ({
	SSL_CERT_FILE: system.variable('SSL_CERT_FILE'),
	SSL_CERT_DIR: system.variable('SSL_CERT_DIR'),
});

const maxDropIns = 20;

/**
 * Reads the variables from drop-in files and /etc/default/docker, because dockerd does not see the variables of this
 * shell.
 */
async function daemonVariables(
	{system, signal}: CollectContext,
	daemon: ContainerDaemonEvidence,
): Promise<TrustVariables> {
	const home = system.homeFolder();
	const folders = isRootless(daemon)
		? home === undefined
			? []
			: [`${home}/.config/systemd/user/docker.service.d`]
		: ['/etc/systemd/system/docker.service.d'];
	const listed = await Promise.all(folders.map(async folder => system.listFolder(folder, signal)));
	const dropIns = listed.flatMap((names, index) =>
		names.ok
			? names.value
					.filter(name => name.endsWith('.conf'))
					.slice(0, maxDropIns)
					.map(name => `${folders[index]}/${name}`)
			: [],
	);
	const files = [...(isRootless(daemon) ? [] : ['/etc/default/docker']), ...dropIns];
	const texts = await Promise.all(files.map(async file => system.readFile(file, signal)));
	return texts
		.map(text => (text.ok ? readTrustVariables(text.value) : {}))
		.reduce((first, second) => ({...first, ...second}), {});
}
