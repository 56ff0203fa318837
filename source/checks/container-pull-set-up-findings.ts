import type {Finding, Fix} from '../core/check.ts';
import {clientSays, withReason} from './container-values.ts';
import {thenStartAgain} from './shared-findings.ts';

const code = 'DOCKER_PULL_ERROR';

/** The daemon has a proxy and a trust of its own: what this shell knows does not reach it. */
const daemonProxy: readonly Fix[] = [
	{
		text: 'On {linux}, the proxy of {docker} stands in /etc/docker/daemon.json ("proxies") or in a drop-in: sudo systemctl edit docker, with [Service] and Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1"; then restart it.',
		command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
	},
	{text: 'In Docker Desktop it stands under Settings, Resources, Proxies.'},
	{text: `For {podman}, it is HTTPS_PROXY of this shell${thenStartAgain}`},
	{text: 'For {nerdctl}, it is HTTPS_PROXY of the shell that runs it.'},
	{text: 'Or leave {imageHost} out of the proxy, in NO_PROXY of the same place.'},
];

const trustAuthority: readonly Fix[] = [
	{text: 'Get the certificate of that authority from your network team, as PEM.'},
	{
		text: 'On {linux}, {docker} takes it from /etc/docker/certs.d/{imageHost}/ca.crt, without a restart.',
	},
	{
		text: '{podman} takes it from /etc/containers/certs.d/{imageHost}/ca.crt, or ~/.config/containers/certs.d/{imageHost}/ca.crt for this user.',
	},
	{
		text: '{nerdctl} takes it from /etc/containerd/certs.d/{imageHost}/ca.crt or /etc/docker/certs.d/{imageHost}/ca.crt.',
	},
	{
		text: 'Docker Desktop takes it from the trust of {mac}: add it to the key chain and restart Docker Desktop.',
	},
	{
		text: 'Docker Desktop takes it from the trust of {windows}: add it to the trusted roots and restart Docker Desktop.',
	},
	{text: 'Layers come from {dataHost}: it needs the same.'},
];

const switchTrustOff: Fix = {
	text: `Content trust is being retired: if nobody asked for it, switch it off${thenStartAgain}`,
	command: {unset: 'DOCKER_CONTENT_TRUST'},
};

