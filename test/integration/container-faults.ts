/** What a port of the faulty registry, or a name of its DNS server, can do wrong. */
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

/** Where it stands, in a network of its own; the address is one for documentation (RFC 5737). */
export const labAddress = '192.0.2.7';

/** Names that need no proxy end so. */
export const plainDomain = 'plain.test';
export const registryHost = `registry.${plainDomain}`;
/** Reached through the proxy. */
export const proxiedHost = 'registry.proxied.test';

export const proxyPort = 3128;
/** Debian's registry, and a relay in front of it. */
export const realPort = 5443;
export const relayPort = 5444;
