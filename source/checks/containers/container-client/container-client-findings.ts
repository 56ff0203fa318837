import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {allowMoreTime, useTokenWithoutClient, shutDownWsl, unixLike} from '../container-values.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const code = 'DOCKER_COMMAND_ERROR';

const chooseClient = {run: ['acr-doctor', 'REGISTRY', '--client', 'NAME']} as const;

const chooseAnother = {
	chooseAnotherClient: {
		text: 'Or choose another client. DOCKER_COMMAND does the same for every run.',
		command: chooseClient,
	},
} as const satisfies Fixes;

const findInstalled = {
	unsetDockerCommand: {
		text: `Or unset DOCKER_COMMAND, so that the installed client is found${thenStartAgain}`,
		when: {chosenBy: 'DOCKER_COMMAND'},
		command: {unset: 'DOCKER_COMMAND'},
	},
} as const satisfies Fixes;

const askVersion = (text: string) => ({text, command: {run: ['{client}', '--version']}}) as const;

const reinstall = {
	reinstallOnLinux: {text: 'Install it again with the package manager it came from.', on: 'linux'},
	reinstallInWsl: {text: 'Install it again, or switch on the WSL integration of Docker Desktop.', on: 'wsl'},
	reinstallDesktop: {text: 'Install Docker Desktop, or Podman, again.', on: ['macos', 'windows']},
} as const satisfies Fixes;

/** The path of the program, wherever it was found. */
const clientPath = {output: ['which', '{client}']} as const;

