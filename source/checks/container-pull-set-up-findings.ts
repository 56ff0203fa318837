import type {Finding, Fix} from '../core/check.ts';
import {clientSays, withReason} from './container-values.ts';
import {thenStartAgain} from './shared-findings.ts';

const code = 'DOCKER_PULL_ERROR';

/** The daemon has a proxy and a trust of its own: what this shell knows does not reach it. */
const daemonProxy: readonly Fix[] = [
	{
		text: 'On {linux}, the proxy of {docker} is set in /etc/docker/daemon.json ("proxies") or in a drop-in: sudo systemctl edit docker, with [Service] and Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1"; then restart it.',
		command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
	},
	{text: 'In Docker Desktop, it is set under Settings, Resources, Proxies.'},
	{text: `For {podman}, it is HTTPS_PROXY in this shell${thenStartAgain}`},
	{text: 'For {nerdctl}, it is HTTPS_PROXY in the shell that runs it.'},
	{text: 'Or bypass the proxy for {imageHost}, with NO_PROXY in the same place.'},
];

const trustAuthority: readonly Fix[] = [
	{text: 'Get the CA certificate from your network team, as PEM.'},
	{
		text: 'On {linux}, {docker} reads it from /etc/docker/certs.d/{imageHost}/ca.crt, without a restart.',
	},
	{
		text: '{podman} reads it from /etc/containers/certs.d/{imageHost}/ca.crt, or ~/.config/containers/certs.d/{imageHost}/ca.crt for this user.',
	},
	{
		text: '{nerdctl} reads it from /etc/containerd/certs.d/{imageHost}/ca.crt or /etc/docker/certs.d/{imageHost}/ca.crt.',
	},
	{
		text: 'Docker Desktop uses the trust store of {mac}: add it to the keychain and restart Docker Desktop.',
	},
	{
		text: 'Docker Desktop uses the trust store of {windows}: add it to the trusted root certificates and restart Docker Desktop.',
	},
	{text: 'Layers come from {dataHost}: do the same for that host.'},
];

const switchTrustOff: Fix = {
	text: `Content trust is being retired: if nobody needs it, switch it off${thenStartAgain}`,
	command: {unset: 'DOCKER_CONTENT_TRUST'},
};

