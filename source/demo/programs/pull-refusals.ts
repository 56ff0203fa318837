import type {PullFault} from '../faults/container-faults.ts';

/** What docker prints on stderr when a pull fails. */
export const pullRefusals: Readonly<
	Record<Exclude<PullFault, 'docker-pull-download-cut'>, (host: string, path: string, tag: string) => string>
> = {
	'docker-pull-client-ip-denied': () =>
		fromDaemon(
			"denied: client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.",
		),
	'docker-pull-unauthorized': (host, path, tag) =>
		fromDaemon(
			`Head "https://${host}/v2/${path}/manifests/${tag}": unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.`,
		),
	'docker-pull-no-access': (host, path) =>
		fromDaemon(
			`pull access denied for ${host}/${path}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
		),
	'docker-pull-denied': () => fromDaemon('denied: retrieving permissions failed'),
	'docker-pull-tag-not-found': (host, path, tag) =>
		fromDaemon(
			`manifest for ${host}/${path}:${tag} not found: manifest unknown: manifest tagged by "${tag}" is not found`,
		),
	'docker-pull-repository-not-found': (_, path) =>
		fromDaemon(`name unknown: repository "${path}" is not found`),
	'docker-pull-name-unusable': () => 'invalid reference format',
	'docker-pull-rate-limited': () =>
		fromDaemon(
			'toomanyrequests: Too many requests. Please visit https://aka.ms/acr/skus#sku-feature-matrix for more information.',
		),
	'docker-pull-registry-failed': () => fromDaemon('received unexpected HTTP status: 503 Service Unavailable'),
	'docker-pull-not-a-registry': () =>
		fromDaemon("error unmarshalling content: invalid character '<' looking for beginning of value"),
	'docker-pull-not-an-image': () =>
		fromDaemon('unsupported media type application/vnd.cncf.helm.config.v1+json'),
	'docker-pull-layer-missing': () =>
		fromDaemon('error pulling image configuration: download failed after attempts=1: unknown blob'),
	'docker-pull-host-not-found': host =>
		fromDaemon(`${get(host)} dial tcp: lookup ${host} on 127.0.0.53:53: no such host`),
	'docker-pull-resolver-failed': host =>
		fromDaemon(`${get(host)} dial tcp: lookup ${host} on 127.0.0.53:53: server misbehaving`),
	'docker-pull-refused': host =>
		fromDaemon(`${get(host)} dial tcp 203.0.113.9:443: connect: connection refused`),
	'docker-pull-unreachable': host =>
		fromDaemon(`${get(host)} dial tcp 203.0.113.9:443: connect: network is unreachable`),
	'docker-pull-timed-out': host =>
		fromDaemon(
			`${get(host)} net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
		),
	'docker-pull-connection-cut': host => fromDaemon(`${get(host)} EOF`),
	'docker-pull-proxy-password': host => fromDaemon(`${get(host)} Proxy Authentication Required`),
	'docker-pull-proxy-unreachable': host =>
		fromDaemon(`${get(host)} proxyconnect tcp: dial tcp 192.0.2.1:3128: connect: connection refused`),
	'docker-pull-proxy-refused': host => fromDaemon(`${get(host)} Forbidden`),
	'docker-pull-untrusted': host =>
		fromDaemon(
			`${get(host)} tls: failed to verify certificate: x509: certificate signed by unknown authority`,
		),
	'docker-pull-expired': host =>
		fromDaemon(
			`${get(host)} tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time is after 2026-01-01T00:00:00Z`,
		),
	'docker-pull-wrong-host': host =>
		fromDaemon(
			`${get(host)} tls: failed to verify certificate: x509: certificate is valid for www.contoso.test, not ${host}`,
		),
	'docker-pull-tls-refused': host =>
		fromDaemon(`${get(host)} remote error: tls: protocol version not supported`),
	'docker-pull-plain-http': host =>
		fromDaemon(`${get(host)} http: server gave HTTP response to HTTPS client`),
	'docker-pull-helper-missing': () =>
		'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
	'docker-pull-helper-failed': () =>
		'error getting credentials - err: exit status 1, out: `pass not initialized: exit status 1`',
	'docker-pull-credentials-unreadable': () =>
		"/home/demo/.docker/config.json: invalid character '}' looking for beginning of object key string",
	'docker-pull-unsigned': (host, path) =>
		`Error: remote trust data does not exist for ${host}/${path}: ${host} does not have trust data for ${host}/${path}`,
	'docker-pull-trust-unreachable': () =>
		'Error: error contacting notary server: dial tcp 203.0.113.8:443: i/o timeout',
	'docker-pull-disk-full': () =>
		fromDaemon('write /var/lib/docker/tmp/GetImageBlob1: no space left on device'),
	'docker-pull-rootless': () =>
		fromDaemon(
			'failed to register layer: potentially insufficient UIDs or GIDs available in user namespace (requested 0:42 for /etc/gshadow)',
		),
	'docker-pull-storage-refused': () =>
		fromDaemon('mkdir /var/lib/docker/overlay2/4c1d: read-only file system'),
	'docker-pull-damaged': () =>
		fromDaemon(`filesystem layer verification failed for digest sha256:${'0'.repeat(64)}`),
	'docker-pull-daemon-gone': () =>
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
	'docker-pull-unexplained': () => fromDaemon('the moon is in the wrong phase'),
};

const fromDaemon = (text: string): string => `Error response from daemon: ${text}`;

const get = (host: string): string => `Get "https://${host}/v2/":`;
