import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {allowMoreTime, useTokenWithoutClient, shutDownWsl, unixPlatforms} from '../shared-client-findings.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const code = 'DOCKER_COMMAND_ERROR';

const chooseClient = {run: ['acr-doctor', 'REGISTRY', '--client', 'NAME']} as const;

const chooseAnother = {
	chooseAnotherClient: {
		text: 'Or use another client. To use that client in every run, set DOCKER_COMMAND.',
		command: chooseClient,
	},
} as const satisfies Fixes;

const useInstalledClient = {
	unsetDockerCommand: {
		text: `Or unset DOCKER_COMMAND to use the installed client${thenStartAgain}`,
		when: {chosenBy: 'DOCKER_COMMAND'},
		command: {unset: 'DOCKER_COMMAND'},
	},
} as const satisfies Fixes;

const runInShell = (text: string) => ({text, command: {run: ['{client}', '--version']}}) as const;

const reinstall = {
	reinstallOnLinux: {text: 'Reinstall the client with the package manager that installed it.', on: 'linux'},
	reinstallInWsl: {
		text: 'Reinstall the client, or turn on the WSL integration of Docker Desktop.',
		on: 'wsl',
	},
	reinstallDesktop: {text: 'Reinstall Docker Desktop or Podman.', on: ['macos', 'windows']},
} as const satisfies Fixes;

const clientPath = {output: ['which', '{client}']} as const;

const clientNotExpected = (hostType: string) =>
	({
		status: 'skipped',
		short: `No client in this ${hostType}`,
		summary: `This ${hostType} has no container client, which is normal.`,
		meaning: `The host that runs the ${hostType} pulls its images. All checks of the registry still run.`,
		fixes: {
			nameClient: {
				text: 'If a client has another name, specify that name. To use that client in every run, set DOCKER_COMMAND.',
				command: chooseClient,
			},
		},
	}) as const satisfies Finding;

