import {faultsFor} from './fault.ts';

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

export const daemonFaults = {
	'daemon-not-running': daemon('not-running', 'the Docker daemon is not running', {
		docker: {daemonError: notRunning},
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
			daemonError: notRunning,
			context: {name: 'colima', host: 'unix:///home/demo/.colima/default/docker.sock'},
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
	'daemon-tls-refused': daemon(
		'tls-handshake-failed',
		'docker does not trust the certificate of its daemon',
		{
			docker: {
				daemonError:
					'error during connect: Get "https://127.0.0.1:2376/v1.52/version": tls: failed to verify certificate: x509: certificate signed by unknown authority',
			},
		},
	),
	'daemon-too-old': daemon('api-version-mismatch', 'the daemon is too old for this docker', {
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