/** What the machine and the set-up of the client can do to a pull. */
export const pullSetUpFindings = {
	'proxy-authentication-required': {
		status: 'failed',
		code,
		summary: 'The proxy of {clientName} requires a user name and password (407).',
		meaning: 'It is the proxy that refuses, not the registry.',
		fixes: [
			{
				text: 'Put them into its address as http://USER:PASSWORD@HOST:PORT, with special characters encoded (%40 for @).',
			},
			...daemonProxy,
		],
	},
	'proxy-unreachable': {
		status: 'failed',
		code,
		summary: 'The proxy of {clientName} cannot be reached.',
		meaning: withReason(
			'Every connection is sent there. Outside the company network such a proxy is often unreachable.',
		),
		fixes: [{text: 'Connect to the network or VPN of the proxy, then retry.'}, ...daemonProxy],
	},
	'proxy-refused': {
		status: 'failed',
		code,
		summary: 'The proxy of {clientName} does not connect to {host}.',
		meaning: withReason('It answers, but rejects the connection or cannot reach the host itself.'),
		fixes: [{text: 'Ask whoever runs the proxy to allow {host} on port 443.'}, ...daemonProxy],
	},
	'certificate-untrusted': {
		status: 'failed',
		code,
		summary: '{clientName} does not trust the certificate of {host}.',
		meaning:
			'Most often a company proxy decrypts TLS and signs with its own certificate authority (CA). What this machine trusts does not count: a daemon, or a virtual machine, has its own trust store.',
		fixes: trustAuthority,
	},
	'certificate-out-of-date': {
		status: 'failed',
		code,
		summary: '{clientName} says that the certificate of {host} is out of date.',
		meaning: withReason(
			'The clock of the machine it runs on is wrong, or a proxy presents an old certificate.',
		),
		fixes: [
			{text: 'Compare the clock of this machine with a watch.', command: {run: ['date', '-u']}},
			{text: 'In {wsl}, set the clock from Windows.', command: {run: ['sudo', 'hwclock', '-s']}},
			{
				text: 'After sleep, the clock of a virtual machine can be behind: restart Docker Desktop, or the Podman machine.',
			},
		],
	},
	'certificate-wrong-host': {
		status: 'failed',
		code,
		summary: 'The certificate that {clientName} gets is not for {host}.',
		meaning: withReason(
			'Another server answers under this name: a wrong line in a hosts file or DNS zone, or a proxy.',
		),
		fixes: [
			{text: 'See which address that name has where the pull runs; in a virtual machine it can differ.'},
			{text: 'Ask whoever runs {host} for a certificate with that name.'},
		],
	},
	'certificate-refused': {
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
		fixes: [
			{text: 'Check the host and port in the image name.'},
			{
				text: 'For a registry of your own, add its HOST:PORT to "insecure-registries" in the daemon.json of {docker}, then restart it.',
			},
			{
				text: 'For a registry of your own with {podman}, add it to registries.conf: [[registry]] location="HOST:PORT" insecure=true',
			},
		],
	},
	'credential-helper-missing': {
		status: 'failed',
		code,
		summary: 'The credential helper that {clientName} is set to use is missing.',
		meaning: withReason(
			'config.json names it under credsStore or credHelpers; the program docker-credential-NAME is not on the PATH.',
		),
		fixes: [
			{
				text: 'Install it, or remove the line with credsStore or credHelpers from ~/.docker/config.json and sign in again.',
			},
			{
				text: 'In {wsl}, desktop.exe is the helper of Docker Desktop: switch on its WSL integration, then run wsl --shutdown on Windows.',
			},
			{text: 'acr-linux, acr-darwin and acr-windows are no longer maintained: remove them.'},
		],
	},
	'credential-helper-failed': {
		status: 'failed',
		code,
		summary: 'The credential helper of {clientName} gives no usable answer.',
		meaning: withReason('It stores the sign-ins, and is locked, not set up, or broken.'),
		fixes: [
			{
				text: 'Unlock the keychain or keyring that it stores them in; for pass, set up a key first: pass init KEY.',
			},
			{
				text: 'Or remove the line with credsStore or credHelpers from ~/.docker/config.json and sign in again.',
			},
		],
	},
	'credentials-unreadable': {
		status: 'failed',
		code,
		summary: '{clientName} cannot read its credentials file.',
		meaning: clientSays,
		fixes: [
			{text: 'Correct that file: it must be valid JSON. Or move it away and sign in again.'},
			{text: 'If it belongs to root after a sudo, make yourself its owner again.'},
		],
	},
	'trust-data-missing': {
		status: 'failed',
		code,
		summary: 'Content trust is on, and {image} is not signed.',
		meaning: withReason(
			'With DOCKER_CONTENT_TRUST=1, or a policy that requires signatures, an unsigned image is not pulled.',
		),
		fixes: [switchTrustOff, {text: 'For {podman}, see what /etc/containers/policy.json requires.'}],
	},
	'trust-server-unreachable': {
		status: 'failed',
		code,
		summary: 'Content trust is on, and its server does not answer.',
		meaning: withReason(
			'DOCKER_CONTENT_TRUST=1 makes docker ask a notary server before it pulls; not every registry has one.',
		),
		fixes: [switchTrustOff, {text: 'If DOCKER_CONTENT_TRUST_SERVER is set, check the address in it.'}],
	},
	'disk-full': {
		status: 'failed',
		code,
		summary: 'The disk where {clientName} stores images is full.',
		meaning: clientSays,
		fixes: [
			{text: 'See how much {dockerOrPodman} uses.', command: {run: ['{client}', 'system', 'df']}},
			{text: 'Remove what no container uses.', command: {run: ['{client}', 'system', 'prune']}},
			{
				text: 'In Docker Desktop or a Podman machine, it is the disk of the virtual machine that is full: enlarge it.',
			},
		],
	},
	'rootless-not-set-up': {
		status: 'failed',
		code,
		summary: '{clientName} cannot assign the files of {image} to their owners.',
		meaning: withReason(
			'Without root it needs a range of IDs for this user, and the range is missing or too small.',
		),
		fixes: [
			{
				text: 'Give the user a range in /etc/subuid and /etc/subgid: sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 USER',
			},
			{text: 'Then have {podman} apply the change.', command: {run: ['podman', 'system', 'migrate']}},
		],
	},
	'storage-refused': {
		status: 'failed',
		code,
		summary: '{clientName} has no permission to write where it stores images.',
		meaning: clientSays,
		fixes: [
			{text: 'See who owns that folder; after a sudo it may belong to root.'},
			{text: 'If the disk became read-only, the kernel says why: sudo dmesg | tail'},
		],
	},
	'image-damaged': {
		status: 'failed',
		code,
		summary: '{image} was downloaded, but cannot be unpacked.',
		meaning: withReason(
			'It was damaged on the way or when it was pushed, or has a format that this version does not know.',
		),
		fixes: [
			{text: 'Retry once. If it persists, build and push the image again.'},
			{text: 'Update {clientName}: old versions do not know newer kinds of compression.'},
		],
	},
	'daemon-gone': {
		status: 'failed',
		code,
		summary: 'The {clientName} daemon stopped during the pull.',
		meaning: withReason('It answered a moment ago. It crashed, was restarted, or its virtual machine was.'),
		fixes: [
			{
				text: 'On {linux}, see what {docker} logged.',
				command: {run: ['sudo', 'journalctl', '-u', 'docker', '-n', '30', '--no-pager']},
			},
			{text: 'Retry when it is running again.'},
		],
	},
} as const satisfies Record<string, Finding>;
