/** An Azure cloud, with the fields of `az cloud show`. */
export type Cloud = {
	readonly name: string;
	/** The URL of Resource Manager, without a trailing slash. */
	readonly resourceManager: string;
	/** The token authority: an Entra host, or an ADFS authority that ends in `/adfs`. */
	readonly authority: string;
	readonly resourceManagerAudience: string;
	/**
	 * The suffix of the login servers, for example `.azurecr.io`. `registrySuffix` is absent if the cloud has no
	 * registries.
	 */
	readonly registrySuffix?: string;
	/** The host of Microsoft's own registry in this cloud. */
	readonly sampleRegistry?: string;
	/** The field is true if Microsoft runs the cloud. The data of such a cloud is part of this program. */
	readonly isBuiltIn: boolean;
};

/** A cloud of `az cloud register` that must not receive tokens, and the setting that is the reason. */
export type RefusedCloud = {
	readonly name: string;
	/** The path of the file that contains the setting. */
	readonly file: string;
	/** The name of the setting in the file, for example `endpoint_resource_manager`. */
	readonly setting: string;
	readonly value: string;
	/**
	 * The value `malformed` means that the address is not an https address. The value `suffix` means that the domain
	 * has fewer than two labels.
	 */
	readonly problem: 'plain-http' | 'malformed' | 'suffix';
};
