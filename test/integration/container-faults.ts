/** Faults of a port of the registry, or of a name in its DNS. */
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

/** Address in the network namespace (RFC 5737). */
export const labAddress = '192.0.2.7';

/** Suffix of names that need no proxy. */
export const plainDomain = 'plain.test';
export const registryHost = `registry.${plainDomain}`;
/** A name that needs the proxy. */
export const proxiedHost = 'registry.proxied.test';

export const proxyPort = 3128;
/** Ports of Debian's registry and of a relay to it. */
export const realPort = 5443;
export const relayPort = 5444;
