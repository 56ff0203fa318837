import type {EngineLocation} from './engine-location.ts';

/** The settings of Docker that can change a verdict, without secrets. A line is counted from 1. */
export type DockerSettings = ClientSettings & EngineSettings & {readonly engine: EngineLocation};

/** The settings of the docker client. */
export type ClientSettings = {
	readonly helpers?: readonly CredentialHelper[];
	/**
	 * The Azure registries whose sign-in in config.json is ignored, because a credential helper is set for the registry
	 * and has no sign-in for it.
	 */
	readonly ignoredLogins?: readonly string[];
	/** True if config.json sets proxies. They apply to builds and containers, not to pulls. */
	readonly hasClientProxies?: boolean;
	/** True if config.json adds headers to the requests for the engine. */
	readonly hasHttpHeaders?: boolean;
	/** True if DOCKER_AUTH_CONFIG is set. docker uses the sign-ins in this variable first. */
	readonly hasAuthVariable?: boolean;
	/** The context that selects the engine. Absent for the default context, and if DOCKER_HOST is set. */
	readonly selectedContext?: {
		readonly context: string;
		readonly setting: 'DOCKER_CONTEXT' | 'currentContext';
		readonly path?: string | undefined;
		readonly line?: number | undefined;
		readonly isMissing: boolean;
	};
	/** The current context in config.json, if DOCKER_HOST overrides it. */
	readonly overriddenContext?: string;
	/** The address of the engine. Absent for the default address. */
	readonly endpoint?: string;
};

export type CredentialHelper = {
	/** The name without `docker-credential-`. */
	readonly helper: string;
	readonly setting: 'credsStore' | 'credHelpers';
	/** The registry for which the helper is set. Absent for all registries. */
	readonly host?: string;
	readonly path: string;
	readonly line?: number | undefined;
	/** `unknown`: the result of `list` proves nothing, because not every helper can list its sign-ins. */
	readonly state: 'working' | 'missing' | 'failed' | 'unknown';
	readonly error?: string;
};

/** The settings of the engine, if they are on this machine. */
export type EngineSettings = {
	readonly mirrors?: readonly string[];
	readonly dns?: readonly string[];
	/** The Azure registries, or parts of their names, for which the engine does not verify certificates. */
	readonly insecureRegistries?: readonly LocatedSetting[];
	readonly engineProxies?: readonly EngineProxy[];
	/** The settings of daemon.json that the service also sets as a flag. The engine then does not start. */
	readonly conflicts?: readonly SettingsConflict[];
	readonly certificates?: readonly RegistryCertificates[];
};

export type LocatedSetting = {
	readonly value: string;
	readonly path: string;
	readonly line?: number | undefined;
};

export type EngineProxy = LocatedSetting & {
	/** `https-proxy` of daemon.json, or `HTTPS_PROXY` of the service. */
	readonly setting: string;
	/** The kind of the setting, whatever its spelling. */
	readonly kind: 'http' | 'https' | 'no';
	/** The file with the setting that applies instead. */
	readonly overriddenBy?: string;
};

export type SettingsConflict = {
	/** The key in daemon.json, for example `hosts`. */
	readonly setting: string;
	readonly path: string;
	readonly line?: number | undefined;
	readonly otherPath: string;
	readonly otherLine: number;
};

/** A folder in certs.d. `problem` and `file` are present if the engine cannot use a file in the folder. */
export type RegistryCertificates = {
	readonly host: string;
	readonly path: string;
	readonly names: readonly string[];
	/** `not-pem`: the engine ignores the file. For the other problems, the engine refuses every pull from the host. */
	readonly problem?: 'key-missing' | 'certificate-missing' | 'not-pem';
	readonly file?: string;
};
