import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {assignIds, clientSays, readDockerLog, shutDownWsl, withReason} from '../container-values.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const code = 'DOCKER_PULL_ERROR';

const proxyVariable = {variable: 'HTTPS_PROXY', value: 'http://HOST:PORT'} as const;

/** The daemon has its own proxy settings: it does not see the environment of this shell. */
const daemonProxy = {
	setDockerProxy: {
		text: 'Set the proxy of Docker in /etc/docker/daemon.json ("proxies") or in a drop-in of its service: [Service] Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1".',
		on: 'linux',
		when: {clientKind: 'docker'},
		command: {run: ['sudo', 'systemctl', 'edit', 'docker']},
	},
	restartDocker: {
		text: 'Then restart Docker; this stops running containers.',
		on: 'linux',
		when: {clientKind: 'docker'},
		command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
	},
	setDesktopProxy: {
		text: 'In Docker Desktop, the proxy is set under Settings, Resources, Proxies.',
		when: {clientKind: 'docker'},
	},
	setPodmanProxy: {
		text: `Podman uses the proxy of this shell: correct HTTPS_PROXY${thenStartAgain}`,
		when: {clientKind: 'podman'},
		command: proxyVariable,
	},
	setNerdctlProxy: {
		text: `nerdctl uses the proxy of this shell: correct HTTPS_PROXY${thenStartAgain}`,
		when: {clientKind: 'nerdctl'},
		command: proxyVariable,
	},
	bypassProxy: {text: 'Or bypass the proxy for the registry of the image, with NO_PROXY in the same place.'},
} as const satisfies Fixes;

const trustAuthority = {
	getCertificate: {text: 'Get the CA certificate from your network team, as PEM.'},
	trustInDocker: {
		text: 'Docker reads it from /etc/docker/certs.d/{imageHost}/ca.crt, without a restart.',
		on: 'linux',
		when: {clientKind: 'docker'},
	},
	trustInPodman: {
		text: 'Podman reads it from /etc/containers/certs.d/{imageHost}/ca.crt, or ~/.config/containers/certs.d/{imageHost}/ca.crt for this user.',
		when: {clientKind: 'podman'},
	},
	trustInNerdctl: {
		text: 'nerdctl reads it from /etc/containerd/certs.d/{imageHost}/ca.crt or /etc/docker/certs.d/{imageHost}/ca.crt.',
		when: {clientKind: 'nerdctl'},
	},
	trustOnMac: {
		text: 'Docker Desktop uses the trust store of macOS: add the certificate to the keychain, then restart Docker Desktop.',
		on: 'macos',
		when: {clientKind: 'docker'},
	},
	trustOnWindows: {
		text: 'Docker Desktop uses the trust store of Windows: add the certificate to the trusted root certificates there, then restart Docker Desktop.',
		on: ['windows', 'wsl'],
		when: {clientKind: 'docker'},
	},
	trustForDataHost: {text: 'Layers come from {dataHost}: do the same for that host.'},
} as const satisfies Fixes;

const unsetContentTrust = {
	unsetContentTrust: {
		text: `Content trust is being retired: if nobody needs it, switch it off${thenStartAgain}`,
		command: {unset: 'DOCKER_CONTENT_TRUST'},
	},
} as const satisfies Fixes;

