import {faultsFor} from './fault.ts';

const daemon = faultsFor('container-daemon', 'DOCKER_DAEMON_ERROR');
const pull = faultsFor('container-pull', 'DOCKER_PULL_ERROR');

const context = {name: 'build-server', host: 'ssh://dev@build.test'};

const overSsh = (problem: string, summary: string, error: string) =>
	daemon(problem, summary, {
		docker: {
			context,
			daemonError: `error during connect: Get "http://docker.example.com/v1.52/version": command [ssh -o ConnectTimeout=30 -T -l dev -- build.test docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=${error}`,
		},
	});

export const remoteEngineFaults = {
	'daemon-ssh-unreachable': overSsh(
		'ssh-host-unreachable',
		'ssh cannot connect to the host of the daemon',
		'ssh: connect to host build.test port 22: Connection refused',
	),
	'daemon-ssh-file-permissions': overSsh(
		'ssh-file-permissions',
		'other users can write the settings of ssh',
		'Bad owner or permissions on /home/demo/.ssh/config',
	),
	'daemon-ssh-config-invalid': overSsh(
		'ssh-config-invalid',
		'the settings of ssh contain a misspelled line',
		'/home/demo/.ssh/config: line 3: Bad configuration option: hostnmae',
	),
	'daemon-remote-docker-failed': daemon(
		'remote-docker-failed',
		'docker on the remote host cannot use its daemon',
		{
			docker: {
				context,
				daemonError:
					'Cannot connect to the Docker daemon at http://docker.example.com. Is the docker daemon running?',
			},
		},
	),
	'daemon-remote-output': daemon(
		'remote-output-unexpected',
		'the shell on the remote host prints text before docker starts',
		{
			docker: {
				context,
				daemonError:
					'error during connect: Get "http://docker.example.com/v1.52/version": net/http: HTTP/1.x transport connection broken: malformed HTTP status code "pid"',
			},
		},
	),
	'daemon-ssh-too-many-keys': overSsh(
		'ssh-too-many-keys',
		'the ssh agent holds more keys than the host accepts',
		'Received disconnect from 192.0.2.10 port 22:2: Too many authentication failures',
	),
	'daemon-ssh-key-unusable': overSsh(
		'ssh-key-unusable',
		'the private key of ssh is damaged',
		'Load key "/home/demo/.ssh/id_ed25519": error in libcrypto\ndev@build.test: Permission denied (publickey).',
	),
	'daemon-ssh-no-common-algorithm': overSsh(
		'ssh-no-common-algorithm',
		'the ssh server of the host is too old',
		'Unable to negotiate with 192.0.2.10 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss',
	),
	'daemon-ssh-jump-failed': overSsh(
		'ssh-jump-failed',
		'the jump host of ssh is unreachable',
		'ssh: connect to host jump.test port 22: Connection refused\nConnection closed by UNKNOWN port 65535',
	),
	'daemon-ssh-closed': overSsh(
		'ssh-connection-closed',
		'the host of the daemon closes the ssh connection',
		'kex_exchange_identification: read: Connection reset by peer',
	),
	'daemon-ssh-failed': overSsh('ssh-failed', 'ssh fails for an unusual reason', "Bad port '70000'"),
	'daemon-remote-account-disabled': overSsh(
		'remote-account-disabled',
		'the remote account has the shell nologin',
		'This account is currently not available.',
	),
	'daemon-remote-docker-too-old': overSsh(
		'remote-docker-too-old',
		'docker on the remote host is too old',
		"docker: 'system dial-stdio' is not a docker command.",
	),
	'daemon-remote-command-refused': daemon(
		'remote-command-refused',
		'the login shell of the remote account runs no command',
		{
			docker: {
				context,
				daemonError:
					'error during connect: Get "http://docker.example.com/v1.52/version": command [ssh -o ConnectTimeout=30 -T -l dev -- build.test docker system dial-stdio] has exited with exit status 1, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=',
			},
		},
	),
	'daemon-client-key-mismatch': daemon('client-key-mismatch', 'key.pem does not belong to cert.pem', {
		docker: {
			daemonError:
				'Failed to initialize: failed to retrieve context tls info: tls: private key does not match public key',
		},
	}),
	'daemon-client-key-encrypted': daemon('client-key-encrypted', 'key.pem is encrypted', {
		docker: {
			daemonError:
				'Failed to initialize: private key is encrypted - support for encrypted private keys has been removed, see https://docs.docker.com/go/deprecated/',
		},
	}),
	'daemon-left-behind': daemon('engine-left-behind', 'the context selects an engine that was uninstalled', {
		docker: {
			hasOtherEngine: true,
			daemonError: 'Cannot connect to the Docker daemon at {socket}. Is the docker daemon running?',
			context: {name: 'colima', host: 'unix:///home/demo/.colima/default/docker.sock'},
		},
	}),
} as const;

export const engineNameFaults = {
	'docker-pull-public-address': pull(
		'engine-uses-public-address',
		'the engine reaches a private registry at its public address',
		{
			docker: {
				pullError:
					'Error response from daemon: Get "https://contosodemo.azurecr.test/v2/": denied: client with IP \'203.0.113.80\' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.',
			},
		},
	),
	'docker-pull-other-dns': pull('engine-dns-differs', 'the DNS of the engine does not know the registry', {
		docker: {
			pullError:
				'Error response from daemon: Get "https://contosodemo.azurecr.test/v2/": dial tcp: lookup contosodemo.azurecr.test on 192.168.65.7:53: no such host',
		},
	}),
} as const;
