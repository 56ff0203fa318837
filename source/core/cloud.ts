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