/** Failures of a pull that the machine, or the configuration of the client, causes. */
export const pullSetUpFindings = {
	'proxy-authentication-required': {
		status: 'failed',
		code,
		summary: 'The proxy of {clientName} requires a user name and password (407).',
		meaning: 'It is the proxy that refuses, not the registry.',
		fixes: {
			addPassword: {
				text: 'Put them into the address of the proxy as http://USER:PASSWORD@HOST:PORT, with special characters encoded (%40 for @).',
			},
			...daemonProxy,
		},
	},
	'proxy-unreachable': {
		status: 'failed',
		code,
		summary: 'The proxy of {clientName} cannot be reached.',
		meaning: withReason(
			'Every connection is sent there. Outside the company network such a proxy is often unreachable.',
		),
		fixes: {
			connect: {text: 'Connect to the network or VPN of the proxy, then retry.'},
			...daemonProxy,
		},
	},
	'proxy-refused': {
		status: 'failed',
		code,
		summary: 'The proxy of {clientName} does not connect to {host}.',
		meaning: withReason('It answers, but rejects the connection or cannot reach the host itself.'),
		fixes: {
			askToAllowHost: {text: 'Ask the administrator of the proxy to allow {host} for HTTPS.'},
			...daemonProxy,
		},
	},
	'certificate-untrusted': {
		status: 'failed',
		code,
		summary: '{clientName} does not trust the certificate of {host}.',
		meaning:
			'Most often a company proxy decrypts TLS and signs with its own certificate authority (CA). What this machine trusts does not count: a daemon, or a virtual machine, has its own trust store.',
		fixes: trustAuthority,
	},
	'certificate-date-invalid': {
		status: 'failed',
		code,
		summary: '{clientName} says that the certificate of {host} is out of date.',
		meaning: withReason(
			'The clock of the machine it runs on is wrong, or a proxy presents an old certificate.',
		),
		fixes: {
			compareClock: {
				text: 'Compare the clock of this machine with a correct one.',
				command: {run: ['date', '-u']},
			},
			setClockInWsl: {
				text: 'Set the clock of WSL from Windows.',
				on: 'wsl',
				command: {run: ['sudo', 'hwclock', '-s']},
			},
			restartVirtualMachine: {
				text: 'After sleep, the clock of a virtual machine can be behind: restart Docker Desktop, or the Podman machine.',
			},
		},
	},
	'certificate-host-mismatch': {
		status: 'failed',
		code,
		summary: 'The certificate that {clientName} gets is not for {host}.',
		meaning: withReason(
			'Another server answers under this name: a wrong line in a hosts file or DNS zone, or a proxy.',
		),
		fixes: {
			resolveHost: {
				text: 'Look up the address of that name where the pull runs; in a virtual machine it can differ.',
			},
			askForCertificate: {text: 'Ask the administrator of {host} for a certificate with that name.'},
		},
	},
	'tls-handshake-failed': {
		status: 'failed',
		code,
		summary: '{clientName} and {host} do not agree on TLS.',
		meaning: clientSays,
		fixes: trustAuthority,
	},
	'plain-http': {
		status: 'failed',
		code,
		summary: '{host} uses HTTP without TLS.',
		meaning:
			'No Azure registry does: another server, or a captive portal, answers. A test registry of your own may.',
		fixes: {
			checkHostAndPort: {text: 'Check the host and port in the image name.'},
			allowPlainHttpInDocker: {
				text: 'For a registry of your own, add its HOST:PORT to "insecure-registries" in the daemon.json of Docker, then restart Docker.',
				when: {clientKind: 'docker'},
			},
			allowPlainHttpInPodman: {
				text: 'For a registry of your own, add it to the registries.conf of Podman: [[registry]] location="HOST:PORT" insecure=true',
				when: {clientKind: 'podman'},
			},
		},
	},
	'credential-helper-missing': {
		status: 'failed',
		code,
		summary: 'The credential helper that {clientName} is set to use is missing.',
		meaning: withReason(
			'config.json names it under credsStore or credHelpers; the program docker-credential-NAME is not on the PATH.',
		),
		fixes: {
			installHelper: {
				text: 'Install it, or remove the line with credsStore or credHelpers from ~/.docker/config.json and sign in again.',
			},
			switchOnIntegration: {
				...shutDownWsl,
				text: 'desktop.exe is the helper of Docker Desktop: switch on its WSL integration, then shut down WSL from Windows and open it again.',
				on: 'wsl',
			},
			removeAcrHelper: {
				text: 'acr-linux, acr-darwin and acr-windows are no longer maintained: remove them.',
			},
		},
	},
	'credential-helper-failed': {
		status: 'failed',
		code,
		summary: 'The credential helper of {clientName} gives no usable answer.',
		meaning: withReason('It stores the sign-ins, and is locked, not set up, or broken.'),
		fixes: {
			unlockKeychain: {text: 'Unlock the keychain or keyring that it stores them in.'},
			setUpPass: {
				text: 'If the keyring is pass, set up a key for it first.',
				on: ['linux', 'wsl'],
				command: {run: ['pass', 'init', 'KEY-ID']},
			},
			removeHelper: {
				text: 'Or remove the line with credsStore or credHelpers from ~/.docker/config.json and sign in again.',
			},
		},
	},
	'credentials-file-unreadable': {
		status: 'failed',
		code,
		summary: '{clientName} cannot read its credentials file.',
		meaning: clientSays,
		fixes: {
			correctFile: {
				text: 'Correct that file: it must be valid JSON. Or move it away and sign in again.',
			},
			takeOwnership: {text: 'If it belongs to root after a sudo, make yourself its owner again.'},
		},
	},
	'image-not-signed': {
		status: 'failed',
		code,
		summary: 'Content trust is on, and {image} is not signed.',
		meaning: withReason(
			'With DOCKER_CONTENT_TRUST=1, or a policy that requires signatures, an unsigned image is not pulled.',
		),
		fixes: {
			...unsetContentTrust,
			readPodmanPolicy: {
				text: 'Look up which signatures Podman requires.',
				when: {clientKind: 'podman'},
				command: {run: ['cat', '/etc/containers/policy.json']},
			},
		},
	},
	'content-trust-server-unreachable': {
		status: 'failed',
		code,
		summary: 'Content trust is on, and its server does not answer.',
		meaning: withReason(
			'DOCKER_CONTENT_TRUST=1 makes docker ask a notary server before it pulls; not every registry has one.',
		),
		fixes: {
			...unsetContentTrust,
			checkTrustServer: {
				text: 'If DOCKER_CONTENT_TRUST_SERVER is set, check the address in it.',
			},
		},
	},
	'disk-full': {
		status: 'failed',
		code,
		summary: 'The disk where {clientName} stores images is full.',
		meaning: clientSays,
		fixes: {
			showDiskUse: {
				text: 'Find out how much {clientName} uses.',
				when: {clientKind: ['docker', 'podman']},
				command: {run: ['{client}', 'system', 'df']},
			},
			prune: {text: 'Remove what no container uses.', command: {run: ['{client}', 'system', 'prune']}},
			enlargeDisk: {
				text: 'In Docker Desktop or a Podman machine, the disk of the virtual machine is full: enlarge it.',
			},
		},
	},
	'rootless-not-set-up': {
		status: 'failed',
		code,
		summary: '{clientName} cannot assign the files of {image} to their owners.',
		meaning: withReason(
			'Without root it needs a range of IDs for this user, and the range is missing or too small.',
		),
		fixes: assignIds,
	},
	'storage-not-writable': {
		status: 'failed',
		code,
		summary: '{clientName} has no permission to write where it stores images.',
		meaning: clientSays,
		fixes: {
			checkOwner: {text: 'Check who owns that folder; after a sudo it may belong to root.'},
			readKernelLog: {
				text: 'If the disk became read-only, the kernel says why.',
				on: ['linux', 'wsl'],
				command: {run: ['sudo', 'dmesg', '--level', 'crit,err']},
			},
		},
	},
	'unpack-failed': {
		status: 'failed',
		code,
		summary: '{image} was downloaded, but cannot be unpacked.',
		meaning: withReason(
			'It was damaged on the way or when it was pushed, or has a format that this version does not know.',
		),
		fixes: {
			retry: {text: 'Retry once. If it persists, build and push the image again.'},
			updateClient: {text: 'Update {clientName}: old versions do not know newer kinds of compression.'},
		},
	},
	'daemon-stopped': {
		status: 'failed',
		code,
		summary: 'The {clientName} daemon stopped during the pull.',
		meaning: withReason('It answered a moment ago. It crashed, was restarted, or its virtual machine was.'),
		fixes: {
			readDockerLog: {...readDockerLog, text: 'Read what Docker logged.'},
			retry: {text: 'Retry when the daemon is running again.'},
		},
	},
} as const satisfies Record<string, Finding>;
