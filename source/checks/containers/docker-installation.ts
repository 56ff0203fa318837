import type {RuntimeEnvironment} from '../../engine/system.ts';

/** The place of the Docker engine, which determines the paths of the engine settings. */
export type DockerInstallation =
	/** The system service of this machine. */
	| 'system-service'
	/** A service of this user. */
	| 'user-service'
	/** The snap package of Canonical. */
	| 'snap'
	/** Docker Desktop on macOS or Windows. */
	| 'desktop'
	/** An engine whose settings are not read, for example in a virtual machine or on another machine. */
	| 'elsewhere';

type LocationInput = Pick<RuntimeEnvironment, 'platform' | 'hostType'> & {
	/**
	 * The address of the engine, for example `unix:///var/run/docker.sock`. `endpoint` is absent for the default
	 * address.
	 */
	readonly endpoint?: string | undefined;
	readonly isSnap: boolean;
	/** True if the selected context is missing, or Docker Desktop shares its engine with WSL. */
	readonly isElsewhere: boolean;
};

export function findDockerInstallation({
	platform,
	hostType,
	endpoint = '',
	isSnap,
	isElsewhere,
}: LocationInput): DockerInstallation {
	const address = endpoint.toLowerCase();

	if (hostType !== 'machine' || isElsewhere || /^(?:ssh|tcp|https?):/.test(address)) {
		return 'elsewhere';
	}

	if (platform === 'win32' || platform === 'darwin') {
		return isOtherMachine(address) ? 'elsewhere' : 'desktop';
	}

	if (/^unix:\/\/\/run\/user\/\d{1,10}\/docker\.sock$/.test(address)) {
		return 'user-service';
	}

	if (address !== '' && !/^unix:\/\/(?:\/var)?\/run\/docker\.sock$/.test(address)) {
		return 'elsewhere';
	}

	return isSnap ? 'snap' : 'system-service';
}

const isOtherMachine = (address: string): boolean =>
	['/.colima/', '/.rd/', '/.lima/', '/.orbstack/', 'podman'].some(part => address.includes(part));

type Folders = {
	readonly home: string;
	readonly configFolder: string;
	readonly programData?: string | undefined;
};

/**
 * Returns the paths of daemon.json and the folder certs.d. Sources: https://docs.docker.com/engine/daemon/,
 * https://docs.docker.com/engine/security/certificates/ and https://github.com/canonical/docker-snap
 */
export function dockerPlaces(
	installation: DockerInstallation,
	{home, configFolder, programData = 'C:\\ProgramData'}: Folders,
): {readonly daemon: readonly string[]; readonly certificates?: string} {
	switch (installation) {
		case 'system-service':
			return {daemon: ['/etc/docker/daemon.json'], certificates: '/etc/docker/certs.d'};
		case 'user-service':
			return {
				daemon: [`${configFolder}/docker/daemon.json`],
				certificates: `${configFolder}/docker/certs.d`,
			};
		case 'snap':
			return {
				daemon: ['/var/snap/docker/current/config/daemon.json'],
				certificates: '/var/snap/docker/current/etc/docker/certs.d',
			};
		case 'desktop':
			return home.includes('\\')
				? {daemon: [`${home}\\.docker\\daemon.json`, `${programData}\\docker\\config\\daemon.json`]}
				: {daemon: [`${home}/.docker/daemon.json`]};
		case 'elsewhere':
			return {daemon: []};
	}
}
