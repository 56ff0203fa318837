import type {DockerInstallation} from '../../docker-installation.ts';

/** The settings of Docker that can change a verdict, without secrets. Line numbers start at 1. */
export type DockerSettings = ClientSettings & EngineSettings & {readonly engine: DockerInstallation};

export type ClientSettings = {
	readonly helpers?: readonly CredentialHelper[];
	/**
	 * The hosts with a sign-in in config.json that docker ignores, because the credential helper for the host lists
	 * no sign-in for it.
	 */
	readonly ignoredLogins?: readonly string[];
	/** The keys of `credHelpers` that contain a scheme or a path, so docker never finds the key for a registry host. */
	readonly ignoredKeys?: ReadonlyArray<{
		readonly key: string;
		/** The host name in the key. */
		readonly host: string;
		readonly helper: string;
		readonly path: string;
		readonly line?: number | undefined;
	}>;
	/** The value of DOCKER_CONFIG, if the folder does not exist and the default folder has a config.json. */
	readonly missingConfigFolder?: string;
	/**
	 * True if config.json sets proxies, which apply only to builds and containers, not to pulls
	 * (https://docs.docker.com/engine/cli/proxy/).
	 */
	readonly hasClientProxies?: boolean;
	/** True if config.json adds headers to the requests to the engine. */
	readonly hasHttpHeaders?: boolean;
	/** True if DOCKER_AUTH_CONFIG is set. */
	readonly hasAuthVariable?: boolean;
	/**
	 * The context that selects the engine. `selectedContext` is absent for the default context, and if DOCKER_HOST is
	 * set.
	 */
	readonly selectedContext?: {
		readonly context: string;
		readonly setting: 'DOCKER_CONTEXT' | 'currentContext';
		readonly path?: string | undefined;
		readonly line?: number | undefined;
		readonly isMissing: boolean;
	};
	/**
	 * The name of the context in DOCKER_CONTEXT or `currentContext`, if DOCKER_HOST overrides the endpoint of the
	 * context.
	 */
	readonly overriddenContext?: string;
	/**
	 * The address of the engine. `endpoint` is absent for the default address, and for a context without a readable
	 * endpoint.
	 */
	readonly endpoint?: string;
};

export type CredentialHelper = {
	/** The name without `docker-credential-`. */
	readonly helper: string;
	readonly setting: 'credsStore' | 'credHelpers';
	/** `host` is absent for a helper for all registries. */
	readonly host?: string;
	readonly path: string;
	readonly line?: number | undefined;
	/**
	 * `unknown`: the helper was not examined, or `list` failed for a helper that can still return sign-ins without
	 * `list`.
	 */
	readonly state: 'working' | 'missing' | 'failed' | 'unknown';
	readonly error?: string;
};

/** The settings of the engine, if the settings are on this machine. */
export type EngineSettings = {
	readonly mirrors?: readonly string[];
	readonly dns?: readonly string[];
	/** The entries of `insecure-registries` for Azure registries. */
	readonly insecureRegistries?: readonly LocatedSetting[];
	readonly engineProxies?: readonly EngineProxy[];
	/**
	 * The settings that the engine ignores, because daemon.json uses the name of the command-line flag, for example
	 * `insecure-registry` instead of `insecure-registries`.
	 */
	readonly misnamedSettings?: readonly MisnamedSetting[];
	/**
	 * The proxy variables in Environment= of the systemd service whose value contains a percent sign that systemd
	 * reads as a specifier.
	 */
	readonly misreadVariables?: readonly MisreadVariable[];
	/** The settings of daemon.json that the service also sets as a flag. */
	readonly conflicts?: readonly SettingsConflict[];
	readonly certificates?: readonly RegistryCertificates[];
};

export type LocatedSetting = {
	readonly value: string;
	readonly path: string;
	readonly line?: number | undefined;
};

export type MisnamedSetting = {
	/** The name of a flag, for example `insecure-registry`. */
	readonly setting: string;
	readonly rightName: string;
	readonly path: string;
	readonly line?: number | undefined;
};

export type MisreadVariable = {
	/** The name of the variable. */
	readonly setting: string;
	/** The percent sign and the next character. */
	readonly specifier: string;
	/** True if systemd does not know the specifier, and therefore ignores the assignment. */
	readonly isAssignmentIgnored: boolean;
	readonly path: string;
	readonly line: number;
};

export type EngineProxy = LocatedSetting & {
	/** The name, for example `https-proxy` in daemon.json or `HTTPS_PROXY` in the service. */
	readonly setting: string;
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
	readonly problem?: 'key-missing' | 'certificate-missing' | 'not-pem';
	readonly file?: string;
};