/** What the machine and the set-up of the client can do to a pull. */
export const pullSetUpFindings = {
	'proxy-authentication-required': {
		status: 'failed',
		code,
		summary: 'The proxy of {clientName} wants a user name and password (407).',
		meaning: 'It is the proxy that refuses, not the registry.',
		fixes: [
			{
				text: 'Put them into its address, http://USER:PASSWORD@HOST:PORT, with special characters as %40 and the like.',
			},
			...daemonProxy,
		],
	},
	'proxy-unreachable': {
		status: 'failed',
		code,
		summary: 'The proxy of {clientName} cannot be reached.',
		meaning: withReason(
			'Every connection is sent there. Away from the company network such a proxy is often not there.',
		),
		fixes: [{text: 'Connect to the network or VPN of the proxy, then retry.'}, ...daemonProxy],
	},
	'proxy-refused': {
		status: 'failed',
		code,
		summary: 'The proxy of {clientName} does not connect to {host}.',
		meaning: withReason('It answers, and says no or cannot reach the host itself.'),
		fixes: [{text: 'Ask whoever runs the proxy to allow {host} on port 443.'}, ...daemonProxy],
	},
	'certificate-untrusted': {
		status: 'failed',
		code,
		summary: '{clientName} does not trust the certificate of {host}.',
		meaning:
			'Most often a proxy of your company opens TLS and signs with an authority of its own. What this machine trusts does not count: a daemon, or a virtual machine, has a trust of its own.',
		fixes: trustAuthority,
	},
	'certificate-out-of-date': {
		status: 'failed',
		code,
		summary: '{clientName} finds the certificate of {host} out of date.',
		meaning: withReason('The clock of the machine it runs on is wrong, or a proxy shows an old certificate.'),
		fixes: [
			{text: 'Compare the clock of this machine with a watch.', command: {run: ['date', '-u']}},
			{text: 'In {wsl}, take the clock of Windows.', command: {run: ['sudo', 'hwclock', '-s']}},
			{
				text: 'In a virtual machine that slept, the clock can be behind: restart Docker Desktop, or the Podman machine.',
			},
		],
	},
	'certificate-wrong-host': {
		status: 'failed',
		code,
		summary: 'The certificate that {clientName} is shown is not for {host}.',
		meaning: withReason(
			'Another server answers under this name: a wrong line in a hosts file or DNS zone, or a proxy.',
		),
		fixes: [
			{text: 'See what address that name has where the pull runs; in a virtual machine it can be another.'},
			{text: 'Ask whoever runs {host} for a certificate that bears the name.'},
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
		summary: '{host} speaks HTTP without TLS.',
		meaning:
			'No registry of Azure does: another server, or a captive network, answers. A registry of your own for trial may.',
		fixes: [
			{text: 'Check host and port in the name of the image.'},
			{
				text: 'For a registry of your own, {docker} takes its HOST:PORT among "insecure-registries" in daemon.json; then restart it.',
			},
			{
				text: 'For a registry of your own, {podman} takes it from registries.conf: [[registry]] location="HOST:PORT" insecure=true',
			},
		],
	},
	'credential-helper-missing': {
		status: 'failed',
		code,
		summary: 'The credential helper that {clientName} is set to use is not there.',
		meaning: withReason(
			'config.json names it under credsStore or credHelpers; the program docker-credential-NAME is not on the PATH.',
		),
		fixes: [
			{
				text: 'Install it, or take the line with credsStore or credHelpers out of ~/.docker/config.json and sign in again.',
			},
			{
				text: 'In {wsl}, desktop.exe is the one of Docker Desktop: switch on its WSL integration, then run wsl --shutdown on Windows.',
			},
			{text: 'acr-linux, acr-darwin and acr-windows are no longer kept up: take them out.'},
		],
	},
	'credential-helper-failed': {
		status: 'failed',
		code,
		summary: 'The credential helper of {clientName} gives no answer that can be used.',
		meaning: withReason('It keeps the sign-ins, and is locked, not set up, or broken.'),
		fixes: [
			{
				text: 'Unlock the key chain or key ring it keeps them in; for pass, set up a key first: pass init KEY.',
			},
			{
				text: 'Or take the line with credsStore or credHelpers out of ~/.docker/config.json and sign in again.',
			},
		],
	},
	'credentials-unreadable': {
		status: 'failed',
		code,
		summary: '{clientName} cannot read the file of its sign-ins.',
		meaning: clientSays,
		fixes: [
			{text: 'Correct that file: it is JSON. Or move it away and sign in again.'},
			{text: 'If it belongs to root after a sudo, make it yours again.'},
		],
	},
	'trust-data-missing': {
		status: 'failed',
		code,
		summary: 'Content trust is on, and {image} is not signed.',
		meaning: withReason(
			'With DOCKER_CONTENT_TRUST=1, or a policy that asks for signatures, an image without one is not pulled.',
		),
		fixes: [switchTrustOff, {text: 'For {podman}, see what /etc/containers/policy.json asks for.'}],
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
		summary: 'There is no room left for the image where {clientName} keeps its own.',
		meaning: clientSays,
		fixes: [
			{text: 'See how much {dockerOrPodman} uses.', command: {run: ['{client}', 'system', 'df']}},
			{text: 'Take away what no container uses.', command: {run: ['{client}', 'system', 'prune']}},
			{
				text: 'In Docker Desktop or a Podman machine, it is the disk of the virtual machine that is full: give it more.',
			},
		],
	},
	'rootless-not-set-up': {
		status: 'failed',
		code,
		summary: '{clientName} cannot give the files of {image} to the users they belong to.',
		meaning: withReason(
			'Without root it needs a range of ids for this user, and has none or too small a one.',
		),
		fixes: [
			{
				text: 'Give the user a range in /etc/subuid and /etc/subgid: sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 USER',
			},
			{text: 'Then let {podman} take notice.', command: {run: ['podman', 'system', 'migrate']}},
		],
	},
	'storage-refused': {
		status: 'failed',
		code,
		summary: '{clientName} may not write where it keeps its images.',
		meaning: clientSays,
		fixes: [
			{text: 'See who owns that folder; after a sudo it may belong to root.'},
			{text: 'If the disk became read-only, the kernel says why: sudo dmesg | tail'},
		],
	},
	'image-damaged': {
		status: 'failed',
		code,
		summary: '{image} came, but cannot be unpacked.',
		meaning: withReason(
			'It was damaged on the way or when it was pushed, or is of a kind this version does not know.',
		),
		fixes: [
			{text: 'Retry once. If it stays, build and push the image anew.'},
			{text: 'Bring {clientName} up to date: old versions do not know newer kinds of compression.'},
		],
	},
	'daemon-gone': {
		status: 'failed',
		code,
		summary: 'The daemon of {clientName} went away while it pulled.',
		meaning: withReason('It answered a moment ago. It crashed, was restarted, or its virtual machine was.'),
		fixes: [
			{
				text: 'On {linux}, see what {docker} says of it.',
				command: {run: ['sudo', 'journalctl', '-u', 'docker', '-n', '30', '--no-pager']},
			},
			{text: 'Retry when it is back.'},
		],
	},
} as const satisfies Record<string, Finding>;
