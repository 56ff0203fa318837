import type {Fault} from './fault.ts';

const faultsOf =
	(check: string, code: string) =>
	(problem: string, summary: string): Fault => ({check, code, problem, summary});

const client = faultsOf('container-client', 'DOCKER_COMMAND_ERROR');

/** What the docker of the demo can be. */
export const clientFaults = {
	'docker-missing': client('not-installed', 'no container client is installed'),
	'docker-not-executable': client('not-executable', 'docker may not be run'),
	'docker-cannot-run': client('interpreter-missing', 'docker is a script whose interpreter is gone'),
	'docker-of-another-processor': client('wrong-architecture', 'docker is built for another processor'),
	'docker-hangs': client('timed-out', 'docker never answers'),
	'docker-killed': client('killed', 'something ends docker as soon as it begins'),
	'docker-broken': client('version-command-failed', 'docker ends with an error'),
	'docker-not-a-client': client('not-a-container-client', 'what is called docker is another program'),
	'docker-stand-in': client(
		'wsl-integration-off',
		'docker is the stand-in that Docker Desktop leaves in WSL',
	),
} as const;

const daemon = faultsOf('container-daemon', 'DOCKER_DAEMON_ERROR');

export const daemonFaults = {
	'daemon-not-running': daemon('not-running', 'the Docker daemon is not running'),
	'daemon-desktop-not-running': daemon('desktop-not-running', 'Docker Desktop is not started'),
	'daemon-permission-denied': daemon('permission-denied', 'this user may not use the socket of the daemon'),
	'daemon-context-unreachable': daemon('context-unreachable', 'the context leads where nothing answers'),
	'daemon-context-missing': daemon('context-not-found', 'docker is to use a context that does not exist'),
	'daemon-tls-files-missing': daemon('tls-certificate-missing', 'the certificates for the daemon are gone'),
	'daemon-tls-refused': daemon('tls-handshake-failed', 'docker and its daemon do not agree on TLS'),
	'daemon-too-old': daemon('api-version-mismatch', 'the daemon is too old for this docker'),
	'daemon-no-answer': daemon('timed-out', 'the daemon takes the connection and never answers'),
	'daemon-unexplained': daemon('client-failed', 'docker version fails for a reason unknown here'),
} as const;

const version = faultsOf('container-version', 'DOCKER_VERSION_ERROR');

export const versionFaults = {
	'docker-version-broken': version(
		'version-command-failed',
		'the daemon answers once, then docker version fails',
	),
	'docker-version-unreadable': version('version-unreadable', 'docker version prints no version'),
	'docker-version-hangs': version('timed-out', 'the daemon answers once, then docker version hangs'),
} as const;

const pull = faultsOf('container-pull', 'DOCKER_PULL_ERROR');

export const pullFaults = {
	'docker-pull-client-ip-denied': pull('client-ip-denied', 'the firewall of the registry refuses the pull'),
	'docker-pull-unauthorized': pull('authentication-required', 'the registry wants a sign-in for the pull'),
	'docker-pull-no-access': pull('denied-or-not-found', 'no access to the image, or there is none'),
	'docker-pull-denied': pull('access-denied', 'the registry refuses the pull (403)'),
	'docker-pull-tag-not-found': pull('tag-not-found', 'the image has no such tag'),
	'docker-pull-repository-not-found': pull('repository-not-found', 'the registry has no such repository'),
	'docker-pull-name-unusable': pull('invalid-image-name', 'docker cannot read the name of the image'),
	'docker-pull-rate-limited': pull('rate-limited', 'the registry throttles the pull (429)'),
	'docker-pull-registry-failed': pull('registry-server-error', 'the registry answers the pull with 503'),
	'docker-pull-not-a-registry': pull('not-a-registry', 'a web page answers the pull'),
	'docker-pull-not-an-image': pull('not-an-image', 'the image is a Helm chart'),
	'docker-pull-layer-missing': pull('layer-missing', 'the registry lacks a part of the image'),
	'docker-pull-host-not-found': pull('host-not-found', 'the daemon finds no address for the registry'),
	'docker-pull-resolver-failed': pull('resolver-failed', 'the DNS server of the daemon fails'),
	'docker-pull-refused': pull('connection-refused', 'the registry refuses the connection of the daemon'),
	'docker-pull-unreachable': pull('network-unreachable', 'the daemon has no route to the registry'),
	'docker-pull-timed-out': pull('connection-timed-out', 'the registry never answers the daemon'),
	'docker-pull-connection-cut': pull('connection-reset', 'the connection of the daemon is cut'),
	'docker-pull-download-cut': pull('download-interrupted', 'the download of a layer breaks off'),
	'docker-pull-proxy-password': pull(
		'proxy-authentication-required',
		'the proxy of the daemon wants a password (407)',
	),
	'docker-pull-proxy-unreachable': pull('proxy-unreachable', 'the proxy of the daemon cannot be reached'),
	'docker-pull-proxy-refused': pull('proxy-refused', 'the proxy of the daemon forbids the registry (403)'),
	'docker-pull-untrusted': pull('certificate-untrusted', 'the daemon does not trust the certificate'),
	'docker-pull-expired': pull('certificate-date-invalid', 'the daemon is shown an expired certificate'),
	'docker-pull-wrong-host': pull(
		'certificate-host-mismatch',
		'the daemon is shown another host’s certificate',
	),
	'docker-pull-tls-refused': pull('tls-handshake-failed', 'the daemon and the registry do not agree on TLS'),
	'docker-pull-plain-http': pull('plain-http', 'the registry speaks HTTP without TLS to the daemon'),
	'docker-pull-helper-missing': pull('credential-helper-missing', 'the credential helper is not there'),
	'docker-pull-helper-failed': pull('credential-helper-failed', 'the credential helper fails'),
	'docker-pull-credentials-unreadable': pull(
		'credentials-file-unreadable',
		'docker’s file of sign-ins is damaged',
	),
	'docker-pull-unsigned': pull('image-not-signed', 'content trust is on, and the image is not signed'),
	'docker-pull-trust-unreachable': pull(
		'content-trust-server-unreachable',
		'content trust is on, and its server never answers',
	),
	'docker-pull-disk-full': pull('disk-full', 'there is no room left for the image'),
	'docker-pull-rootless': pull('rootless-not-set-up', 'a rootless daemon has too few user ids'),
	'docker-pull-storage-refused': pull(
		'storage-not-writable',
		'the daemon may not write where it keeps images',
	),
	'docker-pull-damaged': pull('unpack-failed', 'a layer differs from its digest'),
	'docker-pull-daemon-gone': pull('daemon-stopped', 'the daemon goes away during the pull'),
	'docker-pull-unexplained': pull('client-failed', 'the pull fails for a reason unknown here'),
} as const;

/** What docker can do wrong, as client, towards its daemon, and when it pulls. */
export const containerFaults = {...clientFaults, ...daemonFaults, ...versionFaults, ...pullFaults} as const;

export type ContainerFault = keyof typeof containerFaults;
export type DaemonFault = keyof typeof daemonFaults;
export type PullFault = keyof typeof pullFaults;
