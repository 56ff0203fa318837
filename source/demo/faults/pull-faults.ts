import {faultsFor} from './fault.ts';
import {configFile} from './settings-faults.ts';

const pullFault = faultsFor('container-pull', 'DOCKER_PULL_ERROR');

const pull = (problem: string, summary: string, text: string) =>
	pullFault(problem, summary, {docker: {pullError: `Error response from daemon: ${text}`}});

const clientPull = (problem: string, summary: string, pullError: string) =>
	pullFault(problem, summary, {docker: {pullError}});

const get = 'Get "https://{host}/v2/":';

export const pullFaults = {
	'docker-pull-client-ip-denied': pull(
		'client-ip-denied',
		'the firewall of the registry refuses the pull',
		"denied: client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.",
	),
	'docker-pull-unauthorized': pull(
		'authentication-required',
		'the registry requires a sign-in for the pull',
		'Head "https://{host}/v2/{path}/manifests/{tag}": unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.',
	),
	'docker-pull-login-ignored': pullFault('login-ignored', 'docker ignores the stored sign-in', {
		docker: {
			pullError:
				'Error response from daemon: Head "https://{host}/v2/{path}/manifests/{tag}": unauthorized: authentication required',
		},
		files: {
			[configFile]: `{\n\t"auths": {"mcr.microsoft.com": {"auth": "${btoa('demo:opens-nothing')}"}},\n\t"credsStore": "pass"\n}\n`,
		},
		helper: {name: 'pass', exitCode: 0},
	}),
	'docker-pull-user-unknown': pull(
		'user-unknown',
		'the registry does not know the user of the stored sign-in',
		`${get} unauthorized: Application not registered with AAD`,
	),
	'docker-pull-host-spelling': pull(
		'host-spelling',
		'the host of the image has capital letters',
		'Head "https://Contoso.azurecr.io/v2/{path}/manifests/{tag}": unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.',
	),
	'docker-pull-quarantined': pull(
		'image-quarantined',
		'the image is in quarantine',
		'unknown: The image is in quarantine.',
	),
	'docker-pull-locked': pull(
		'image-locked',
		'the image is locked',
		'unknown: The operation is disallowed on this registry, repository or image. View troubleshooting steps at https://aka.ms/acr/faq/#why-does-my-pull-or-push-request-fail-with-disallowed-operation',
	),
	'docker-pull-cache-rule': pull(
		'cache-rule-unauthorized',
		'a cache rule of the registry cannot sign in to its source',
		"unauthorized: authentication required with source registry for cache rule 'docker-io'. For more information, visit https://aka.ms/acr/cache",
	),
	'docker-pull-cache-rule-limited': pull(
		'cache-rule-rate-limited',
		'the source of a cache rule limits the requests',
		"toomanyrequests: too many requests to the source registry of cache rule 'docker-io'",
	),
	'docker-pull-storage-denied': pull(
		'storage-denied',
		'the storage of the layers refuses this network',
		'error pulling image configuration: error parsing HTTP 403 response body: <Error><Code>AuthorizationFailure</Code><Message>This request is not authorized to perform this operation.</Message></Error>',
	),
	'docker-pull-mirror-failed': pull(
		'mirror-failed',
		'a mirror of the registry fails',
		'failed to resolve reference "{host}/{path}:{tag}": unexpected status from HEAD request to https://mirror.test/v2/{path}/manifests/{tag}?ns={host}: 401 Unauthorized',
	),
	'docker-pull-settings-invalid': clientPull(
		'settings-file-invalid',
		'a settings file of the client is not valid',
		'Error: loading registries configuration "/etc/containers/registries.conf": toml: line 2: expected a key',
	),
	'docker-pull-no-access': pull(
		'denied-or-not-found',
		'the image does not exist, or you have no access to it',
		"pull access denied for {host}/{path}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
	),
	'docker-pull-denied': pull(
		'access-denied',
		'the registry refuses the pull (403)',
		'denied: retrieving permissions failed',
	),
	'docker-pull-tag-not-found': pull(
		'tag-not-found',
		'the image has no such tag',
		'manifest for {host}/{path}:{tag} not found: manifest unknown: manifest tagged by "{tag}" is not found',
	),
	'docker-pull-repository-not-found': pull(
		'repository-not-found',
		'the registry has no such repository',
		'name unknown: repository "{path}" is not found',
	),
	'docker-pull-name-unusable': clientPull(
		'invalid-image-name',
		'docker cannot parse the name of the image',
		'invalid reference format',
	),
	'docker-pull-rate-limited': pull(
		'rate-limited',
		'the registry throttles the pull (429)',
		'toomanyrequests: Too many requests. Please visit https://aka.ms/acr/skus#sku-feature-matrix for more information.',
	),
	'docker-pull-registry-failed': pull(
		'registry-server-error',
		'the registry responds to the pull with 503',
		'received unexpected HTTP status: 503 Service Unavailable',
	),
	'docker-pull-not-a-registry': pull(
		'not-a-registry',
		'a web page responds to the pull',
		"error unmarshalling content: invalid character '<' looking for beginning of value",
	),
	'docker-pull-not-an-image': pull(
		'not-an-image',
		'the image is a Helm chart',
		'unsupported media type application/vnd.cncf.helm.config.v1+json',
	),
	'docker-pull-layer-missing': pull(
		'layer-missing',
		'a layer of the image is missing in the registry',
		'error pulling image configuration: download failed after attempts=1: unknown blob',
	),
	'docker-pull-host-not-found': pull(
		'host-not-found',
		'the registry does not exist in the DNS of the daemon',
		`${get} dial tcp: lookup {host} on 127.0.0.53:53: no such host`,
	),
	'docker-pull-resolver-failed': pull(
		'resolver-failed',
		'the DNS server of the daemon fails',
		`${get} dial tcp: lookup {host} on 127.0.0.53:53: server misbehaving`,
	),
	'docker-pull-refused': pull(
		'connection-refused',
		'the registry refuses the connection of the daemon',
		`${get} dial tcp 203.0.113.9:443: connect: connection refused`,
	),
	'docker-pull-unreachable': pull(
		'network-unreachable',
		'the daemon has no route to the registry',
		`${get} dial tcp 203.0.113.9:443: connect: network is unreachable`,
	),
	'docker-pull-timed-out': pull(
		'connection-timed-out',
		'the registry does not respond to the daemon',
		`${get} net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
	),
	'docker-pull-connection-cut': pull(
		'connection-reset',
		'the connection of the daemon is closed early',
		`${get} EOF`,
	),
	'docker-pull-download-cut': pullFault('download-interrupted', 'the download of a layer stops early', {
		docker: {
			pullError: 'error pulling image configuration: download failed after attempts=6: unexpected EOF',
			isPartialPull: true,
		},
	}),
	'docker-pull-proxy-password': pull(
		'proxy-authentication-required',
		'the proxy of the daemon requires a password (407)',
		`${get} Proxy Authentication Required`,
	),
	'docker-pull-proxy-unreachable': pull(
		'proxy-unreachable',
		'the proxy of the daemon is unreachable',
		`${get} proxyconnect tcp: dial tcp 192.0.2.1:3128: connect: connection refused`,
	),
	'docker-pull-proxy-name-not-found': pull(
		'proxy-name-not-found',
		'the name of the proxy of the daemon does not exist in DNS',
		`${get} proxyconnect tcp: dial tcp: lookup proxy.contoso.test on 127.0.0.53:53: no such host`,
	),
	'docker-pull-storage-host-not-found': pull(
		'storage-host-not-found',
		'the host with the layers does not exist in the DNS of the daemon',
		'error pulling image configuration: download failed after attempts=6: dial tcp: lookup contosodemo.blob.core.windows.net on 127.0.0.53:53: no such host',
	),
	'docker-pull-storage-unreachable': pull(
		'storage-unreachable',
		'a firewall blocks the host with the layers',
		'error pulling image configuration: download failed after attempts=6: Get "https://contosodemo.blob.core.windows.net/layers/docker/registry/v2/blobs/sha256/aa/aa00/data": dial tcp 192.0.2.4:443: i/o timeout',
	),
	'docker-pull-clock-slow': pull(
		'certificate-not-yet-valid',
		'the clock of the machine that pulls is slow',
		`${get} tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2019-03-01T10:00:00Z is before 2026-01-10T00:00:00Z`,
	),
	'docker-pull-certificate-without-names': pull(
		'certificate-without-names',
		'a proxy presents a certificate that has only a common name',
		`${get} tls: failed to verify certificate: x509: certificate relies on legacy Common Name field, use SANs instead`,
	),
	'docker-pull-proxy-without-tls': pull(
		'proxy-not-tls',
		'the daemon uses TLS to its proxy, and the proxy does not',
		`${get} proxyconnect tcp: tls: first record does not look like a TLS handshake`,
	),
	'docker-pull-proxy-untrusted': pull(
		'proxy-certificate-untrusted',
		'the daemon does not trust the certificate of its proxy',
		`${get} proxyconnect tcp: tls: failed to verify certificate: x509: certificate signed by unknown authority`,
	),
	'docker-pull-proxy-expired': pull(
		'proxy-certificate-date-invalid',
		'the certificate of the proxy of the daemon has expired',
		`${get} proxyconnect tcp: tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time is after 2026-01-01T00:00:00Z`,
	),
	'docker-pull-proxy-wrong-host': pull(
		'proxy-certificate-host-mismatch',
		'the certificate of the proxy of the daemon is for another host',
		`${get} proxyconnect tcp: tls: failed to verify certificate: x509: certificate is valid for www.contoso.test, not proxy.contoso.test`,
	),
	'docker-pull-proxy-refused': pull(
		'proxy-refused',
		'the proxy of the daemon blocks the registry (403)',
		`${get} Forbidden`,
	),
	'docker-pull-untrusted': pull(
		'certificate-untrusted',
		'the daemon does not trust the certificate of the registry',
		`${get} tls: failed to verify certificate: x509: certificate signed by unknown authority`,
	),
	'docker-pull-expired': pull(
		'certificate-date-invalid',
		'the daemon receives an expired certificate',
		`${get} tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time is after 2026-01-01T00:00:00Z`,
	),
	'docker-pull-wrong-host': pull(
		'certificate-host-mismatch',
		'the daemon receives a certificate of another host',
		`${get} tls: failed to verify certificate: x509: certificate is valid for www.contoso.test, not {host}`,
	),
	'docker-pull-tls-refused': pull(
		'tls-handshake-failed',
		'the daemon and the registry support no common TLS version',
		`${get} remote error: tls: protocol version not supported`,
	),
	'docker-pull-plain-http': pull(
		'plain-http',
		'the daemon receives plain HTTP instead of TLS',
		`${get} http: server gave HTTP response to HTTPS client`,
	),
	'docker-pull-helper-missing': clientPull(
		'credential-helper-missing',
		'the credential helper is not installed',
		'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
	),
	'docker-pull-helper-failed': clientPull(
		'credential-helper-failed',
		'the credential helper fails',
		'error getting credentials - err: exit status 1, out: `pass not initialized: exit status 1`',
	),
	'docker-pull-credentials-unreadable': clientPull(
		'credentials-file-unreadable',
		'the config.json of docker is not valid JSON',
		"/home/demo/.docker/config.json: invalid character '}' looking for beginning of object key string",
	),
	'docker-pull-unsigned': pullFault('image-not-signed', 'content trust is on, and the image is not signed', {
		docker: {
			pullError:
				'Error: remote trust data does not exist for {host}/{path}: {host} does not have trust data for {host}/{path}',
		},
		hasContentTrust: true,
	}),
	'docker-pull-refused-by-policy': pullFault(
		'image-refused-by-policy',
		'a policy of Podman refuses the registry',
		{
			docker: {
				product: 'podman',
				pullError:
					'Error: Source image rejected: Running image docker://{host}/{path}:{tag} is rejected by policy.',
			},
		},
	),
	'docker-pull-trust-unreachable': pullFault(
		'content-trust-server-unreachable',
		'content trust is on, and its server does not respond',
		{
			docker: {pullError: 'Error: error contacting notary server: dial tcp 203.0.113.8:443: i/o timeout'},
			hasContentTrust: true,
		},
	),
	'docker-pull-disk-full': pull(
		'disk-full',
		'the disk has no space for the image',
		'write /var/lib/docker/tmp/GetImageBlob1: no space left on device',
	),
	'docker-pull-rootless': pull(
		'rootless-not-set-up',
		'the rootless daemon has too few user IDs',
		'failed to register layer: potentially insufficient UIDs or GIDs available in user namespace (requested 0:42 for /etc/gshadow)',
	),
	'docker-pull-storage-refused': pull(
		'storage-not-writable',
		'the daemon cannot write to its image storage',
		'mkdir /var/lib/docker/overlay2/4c1d: read-only file system',
	),
	'docker-pull-damaged': pull(
		'unpack-failed',
		'a layer does not match its digest',
		`filesystem layer verification failed for digest sha256:${'0'.repeat(64)}`,
	),
	'docker-pull-daemon-gone': clientPull(
		'daemon-stopped',
		'the daemon stops during the pull',
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
	),
	'docker-pull-unexplained': pull(
		'client-failed',
		'the pull fails with an unknown error',
		'the moon is in the wrong phase',
	),
} as const;
