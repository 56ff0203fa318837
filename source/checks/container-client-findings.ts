import type {Finding, Fix} from '../core/check.ts';
import {doWithout} from './container-values.ts';
import {thenStartAgain} from './shared-findings.ts';

const code = 'DOCKER_COMMAND_ERROR';

const chooseAnother: Fix = {text: 'Or choose another client, with --client or in DOCKER_COMMAND.'};

const findInstalled: Fix = {
	text: `Or unset {variable}, so that the installed client is found${thenStartAgain}`,
	command: {unset: 'DOCKER_COMMAND'},
};

const lookAtIt = (text: string): Fix => ({text, command: {run: ['{client}', '--version']}});

const installAgain: readonly Fix[] = [
	{text: 'On {linux}, install it again with the package manager it came from.'},
	{text: 'In {wsl}, install it again, or switch on the WSL integration of Docker Desktop.'},
	{text: 'On {mac}, install Docker Desktop, or Podman, again.'},
	{text: 'On {windows}, install Docker Desktop, or Podman, again.'},
];

const away = (place: string): Finding => ({
	status: 'skipped',
	summary: `Skipped: no container client in this ${place}, as is usual.`,
	meaning: 'Images are pulled by the host that runs it. Everything about the registry is checked from here.',
	fixes: [{text: 'If there is one under another name, name it with --client or in DOCKER_COMMAND.'}],
});

/** The words for all that a container client can be. */
export const containerClientFindings = {
	found: {
		status: 'passed',
		summary: ['{clientName} {version}, under the name {alias}', '{clientName} {version}'],
	},
	'cloud-shell': {
		status: 'skipped',
		summary: 'Skipped: no container runs in Azure Cloud Shell.',
		meaning: 'There is no daemon to check there. Everything about the registry is checked.',
		fixes: [
			{
				text: 'To sign in another client, print a token: az acr login -n REGISTRY --expose-token',
			},
		],
	},
	'none-in-container': away('container'),
	'none-in-pod': away('pod'),
	'not-installed': {
		status: 'failed',
		code,
		summary: 'No container client is installed: no docker, podman or nerdctl.',
		meaning: 'Without one this machine can sign in to a registry, but not pull or push an image.',
		fixes: [
			{
				text: 'On {linux}, install Docker (https://docs.docker.com/engine/install) or Podman (https://podman.io/docs/installation).',
			},
			{
				text: 'In {wsl}, start Docker Desktop on Windows and switch on Settings, Resources, WSL integration for this distribution; or install Docker here.',
			},
			{text: 'On {mac}, install Docker Desktop, Podman Desktop, Colima or Rancher Desktop, and start it.'},
			{text: 'On {windows}, install Docker Desktop, Podman Desktop or Rancher Desktop, and start it.'},
			{text: 'If one is installed elsewhere, name it with --client or in DOCKER_COMMAND.'},
			doWithout,
		],
	},
	'wsl-integration-off': {
		status: 'failed',
		code,
		summary: 'Docker Desktop is not switched on for this WSL distribution.',
		meaning: 'The docker command here is a placeholder that only says so.',
		fixes: [
			{
				text: 'On Windows, start Docker Desktop and switch on Settings, Resources, WSL integration for this distribution.',
			},
			{text: 'If it is switched on already, shut down WSL from Windows and open it again: wsl --shutdown'},
			doWithout,
		],
	},
	'named-client-missing': {
		status: 'failed',
		code,
		summary: '{client}, named by {chosenBy}, was not found.',
		meaning: 'It is not on the PATH, and there is no such file.',
		fixes: [{text: 'Correct the name, or install it.'}, findInstalled, chooseAnother],
	},
	'not-executable': {
		status: 'failed',
		code,
		summary: '{client} is not allowed to run ({error}).',
		meaning:
			'Its file lacks execute permission, is in a folder this user cannot enter, or is itself a folder.',
		fixes: [
			{text: 'See its permissions: ls -l on the file. It needs x for the user that runs this.'},
			{text: 'A disk mounted with noexec, or an AppArmor or SELinux rule, can forbid it too.'},
			chooseAnother,
		],
	},
	'interpreter-missing': {
		status: 'failed',
		code,
		summary: '{client} is there, but its interpreter or library is missing.',
		meaning: 'It is a script whose interpreter is gone, or a program for another C library.',
		fixes: [{text: 'See what its first line names: head -n 1 on the file.'}, ...installAgain, chooseAnother],
	},
	'wrong-architecture': {
		status: 'failed',
		code,
		summary: '{client} cannot run here: it is not built for this processor.',
		meaning: 'It was built for another processor or system, or its file is damaged.',
		fixes: [
			{text: 'Compare the output of file on the program with that of uname -m.'},
			...installAgain,
			chooseAnother,
		],
	},
	'cannot-start': {
		status: 'failed',
		code,
		summary: '{client} cannot be started ({error}).',
		meaning: 'The system refuses to start it, so it prints nothing.',
		fixes: [lookAtIt('See what the shell reports.'), ...installAgain, chooseAnother],
	},
	'timed-out': {
		status: 'failed',
		code,
		summary: '{client} did not report its version within the time-out.',
		meaning:
			'It hangs: a home folder or disk on an unreachable network can cause that, and so can a wrapper that waits for something.',
		fixes: [
			lookAtIt('See where it hangs (Ctrl-C ends it).'),
			{text: 'On a slow machine, allow more time with --timeout SECONDS.'},
			chooseAnother,
		],
	},
	killed: {
		status: 'failed',
		code,
		summary: '{client} was killed before it reported its version.',
		meaning: 'The system kills programs when memory runs out; malware protection can do so too.',
		fixes: [
			lookAtIt('See whether it happens again.'),
			{text: 'On {linux}, look for the reason in the last kernel messages: sudo dmesg | tail'},
			chooseAnother,
		],
	},
	'gives-error': {
		status: 'failed',
		code,
		summary: [
			'{client} --version ended with exit code {exitCode}: {reason}',
			'{client} --version ended with exit code {exitCode}.',
		],
		meaning: 'A client that cannot report its version cannot pull an image.',
		fixes: [lookAtIt('See its full output.'), ...installAgain, chooseAnother],
	},
	'not-a-client': {
		status: 'failed',
		code,
		summary: [
			'{client} is not a known container client; it says: {reason}',
			'{client} is not a known container client.',
		],
		meaning:
			'Docker, Podman and nerdctl report their name and version. This is another program of that name.',
		fixes: [
			{text: 'See which one it is.', command: {run: ['which', '{client}']}},
			findInstalled,
			chooseAnother,
		],
	},
} as const satisfies Record<string, Finding>;
