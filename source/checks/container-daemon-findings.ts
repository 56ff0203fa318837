import type {Finding, Fix} from '../core/check.ts';
import {clientSays, doWithout, withReason} from './container-values.ts';
import {thenStartAgain} from './shared-findings.ts';

const code = 'DOCKER_DAEMON_ERROR';

/** As the system calls who types it. */
const userName = {output: ['id', '-un']};

const letUsualServe: readonly Fix[] = [
	{
		text: `Or take {hostVariable} away, so that the usual server is asked${thenStartAgain}`,
		command: {unset: 'DOCKER_HOST'},
	},
	{
		text: `Or take {contextVariable} away, so that the stored context is used${thenStartAgain}`,
		command: {unset: 'DOCKER_CONTEXT'},
	},
	{
		text: 'Or go back from {storedContext} to the usual server.',
		command: {run: ['docker', 'context', 'use', 'default']},
	},
];

const seeContexts: Fix = {
	text: 'See the contexts there are; the star marks the one in force.',
	command: {run: ['docker', 'context', 'ls']},
};

const askYourself = (text: string): Fix => ({text, command: {run: ['{client}', 'version']}});

/** The words for all that a daemon can be. */
export const containerDaemonFindings = {
	answers: {status: 'passed', summary: ['answers, version {serverVersion}', 'answers']},
	'no-daemon-needed': {status: 'passed', summary: 'none needed: {clientName} works without a daemon'},
	'none-in-container': {
		status: 'skipped',
		summary: 'Skipped: {clientName} has no daemon to talk to here, as is usual in a container.',
		meaning: 'The client came with the image; nobody gave this container a daemon or the socket of one.',
		fixes: [
			{
				text: 'If it is to have one, hand the socket in (-v /var/run/docker.sock:/var/run/docker.sock), or name a server in DOCKER_HOST.',
			},
		],
	},
	'no-rootless-in-container': {
		status: 'skipped',
		summary: 'Skipped: {clientName} is not allowed to set up its own space in this container.',
		meaning: 'It needs user namespaces, and a container has them only where it was given the right.',
		fixes: [
			{
				text: 'If it is to work here, start this container with --privileged, or as an image of Podman that is made for it.',
			},
		],
	},
	'not-running': {
		status: 'failed',
		code,
		summary: ['No daemon answers at {endpoint}.', 'The daemon of {clientName} does not run.'],
		meaning:
			'{clientName} is only a client: a daemon pulls the images for it, and that one is stopped or was never started.',
		fixes: [
			{
				text: 'Start {rootService}, the service of the system.',
				command: {run: ['sudo', 'systemctl', 'start', 'docker']},
			},
			{
				text: 'Start {userService}, the service of this user alone.',
				command: {run: ['systemctl', '--user', 'start', 'docker']},
			},
			{
				text: 'In {wsl}, start Docker Desktop on Windows, or the daemon here.',
				command: {run: ['sudo', 'service', 'docker', 'start']},
			},
			{
				text: 'Start containerd, which {nerdctl} works with.',
				command: {run: ['sudo', 'systemctl', 'start', 'containerd']},
			},
			{
				text: 'If {docker} will not start, it says why here.',
				command: {run: ['sudo', 'journalctl', '-u', 'docker', '-n', '30', '--no-pager']},
			},
			doWithout,
		],
	},
	'desktop-not-running': {
		status: 'failed',
		code,
		summary: [
			'No daemon answers at {endpoint}: what runs it is not started.',
			'What runs the daemon of {clientName} is not started.',
		],
		meaning:
			'Here the daemon lives in a virtual machine, which Docker Desktop, Rancher Desktop or Colima starts.',
		fixes: [
			{text: 'Start Docker Desktop, and wait until it says that the engine runs.'},
			{text: 'On {mac} with Colima: start it.', command: {run: ['colima', 'start']}},
			...letUsualServe.slice(2),
			seeContexts,
			doWithout,
		],
	},
	'machine-not-running': {
		status: 'failed',
		code,
		summary: 'Podman cannot reach the machine or service that does its work.',
		meaning:
			'This Podman is a client of a service, often in a virtual machine of its own, and that one does not run.',
		fixes: [
			{text: 'Start the machine of Podman.', command: {run: ['podman', 'machine', 'start']}},
			{text: 'If there is none yet, make one.', command: {run: ['podman', 'machine', 'init', '--now']}},
			{
				text: 'On {linux}, start the service of this user.',
				command: {run: ['systemctl', '--user', 'start', 'podman.socket']},
			},
			{text: 'See where it looks.', command: {run: ['podman', 'system', 'connection', 'list']}},
			doWithout,
		],
	},
	'permission-denied': {
		status: 'failed',
		code,
		summary: [
			'This user may not talk to the daemon at {endpoint}.',
			'This user may not do that with {clientName}.',
		],
		meaning: 'The daemon may well run: its socket is for root and a group, and this user is in neither.',
		fixes: [
			{
				text: 'On {linux}, add yourself to the group of {docker}, then sign out and in again. Whoever is in that group can become root.',
				command: {run: ['sudo', 'usermod', '-aG', 'docker', userName]},
			},
			{
				text: 'In {wsl}, add yourself to the group of {docker}, then shut WSL down from Windows (wsl --shutdown) and open it anew.',
				command: {run: ['sudo', 'usermod', '-aG', 'docker', userName]},
			},
			{text: 'If you are in the group already, this session is older than that: sign out and in again.'},
			{text: 'On {windows}, add yourself to the group docker-users, then sign out and in again.'},
			{
				text: 'For {nerdctl}, run it with sudo, or set up containerd for this user: containerd-rootless-setuptool.sh install',
			},
			{text: 'In a container, run as a user or group that may read and write the socket handed in.'},
			doWithout,
		],
	},
	'chosen-server-unreachable': {
		status: 'failed',
		code,
		summary: '{variable} sends {clientName} to {value}, and nothing answers there.',
		meaning: withReason('While the variable is set, no daemon of this machine is asked.'),
		fixes: [
			{text: 'If that server is the right one, start it, or the VPN or tunnel that leads to it.'},
			...letUsualServe,
			{text: `If it is not, correct or take away {variable}${thenStartAgain}`},
			doWithout,
		],
	},
	'context-unreachable': {
		status: 'failed',
		code,
		summary: [
			'Nothing answers at {endpoint}, where the context {context} leads.',
			'Nothing answers where the context {context} leads.',
		],
		meaning: withReason(
			'The context in force decides which daemon docker talks to; that one is off or out of reach.',
		),
		fixes: [
			{text: 'If that server is the right one, start it, or the VPN or tunnel that leads to it.'},
			...letUsualServe,
			seeContexts,
			doWithout,
		],
	},
	'context-missing': {
		status: 'failed',
		code,
		summary: 'The context {context}, which docker is to use, does not exist.',
		meaning: 'It was removed, or made by another user or in another folder of settings (DOCKER_CONFIG).',
		fixes: [...letUsualServe, seeContexts, doWithout],
	},
	'host-malformed': {
		status: 'failed',
		code,
		summary: [
			'{variable} holds {value}, which is no address of a server.',
			'{clientName} cannot read the address of its server.',
		],
		meaning: 'It is written as unix:///var/run/docker.sock, tcp://HOST:PORT or ssh://USER@HOST.',
		fixes: [{text: `Write it so, or take it away${thenStartAgain}`}, ...letUsualServe],
	},
	'tls-files-missing': {
		status: 'failed',
		code,
		summary: '{clientName} cannot read the certificates it is to talk to the daemon with.',
		meaning: withReason('DOCKER_TLS_VERIFY or the context asks for TLS with files of its own.'),
		fixes: [
			{text: 'Put ca.pem, cert.pem and key.pem where DOCKER_CERT_PATH leads, or into ~/.docker.'},
			{
				text: `If the daemon is one of this machine, it needs no TLS: take the variable away${thenStartAgain}`,
				command: {unset: 'DOCKER_TLS_VERIFY'},
			},
			doWithout,
		],
	},
	'tls-refused': {
		status: 'failed',
		code,
		summary: [
			'{clientName} and the daemon at {value} do not agree on TLS.',
			'{clientName} and its daemon do not agree on TLS.',
		],
		meaning: withReason(
			'One side speaks TLS and the other does not, or one does not trust the certificate of the other.',
		),
		fixes: [
			{
				text: 'Where the daemon takes TLS (port 2376 as a rule), set DOCKER_TLS_VERIFY to 1 and DOCKER_CERT_PATH to the folder of ca.pem, cert.pem and key.pem; where it does not (2375), take both away.',
			},
			...letUsualServe,
			doWithout,
		],
	},
	'api-too-far': {
		status: 'failed',
		code,
		summary: '{clientName} and its daemon are too far apart in age to understand each other.',
		meaning: clientSays,
		fixes: [
			{text: 'Bring the older of the two up to date.'},
			{
				text: `If DOCKER_API_VERSION is set, take it away: it keeps the two from finding a version that both know${thenStartAgain}`,
				command: {unset: 'DOCKER_API_VERSION'},
			},
			doWithout,
		],
	},
	'rootless-not-set-up': {
		status: 'failed',
		code,
		summary: '{clientName} is not set up to work for this user.',
		meaning: withReason(
			'Without root it needs ranges of ids for the user, and two small programs to use them.',
		),
		fixes: [
			{
				text: 'On Debian and Ubuntu, install newuidmap and newgidmap.',
				command: {run: ['sudo', 'apt-get', 'install', 'uidmap']},
			},
			{
				text: 'Give the user a range of ids; it shall not overlap one in /etc/subuid or /etc/subgid.',
				command: {
					run: [
						'sudo',
						'usermod',
						'--add-subuids',
						'100000-165535',
						'--add-subgids',
						'100000-165535',
						userName,
					],
				},
			},
			{text: 'Then let {podman} take notice.', command: {run: ['podman', 'system', 'migrate']}},
			{
				text: 'For {nerdctl}, set up and start containerd for this user.',
				command: {run: ['containerd-rootless-setuptool.sh', 'install']},
			},
			doWithout,
		],
	},
	'no-answer': {
		status: 'failed',
		code,
		summary: '{clientName} got no answer from its daemon within the time-out.',
		meaning:
			'The daemon takes the connection and says nothing: it hangs, or the machine has no strength left.',
		fixes: [
			{
				text: 'On {linux}, start {docker} anew; containers that run are stopped.',
				command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
			},
			{text: 'On {mac}, quit Docker Desktop and start it again.'},
			{text: 'On {windows} or in WSL, quit Docker Desktop, run wsl --shutdown, and start it again.'},
			{text: 'Give it longer, with --timeout SECONDS.'},
			askYourself('See whether it ever answers (Ctrl-C ends it).'),
			doWithout,
		],
	},
	'chosen-server-silent': {
		status: 'failed',
		code,
		summary: [
			'{variable} sends {clientName} to {value}, which does not answer within the time-out.',
			'The context {context} sends {clientName} to a server that does not answer within the time-out.',
		],
		meaning: 'A firewall drops the packets, a VPN is down, or what listens there is no container daemon.',
		fixes: [
			{text: 'Connect the VPN or tunnel that leads to it, or correct the address.'},
			...letUsualServe,
			{text: 'Give it longer, with --timeout SECONDS.'},
			doWithout,
		],
	},
	'client-failed': {
		status: 'failed',
		code,
		summary: [
			'{asked} failed: {reason}',
			'{asked} failed ({error}).',
			'{asked} failed with exit code {exitCode}.',
		],
		meaning: 'Whether a daemon runs cannot be told from that.',
		fixes: [askYourself('See all that it says.'), doWithout],
	},
} as const satisfies Record<string, Finding>;
