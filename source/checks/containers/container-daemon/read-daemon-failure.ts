import {truncateEnd} from '../../../text/truncate.ts';

/** The reason why a client cannot use its daemon, or why a client without a daemon, such as Podman, cannot work. */
export type DaemonFailure =
	| 'context-not-found'
	| 'invalid-daemon-address'
	| 'tls-certificate-missing'
	| 'tls-handshake-failed'
	| 'api-version-mismatch'
	| 'rootless-not-set-up'
	| 'permission-denied'
	| 'podman-unreachable'
	| 'unreachable';

/** Patterns for error messages of docker 19 to 29, podman 4 and 5, and nerdctl 1 and 2. The first match is used. */
const messages: ReadonlyArray<readonly [DaemonFailure, RegExp]> = [
	['context-not-found', /context "[^"]*"(?: does not exist|: context not found| is not found)/i],
	[
		'invalid-daemon-address',
		/invalid bind address|unable to parse docker host|invalid (?:DOCKER_)?host|resolve docker endpoint: parse|ssh host connection is not valid|protocol not available|no Host in request URL/i,
	],
	[
		'tls-certificate-missing',
		/open .{0,400}\.pem: |could not (?:read|load) (?:CA|X509)|tls: failed to find any PEM/i,
	],
	[
		'tls-handshake-failed',
		/HTTP request to an HTTPS server|HTTP response to HTTPS client|x509:|tls: |certificate|TLS handshake|malformed HTTP response "\\x15/i,
	],
	[
		'api-version-mismatch',
		/client version \S+ is too (?:new|old)|client is newer than server|API version is too (?:new|old)/i,
	],
	[
		'rootless-not-set-up',
		/newuidmap|newgidmap|subuid|subgid|insufficient UIDs|user namespaces? (?:are|is) not|max_user_namespaces|cannot clone|cannot re-exec|rootless containerd not running|set up (?:the )?namespace/i,
	],
	['podman-unreachable', /Cannot connect to Podman|unable to connect to Podman|podman machine/i],
	[
		'permission-denied',
		/permission denied|access is denied|must be run (?:elevated|with elevated)|operation not permitted/i,
	],
	[
		'unreachable',
		/Cannot connect to the Docker daemon|failed to connect to the docker API|daemon running|error during connect|cannot access containerd socket|connection refused|no such file or directory|cannot find the file|no such host|i\/o timeout|no route to host|network is unreachable|connection reset|\bEOF\b/i,
	],
];

/** Classifies the stderr of a client. Returns undefined for an unknown message. */
export const readDaemonFailure = (errorOutput: string): DaemonFailure | undefined => {
	const text = truncateEnd(errorOutput);
	return messages.find(([, message]) => message.test(text))?.[0];
};

export function readDaemonEndpoint(errorOutput: string): string | undefined {
	const text = truncateEnd(errorOutput);
	const found =
		/\b((?:unix|tcp|npipe|ssh|fd|https?):\/\/[^\s"';]+[^\s"';.:,])/i.exec(text) ??
		/containerd socket "([^"]+)"/.exec(text);
	return found?.[1];
}

export const readContextName = (errorOutput: string): string | undefined =>
	/context "([^"]*)"/i.exec(truncateEnd(errorOutput))?.[1];
