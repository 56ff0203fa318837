import {truncateStart} from '../../../text/truncate.ts';
import {redactSecrets} from '../../../text/redact-secrets.ts';
import {excerpt} from '../../../text/strip-control-characters.ts';

type PullFailure =
	| 'client-ip-denied'
	| 'credential-helper-missing'
	| 'credential-helper-failed'
	| 'credentials-file-unreadable'
	| 'image-not-signed'
	| 'content-trust-server-unreachable'
	| 'proxy-authentication-required'
	| 'proxy-unreachable'
	| 'proxy-refused'
	| 'certificate-untrusted'
	| 'certificate-date-invalid'
	| 'certificate-host-mismatch'
	| 'tls-handshake-failed'
	| 'plain-http'
	| 'host-not-found'
	| 'resolver-failed'
	| 'disk-full'
	| 'rootless-not-set-up'
	| 'storage-not-writable'
	| 'rate-limited'
	| 'no-matching-platform'
	| 'authentication-required'
	| 'tag-not-found'
	| 'repository-not-found'
	| 'denied-or-not-found'
	| 'access-denied'
	| 'registry-server-error'
	| 'layer-missing'
	| 'not-an-image'
	| 'not-a-registry'
	| 'unpack-failed'
	| 'invalid-image-name'
	| 'daemon-stopped'
	| 'connection-refused'
	| 'network-unreachable'
	| 'connection-timed-out'
	| 'interrupted';

/**
 * Error messages of docker 19 to 29, podman 4 and 5, and nerdctl 1 and 2. For docker, the patterns apply with and
 * without the containerd image store. Specific causes come before general symptoms, because the first match is used.
 */
