/** An Azure cloud, with the fields of `az cloud show`. */
export type Cloud = {
	readonly name: string;
	/** The URL of Resource Manager, without a trailing slash. */
	readonly resourceManager: string;
	/** The token authority: an Entra host, or an ADFS authority that ends in `/adfs`. */
	readonly authority: string;
	readonly resourceManagerAudience: string;
	/** `.azurecr.io`; absent if the cloud has no registries. */
	readonly registrySuffix?: string;
	/** Microsoft's own registry in this cloud. */
	readonly sampleRegistry?: string;
	/** True for the clouds that Microsoft runs. Their data is part of this program. */
	readonly isBuiltIn: boolean;
};

/** A cloud of `az cloud register` that must not receive tokens, and the setting that is the reason. */
export type RefusedCloud = {
	readonly name: string;
	/** The file with the setting. */
	readonly file: string;
	/** The name in the file: `endpoint_resource_manager`. */
	readonly setting: string;
	readonly value: string;
	/** `malformed`: not an https address. `suffix`: not a domain of at least two labels. */
	readonly problem: 'plain-http' | 'malformed' | 'suffix';
};
