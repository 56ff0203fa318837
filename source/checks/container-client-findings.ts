import type {Finding, Fix} from '../core/check.ts';
import {doWithout} from './container-values.ts';
import {thenStartAgain} from './shared-findings.ts';

const code = 'DOCKER_COMMAND_ERROR';

const chooseAnother: Fix = {text: 'Or choose another client, with --client or in DOCKER_COMMAND.'};

const findInstalled: Fix = {
	text: `Or take {variable} away, so that what is installed is found${thenStartAgain}`,
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
	summary: `Skipped: no container client in this ${place}, which is as usual.`,
	meaning: 'Images are pulled by what runs it. All that concerns the registry is checked from here.',
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
		meaning: 'There is no daemon there to look at. All that concerns the registry is checked.',
		fixes: [
			{
				text: 'To sign another client in, print a token: az acr login -n REGISTRY --expose-token',
			},
		],
	},
	'none-in-container': away('container'),
	'none-in-pod': away('pod'),
	'not-installed': {
		status: 'failed',
		code,
		summary: 'No container client is installed: neither docker nor podman nor nerdctl.',
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
		meaning: 'The docker here is a stand-in that says only that.',
		fixes: [
			{
				text: 'On Windows, start Docker Desktop and switch on Settings, Resources, WSL integration for this distribution.',
			},
			{text: 'If it is switched on already, shut WSL down from Windows and open it anew: wsl --shutdown'},
			doWithout,
		],
	},
	'named-client-missing': {
		status: 'failed',
		code,
		summary: '{client}, which {chosenBy} names, is not there.',
		meaning: 'It is neither on the PATH nor a file that can be found.',
		fixes: [{text: 'Correct the name, or install it.'}, findInstalled, chooseAnother],
	},
	'not-executable': {
		status: 'failed',
		code,
		summary: '{client} may not be run ({error}).',
		meaning:
			'Its file lacks the right to be executed, lies in a folder that may not be entered, or is a folder.',
		fixes: [
			{text: 'See its rights: ls -l on the file. It needs x for the user that runs this.'},
			{text: 'A disk that is mounted with noexec, or a rule of AppArmor or SELinux, can forbid it too.'},
			chooseAnother,
		],
	},
	'interpreter-missing': {
		status: 'failed',
		code,
		summary: '{client} is there, but what it is to be run with is not.',
		meaning: 'It is a script whose interpreter is gone, or a program for another C library.',
		fixes: [{text: 'See what its first line names: head -n 1 on the file.'}, ...installAgain, chooseAnother],
	},
	'wrong-architecture': {
		status: 'failed',
		code,
		summary: '{client} cannot be run here: it is no program for this processor.',
		meaning: 'It was built for another processor or system, or its file is damaged.',
		fixes: [{text: 'Compare: file on the program, and uname -m.'}, ...installAgain, chooseAnother],
	},
	'cannot-start': {
		status: 'failed',
		code,
		summary: '{client} cannot be started ({error}).',
		meaning: 'The system refuses it before it says a word.',
		fixes: [lookAtIt('See what a shell says to it.'), ...installAgain, chooseAnother],
	},
	'timed-out': {
		status: 'failed',
		code,
		summary: '{client} does not even tell its version within the time-out.',
		meaning:
			'It hangs: a home folder or a disk on a network that does not answer does that, and so does a wrapper that waits for something.',
		fixes: [
			lookAtIt('See where it hangs (Ctrl-C ends it).'),
			{text: 'On a slow machine give it longer, with --timeout SECONDS.'},
			chooseAnother,
		],
	},
	killed: {
		status: 'failed',
		code,
		summary: '{client} was killed before it told its version.',
		meaning: 'The system ends programs where memory runs out; protection against malware does so too.',
		fixes: [
			lookAtIt('See whether it happens again.'),
			{text: 'On {linux}, look for the reason among the last words of the kernel: sudo dmesg | tail'},
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
		meaning: 'A client that cannot tell its version cannot pull an image.',
		fixes: [lookAtIt('See all that it says.'), ...installAgain, chooseAnother],
	},
	'not-a-client': {
		status: 'failed',
		code,
		summary: [
			'{client} is no container client known here; it says: {reason}',
			'{client} is no container client known here.',
		],
		meaning: 'Docker, Podman and nerdctl tell their name and version. Another program bears the name.',
		fixes: [
			{text: 'See which one it is.', command: {run: ['which', '{client}']}},
			findInstalled,
			chooseAnother,
		],
	},
} as const satisfies Record<string, Finding>;
