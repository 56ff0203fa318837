import type {Finding, Fix} from '../core/check.ts';
import {clientSays, doWithout, withReason} from './container-values.ts';
import {thenStartAgain} from './shared-findings.ts';

const code = 'DOCKER_DAEMON_ERROR';

/** As the system calls who types it. */
const userName = {output: ['id', '-un']};

const letUsualServe: readonly Fix[] = [
	{
		text: `Or unset {hostVariable}, so that the default daemon is used${thenStartAgain}`,
		command: {unset: 'DOCKER_HOST'},
	},
	{
		text: `Or unset {contextVariable}, so that the stored context is used${thenStartAgain}`,
		command: {unset: 'DOCKER_CONTEXT'},
	},
	{
		text: 'Or switch from {storedContext} back to the default daemon.',
		command: {run: ['docker', 'context', 'use', 'default']},
	},
];

const seeContexts: Fix = {
	text: 'List the contexts; the star marks the one in use.',
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
		meaning:
			'The client came with the image; this container was given neither a daemon nor the socket of one.',
		fixes: [
			{
				text: 'If it should have one, mount the socket (-v /var/run/docker.sock:/var/run/docker.sock), or name a daemon in DOCKER_HOST.',
			},
		],
	},
	'no-rootless-in-container': {
		status: 'skipped',
		summary: 'Skipped: {clientName} may not create user namespaces in this container.',
		meaning: 'It needs them to run, and a container only has them if it was given the right.',
		fixes: [
			{
				text: 'If it should work here, start this container with --privileged, or from a Podman image made for that.',
			},
		],
	},
	'not-running': {
		status: 'failed',
		code,
		summary: ['No daemon answers at {endpoint}.', 'The {clientName} daemon is not running.'],
		meaning:
			'{clientName} is only a client: a daemon pulls the images for it, and the daemon is stopped or was never started.',
		fixes: [
			{
				text: 'Start {rootService}, the system service.',
				command: {run: ['sudo', 'systemctl', 'start', 'docker']},
			},
			{
				text: 'Start {userService}, the service of this user only.',
				command: {run: ['systemctl', '--user', 'start', 'docker']},
			},
			{
				text: 'In {wsl}, start Docker Desktop on Windows, or the daemon here.',
				command: {run: ['sudo', 'service', 'docker', 'start']},
			},
			{
				text: 'Start containerd, which {nerdctl} needs.',
				command: {run: ['sudo', 'systemctl', 'start', 'containerd']},
			},
			{
				text: 'If {docker} does not start, its log says why.',
				command: {run: ['sudo', 'journalctl', '-u', 'docker', '-n', '30', '--no-pager']},
			},
			doWithout,
		],
	},
	'desktop-not-running': {
		status: 'failed',
		code,
		summary: [
			'No daemon answers at {endpoint}: the program that runs it is not started.',
			'The program that runs the {clientName} daemon is not started.',
		],
		meaning:
			'Here the daemon runs in a virtual machine that Docker Desktop, Rancher Desktop or Colima starts.',
		fixes: [
			{text: 'Start Docker Desktop, and wait until it says that the engine is running.'},
			{text: 'On {mac} with Colima: start it.', command: {run: ['colima', 'start']}},
			...letUsualServe.slice(2),
			seeContexts,
			doWithout,
		],
	},
	'machine-not-running': {
		status: 'failed',
		code,
		summary: 'Podman cannot reach its machine or service.',
		meaning:
			'This Podman is only a client; the service it uses, often in its own virtual machine, is not running.',
		fixes: [
			{text: 'Start the Podman machine.', command: {run: ['podman', 'machine', 'start']}},
			{text: 'If there is none yet, create one.', command: {run: ['podman', 'machine', 'init', '--now']}},
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
			'This user has no permission for the daemon at {endpoint}.',
			'This user has no permission to do that with {clientName}.',
		],
		meaning:
			'The daemon may well be running: its socket is open to root and one group, and this user is neither root nor in that group.',
		fixes: [
			{
				text: 'On {linux}, add yourself to the {docker} group, then sign out and in again. Members of that group can become root.',
				command: {run: ['sudo', 'usermod', '-aG', 'docker', userName]},
			},
			{
				text: 'In {wsl}, add yourself to the {docker} group, then shut down WSL from Windows (wsl --shutdown) and open it again.',
				command: {run: ['sudo', 'usermod', '-aG', 'docker', userName]},
			},
			{text: 'If you are already in the group, this session started before that: sign out and in again.'},
			{text: 'On {windows}, add yourself to the docker-users group, then sign out and in again.'},
			{
				text: 'For {nerdctl}, run it with sudo, or set up containerd for this user: containerd-rootless-setuptool.sh install',
			},
			{text: 'In a container, run as a user or group that can read and write the mounted socket.'},
			doWithout,
		],
	},
	'chosen-server-unreachable': {
		status: 'failed',
		code,
		summary: '{variable} sends {clientName} to {value}, and nothing answers there.',
		meaning: withReason('While the variable is set, the daemon of this machine is not used.'),
		fixes: [
			{text: 'If that server is the right one, start it, or connect the VPN or tunnel to it.'},
			...letUsualServe,
			{text: `If it is not, correct or unset {variable}${thenStartAgain}`},
			doWithout,
		],
	},
	'context-unreachable': {
		status: 'failed',
		code,
		summary: [
			'Nothing answers at {endpoint}, the address of the context {context}.',
			'Nothing answers at the address of the context {context}.',
		],
		meaning: withReason(
			'The context in use decides which daemon docker talks to; that daemon is off or unreachable.',
		),
		fixes: [
			{text: 'If that server is the right one, start it, or connect the VPN or tunnel to it.'},
			...letUsualServe,
			seeContexts,
			doWithout,
		],
	},
	'context-missing': {
		status: 'failed',
		code,
		summary: 'The context {context}, which docker is set to use, does not exist.',
		meaning: 'It was removed, or created by another user or in another settings folder (DOCKER_CONFIG).',
		fixes: [seeContexts, ...letUsualServe, doWithout],
	},
	'host-malformed': {
		status: 'failed',
		code,
		summary: [
			'{variable} is set to {value}, which is not a daemon address.',
			'{clientName} cannot read the address of its daemon.',
		],
		meaning: 'Valid forms are unix:///var/run/docker.sock, tcp://HOST:PORT and ssh://USER@HOST.',
		fixes: [{text: `Correct it, or unset it${thenStartAgain}`}, ...letUsualServe],
	},
	'tls-files-missing': {
		status: 'failed',
		code,
		summary: '{clientName} cannot read the certificates it needs to talk to the daemon.',
		meaning: withReason('DOCKER_TLS_VERIFY or the context requires TLS with its own certificate files.'),
		fixes: [
			{
				text: 'Put ca.pem, cert.pem and key.pem into the folder that DOCKER_CERT_PATH names, or into ~/.docker.',
			},
			{
				text: `If the daemon is on this machine, it needs no TLS: unset the variable${thenStartAgain}`,
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
			'One side uses TLS and the other does not, or one does not trust the certificate of the other.',
		),
		fixes: [
			{
				text: 'If the daemon uses TLS (usually port 2376), set DOCKER_TLS_VERIFY to 1 and DOCKER_CERT_PATH to the folder of ca.pem, cert.pem and key.pem; if it does not (2375), unset both.',
			},
			...letUsualServe,
			doWithout,
		],
	},
	'api-too-far': {
		status: 'failed',
		code,
		summary: '{clientName} and its daemon are too many versions apart to work together.',
		meaning: clientSays,
		fixes: [
			{text: 'Update the older of the two.'},
			{
				text: `If DOCKER_API_VERSION is set, unset it: it keeps the two from agreeing on a version that both support${thenStartAgain}`,
				command: {unset: 'DOCKER_API_VERSION'},
			},
			doWithout,
		],
	},
	'rootless-not-set-up': {
		status: 'failed',
		code,
		summary: '{clientName} is not set up to work for this user.',
		meaning: withReason('Without root it needs ID ranges for the user, and two small programs to use them.'),
		fixes: [
			{
				text: 'On Debian and Ubuntu, install newuidmap and newgidmap.',
				command: {run: ['sudo', 'apt-get', 'install', 'uidmap']},
			},
			{
				text: 'Give the user a range of IDs; it must not overlap one in /etc/subuid or /etc/subgid.',
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
			{text: 'Then have {podman} apply the change.', command: {run: ['podman', 'system', 'migrate']}},
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
		meaning: 'The daemon accepts the connection but does not answer: it hangs, or the machine is overloaded.',
		fixes: [
			{
				text: 'On {linux}, restart {docker}; this stops running containers.',
				command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
			},
			{text: 'On {mac}, quit Docker Desktop and start it again.'},
			{text: 'On {windows} or in WSL, quit Docker Desktop, run wsl --shutdown, and start it again.'},
			{text: 'Allow more time with --timeout SECONDS.'},
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
		meaning: 'A firewall drops the packets, a VPN is down, or what listens there is not a container daemon.',
		fixes: [
			{text: 'Connect the VPN or tunnel to it, or correct the address.'},
			...letUsualServe,
			{text: 'Allow more time with --timeout SECONDS.'},
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
		meaning: 'This does not show whether a daemon is running.',
		fixes: [askYourself('See its full output.'), doWithout],
	},
} as const satisfies Record<string, Finding>;
