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
