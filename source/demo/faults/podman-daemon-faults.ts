import {faultsFor} from './fault.ts';

const daemon = faultsFor('container-daemon', 'DOCKER_DAEMON_ERROR');
const asPodman = (daemonError: string) => ({docker: {product: 'podman', daemonError}}) as const;

export const podmanDaemonFaults = {
	'podman-known-hosts-malformed': daemon(
		'known-hosts-unreadable',
		'the file of known hosts is malformed, so Podman does not connect',
		asPodman(
			'Error: unable to connect to Podman socket: knownhosts: /home/demo/.ssh/known_hosts:4: knownhosts: missing key type pattern',
		),
	),
	'podman-settings-malformed': daemon(
		'settings-file-invalid',
		'a settings file stops Podman',
		asPodman(
			'Error: loading registries configuration "/etc/containers/registries.conf": toml: line 2: expected key separator',
		),
	),
	'podman-storage-closed': daemon(
		'storage-not-writable',
		'Podman has no permission to write its images',
		asPodman(
			'Error: creating runtime static files directory: mkdir /var/lib/containers/storage/libpod: permission denied',
		),
	),
	'podman-rootless-unprepared': daemon(
		'rootless-not-set-up',
		'Podman cannot map the IDs of a rootless container',
		asPodman(
			'Error: command required for rootless mode with multiple IDs: exec: "newuidmap": executable file not found in $PATH',
		),
	),
} as const;
