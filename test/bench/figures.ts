import {hostOfRegistry} from '../../source/demo/azure-identifiers.ts';
import type {AzureLab} from './azure-lab.ts';
import type {Command, Medians} from './measure.ts';

/** Two commands that run alternately, and their comparison. */
export type Figure = {
	readonly name: string;
	readonly against: string;
	/** The target, if there is one. */
	readonly target?: number;
	readonly unit: 'times' | 'answers' | 's' | 'ms' | 'MB';
	/** The number of runs. If absent, the default applies. */
	readonly runs?: number;
	readonly ours: Step;
	readonly theirs?: Step;
	/** Computes the figure from the medians of both commands. */
	readonly result: (ours: Medians, theirs: Medians) => number;
};

export type Step = {
	readonly command: Command;
	readonly prepare?: () => void;
	/** A command that runs once before the measurement, because a process that is aborted saves no compiled code. */
	readonly warm?: Command;
};

export const registry = 'contosodemo';
export const silentRegistry = 'contososilent';
export const manyRegistries = Array.from({length: 50}, (_, index) => `contoso${index + 100}`);

/** The delay of each response in the slow network, in ms. */
const latency = 200;

/** The value of --timeout for a host that does not respond, in seconds. */
const timeout = 2;

/** All figures, in the order of the table. */
export async function figuresOf(lab: AzureLab): Promise<readonly Figure[]> {
	return [
		...startFigures(lab),
		...wholeFigures(lab),
		...latencyFigures(lab),
		...manyFigures(lab),
		...(await silenceFigures(lab)),
		...(await hostileFigures(lab)),
	];
}

const byEnd = (ours: Medians, theirs: Medians): number => ours.untilEnd / theirs.untilEnd;
const byShown = (ours: Medians, theirs: Medians): number => ours.untilShown / theirs.untilEnd;
const megabytes = ({peakMemory}: Medians): number => peakMemory / 1e6;

function startFigures(lab: AzureLab): readonly Figure[] {
	const {words: _, ...node} = lab.withoutCredentials([]);
	const bare = {
		against: 'bare `node -e 0`',
		unit: 'times',
		theirs: {command: {...node, words: ['-e', '0']}},
	} as const;
	const atOnce = ['--version', '--help', 'explain CONNECTIVITY_DNS_ERROR'];

	return [
		...atOnce.map(words => ({
			...bare,
			name: `\`${words}\``,
			target: 2,
			ours: {command: lab.withoutCredentials(words.split(' '))},
			result: byEnd,
		})),
		{
			...bare,
			name: 'first line of `--plain`',
			target: 2.5,
			// The first line is the progress line, which the program prints on stderr.
			ours: {command: lab.withEnvironmentCredential([registry, '--plain'], {shownOn: 'stderr', endAfter: 0})},
			result: byShown,
		},
		{
			...bare,
			name: 'first result of `--plain`',
			ours: {command: lab.withEnvironmentCredential([registry, '--plain'], {endAfter: 0})},
			result: byShown,
		},
		{
			...bare,
			name: 'process start to first frame on a terminal',
			target: 5,
			// Wait for a text of the header, because the progress line appears on the same terminal before the first frame.
			ours: {
				command: onTerminal(lab.withEnvironmentCredential([registry], {shown: 'This machine', endAfter: 0})),
				warm: warmScreen(lab),
			},
			result: byShown,
		},
		{
			...bare,
			name: firstFrameCpu,
			ours: {
				command: untilFirstFrame(lab),
				warm: warmScreen(lab),
			},
			theirs: {command: {...bare.theirs.command, probe: {}}},
			result: (ours, theirs) => ours.cpuTime / theirs.cpuTime,
		},
		{
			name: 'one registry, screen open, peak memory',
			against: '',
			target: 110,
			unit: 'MB',
			runs: 3,
			ours: {
				command: onTerminal(
					lab.withEnvironmentCredential([registry], {shown: 's save', endAfter: 1000, watchesMemory: true}),
				),
			},
			result: megabytes,
		},
	];
}

const firstFrameCpu = 'CPU time until the first frame on a terminal';

/** Returns a command in which the program measures its CPU time until its first frame and then ends. */
export const untilFirstFrame = (lab: AzureLab): Command =>
	onTerminal(lab.withEnvironmentCredential([registry], {probe: {shown: 'This machine'}, exits: [0, 137]}));

/** Returns a command that fills the compile cache. The run is healthy, so the screen closes by itself (`--exit`). */
export const warmScreen = (lab: AzureLab): Command =>
	onTerminal(lab.withEnvironmentCredential([registry, '--exit', '--skip', 'environment']));

function wholeFigures(lab: AzureLab): readonly Figure[] {
	const words = [registry, '--plain'];
	const withCli = {
		name: 'whole diagnosis, healthy registry, credential of Azure CLI',
		unit: 'times',
		ours: {command: lab.withAzureCli(words)},
		result: byEnd,
	} as const;
	const checkHealth = {
		against: '`az acr check-health --yes --ignore-errors`',
		theirs: {command: lab.az('acr', 'check-health', '-n', registry, '--yes', '--ignore-errors')},
	};

	return [
		{
			...withCli,
			...checkHealth,
			name: 'one `az account get-access-token`',
			ours: {command: lab.az('account', 'get-access-token')},
		},
		{
			...withCli,
			...checkHealth,
			name: 'one `az version`, asked as acr-doctor asks it',
			ours: {command: withoutSetuptools(lab.az('version'))},
		},
		{...withCli, ...checkHealth, target: 0.6},
		{
			...withCli,
			against: 'one `az account get-access-token`',
			target: 1.25,
			theirs: {command: lab.az('account', 'get-access-token')},
		},
		{
			...withCli,
			...checkHealth,
			name: 'whole diagnosis, healthy registry, credential of the environment',
			target: 0.25,
			ours: {command: lab.withEnvironmentCredential(words)},
		},
	];
}

