import type {CollectContext} from '../../../engine/check.ts';
import type {TrustStore} from '../../../engine/system.ts';
import type {ContainerDaemonEvidence} from '../container-daemon/collect-daemon.ts';
import type {DaemonProcess} from './daemon-start.ts';
import {collectService} from '../client-settings/docker/collect-docker-service.ts';
import {partnerOf} from '../client-settings/docker/find-docker-problems.ts';
import type {ClientKind} from '../read-client-version.ts';
import {dockerPlaces} from '../docker-installation.ts';
import type {DockerInstallation} from '../docker-installation.ts';
import {certificateFolders, goStore} from './engine-files.ts';
import type {TrustVariables} from './engine-files.ts';
import {isRootless, isRootService} from './engine-location.ts';

/** The folder with the certificates for one registry. */
export type EngineFolder = {
	readonly certsFolder: string;
	/** The installation of Docker. `installation` is absent for Podman and nerdctl. */
	readonly installation?: DockerInstallation | undefined;
	/** The error if this user cannot read the folder. A folder that does not exist has no error. */
	readonly folderError?: string | undefined;
	readonly folderOwner?: string | undefined;
	readonly folderMode?: string | undefined;
	/** A client certificate in the folder without its key, or a key without its certificate. */
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
	const {system} = context;
	const {daemon} = input;
	const home = isRootService(daemon) ? undefined : system.homeFolder();
	const configFolder = system.variable('XDG_CONFIG_HOME') || `${home ?? ''}/.config`;
	const installation = daemon.kind === 'docker' ? await findInstallation(context, input) : undefined;
	const folders =
		installation === undefined
			? certificateFolders({
					isPodman: daemon.kind === 'podman',
					configFolder: home === undefined ? undefined : configFolder,
					isRootless: isRootless(daemon),
				})
			: [dockerPlaces(installation, {home: home ?? '', configFolder}).certificates ?? ''];
	const [{folder, names}, variables] = await Promise.all([
		readFolder(
			context,
			folders.map(one => `${one}/${folderNameOf(input)}`),
			daemon.kind,
		),
		installation === undefined
			? shellVariables(context)
			: serviceVariables(context, installation, configFolder),
	]);
	const hostsFile =
		daemon.kind === 'nerdctl' && names.includes('hosts.toml')
			? `${folder.certsFolder}/hosts.toml`
			: undefined;

	return {
		names,
		folder: {...folder, installation, hostsFile},
		store:
			hostsFile === undefined
				? {
						sources: [
							{paths: folders.map(one => `${one}/${folderNameOf(input)}`), names: 'crt'},
							...goStore(variables),
						],
					}
				: undefined,
	};
}

export const folderNameOf = ({host, port}: {readonly host: string; readonly port: number}): string =>
	port === 443 ? host : `${host}:${port}`;

/** Without /run/docker.pid, the daemon counts as the snap if the folder of the snap exists. */
async function findInstallation(
	{system, signal}: CollectContext,
	{daemon, daemonProcess}: EngineInput,
): Promise<DockerInstallation> {
	if (isRootless(daemon)) {
		return 'user-service';
	}

	const isSnap =
		daemonProcess === undefined &&
		(await system.listFolder('/var/snap/docker/current', signal)).ok &&
		!(await system.readFile('/run/docker.pid', signal)).ok;
	return isSnap ? 'snap' : 'system-service';
}

/** Returns the first folder that exists, or else the folder that the user should create. */
async function readFolder(
	{system, signal}: CollectContext,
	folders: readonly string[],
	kind: ClientKind | undefined,
): Promise<{readonly names: readonly string[]; readonly folder: EngineFolder}> {
	for (const certsFolder of folders) {
		// oxlint-disable-next-line no-await-in-loop -- the engine uses the first folder that exists
		const listed = await system.listFolder(certsFolder, signal);

		if (listed.ok) {
			const names = listed.value;
			const unpaired = names.find(
				name =>
					// containerd ignores a key without a certificate.
					(name.endsWith('.cert') || (name.endsWith('.key') && kind !== 'nerdctl')) &&
					!names.includes(partnerOf(name)),
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

/** dockerd has the variables of its service, not of this shell. */
async function serviceVariables(
	context: CollectContext,
	installation: DockerInstallation,
	configFolder: string,
): Promise<TrustVariables> {
	const {environment} = await collectService(context, installation, configFolder);
	return {
		SSL_CERT_FILE: environment.get('SSL_CERT_FILE')?.value,
		SSL_CERT_DIR: environment.get('SSL_CERT_DIR')?.value,
	};
}
