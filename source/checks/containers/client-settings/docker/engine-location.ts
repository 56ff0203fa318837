import type {RuntimeEnvironment} from '../../../../engine/system.ts';

/** The place of the Docker engine, which determines the paths of the engine settings. */
export type EngineLocation =
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

export function locateEngine({
	platform,
	hostType,
	endpoint = '',
	isSnap,
	isElsewhere,
}: LocationInput): EngineLocation {
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
