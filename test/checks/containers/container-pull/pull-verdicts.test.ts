import {expect, test} from 'vitest';
import {readClientError} from '../../../../source/checks/containers/client-error.ts';
import {verdictOf} from '../../../../source/checks/containers/container-pull/pull-verdicts.ts';

function verdictFor(text: string) {
	const line = readClientError(text, 'docker');
	return line && verdictOf(line);
}

const fromDaemon = 'Error response from daemon: ';
const ping = `${fromDaemon}Get "https://registry.test/v2/": `;
const podman = 'Error: initializing source docker://registry.test/app:1: ';
const podmanPing = `${podman}pinging container registry registry.test: Get "https://registry.test/v2/": `;
const nerdctl =
	'failed to resolve reference "registry.test/app:1": failed to do request: Head "https://registry.test/v2/app/manifests/1": ';
const denied =
	"client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.";

/** Messages of docker 20.10, docker 28.2 with a daemon of version 20.10, and podman 4.3. */
test.each([
	['tag-not-found', `${fromDaemon}manifest for localhost:5000/team/app:407 not found`],
	['tag-not-found', `${fromDaemon}manifest for localhost:5000/team/app:429 not found`],
	['tag-not-found', `${podman}reading manifest 401 in registry.test/app: manifest unknown`],
	[
		'connection-timed-out',
		`${fromDaemon}Head "https://registry.test/v2/app/manifests/1.401": net/http: TLS handshake timeout`,
	],
	[
		'connection-timed-out',
		`${fromDaemon}Head "https://registry.test/v2/403/manifests/403": net/http: TLS handshake timeout`,
	],
	['not-an-image', `${fromDaemon}unsupported media type application/vnd.cncf.helm.config.v1+json`],
	['not-an-image', `${fromDaemon}missing signature key`],
	[
		'not-an-image',
		'Error: parsing image configuration: unsupported image-specific operation on artifact with type "application/vnd.cncf.helm.config.v1+json"',
	],
	[
		'not-an-image',
		'Error: initializing image from source docker://registry.test/app:1: unsupported schema version 2',
	],
	[
		'layer-missing',
		`${fromDaemon}error pulling image configuration: download failed after attempts=1: unknown blob`,
	],
	[
		'layer-missing',
		'Error: parsing image configuration: Error fetching blob: invalid status code from registry 404 (Not Found)',
	],
	['storage-not-writable', `${fromDaemon}mkdir /var/lib/docker/image: permission denied`],
	['storage-not-writable', `${fromDaemon}open /var/lib/docker/image/x: permission denied`],
	['certificate-untrusted', `${ping}x509: certificate signed by unknown authority`],
	['certificate-untrusted', `${podmanPing}x509: certificate signed by unknown authority`],
	[
		'certificate-date-invalid',
		`${ping}x509: certificate has expired or is not yet valid: current time 2026-11-22T10:56:47Z is after 2024-02-01T00:00:00Z`,
	],
	[
		'certificate-not-yet-valid',
		`${ping}x509: certificate has expired or is not yet valid: current time 2019-03-01T10:00:00Z is before 2026-01-10T00:00:00Z`,
	],
	[
		'certificate-not-yet-valid',
		`${podmanPing}x509: certificate has expired or is not yet valid: current time 2019-03-01T12:00:00+02:00 is before 2026-01-10T00:00:00Z`,
	],
	[
		'certificate-without-names',
		`${ping}x509: certificate relies on legacy Common Name field, use SANs instead`,
	],
	[
		'certificate-without-names',
		`${podmanPing}x509: certificate is not valid for any names, but wanted to match registry.test`,
	],
	[
		'storage-host-not-found',
		`${fromDaemon}error pulling image configuration: download failed after attempts=6: dial tcp: lookup abc.blob.core.windows.net on 10.0.0.10:53: no such host`,
	],
	[
		'storage-unreachable',
		`${fromDaemon}error pulling image configuration: download failed after attempts=6: dial tcp 203.0.113.4:443: i/o timeout`,
	],
	['certificate-host-mismatch', `${ping}x509: certificate is valid for other.example, not registry.test`],
	['plain-http', `${ping}http: server gave HTTP response to HTTPS client`],
	['plain-http', `${podmanPing}http: server gave HTTP response to HTTPS client`],
	['interrupted', `${ping}read tcp 192.0.2.7:32824->192.0.2.7:6005: read: connection reset by peer`],
	['interrupted', `${ping}EOF`],
	['interrupted', 'unexpected EOF'],
	['interrupted', 'expected HTTP 206 from byte range request'],
	[
		'interrupted',
		'Error: writing blob: storing blob to file "/var/tmp/storage1366003148/1": happened during read: unexpected EOF',
	],
	['connection-timed-out', `${ping}net/http: TLS handshake timeout`],
	['connection-timed-out', `${ping}dial tcp 203.0.113.1:443: i/o timeout`],
	[
		'connection-timed-out',
		`${ping}net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
	],
	['connection-refused', `${ping}dial tcp 192.0.2.7:1: connect: connection refused`],
	['network-unreachable', `${ping}dial tcp 203.0.113.1:443: connect: network is unreachable`],
	['host-not-found', `${ping}dial tcp: lookup registry.test on 192.0.2.7:53: no such host`],
	['host-not-found', 'dial tcp: lookup blobs.unknown.test on 192.0.2.7:53: no such host'],
	['resolver-failed', `${ping}dial tcp: lookup registry.test on 192.0.2.7:53: server misbehaving`],
	[
		'resolver-failed',
		`${ping}dial tcp: lookup registry.test on 192.0.2.7:53: read udp 10.0.0.1:1->192.0.2.7:53: i/o timeout`,
	],
	['proxy-unreachable', `${podmanPing}proxyconnect tcp: dial tcp 192.0.2.7:1: connect: connection refused`],
	[
		'proxy-name-not-found',
		`${ping}proxyconnect tcp: dial tcp: lookup proxy.test on 192.0.2.7:53: no such host`,
	],
	['proxy-name-not-found', `${podmanPing}proxyconnect tcp: dial tcp: lookup proxy.test: no such host`],
	[
		'proxy-certificate-untrusted',
		`${ping}proxyconnect tcp: tls: failed to verify certificate: x509: certificate signed by unknown authority`,
	],
	[
		'proxy-certificate-date-invalid',
		`${ping}proxyconnect tcp: tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-22T10:56:47Z is after 2024-02-01T00:00:00Z`,
	],
	[
		'proxy-certificate-date-invalid',
		`${ping}proxyconnect tcp: tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2023-11-22T10:56:47Z is before 2024-02-01T00:00:00Z`,
	],
	[
		'proxy-certificate-host-mismatch',
		`${ping}proxyconnect tcp: tls: failed to verify certificate: x509: certificate is valid for other.test, not proxy.test`,
	],
	['proxy-authentication-required', `${ping}Proxy Authentication Required`],
	['proxy-refused', `${ping}Forbidden`],
	['proxy-refused', `${podmanPing}Bad Gateway`],
	[
		'authentication-required',
		`${fromDaemon}Head "https://registry.test/v2/img/manifests/latest": unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information. CorrelationId: 1-2-3`,
	],
	[
		'authentication-required',
		`${fromDaemon}Head "https://registry.test/v2/img/manifests/latest": no basic auth credentials`,
	],
	[
		'authentication-required',
		`${podman}unable to retrieve auth token: invalid username/password: unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.`,
	],
	['authentication-required', `${podman}reading manifest latest in registry.test/img: unauthorized`],
	[
		'client-ip-denied',
		`${fromDaemon}Head "https://registry.test/v2/img/manifests/latest": denied: ${denied}`,
	],
	[
		'client-ip-denied',
		`${fromDaemon}pull access denied for registry.test/img, repository does not exist or may require 'docker login': denied: ${denied}`,
	],
	['access-denied', `${podman}Requesting bearer token: invalid status code from registry 403 (Forbidden)`],
	['access-denied', `${fromDaemon}denied`],
	[
		'denied-or-not-found',
		`${fromDaemon}pull access denied for nosuch, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
	],
	[
		'tag-not-found',
		`${fromDaemon}manifest for registry.test/hello:2 not found: manifest unknown: manifest unknown`,
	],
	[
		'tag-not-found',
		`${podman}reading manifest 1 in registry.test/app: manifest unknown: manifest tagged by "1" is not found`,
	],
	['repository-not-found', `${fromDaemon}name unknown`],
	['repository-not-found', `${podman}reading manifest latest in registry.test/img: name unknown`],
	[
		'rate-limited',
		`${fromDaemon}toomanyrequests: Too many requests. Please visit https://aka.ms/acr/skus#sku-feature-matrix for more information.`,
	],
	[
		'rate-limited',
		`${fromDaemon}error parsing HTTP 429 response body: invalid character 'R' looking for beginning of value: "Ref A: ABC Ref B: DEF Ref C: 2026"`,
	],
	['registry-server-error', `${fromDaemon}received unexpected HTTP status: 500 Internal Server Error`],
	[
		'registry-server-error',
		`${podman}reading manifest 1 in registry.test/app: received unexpected HTTP status: 503 Service Unavailable`,
	],
	['no-matching-platform', 'no matching manifest for linux/amd64 in the manifest list entries'],
	[
		'no-matching-platform',
		'Error: choosing an image from manifest list docker://registry.test/img:latest: no image found in manifest list for architecture amd64, variant "", OS linux',
	],
	['no-matching-platform', 'image operating system "linux" cannot be used on this platform'],
	[
		'not-a-registry',
		`${fromDaemon}error unmarshalling content: invalid character '<' looking for beginning of value`,
	],
	['not-a-registry', `${podmanPing}invalid status code from registry 404 (Not Found)`],
	[
		'disk-full',
		'failed to register layer: Error processing tar file(exit status 1): write /content: no space left on device',
	],
	['disk-full', 'Error: writing blob: storing blob to file "/x/1": write /x/1: no space left on device'],
	[
		'unpack-failed',
		'failed to register layer: ApplyLayer exit status 1 stdout:  stderr: archive/tar: invalid tar header',
	],
	['unpack-failed', 'failed to register layer: gzip: invalid header'],
	['invalid-image-name', `${fromDaemon}invalid reference format: repository name must be lowercase`],
	[
		'invalid-image-name',
		'Error: short-name "nosuchimage" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
	],
	[
		'content-trust-server-unreachable',
		'Error: error contacting notary server: dial tcp 127.0.0.1:1: connect: connection refused',
	],
	[
		'image-not-signed',
		'Error: remote trust data does not exist for registry.test/app: notary.test does not have trust data for registry.test/app',
	],
	[
		'credential-helper-missing',
		'error getting credentials - err: exec: "docker-credential-desktop.exe": executable file not found in $PATH, out: ``',
	],
	[
		'credential-helper-failed',
		`${podman}getting username and password: 1 error occurred:\n\t* error getting credentials - err: exit status 1, out: \`pass not initialized\``,
	],
	[
		'credentials-file-unreadable',
		`${podman}getting username and password: 1 error occurred:\n\t* reading JSON file "/home/me/.docker/config.json": unmarshaling JSON at "/home/me/.docker/config.json": invalid character '\\n' in string literal`,
	],
	[
		'rootless-not-set-up',
		'Error: writing blob: adding layer with blob "sha256:29202e85": ApplyLayer stdout:  stderr: potentially insufficient UIDs or GIDs available in user namespace (requested 0:42 for /etc/gshadow): Check /etc/subuid and /etc/subgid if configured locally and run podman-system-migrate: lchown /etc/gshadow: invalid argument exit status 1',
	],
	[
		'daemon-stopped',
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
	],
])('the finding is %s if docker or podman prints %j', (failure, text) => {
	expect(verdictFor(text)).toBe(failure);
});

