import {expect, test} from 'vitest';
import {readClientError} from '../../../../source/checks/containers/client-error.ts';
import {verdictOf} from '../../../../source/checks/containers/container-daemon/daemon-verdicts.ts';

/** Messages of docker 20.10 to 29, podman 4 and 5, and nerdctl. */
test.each([
	[
		'unreachable',
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
	],
	[
		'unreachable',
		'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
	],
	[
		'desktop-not-running',
		'failed to connect to the docker API at npipe:////./pipe/dockerDesktopLinuxEngine; check if the path is correct and if the daemon is running: open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.',
	],
	[
		'unreachable',
		'error during connect: Get "http://nohost.invalid:2375/v1.50/version": dial tcp: lookup nohost.invalid on 10.0.0.53:53: no such host',
	],
	[
		'ssh-host-unreachable',
		'error during connect: Get "http://docker.example.com/v1.50/version": command [ssh -o ConnectTimeout=30 -T -- nohost.invalid docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=ssh: Could not resolve hostname nohost.invalid: Name or service not known',
	],
	[
		'unreachable',
		'cannot access containerd socket "/run/containerd/containerd.sock": no such file or directory',
	],
	[
		'permission-denied',
		'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.50/version": dial unix /var/run/docker.sock: connect: permission denied',
	],
	[
		'permission-denied',
		'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/version": dial unix /var/run/docker.sock: connect: permission denied',
	],
	[
		'permission-denied',
		'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
	],
	[
		'permission-denied',
		'cannot access containerd socket "/run/containerd/containerd.sock": permission denied',
	],
	[
		'context-not-found',
		'Failed to initialize: unable to resolve docker endpoint: context "nowhere": context not found: open /root/.docker/contexts/meta/20aeff04/meta.json: no such file or directory',
	],
	['context-not-found', 'unable to resolve docker endpoint: context "nowhere" does not exist'],
	[
		'context-not-found',
		'Current context "nowhere" is not found on the file system, please check your config file at /root/.docker/config.json',
	],
	[
		'invalid-daemon-address',
		'Failed to initialize: unable to resolve docker endpoint: invalid bind address format: foo://bar',
	],
	['invalid-daemon-address', 'unable to resolve docker endpoint: Invalid bind address format: foo://bar'],
	['invalid-daemon-address', 'unable to resolve docker endpoint: unable to parse docker host `bar`'],
	[
		'invalid-daemon-address',
		'unable to resolve docker endpoint: parse "tcp://a b:1": invalid character " " in host name',
	],
	['invalid-daemon-address', 'ssh host connection is not valid: plain-text password is not supported'],
	['invalid-daemon-address', 'protocol not available'],
	[
		'invalid-daemon-address',
		'error during connect: Get "http:///v1.24/version": http: no Host in request URL',
	],
	[
		'tls-certificate-missing',
		'Failed to initialize: unable to resolve docker endpoint: open /root/.docker/ca.pem: no such file or directory',
	],
	['daemon-requires-tls', 'Error response from daemon: Client sent an HTTP request to an HTTPS server.'],
	[
		'daemon-not-tls',
		'error during connect: Get "https://127.0.0.1:2375/v1.50/version": http: server gave HTTP response to HTTPS client',
	],
	[
		'daemon-certificate-untrusted',
		'error during connect: Get "https://docker.example:2376/v1.50/version": tls: failed to verify certificate: x509: certificate signed by unknown authority',
	],
	[
		'daemon-certificate-date-invalid',
		'error during connect: Get "https://docker.example:2376/v1.50/version": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-22T10:56:47Z is after 2024-02-01T00:00:00Z',
	],
	[
		'daemon-certificate-date-invalid',
		'error during connect: Get "https://docker.example:2376/v1.50/version": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2023-11-22T10:56:47Z is before 2024-02-01T00:00:00Z',
	],
	[
		'client-certificate-refused',
		'error during connect: Get "https://docker.example:2376/v1.50/version": remote error: tls: expired certificate',
	],
	[
		'client-certificate-refused',
		'error during connect: Get "https://docker.example:2376/v1.50/version": remote error: tls: unknown certificate authority',
	],
	[
		'daemon-too-old',
		'Error response from daemon: client version 9.99 is too new. Maximum supported API version is 1.41',
	],
	[
		'client-too-old',
		'Error response from daemon: client version 1.43 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
	],
	[
		'unreachable',
		'Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM\nError: unable to connect to Podman socket: Get "http://d/v4.3.1/libpod/_ping": dial unix ///run/podman/podman.sock: connect: no such file or directory',
	],
	[
		'rootless-not-set-up',
		'Error: command required for rootless mode with multiple IDs: exec: "newuidmap": executable file not found in $PATH',
	],
	[
		'rootless-not-set-up',
		'rootless containerd not running? (hint: use `containerd-rootless-setuptool.sh install` to start rootless containerd): stat /run/user/1000/containerd-rootless: no such file or directory',
	],
	['rootless-not-set-up', 'cannot clone: Operation not permitted\nError: cannot re-exec process'],
	[
		'ssh-key-refused',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=dev@build01: Permission denied (publickey).',
	],
	[
		'remote-permission-denied',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=dial unix /var/run/docker.sock: connect: permission denied',
	],
	[
		'ssh-host-unreachable',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=ssh: connect to host build01 port 22: Connection refused',
	],
	[
		'ssh-file-permissions',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=Bad owner or permissions on /home/dev/.ssh/config',
	],
	[
		'ssh-config-invalid',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=/home/dev/.ssh/config: line 3: Bad configuration option: foo',
	],
	[
		'remote-output-unexpected',
		'error during connect: Get "http://docker.example.com/v1.24/containers/json": net/http: HTTP/1.x transport connection broken: malformed HTTP status code "Succeeded"',
	],
	[
		'ssh-missing',
		'error during connect: Get "http://docker.example.com/v1.24/version": ssh resolves to executable in current directory (./ssh)',
	],
	[
		'ssh-too-many-keys',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=Received disconnect from 192.0.2.10 port 22:2: Too many authentication failures\nDisconnected from 192.0.2.10 port 22',
	],
	[
		'ssh-no-common-algorithm',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=Unable to negotiate with 192.0.2.10 port 22: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1',
	],
	[
		'ssh-no-common-algorithm',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=Unable to negotiate with 192.0.2.10 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss',
	],
	[
		'ssh-key-unusable',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=Load key "/home/dev/.ssh/id_rsa": invalid format\ndev@build01: Permission denied (publickey).',
	],
	[
		'ssh-file-permissions',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=Permissions 0644 for "/home/dev/.ssh/id_rsa" are too open.\nLoad key "/home/dev/.ssh/id_rsa": bad permissions\ndev@build01: Permission denied (publickey).',
	],
	[
		'remote-permission-denied',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 1: stderr=Load key "/home/dev/.ssh/old": invalid format\npermission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
	],
	[
		'ssh-jump-failed',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=dev@jump: Permission denied (publickey).\nkex_exchange_identification: Connection closed by remote host\nConnection closed by UNKNOWN port 65535',
	],
	[
		'ssh-connection-closed',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=kex_exchange_identification: read: Connection reset by peer\nConnection reset by 192.0.2.10 port 22',
	],
	[
		'ssh-host-unreachable',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=ssh: connect to host build01 port 22: Connection timed out',
	],
	[
		'remote-docker-too-old',
		"command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 1: stderr=docker: 'system dial-stdio' is not a docker command.",
	],
	[
		'remote-command-refused',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 1: stderr=',
	],
	[
		'ssh-failed',
		'command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=ssh: an error that no table contains',
	],
	[
		'client-key-mismatch',
		'Failed to initialize: failed to retrieve context tls info: tls: private key does not match public key',
	],
	[
		'client-key-encrypted',
		'Failed to initialize: private key is encrypted - support for encrypted private keys has been removed, see https://docs.docker.com/go/deprecated/',
	],
	[
		'client-key-encrypted',
		'Failed to initialize: failed to retrieve context tls info: tls: failed to parse private key',
	],
	['tls-certificate-missing', 'Failed to initialize: no valid private key found'],
	[
		'invalid-daemon-address',
		'Failed to initialize: parse "ssh://dev@build01:docker": invalid port ":docker" after host',
	],
	[
		'ssh-key-unusable',
		'Error: failed to read identity "/home/dev/.ssh/gone": open /home/dev/.ssh/gone: no such file or directory',
	],
	['not-a-daemon', 'Error response from daemon: <html><body><h1>403 Forbidden</h1></body></html>'],
	[
		'daemon-through-proxy',
		'error during connect: Get "https://build01:2376/v1.50/version": Proxy Authentication Required',
	],
	['desktop-permission-denied', 'error during connect: open //./pipe/docker_engine: Access is denied.'],
	[
		'daemon-backend-failed',
		'error during connect: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.50/version": EOF',
	],
	[
		'known-hosts-unreadable',
		'Error: unable to connect to Podman socket: knownhosts: /Users/dev/.ssh/known_hosts:4: knownhosts: missing key type pattern',
	],
	[
		'settings-file-invalid',
		'Error: loading registries configuration "/etc/containers/registries.conf": toml: line 2: expected',
	],
	[
		'storage-not-writable',
		'Error: creating runtime static files directory: mkdir /var/lib/containers/storage/libpod: permission denied',
	],
] as const)('the verdict is %s if a client prints %j', (verdict, message) => {
	const line = readClientError(message, /podman/i.test(message) ? 'podman' : 'docker');
	expect(line && verdictOf(line)).toBe(verdict);
});