const withoutSetuptools = (command: Command): Command => ({
	...command,
	environment: {...command.environment, SETUPTOOLS_USE_DISTUTILS: 'stdlib'},
});

const latencyFigures = (lab: AzureLab): readonly Figure[] =>
	[registry, hostOfRegistry(registry)].map(word => {
		const command = lab.withEnvironmentCredential([word, '--plain']);

		return {
			name: `${latency} ms added to every answer, \`${word}\``,
			against: 'itself without',
			target: 5,
			unit: 'answers',
			ours: {command, prepare: () => lab.setLatency(latency)},
			theirs: {command, prepare: () => lab.setLatency(0)},
			result: (ours, theirs) => (ours.untilEnd - theirs.untilEnd) / latency,
		};
	});

function manyFigures(lab: AzureLab): readonly Figure[] {
	const command = lab.withEnvironmentCredential([...manyRegistries, '--plain']);
	const name = '50 registries in one run';

	return [
		{
			name,
			against: 'one registry',
			target: 3,
			unit: 'times',
			ours: {command},
			theirs: {command: lab.withEnvironmentCredential([registry, '--plain'])},
			result: byEnd,
		},
		{
			name: `${name}, peak memory`,
			against: '',
			target: 150,
			unit: 'MB',
			runs: 3,
			ours: {command: {...command, watchesMemory: true}},
			result: megabytes,
		},
	];
}

async function silenceFigures(lab: AzureLab): Promise<readonly Figure[]> {
	const flags = ['--plain', '--timeout', String(timeout)];
	const exits = {exits: [0, 1, 3]};
	const pathOf = async (name: string) => ({...exits, environment: {PATH: await lab.addHangingProgram(name)}});
	const silent = {
		'a registry': lab.withEnvironmentCredential([silentRegistry, ...flags], exits),
		'a resolver': lab.withoutResolver(['nobody.azurecr.io', ...flags], exits),
		'an `az`': lab.withAzureCli([registry, ...flags], await pathOf('az')),
		'a `docker`': lab.withEnvironmentCredential([registry, ...flags], await pathOf('docker')),
	};

	return Object.entries(silent).map(([what, command]) => ({
		name: `${what} that never answers: time from the timeout (${timeout} s) to the end of the run, with no process left`,
		against: '',
		target: 1,
		unit: 's',
		runs: 3,
		ours: {command},
		result: ({untilEnd, survivors}) => (survivors === 0 ? untilEnd / 1000 - timeout : Infinity),
	}));
}

/** Time limit for a run with hostile input, in ms. A run that is killed counts as blocked for the whole time. */
const hostileLimit = 10_000;

/** Measures the longest block of the event loop, because a block delays timeouts, Ctrl-C and SIGTERM. */
async function hostileFigures({hostile, withEnvironmentCredential}: AzureLab): Promise<readonly Figure[]> {
	const titles = '<title'.repeat(4_000_000 / 6);
	const addresses = 'a://a:'.repeat(600_000);
	const message = JSON.stringify({error: {code: 'Forbidden', message: addresses}});
	const json = 'application/json';
	const inputs = {
		'ordinary input': {},
		'Resource Manager refuses with 4 MB of `<title`': await hostile.resourceManager(403, 'text/html', titles),
		'Resource Manager refuses with 600,000 × `a://a:`': await hostile.resourceManager(403, json, message),
		'Resource Manager answers 200 with 4 MB of `<title`': await hostile.resourceManager(200, json, titles),
		'Resource Manager answers 200 with 600,000 × `a://a:`': await hostile.resourceManager(200, json, message),
		'`docker` prints 1 MB of `a://a:`': await hostile.program('docker', addresses.slice(0, 1_000_000)),
		'`az` prints 1 MB of `<title`': await hostile.program('az', titles.slice(0, 1_000_000)),
	};

	return Object.entries(inputs).map(([what, environment]) => ({
		name: `longest block of the event loop: ${what}`,
		against: '',
		unit: 'ms',
		runs: 1,
		ours: {
			command: withEnvironmentCredential([registry, '--json', '--timeout', '5'], {
				environment,
				probe: {watchesLoop: true},
				limit: hostileLimit,
				exits: [0, 1, 3],
			}),
		},
		result: ({longestBlock}) => longestBlock,
	}));
}

/** Runs the command in a terminal of 80 by 24, which `script` of util-linux creates. */
const onTerminal = ({file, words, environment, ...rest}: Command): Command => ({
	...rest,
	file: 'script',
	words: ['-qec', `stty cols 80 rows 24; exec ${[file, ...words].join(' ')}`, '/dev/null'],
	environment: {...environment, TERM: 'xterm-256color'},
});
