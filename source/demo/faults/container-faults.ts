import {faultsFor} from './fault.ts';
import {containersConf} from './registry-settings-faults.ts';
import {daemonFile, unitFile} from './settings-faults.ts';

const client = faultsFor('container-client', 'DOCKER_COMMAND_ERROR');

export const clientFaults = {
	'docker-missing': client('not-installed', 'no container client is installed', {program: 'missing'}),
	'docker-not-executable': client('not-executable', 'docker is not executable', {program: 'not-executable'}),
	'docker-cannot-run': client('interpreter-missing', 'docker is a script whose interpreter is missing', {
		program: 'without-interpreter',
	}),
	'docker-of-another-processor': client('wrong-architecture', 'docker is built for another processor', {
		program: {fails: 'docker: cannot execute binary file: Exec format error', exitCode: 126},
	}),
	'docker-hangs': client('timed-out', 'docker does not respond', {program: 'never-exits'}),
	'docker-killed': client('killed', 'another process kills docker', {program: 'killed'}),
	'docker-broken': client('version-command-failed', 'docker fails with an error', {
		program: {
			fails: 'docker: error while loading shared libraries: libdocker.so.2: cannot open shared object file',
			exitCode: 127,
		},
	}),
	'docker-settings-invalid': client(
		'settings-file-invalid',
		'docker is Podman, with a malformed containers.conf',
		{
			program: {
				fails: `time="2026-03-01T12:00:00Z" level=error msg="reading system config \\"${containersConf}\\": decode configuration ${containersConf}: toml: line 2: expected '.' or ']' to end table name"`,
			},
			files: {[containersConf]: '[engine]\n[containers\n'},
		},
	),
	'docker-not-a-client': client('not-a-container-client', 'a different program is named docker', {
		program: {prints: 'Dockyard of the demo, at your service.'},
	}),
	'docker-stand-in': client('wsl-integration-off', 'docker is the placeholder of Docker Desktop in WSL', {
		program: {
			fails:
				"The command 'docker' could not be found in this WSL 2 distro.\nWe recommend to activate the WSL integration in Docker Desktop settings.",
		},
	}),
} as const;

const daemon = faultsFor('container-daemon', 'DOCKER_DAEMON_ERROR');

const notRunning =
	'failed to connect to the docker API at {socket}; check if the path is correct and if the daemon is running: dial unix {path}: connect: no such file or directory';
const contextMissing =
	'Failed to initialize: unable to resolve docker endpoint: context "contoso": context not found: open /home/demo/.docker/contexts/meta/7c2f/meta.json: no such file or directory';

const overTls = (cause: string): string =>
	`error during connect: Get "https://build.test:2376/v1.52/version": ${cause}`;
const verifying = 'tls: failed to verify certificate: x509: ';
const overSsh = (error: string): string =>
	`error during connect: Get "http://docker.example.com/v1.52/version": command [ssh -o ConnectTimeout=30 -T -l dev -- build.test docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=${error}`;