const messages: ReadonlyArray<readonly [PullFailure, RegExp]> = [
	['client-ip-denied', /client with IP\b/i],
	[
		'credential-helper-missing',
		/docker-credential-\S{0,200} (?:executable file not found|not found|no such file)|exec: "docker-credential-[^"]*": |docker-credential-\S{1,200} resolves to executable/i,
	],
	['credential-helper-failed', /error (?:getting|storing) credentials|docker-credential-/i],
	[
		'credentials-file-unreadable',
		/(?:auth|config)\.json.{0,400}(?:invalid character|unexpected end|permission denied)|getting username and password/i,
	],
	[
		'content-trust-server-unreachable',
		/contacting notary server|notary.{0,400}(?:unreachable|timed? ?out|connection refused)|trust server/i,
	],
	[
		'image-not-signed',
		/trust data|remote trust|No valid trust|could not validate the path to a trusted root|signature (?:was required|.{0,400}not accepted)|rejected by policy/i,
	],
	['proxy-authentication-required', /Proxy Authentication Required|(?<![\w:/.@-])407(?![.:/@-]?\w)/i],
	['proxy-unreachable', /proxyconnect|unsupported proxy|proxy: unknown|invalid proxy/i],
	[
		'proxy-refused',
		/https?:\/\/[^"\s]{1,2000}"?: (?:Forbidden|Bad Gateway|Service Unavailable|Gateway Time-?out|Method Not Allowed|Not Found|Bad Request)\s*$/im,
	],
	['certificate-date-invalid', /certificate has expired|is not yet valid/i],
	[
		'certificate-host-mismatch',
		/certificate is (?:not )?valid for|cannot validate certificate for|doesn't contain any IP SANs|relies on legacy Common Name/i,
	],
	['certificate-untrusted', /signed by unknown authority|certificate is not trusted/i],
	['tls-handshake-failed', /x509:|tls: (?!handshake timeout)|bad certificate|remote error: tls/i],
	['plain-http', /HTTP response to HTTPS client/i],
	['host-not-found', /no such host/i],
	['resolver-failed', /server misbehaving|lookup \S+(?: on \S+)?: |Temporary failure in name resolution/i],
	['disk-full', /no space left on device|disk quota exceeded|not enough space/i],
	[
		'rootless-not-set-up',
		/insufficient UIDs|newuidmap|newgidmap|subuid|subgid|lchown .{0,400}(?:invalid argument|operation not permitted)/i,
	],
	['rate-limited', /toomanyrequests|too many requests|(?<![\w:/.@-])429(?![.:/@-]?\w)|rate limit/i],
	[
		'no-matching-platform',
		/no matching manifest|no match for platform|no image found in (?:manifest list|image index)|cannot be used on this platform|does not match the specified platform|no unpack platforms/i,
	],
	[
		'invalid-image-name',
		/invalid reference format|short-name|repository name must be|could not parse (?:image )?reference/i,
	],
	[
		'denied-or-not-found',
		/pull access denied|requested access to the resource is denied|repository does not exist/i,
	],
	[
		'authentication-required',
		/unauthorized|authentication required|no basic auth|invalid username\/password|(?<![\w:/.@-])401(?![.:/@-]?\w)|insufficient_scope|authorization failed/i,
	],
	[
		'layer-missing',
		/\bblob unknown|\bunknown blob|fetching blob: .{0,400}status code from registry 404|content at \S{1,300}\/blobs\/\S{1,300} not found/i,
	],
	['tag-not-found', /manifest unknown|manifest for .{0,400} not found|: not found\s*"?$|manifest tagged/im],
	['repository-not-found', /name unknown|repository name not known|NAME_UNKNOWN/i],
	[
		'access-denied',
		/(?<!permission )\bdenied\b(?!.{0,400}(?:mkdir|open|lchown|write|dial))|(?<![\w:/.@-])403(?![.:/@-]?\w)|: Forbidden/i,
	],
	[
		'not-an-image',
		/unsupported media type application\/vnd\.|image-specific operation on artifact|missing signature key|unsupported schema version|no FSLayers in manifest/i,
	],
	[
		'not-a-registry',
		/invalid character '<'|error unmarshalling content|error parsing HTTP|status code from registry 404|unsupported (?:media type|MIME)|missing schemaVersion/i,
	],
	[
		'registry-server-error',
		/unexpected HTTP status: 5|\b5\d\d (?:Internal|Service|Bad|Gateway)|Internal Server Error|Service Unavailable|status code from registry 5/i,
	],
	[
		'daemon-stopped',
		/Cannot connect to the Docker daemon|docker API at|error during connect|containerd socket|transport is closing|Cannot connect to Podman/i,
	],
	[
		'storage-not-writable',
		/(?:permission denied|operation not permitted|read-only file system|input\/output error)/i,
	],
	[
		'unpack-failed',
		/failed to register layer|applying layer|ApplyLayer|filesystem layer verification failed|digest mismatch|unexpected commit digest|did not match|invalid tar header|failed to extract layer/i,
	],
	['connection-refused', /connection refused/i],
	['network-unreachable', /network is unreachable|no route to host|host is down|network is down/i],
	[
		'connection-timed-out',
		/i\/o timeout|handshake timeout|context deadline exceeded|Client\.Timeout|timed? out/i,
	],
	[
		'interrupted',
		/\bEOF\b|connection reset|broken pipe|expected HTTP 206|unexpected commit size|short read|server sent GOAWAY|use of closed|wsarecv/i,
	],
];

/** Classifies the error output of a client. Returns undefined for an unknown message. */
export function readPullFailure(errorOutput: string): PullFailure | undefined {
	// Remove the tag in `reading manifest TAG in`, because a tag can look like an HTTP status, for example 404.
	const text = truncateStart(errorOutput).replaceAll(/\breading manifest \S+ in\b/g, 'reading manifest in');
	return messages.find(([, message]) => message.test(text))?.[0];
}

/** Returns the host of the failed request, or undefined if the message names no host. */
export function readHost(errorOutput: string): string | undefined {
	const text = truncateStart(errorOutput);

	return (
		/\blookup ([\w.-]+)/.exec(text)?.[1] ??
		// A message can contain several requests, for example for a manifest and then for a token. The last request failed.
		[...text.matchAll(/\b(?:Get|Head|Post) \\?"https?:\/\/([\w.-]+(?::\d+)?)/g)].at(-1)?.[1] ??
		// Skip aka.ms, because an error message from Azure can contain the URL of a help page on that host.
		[...text.matchAll(/\bhttps?:\/\/([\w.-]+(?::\d+)?)/g)]
			.map(([, host]) => host)
			.find(host => host !== 'aka.ms')
	);
}

/** Returns the address of this client, as the error message of the registry firewall reports it. */
export const readClientIp = (errorOutput: string): string | undefined =>
	/client with IP (?:'|\\u0027|")?([0-9a-f.:]+)/i.exec(truncateStart(errorOutput))?.[1];

export function hostOfImage(image: string): string {
	const [first = '', ...rest] = image.split('/');
	return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : 'docker.io';
}

/** Returns the last three lines without progress lines, at most 600 characters, or undefined if no line is left. */
export function readLastErrors(output: string): string | undefined {
	const lines = output
		.split('\n')
		.filter(line => line.trim() !== '' && !/^(?:Trying to pull|Getting image source|Copying )/.test(line));
	const last = lines.slice(-3).join('\n');
	// Keep the end of a long message, because the end names the cause.
	return last === '' ? undefined : excerpt(redactSecrets(truncateStart(last)).slice(-560), 600);
}