/** Messages of nerdctl, and of Docker daemons with the containerd image store. */
test.each([
	[
		'certificate-untrusted',
		`${nerdctl}tls: failed to verify certificate: x509: certificate signed by unknown authority`,
	],
	['host-not-found', `${nerdctl}dial tcp: lookup registry.test on 192.0.2.7:53: no such host`],
	['tag-not-found', 'failed to resolve reference "registry.test/app:2": registry.test/app:2: not found'],
	[
		'denied-or-not-found',
		'failed to resolve reference "docker.io/library/x:latest": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
	],
	[
		'authentication-required',
		'failed to resolve reference "r.azurecr.io/app:1": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://r.azurecr.io/oauth2/token?scope=x: 401 Unauthorized',
	],
	[
		'access-denied',
		'failed to resolve reference "r.azurecr.io/app:1": unexpected status from HEAD request to https://r.azurecr.io/v2/app/manifests/1: 403 Forbidden',
	],
	[
		'rate-limited',
		'failed to resolve reference "x": unexpected status from HEAD request to https://registry.test/v2/app/manifests/1: 429 Too Many Requests',
	],
	[
		'registry-server-error',
		'failed to resolve reference "x": unexpected status from HEAD request to https://registry.test/v2/app/manifests/1: 500 Internal Server Error',
	],
	['no-matching-platform', 'no match for platform in manifest sha256:0123: not found'],
	[
		'no-matching-platform',
		'no matching manifest for linux/arm64/v8 in the manifest list entries: no match for platform in manifest: not found',
	],
	[
		'disk-full',
		'failed to extract layer sha256:0123: write /var/lib/containerd/x: no space left on device: unknown',
	],
	[
		'interrupted',
		'failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://registry.test/v2/app/blobs/sha256:0": read tcp 10.0.0.1:1->10.0.0.2:443: read: connection reset by peer',
	],
	[
		'interrupted',
		'failed commit on ref "layer-sha256:0123": unexpected commit size 100, expected 200: failed precondition',
	],
	[
		'layer-missing',
		'failed to copy: httpReadSeeker: failed open: content at https://registry.test/v2/app/blobs/sha256:0123 not found: not found',
	],
	[
		'daemon-stopped',
		'cannot access containerd socket "/run/containerd/containerd.sock": no such file or directory',
	],
])('the finding is %s if containerd prints %j', (failure, text) => {
	expect(verdictFor(text)).toBe(failure);
});

