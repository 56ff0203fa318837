/** An Azure cloud, with the fields of `az cloud show`. */
export type Cloud = {
	readonly name: string;
	/** The URL of Resource Manager, without a trailing slash. */
	readonly resourceManager: string;
	/** The token authority: an Entra host, or an ADFS authority that ends in `/adfs`. */
	readonly authority: string;
	readonly resourceManagerAudience: string;
	/** The suffix of the login servers, for example `.azurecr.io`. Absent if the cloud has no registries. */
	readonly registrySuffix?: string;
	/** The host of Microsoft's public registry for this cloud, for example `mcr.microsoft.com`. */
	readonly sampleRegistry?: string;
	/** True if Microsoft runs the cloud. The data of these clouds is part of this program. */
	readonly isBuiltIn: boolean;
};

/**
 * A cloud that is registered with `az cloud register` but must not receive tokens, and the setting that is unsafe.
 */
export type RefusedCloud = {
	readonly name: string;
	/** The path of the file that contains the setting. */
	readonly file: string;
	/** The name of the setting in the file, for example `endpoint_resource_manager`. */
	readonly setting: string;
	readonly value: string;
	/**
	 * `malformed` means that the address is not an https address. `suffix` means that the domain suffix has fewer
	 * than two labels.
	 */
	readonly problem: 'plain-http' | 'malformed' | 'suffix';
};
