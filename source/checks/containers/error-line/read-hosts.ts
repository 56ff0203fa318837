/** The last host of each kind in an error, spelled as in the error. All except `lookup` can include a port. */
export type Hosts = {
	readonly request?: string | undefined;
	readonly image?: string | undefined;
	/** The host name in a DNS lookup. */
	readonly lookup?: string | undefined;
	readonly nameServer?: string | undefined;
	/** The address and port of a TCP connection. */
	readonly dial?: string | undefined;
};

/**
 * Placeholder hosts in requests to an engine on a socket. `DummyHost` of docker is `api.moby.localhost`:
 * https://github.com/moby/moby/blob/v28.3.0/client/client.go
 */
const placeholders = new Set(['d', 'docker', 'docker.example.com', 'api.moby.localhost', 'localhost']);

export function readHosts(text: string): Hosts {
	return {
		request: lastMatch(text, requestHost, host => !placeholders.has(host)),
		image: lastMatch(text, imageHost, host => /[.:]|^localhost$/.test(host)),
		lookup: lastMatch(text, /\blookup ([\w.-]{1,255})/g),
		nameServer: lastMatch(text, /\blookup [\w.-]{1,255} on ([\w.:[\]-]{1,255}?)(?=: )/g),
		dial: lastMatch(text, /\bdial tcp ([\w.[\]:-]{0,255}:\d{1,5})/g),
	};
}

const requestHost =
	/(?:\b(?:get|head|post|put|patch|delete|to|code|version) "?https?:\/\/|pinging container registry |reading manifest \S{1,300} in |\bregistry ['"]|host=')([\w.-]{1,255}(?::\d{1,5})?)/gi;

const imageHost =
	/(?:docker:\/\/|oci:\/\/|pull image "|resolve (?:reference|image) "|unpack image "|repository \[?|manifest for |metadata for |exist for |access denied for |server ")([\w.-]{1,255}(?::\d{1,5})?)(?=[/"])/gi;

const lastMatch = (
	text: string,
	expression: RegExp,
	isHost: (host: string) => boolean = () => true,
): string | undefined =>
	[...text.matchAll(expression)].map(([, host = '']) => host).findLast(host => host !== '' && isHost(host));