const away = (hostType: string) =>
	({
		status: 'skipped',
		summary: `Skipped: no container client in this ${hostType} (this is normal).`,
		meaning:
			'Images are pulled by the host that runs it. Everything about the registry is checked from here.',
		fixes: {
			nameClient: {
				text: 'If there is one under another name, name it. DOCKER_COMMAND does the same for every run.',
				command: chooseClient,
			},
		},
	}) as const satisfies Finding;

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
		fixes: {
			printToken: {
				...useTokenWithoutClient.printToken,
				text: 'To sign in a client elsewhere, print a token that it accepts.',
			},
		},
	},
	'no-client-in-container': away('container'),
	'no-client-in-pod': away('pod'),
	'not-installed': {
		status: 'failed',
		code,
		summary: 'No container client is installed: no docker, podman or nerdctl.',
		meaning: 'Without one this machine can sign in to a registry, but not pull or push an image.',
		fixes: {
			installOnLinux: {
				text: 'Install Docker (https://docs.docker.com/engine/install) or Podman (https://podman.io/docs/installation).',
				on: 'linux',
			},
			installInWsl: {
				text: 'Start Docker Desktop on Windows and switch on Settings, Resources, WSL integration for this distribution; or install Docker here.',
				on: 'wsl',
			},
			installOnMac: {
				text: 'Install Docker Desktop, Podman Desktop, Colima or Rancher Desktop, and start it.',
				on: 'macos',
			},
			installOnWindows: {
				text: 'Install Docker Desktop, Podman Desktop or Rancher Desktop, and start it.',
				on: 'windows',
			},
			nameClient: {
				text: 'If one is installed elsewhere, name it. DOCKER_COMMAND does the same for every run.',
				command: chooseClient,
			},
			...useTokenWithoutClient,
		},
	},
	'wsl-integration-off': {
		status: 'failed',
		code,
		summary: 'Docker Desktop is not switched on for this WSL distribution.',
		meaning: 'The docker command here is a placeholder that only says so.',
		fixes: {
			switchOnIntegration: {
				text: 'On Windows, start Docker Desktop and switch on Settings, Resources, WSL integration for this distribution.',
			},
			shutDownWsl: {
				...shutDownWsl,
				text: 'If it is switched on already, shut down WSL from Windows, then open it again.',
			},
			...useTokenWithoutClient,
		},
	},
	'client-not-found': {
		status: 'failed',
		code,
		summary: '{client}, named by {chosenBy}, was not found.',
		meaning: 'It is not on the PATH, and there is no such file.',
		fixes: {
			correctName: {text: 'Correct the name of the client, or install it.'},
			...findInstalled,
			...chooseAnother,
		},
	},
	'not-executable': {
		status: 'failed',
		code,
		summary: '{client} is not allowed to run ({error}).',
		meaning:
			'Its file lacks execute permission, is in a folder this user cannot enter, or is itself a folder.',
		fixes: {
			showPermissions: {
				text: 'Look at the permissions of the file. It needs x for the user who runs acr-doctor.',
				on: unixLike,
				command: {run: ['ls', '-l', '{clientFile}']},
			},
			checkMountAndPolicy: {
				text: 'A disk mounted with noexec, or an AppArmor or SELinux rule, can forbid it too.',
				on: unixLike,
			},
			...chooseAnother,
		},
	},
	'interpreter-missing': {
		status: 'failed',
		code,
		summary: '{client} is there, but its interpreter or library is missing.',
		meaning: 'It is a script whose interpreter is gone, or a program for another C library.',
		fixes: {
			showFirstLine: {
				text: 'Look at the first line of the file: a script names its interpreter there.',
				on: unixLike,
				command: {run: ['head', '-n', '1', clientPath]},
			},
			...reinstall,
			...chooseAnother,
		},
	},
	'wrong-architecture': {
		status: 'failed',
		code,
		summary: '{client} cannot run here: it is not built for this processor.',
		meaning: 'It was built for another processor or system, or its file is damaged.',
		fixes: {
			showProgramType: {
				text: 'Find out what the program was built for.',
				on: unixLike,
				command: {run: ['file', '-L', clientPath]},
			},
			showProcessor: {
				text: 'Compare that with the processor of this machine.',
				on: unixLike,
				command: {run: ['uname', '-m']},
			},
			...reinstall,
			...chooseAnother,
		},
	},
	'cannot-start': {
		status: 'failed',
		code,
		summary: '{client} cannot be started ({error}).',
		meaning: 'The system refuses to start it, so it prints nothing.',
		fixes: {
			runInShell: askVersion('Run the client in a shell, and read what the shell reports.'),
			...reinstall,
			...chooseAnother,
		},
	},
	'timed-out': {
		status: 'failed',
		code,
		summary: '{client} did not report its version within the time-out.',
		meaning:
			'It hangs: a home folder or disk on an unreachable network can cause that, and so can a wrapper that waits for something.',
		fixes: {
			runInShell: askVersion('Run the client in a shell, and find out where it hangs (Ctrl-C ends it).'),
			allowMoreTime: {
				...allowMoreTime.allowMoreTime,
				text: 'On a slow machine, allow more time for each check.',
			},
			...chooseAnother,
		},
	},
	killed: {
		status: 'failed',
		code,
		summary: '{client} was killed before it reported its version.',
		meaning: 'The system kills programs when memory runs out; malware protection can do so too.',
		fixes: {
			runInShell: askVersion('Run the client in a shell, and find out whether it is killed again.'),
			readKernelLog: {
				text: 'Look for the reason in the error messages of the kernel.',
				on: ['linux', 'wsl'],
				command: {run: ['sudo', 'dmesg', '--level', 'err']},
			},
			...chooseAnother,
		},
	},
	'version-command-failed': {
		status: 'failed',
		code,
		summary: [
			'{client} --version ended with exit code {exitCode}: {reason}',
			'{client} --version ended with exit code {exitCode}.',
		],
		meaning: 'A client that cannot report its version cannot pull an image.',
		fixes: {
			runInShell: askVersion('Run the client in a shell, and read its full output.'),
			...reinstall,
			...chooseAnother,
		},
	},
	'not-a-container-client': {
		status: 'failed',
		code,
		summary: [
			'{client} is not a known container client; it says: {reason}',
			'{client} is not a known container client.',
		],
		meaning:
			'Docker, Podman and nerdctl report their name and version. This is another program of that name.',
		fixes: {
			findProgram: {
				text: 'Find out which program it is.',
				on: unixLike,
				command: {run: ['which', '{client}']},
			},
			findProgramOnWindows: {
				text: 'Find out which program it is.',
				on: 'windows',
				command: {run: ['where.exe', '{client}']},
			},
			...findInstalled,
			...chooseAnother,
		},
	},
} as const satisfies Record<string, Finding>;
