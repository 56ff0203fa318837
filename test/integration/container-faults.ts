/** A fault of a port of the registry, or of a host name in the DNS of the lab. */
export type RegistryFault =
	| 'untrusted'
	| 'expired'
	| 'other-host'
	| 'plain-http'
	| 'reset'
	| 'closed'
	| 'cut'
	| 'wants-password'
	| 'token-refused'
	| 'address-denied'
	| 'tag-unknown'
	| 'repository-unknown'
	| 'throttled'
	| 'throttled-plainly'
	| 'broken'
	| 'other-platform'
	| 'web-page'
	| 'damaged'
	| 'too-big'
	| 'foreign-owner'
	| 'blobs-elsewhere'
	| 'stalls'
	| 'proxy-wants-password'
	| 'proxy-refuses'
	| 'unknown-name'
	| 'resolver-broken'
	| 'no-route';

/** The address of the registry in the network namespace (RFC 5737). */
export const labAddress = '192.0.2.7';

/** The suffix of host names that need no proxy. */
export const plainDomain = 'plain.test';
export const registryHost = `registry.${plainDomain}`;
/** A host name that can be reached only through the proxy. */
export const proxiedHost = 'registry.proxied.test';

export const proxyPort = 3128;
/** The port of Debian's registry, and the port of a relay to this registry. */
export const realPort = 5443;
export const relayPort = 5444;
