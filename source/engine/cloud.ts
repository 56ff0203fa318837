export type Cloud = {
	readonly name: string;
	/** The URL of Resource Manager, without a trailing slash. */
	readonly resourceManager: string;
	/** The URL of the service that issues tokens, for example Entra. */
	readonly authority: string;
	readonly resourceManagerAudience: string;
	/** The suffix of the login servers, for example `.azurecr.io`. Absent if the cloud has no known suffix. */
	readonly registrySuffix?: string;
	/** The host of Microsoft's public registry for this cloud. If absent, the host is `mcr.microsoft.com`. */
	readonly sampleRegistry?: string;
	/** False for example if the user registered the cloud with az. */
	readonly isBuiltIn: boolean;
};

/** A cloud that was registered with `az cloud register` but must not receive tokens, because `setting` is unsafe. */
export type RefusedCloud = {
	readonly name: string;
	readonly file: string;
	/** The name of the setting in the file, for example `endpoint_resource_manager`. */
	readonly setting: string;
	readonly value: string;
	/**
	 * `plain-http`: the value is an http URL. `malformed`: the value is not an https URL, or has parts that URL parsers
	 * can read differently. `suffix`: the value is not a domain with at least two labels.
	 */
	readonly problem: 'plain-http' | 'malformed' | 'suffix';
};
