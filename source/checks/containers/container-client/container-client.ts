import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {RuntimeEnvironment} from '../../../engine/system.ts';
import {readClientVersion} from '../read-client-version.ts';
import type {ClientVersion} from '../read-client-version.ts';
import {programProblemOf, toProgramEvidence} from '../../programs/program-evidence.ts';
import type {ProgramEvidence} from '../../programs/program-evidence.ts';
import {settingLabels} from '../client-settings/settings-labels.ts';
import {containerClientFindings} from './container-client-findings.ts';
import {findInvalidSettings} from './invalid-settings.ts';
import type {InvalidSettings} from './invalid-settings.ts';
import {clientValues} from '../shared-client-findings.ts';
import type {ClientEnvironment} from '../shared-client-findings.ts';

type ContainerClientEvidence = ClientEnvironment &
	Partial<ClientVersion> &
	InvalidSettings & {
		/** The name or path of the client, or the first candidate if no program was found. */
		readonly command: string;
		readonly chosenBy: '--client' | 'DOCKER_COMMAND' | 'search';
		/** The programs that were tried. The last program that exists is at the end. */
		readonly attempts: readonly ProgramEvidence[];
	};

/**
 * Docker 20.10 prints no version if the settings of the selected daemon are invalid, so select the default daemon:
 * https://github.com/docker/cli/blob/v20.10.24/cli/command/cli.go
 */
const defaultDaemon = {DOCKER_CONTEXT: 'default', DOCKER_HOST: '', DOCKER_TLS_VERIFY: ''};

export const containerClient = defineCheck({
	id: 'container-client',
	group: 'environment',
	scope: 'machine',
	needs: [],
	uses: [],
	title: 'Container client',
	collect: async context => ({evidence: await findClient(context)}),
	evaluate(evidence: ContainerClientEvidence) {
		const {command, kind, version, chosenBy, attempts, settingsFile, settingsVariable} = evidence;
		const lastAttempt = attempts.at(-1);
		const name = fileNameOf(command);

		return {
			finding: findingOf(evidence, lastAttempt),
			values: {
				...clientValues(evidence, kind),
				client: command,
				// The file is known only if the command contains a folder.
				clientFile: /[\\/]/.test(command) ? command : undefined,
				version,
				// The command can have another name than the client, for example `docker` for Podman.
				alias: kind === undefined || name === kind || name === `${kind}.exe` ? undefined : name,
				chosenBy,
				path: settingsFile?.path,
				line: settingsFile?.line,
				owner: settingsFile?.owner,
				mode: settingsFile?.mode,
				settingsVariable,
				exitCode: lastAttempt?.exitCode,
				error: lastAttempt?.error,
				reason: lastAttempt?.errorOutput || lastAttempt?.output,
			},
		};
	},
	labels: {
		...settingLabels,
		chosenBy: 'Chosen by',
		path: 'Path',
		settingsFile: 'Settings file',
		settingsVariable: 'Variable with the settings file',
	},
	terms: {
		chosenBy: {search: 'search on the PATH'},
	},
	findings: containerClientFindings,
});

async function findClient({system, target, signal}: CollectContext): Promise<ContainerClientEvidence> {
	const {hostType, platform, isWsl} = system.runtimeEnvironment();
	const {names, chosenBy} = candidates(target.client, system.variable('DOCKER_COMMAND'), isWsl);
	const attempts: ProgramEvidence[] = [];
	let found: ClientVersion | undefined;
	let settings: InvalidSettings = {};

	for (const file of hostType === 'cloud-shell' ? [] : names) {
		// oxlint-disable-next-line no-await-in-loop -- the search stops at the first program that is found
		const answer = await system.run({file, args: ['--version'], variables: defaultDaemon}, signal);
		const evidence = toProgramEvidence({program: file, answer});
		attempts.push(evidence);

		if (answer.ok && answer.value.exitCode === 0) {
			found = readClientVersion(`${answer.value.stdout}\n${answer.value.stderr}`);
		} else if (answer.ok) {
			// oxlint-disable-next-line no-await-in-loop -- few clients exit with an error
			settings = await findInvalidSettings({system, signal}, answer.value.stderr);
		}

		if (programProblemOf(evidence) !== 'missing' && !isWslPlaceholder(evidence)) {
			break;
		}
	}

	// Report a client that exists, even if missing clients were tried later.
	const chosen = attempts.findLast(attempt => programProblemOf(attempt) !== 'missing');
	const command = chosen?.program ?? names[0] ?? 'docker';
	return {
		command,
		...found,
		chosenBy,
		platform,
		hostType,
		isWsl,
		attempts: moveToEnd(attempts, chosen),
		...settings,
	};
}

