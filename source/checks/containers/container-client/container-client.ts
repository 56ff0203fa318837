import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {RuntimeEnvironment} from '../../../engine/system.ts';
import {readClientVersion} from '../read-client-version.ts';
import type {ClientVersion} from '../read-client-version.ts';
import {programProblemOf, toProgramEvidence} from '../../programs/program-evidence.ts';
import type {ProgramEvidence} from '../../programs/program-evidence.ts';
import {containerClientFindings} from './container-client-findings.ts';
import {clientValues} from '../container-values.ts';
import type {ClientPlace} from '../container-values.ts';

export type ContainerClientEvidence = ClientPlace &
	Partial<ClientVersion> & {
		/** What to run it by; where there is none, what was asked for. */
		readonly command: string;
		/** Who decided: a flag, a variable, or the first one found. */
		readonly chosenBy: '--client' | 'DOCKER_COMMAND' | 'search';
		/** Every name that was tried, in turn. */
		readonly attempts: readonly ProgramEvidence[];
	};

/** The environment chooses a server, and docker before 23 tells no version where that one cannot be. */
const noServer = {DOCKER_CONTEXT: 'default', DOCKER_HOST: '', DOCKER_TLS_VERIFY: ''};

export const containerClient = defineCheck({
	id: 'container-client',
	group: 'environment',
	scope: 'machine',
	needs: [],
	uses: [],
	title: 'Container client',
	collect: async context => ({evidence: await findClient(context)}),
	evaluate(evidence: ContainerClientEvidence) {
		const {command, kind, version, chosenBy, attempts} = evidence;
		const tried = attempts.at(-1);
		const name = nameOf(command);

		return {
			finding: findingOf(evidence, tried),
			values: {
				...clientValues(evidence, kind),
				client: command,
				// A name without a folder is found on the PATH, so it is no path of a file.
				clientFile: /[\\/]/.test(command) ? command : undefined,
				version,
				// Podman answers to docker where podman-docker is installed.
				alias: kind === undefined || name === kind || name === `${kind}.exe` ? undefined : name,
				chosenBy,
				exitCode: tried?.exitCode,
				error: tried?.error,
				reason: tried?.errorOutput || tried?.output,
			},
		};
	},
	labels: {
		chosenBy: 'Chosen by',
	},
	terms: {
		chosenBy: {search: 'the first one found'},
	},
	findings: containerClientFindings,
});

async function findClient({system, target, signal}: CollectContext): Promise<ContainerClientEvidence> {
	const {hostType, platform, isWsl} = system.runtimeEnvironment();
	const {names, chosenBy} = candidates(target.client, system.variable('DOCKER_COMMAND'), isWsl);
	const attempts: ProgramEvidence[] = [];
	let found: ClientVersion | undefined;

	for (const file of hostType === 'cloud-shell' ? [] : names) {
		// oxlint-disable-next-line no-await-in-loop -- the second is asked only where the first is not there
		const answer = await system.run({file, words: ['--version'], variables: noServer}, signal);
		const evidence = toProgramEvidence({program: file, answer});
		attempts.push(evidence);

		if (answer.ok && answer.value.exitCode === 0) {
			found = readClientVersion(`${answer.value.stdout}\n${answer.value.stderr}`);
		}

		if (programProblemOf(evidence) !== 'missing' && !isStubOfWsl(evidence)) {
			break;
		}
	}

	// The one that is there, be it broken, speaks for all.
	const chosen = attempts.findLast(attempt => programProblemOf(attempt) !== 'missing');
	const command = chosen?.program ?? names[0] ?? 'docker';
	return {command, ...found, chosenBy, platform, hostType, isWsl, attempts: orderBy(attempts, chosen)};
}

function candidates(flag: string | undefined, variable: string | undefined, isWsl: boolean) {
	const named = flag ?? (variable?.trim() || undefined);
	const ofWindows = (name: string) => (isWsl && !name.includes('.') ? [name, `${name}.exe`] : [name]);

	return named === undefined
		? {
				names: [...ofWindows('docker'), ...ofWindows('podman'), 'nerdctl'],
				chosenBy: 'search' as const,
			}
		: {
				names: ofWindows(named),
				chosenBy: flag === undefined ? ('DOCKER_COMMAND' as const) : ('--client' as const),
			};
}

/** The one that the verdict is about stands last. */
const orderBy = (attempts: readonly ProgramEvidence[], chosen: ProgramEvidence | undefined) =>
	chosen === undefined ? attempts : [...attempts.filter(attempt => attempt !== chosen), chosen];

/** What Docker Desktop puts into a distribution that it is not switched on for. */
const isStubOfWsl = ({exitCode, output = '', errorOutput = ''}: ProgramEvidence): boolean =>
	exitCode !== 0 && /WSL (?:1|2) distro|WSL integration/i.test(`${output} ${errorOutput}`);

const nameOf = (command: string): string => command.split(/[\\/]/).at(-1) ?? command;

function findingOf({kind, hostType, chosenBy}: ContainerClientEvidence, tried: ProgramEvidence | undefined) {
	if (tried === undefined) {
		return 'cloud-shell';
	}

	if (isStubOfWsl(tried)) {
		return 'wsl-integration-off';
	}

	switch (programProblemOf(tried)) {
		case undefined:
			return kind === undefined ? 'not-a-client' : 'found';
		case 'missing':
			return chosenBy === 'search' ? missingClientByHost[hostType] : 'named-client-missing';
		case 'timed-out':
			return 'timed-out';
		case 'killed':
			return 'killed';
		case 'too-much-output':
			return 'not-a-client';
		case 'non-zero-exit':
			return isForeign(tried) ? 'wrong-architecture' : 'gives-error';
		case 'cannot-run':
			return startProblems[tried.error ?? ''] ?? 'cannot-start';
	}
}

const missingClientByHost: Readonly<Record<RuntimeEnvironment['hostType'], MissingClient>> = {
	machine: 'not-installed',
	container: 'none-in-container',
	pod: 'none-in-pod',
	'cloud-shell': 'cloud-shell',
};

type MissingClient = 'not-installed' | 'none-in-container' | 'none-in-pod' | 'cloud-shell';

const startProblems: Readonly<
	Record<string, 'not-executable' | 'interpreter-missing' | 'wrong-architecture'>
> = {
	EACCES: 'not-executable',
	EPERM: 'not-executable',
	NOT_RUNNABLE: 'interpreter-missing',
	ENOEXEC: 'wrong-architecture',
	EBADARCH: 'wrong-architecture',
};

/** A shell takes over what the system cannot start, and stumbles over it. */
const isForeign = ({output = '', errorOutput = ''}: ProgramEvidence): boolean =>
	/exec format error|cannot execute binary|bad CPU type|syntax error/i.test(`${output} ${errorOutput}`);