export const daemonFaults = {
	'daemon-not-running': daemon('not-running', 'the Docker daemon is not running', {
		docker: {daemonError: notRunning},
	}),
	'daemon-settings-malformed': daemon('daemon-settings-malformed', 'malformed settings stop the daemon', {
		docker: {daemonError: notRunning},
		files: {[daemonFile]: '{\n\t"debug": true,\n}\n'},
	}),
	'daemon-settings-conflict': daemon('daemon-settings-conflict', 'contradicting settings stop the daemon', {
		docker: {daemonError: notRunning},
		files: {
			[daemonFile]: '{\n\t"hosts": ["unix:///var/run/docker.sock"]\n}\n',
			[unitFile]: '[Service]\nExecStart=/usr/bin/dockerd -H fd://\n',
		},
	}),
	'daemon-desktop-not-running': daemon('desktop-not-running', 'Docker Desktop is not running', {
		docker: {
			daemonError: notRunning,
			context: {name: 'desktop-linux', host: 'unix:///home/demo/.docker/desktop/docker.sock'},
		},
	}),
	'daemon-permission-denied': daemon('permission-denied', 'you have no access to the socket of the daemon', {
		docker: {
			daemonError:
				'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
		},
	}),
	'daemon-context-unreachable': daemon('context-unreachable', 'the context has an unreachable address', {
		docker: {
			daemonError: 'Cannot connect to the Docker daemon at {socket}. Is the docker daemon running?',
			context: {name: 'build-server', host: 'tcp://192.0.2.10:2375'},
		},
	}),
	'daemon-colima-not-running': daemon('desktop-not-running', 'the virtual machine of Colima is stopped', {
		docker: {
			daemonError: notRunning,
			context: {name: 'colima', host: 'unix:///home/demo/.colima/default/docker.sock'},
		},
	}),
	'daemon-desktop-permission-denied': daemon(
		'desktop-permission-denied',
		'you have no access to the daemon in the virtual machine',
		{
			docker: {
				daemonError:
					'error during connect: in the default daemon configuration on Windows, the docker client must be run with elevated privileges to connect: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.52/version": open //./pipe/docker_engine: Access is denied.',
			},
		},
	),
	'daemon-backend-failed': daemon('daemon-backend-failed', 'the engine of Docker Desktop is not running', {
		docker: {
			daemonError:
				'request returned Internal Server Error for API route and version http://%2Fhome%2Fdemo%2F.docker%2Fdesktop%2Fdocker.sock/v1.52/version, check if the server supports the requested API version',
			context: {name: 'desktop-linux', host: 'unix:///home/demo/.docker/desktop/docker.sock'},
		},
	}),
	'daemon-context-missing': daemon('context-not-found', 'the current docker context does not exist', {
		docker: {daemonError: contextMissing, contextError: contextMissing},
	}),
	'daemon-tls-files-missing': daemon(
		'tls-certificate-missing',
		'the TLS certificates for the daemon are missing',
		{
			docker: {
				daemonError:
					'Failed to initialize: unable to resolve docker endpoint: open /home/demo/.docker/ca.pem: no such file or directory',
			},
		},
	),
	'daemon-tls-refused': daemon('tls-handshake-failed', 'docker and its daemon have no common TLS version', {
		docker: {daemonError: overTls('remote error: tls: protocol version not supported')},
	}),
	'daemon-certificate-untrusted': daemon(
		'daemon-certificate-untrusted',
		'docker does not trust the certificate of its daemon',
		{docker: {daemonError: overTls(`${verifying}certificate signed by unknown authority`)}},
	),
	'daemon-certificate-expired': daemon(
		'daemon-certificate-date-invalid',
		'the certificate of the daemon has expired',
		{
			docker: {
				daemonError: overTls(
					`${verifying}certificate has expired or is not yet valid: current time is after 2026-01-01T00:00:00Z`,
				),
			},
		},
	),
	'daemon-certificate-wrong-host': daemon(
		'daemon-certificate-host-mismatch',
		'the certificate of the daemon is for another host',
		{docker: {daemonError: overTls(`${verifying}certificate is valid for docker.test, not build.test`)}},
	),
	'daemon-client-certificate': daemon(
		'client-certificate-refused',
		'the daemon refuses the certificate of docker',
		{docker: {daemonError: overTls('remote error: tls: bad certificate')}},
	),
	'daemon-without-tls': daemon('daemon-not-tls', 'docker uses TLS, and the daemon does not', {
		docker: {daemonError: overTls('http: server gave HTTP response to HTTPS client')},
	}),
	'daemon-requires-tls': daemon('daemon-requires-tls', 'the daemon uses TLS, and docker does not', {
		docker: {daemonError: 'Error response from daemon: Client sent an HTTP request to an HTTPS server.'},
	}),
	'daemon-through-proxy': daemon('daemon-through-proxy', 'docker reaches its daemon through a proxy', {
		docker: {daemonError: overTls('Proxy Authentication Required')},
	}),
	'daemon-is-web-server': daemon('not-a-daemon', 'a web server responds instead of the daemon', {
		docker: {daemonError: "Error reading JSON: invalid character '<' looking for beginning of value"},
	}),
	'daemon-ssh-key-refused': daemon('ssh-key-refused', 'the host of the daemon refuses the ssh key', {
		docker: {daemonError: overSsh('dev@build.test: Permission denied (publickey).')},
	}),
	'daemon-ssh-host-unknown': daemon('ssh-host-key-unknown', 'ssh does not know the host of the daemon', {
		docker: {daemonError: overSsh('Host key verification failed.')},
	}),
	'daemon-ssh-host-revoked': daemon('ssh-host-key-revoked', 'the key of the daemon host is revoked', {
		docker: {
			daemonError: overSsh(
				'@       WARNING: REVOKED HOST KEY DETECTED!               @\nHost key verification failed.',
			),
		},
	}),
	'daemon-ssh-host-changed': daemon('ssh-host-key-changed', 'the host of the daemon has another key', {
		docker: {
			daemonError: overSsh(
				'@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key verification failed.',
			),
		},
	}),
	'daemon-remote-permission': daemon(
		'remote-permission-denied',
		'the remote user has no access to the daemon there',
		{docker: {daemonError: overSsh('dial unix /var/run/docker.sock: connect: permission denied')}},
	),
	'daemon-remote-not-running': daemon(
		'remote-daemon-not-running',
		'no daemon is running on the remote host',
		{
			docker: {daemonError: overSsh('dial unix /var/run/docker.sock: connect: no such file or directory')},
		},
	),
	'daemon-remote-missing': daemon('remote-docker-missing', 'the remote host has no docker', {
		docker: {daemonError: overSsh('bash: line 1: docker: command not found')},
	}),
	'daemon-address-invalid': daemon('invalid-daemon-address', 'the address of the daemon is malformed', {
		docker: {
			context: {name: 'contoso', host: 'foo://build.test'},
			daemonError:
				'Failed to initialize: unable to resolve docker endpoint: invalid bind address format: foo://build.test',
		},
	}),
	'daemon-ssh-missing': daemon('ssh-missing', 'the daemon needs ssh, which is not installed', {
		docker: {
			daemonError:
				'error during connect: Get "http://docker.example.com/v1.52/version": exec: "ssh": executable file not found in $PATH',
		},
	}),
	'docker-too-old': daemon('client-too-old', 'docker is too old for its daemon', {
		docker: {
			daemonError:
				'Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
		},
	}),
	'daemon-too-old': daemon('daemon-too-old', 'the daemon is too old for this docker', {
		docker: {
			daemonError:
				'Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.40',
		},
	}),
	'daemon-no-answer': daemon('timed-out', 'the daemon accepts the connection and does not respond', {
		docker: {version: 'never-exits'},
	}),
	'daemon-unexplained': daemon('client-failed', 'docker version fails with an unknown error', {
		docker: {daemonError: 'docker: the moon is in the wrong phase'},
	}),
} as const;

const version = faultsFor('container-version', 'DOCKER_VERSION_ERROR');

export const versionFaults = {
	'docker-version-broken': version(
		'version-command-failed',
		'the daemon responds once, then docker version fails',
		{
			docker: {secondVersion: {fails: 'Error response from daemon: the versions do not match'}},
		},
	),
	'docker-version-unreadable': version('version-unreadable', 'docker version prints no version', {
		docker: {version: {prints: 'a version, surely'}},
	}),
	'docker-version-hangs': version('timed-out', 'the daemon responds once, then docker version hangs', {
		docker: {secondVersion: 'never-exits'},
	}),
} as const;
