/** An Azure cloud as az knows it. */
export type Cloud = {
	readonly name: string;
	/** Resource Manager, without a trailing slash. */
	readonly resourceManager: string;
	/** Where tokens come from: an Entra host, or an ADFS authority that ends in `/adfs`. */
	readonly authority: string;
	/** The audience of Resource Manager's tokens. */
	readonly resourceManagerAudience: string;
	/** `.azurecr.io`; absent where the cloud has no registries. */
	readonly registrySuffix?: string;
	/** Microsoft's own registry in this cloud. */
	readonly sampleRegistry?: string;
	/** True for the clouds Microsoft runs and this program knows without az. */
	readonly isBuiltIn: boolean;
};

/** A cloud of `az cloud register` that no token may go to, and the setting that is the reason. */
export type RefusedCloud = {
	readonly name: string;
	/** The file that holds the setting. */
	readonly file: string;
	/** As the file names it: `endpoint_resource_manager`. */
	readonly setting: string;
	readonly value: string;
	/** Plain HTTP; not an https address; or not a domain of at least two labels. */
	readonly problem: 'plain-http' | 'malformed' | 'suffix';
};