function candidates(flag: string | undefined, variable: string | undefined, isWsl: boolean) {
	const named = flag ?? (variable?.trim() || undefined);
	const withWindowsName = (name: string) => (isWsl && !name.includes('.') ? [name, `${name}.exe`] : [name]);

	return named === undefined
		? {
				names: [...withWindowsName('docker'), ...withWindowsName('podman'), 'nerdctl'],
				chosenBy: 'search' as const,
			}
		: {
				names: withWindowsName(named),
				chosenBy: flag === undefined ? ('DOCKER_COMMAND' as const) : ('--client' as const),
			};
}

const moveToEnd = (attempts: readonly ProgramEvidence[], chosen: ProgramEvidence | undefined) =>
	chosen === undefined ? attempts : [...attempts.filter(attempt => attempt !== chosen), chosen];

/** Returns true for the `docker` of Docker Desktop that only reports missing WSL integration. */
const isWslPlaceholder = ({exitCode, output = '', errorOutput = ''}: ProgramEvidence): boolean =>
	exitCode !== 0 && /WSL (?:1|2) distro|WSL integration/i.test(`${output} ${errorOutput}`);

const fileNameOf = (command: string): string => command.split(/[\\/]/).at(-1) ?? command;

function findingOf(
	{kind, hostType, chosenBy, settingsFile}: ContainerClientEvidence,
	lastAttempt: ProgramEvidence | undefined,
) {
	if (lastAttempt === undefined) {
		return 'cloud-shell';
	}

	if (isWslPlaceholder(lastAttempt)) {
		return 'wsl-integration-off';
	}

	switch (programProblemOf(lastAttempt)) {
		case undefined:
			return kind === undefined ? 'not-a-container-client' : 'found';
		case 'missing':
			return chosenBy === 'search' ? missingClientByHost[hostType] : 'client-not-found';
		case 'timed-out':
			return 'timed-out';
		case 'killed':
			return 'killed';
		case 'too-much-output':
			return 'not-a-container-client';
		case 'non-zero-exit':
			return settingsFile === undefined
				? isWrongArchitecture(lastAttempt)
					? 'wrong-architecture'
					: 'version-command-failed'
				: 'settings-file-invalid';
		case 'cannot-run':
			return findingByError[lastAttempt.error ?? ''] ?? 'cannot-start';
	}
}

const missingClientByHost: Readonly<Record<RuntimeEnvironment['hostType'], MissingClient>> = {
	machine: 'not-installed',
	container: 'no-client-in-container',
	pod: 'no-client-in-pod',
	'cloud-shell': 'cloud-shell',
};

type MissingClient = 'not-installed' | 'no-client-in-container' | 'no-client-in-pod' | 'cloud-shell';

const findingByError: Readonly<
	Record<string, 'not-executable' | 'interpreter-missing' | 'wrong-architecture'>
> = {
	EACCES: 'not-executable',
	EPERM: 'not-executable',
	NOT_RUNNABLE: 'interpreter-missing',
	ENOEXEC: 'wrong-architecture',
	EBADARCH: 'wrong-architecture',
};

/** `syntax error` counts, because a shell can try to run a program for another architecture as a script. */
const isWrongArchitecture = ({output = '', errorOutput = ''}: ProgramEvidence): boolean =>
	/exec format error|cannot execute binary|bad CPU type|syntax error/i.test(`${output} ${errorOutput}`);