export const containerClientFindings = {
	found: {
		status: 'passed',
		short: ['{clientName} {version} ({alias})', '{clientName} {version}'],
		summary: [
			'{clientName} {version} is installed under the name {alias}.',
			'{clientName} {version} is installed.',
		],
	},
	'cloud-shell': {
		status: 'skipped',
		short: 'Cloud Shell runs no containers',
		summary: 'Azure Cloud Shell does not run containers.',
		meaning: 'Cloud Shell has no container daemon. All checks of the registry still run.',
		fixes: {
			printToken: {
				...useTokenWithoutClient.printToken,
				text: 'To sign in with a client on another machine, print a token.',
			},
		},
	},
	'no-client-in-container': clientNotExpected('container'),
	'no-client-in-pod': clientNotExpected('pod'),
	'not-installed': {
		status: 'failed',
		code,
		short: 'No container client is installed',
		summary: 'No container client is installed: docker, podman and nerdctl were not found.',
		meaning: 'Without a client, this machine can sign in to a registry but cannot pull or push images.',
		fixes: {
			installOnLinux: {
				text: 'Install Docker (https://docs.docker.com/engine/install) or Podman (https://podman.io/docs/installation).',
				on: 'linux',
			},
			installInWsl: {
				text: 'Start Docker Desktop on Windows and turn on WSL integration for this distribution (Settings > Resources > WSL integration). Or install Docker in this distribution.',
				on: 'wsl',
			},
			installOnMac: {
				text: 'Install and start Docker Desktop, Podman Desktop, Colima or Rancher Desktop.',
				on: 'macos',
			},
			installOnWindows: {
				text: 'Install and start Docker Desktop, Podman Desktop or Rancher Desktop.',
				on: 'windows',
			},
			nameClient: {
				text: 'If a client is installed elsewhere, specify its path. To use that client in every run, set DOCKER_COMMAND.',
				command: chooseClient,
			},
			...useTokenWithoutClient,
		},
	},
	'wsl-integration-off': {
		status: 'failed',
		code,
		short: 'Docker WSL integration is off',
		summary: 'The WSL integration of Docker Desktop is off for this distribution.',
		meaning: 'The docker command in this distribution is only a placeholder.',
		fixes: {
			switchOnIntegration: {
				text: 'On Windows, start Docker Desktop and turn on WSL integration for this distribution (Settings > Resources > WSL integration).',
			},
			shutDownWsl: {
				...shutDownWsl,
				text: 'If the integration is already on, shut down WSL from Windows, then start WSL again. The shutdown stops all distributions.',
			},
			...useTokenWithoutClient,
		},
	},
	'client-not-found': {
		status: 'failed',
		code,
		short: 'Not found: {client}',
		summary: '{client}, which is set by {chosenBy}, was not found.',
		meaning: 'No program with this name is on the PATH, and no such file exists.',
		fixes: {
			correctName: {text: 'Correct the name or path of the client, or install the client.'},
			...useInstalledClient,
			...chooseAnother,
		},
	},
	'not-executable': {
		status: 'failed',
		code,
		short: 'No permission to run {client}',
		summary: 'This user has no permission to run {client} ({error}).',
		meaning:
			'The file has no execute permission, its folder is not accessible to this user, or the path is a folder.',
		fixes: {
			showPermissions: {
				text: 'Check the permissions of the file. The user who runs acr-doctor needs x (execute).',
				on: unixPlatforms,
				command: {run: ['ls', '-l', '{clientFile}']},
			},
			checkMountAndPolicy: {
				text: 'Check for other restrictions: a disk mounted with noexec, an AppArmor rule or an SELinux rule.',
				on: unixPlatforms,
			},
			...chooseAnother,
		},
	},
	'interpreter-missing': {
		status: 'failed',
		code,
		short: 'Interpreter or library is missing',
		summary: '{client} cannot start, because its interpreter or a library is missing.',
		meaning: 'The program is a script without its interpreter, or was built for another C library.',
		fixes: {
			showFirstLine: {
				text: 'Check the first line of the file: a script names its interpreter there.',
				on: unixPlatforms,
				command: {run: ['head', '-n', '1', clientPath]},
			},
			...reinstall,
			...chooseAnother,
		},
	},
	'wrong-architecture': {
		status: 'failed',
		code,
		short: 'Built for another processor',
		summary: '{client} cannot run on this machine, because it was built for another processor or system.',
		meaning: 'The program does not match this machine, or its file is damaged.',
		fixes: {
			showProgramType: {
				text: 'Find out which processor the program was built for.',
				on: unixPlatforms,
				command: {run: ['file', '-L', clientPath]},
			},
			showProcessor: {
				text: 'Compare the result with the processor of this machine.',
				on: unixPlatforms,
				command: {run: ['uname', '-m']},
			},
			...reinstall,
			...chooseAnother,
		},
	},
	'cannot-start': {
		status: 'failed',
		code,
		short: 'Cannot start {client} ({error})',
		summary: '{client} cannot be started ({error}).',
		meaning: 'The system refuses to start the program, so the program prints nothing.',
		fixes: {
			runInShell: runInShell('Run the client in a shell and read the error message.'),
			...reinstall,
			...chooseAnother,
		},
	},
	'timed-out': {
		status: 'failed',
		code,
		short: 'No response from {client}',
		summary: '{client} did not report its version before the timeout.',
		meaning:
			'The client hangs. Possible causes are a home folder or disk on an unreachable network, or a wrapper that waits for something.',
		fixes: {
			runInShell: runInShell(
				'Run the client in a shell to find out where it hangs. Press Ctrl-C to stop the client.',
			),
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
		short: '{client} was killed',
		summary: '{client} was killed before it reported its version.',
		meaning: 'The system kills programs when memory runs out. Malware protection can also kill programs.',
		fixes: {
			runInShell: runInShell('Run the client in a shell to find out whether it is killed again.'),
			readKernelLog: {
				text: 'Check the kernel log for the reason.',
				on: ['linux', 'wsl'],
				command: {run: ['sudo', 'dmesg', '--level', 'err']},
			},
			...chooseAnother,
		},
	},
	'version-command-failed': {
		status: 'failed',
		code,
		short: '{client} --version failed',
		summary: [
			'{client} --version failed with exit code {exitCode}: {reason}',
			'{client} --version failed with exit code {exitCode}.',
		],
		meaning: 'A client that cannot report its version cannot pull an image.',
		fixes: {
			runInShell: runInShell('Run the client in a shell and read its full output.'),
			...reinstall,
			...chooseAnother,
		},
	},
	'settings-file-invalid': {
		status: 'failed',
		code,
		short: 'A settings file is not valid',
		summary: [
			'{client} does not start, because this user is not allowed to read {path} (owner {owner}, mode {mode}).',
			'{client} does not start, because it cannot use line {line} of {path}.',
			'{client} does not start, because it cannot use its settings in {path}.',
		],
		meaning: '{client} reports: {reason}',
		fixes: {
			correctFile: {
				text: 'Correct the line that the message names, or move the file away to use the default settings.',
			},
			unsetContainersConf: {
				text: `If {settingsVariable} names the wrong file, unset the variable${thenStartAgain}`,
				when: {settingsVariable: 'CONTAINERS_CONF'},
				command: {unset: 'CONTAINERS_CONF'},
			},
			unsetNerdctlToml: {
				text: `If {settingsVariable} names the wrong file, unset the variable${thenStartAgain}`,
				when: {settingsVariable: 'NERDCTL_TOML'},
				command: {unset: 'NERDCTL_TOML'},
			},
			...chooseAnother,
		},
	},
	'not-a-container-client': {
		status: 'failed',
		code,
		short: '{client} is not a known client',
		summary: [
			'{client} is not a known container client. Its output: {reason}',
			'{client} is not a known container client.',
		],
		meaning:
			'Docker, Podman and nerdctl report their name and version. This is a different program with the same name.',
		fixes: {
			findProgram: {
				text: 'Find out which program has this name.',
				on: unixPlatforms,
				command: {run: ['which', '{client}']},
			},
			findProgramOnWindows: {
				text: 'Find out which program has this name.',
				on: 'windows',
				command: {run: ['where.exe', '{client}']},
			},
			...useInstalledClient,
			...chooseAnother,
		},
	},
} as const satisfies Record<string, Finding>;