test.each(['', 'something went wrong', 'Pull complete'])('%j is an unknown message', text => {
	expect(verdictFor(text)).toBeUndefined();
});

/** Messages whose subject decides, although other subjects have the same cause. */
test.each([
	['proxy-not-tls', `${ping}proxyconnect tcp: tls: first record does not look like a TLS handshake`],
	['proxy-certificate-untrusted', `${ping}proxyconnect tcp: x509: certificate signed by unknown authority`],
	[
		'storage-denied',
		`${fromDaemon}error pulling image configuration: error parsing HTTP 403 response body: invalid character 'ï' looking for beginning of value: "<?xml version=\\"1.0\\"?><Error><Code>AuthorizationFailure</Code><Message>This request is not authorized to perform this operation.</Message></Error>"`,
	],
	[
		'cache-rule-unauthorized',
		`${fromDaemon}unauthorized: authentication required with source registry for cache rule 'docker-io'`,
	],
	[
		'cache-rule-rate-limited',
		`${fromDaemon}toomanyrequests: too many requests to the source registry of cache rule 'docker-io'`,
	],
	[
		'image-locked',
		`${fromDaemon}unknown: The operation is disallowed on this registry, repository or image.`,
	],
	['image-quarantined', `${fromDaemon}unknown: The image is in quarantine.`],
	[
		'host-spelling',
		`${fromDaemon}Head "https://Healthy.azurecr.io/v2/nginx/manifests/1": unauthorized: authentication required`,
	],
	[
		'mirror-failed',
		`${podman}reading manifest 1 in mirror.test/app: manifest unknown: manifest tagged by "1" is not found`,
	],
	[
		'authentication-required',
		`${podman}reading manifest 1 in registry.test/app: unauthorized (Mirrors also failed: [mirror.test/app:1: pinging container registry mirror.test: Get "https://mirror.test/v2/": x509: certificate signed by unknown authority])`,
	],
	[
		'not-a-registry',
		"Error: initializing image from source docker://registry.test/app:1: invalid character '<' looking for beginning of value",
	],
	['user-unknown', `${ping}unauthorized: Application not registered with AAD`],
	[
		'credentials-file-unreadable',
		`WARNING: Error loading config file: open /home/me/.docker/config.json: permission denied\n${ping}unauthorized: authentication required`,
	],
	[
		'credential-helper-failed',
		`docker-credential-secretservice: error while loading shared libraries: libsecret-1.so.0\n${ping}unauthorized: authentication required`,
	],
	[
		'tag-not-found',
		`WARNING: Error loading config file: open /home/me/.docker/config.json: permission denied\n${fromDaemon}manifest unknown`,
	],
	['settings-file-invalid', 'Error: open /etc/containers/policy.json: no such file or directory'],
])('the finding is %s if the line is %j', (failure, text) => {
	expect(verdictFor(text)).toBe(failure);
});
