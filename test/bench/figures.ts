import {hostOfRegistry} from '../../source/demo/azure-identifiers.ts';
import type {AzureLab} from './azure-lab.ts';
import type {Command, Medians} from './measure.ts';

/** Two commands that run alternately, and their comparison. */
export type Figure = {
	readonly name: string;
	readonly against: string;
	/** The target, if there is one. */
	readonly reach?: number;
	readonly unit: 'times' | 'answers' | 's' | 'ms' | 'MB';
	/** Number of runs; the default if absent. */
	readonly runs?: number;
	readonly ours: Step;
	readonly theirs?: Step;
	/** Computed from the medians. */
	readonly result: (ours: Medians, theirs: Medians) => number;
};

export type Step = {
	readonly command: Command;
	readonly prepare?: () => void;
	/** Runs once first, to its end: an aborted process saves no compiled code. */
	readonly warm?: Command;
};

export const registry = 'contosodemo';
export const silentRegistry = 'contososilent';
export const manyRegistries = Array.from({length: 50}, (_, index) => `contoso${index + 100}`);

/** Delay of each response in the slow network, ms. */
const latency = 200;

/** The --timeout for a host that does not respond, s. */
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
	const {words: _, ...node} = lab.program([]);
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
			reach: 2,
			ours: {command: lab.program(words.split(' '))},
			result: byEnd,
		})),
		{
			...bare,
			name: 'first line of `--plain`',
			reach: 2.5,
			// The progress line is on stderr, which a pipe leaves alone.
			ours: {command: lab.doctorAlone([registry, '--plain'], {shownOn: 'stderr', endAfter: 0})},
			result: byShown,
		},
		{
			...bare,
			name: 'first result of `--plain`',
			ours: {command: lab.doctorAlone([registry, '--plain'], {endAfter: 0})},
			result: byShown,
		},
		{
			...bare,
			name: 'process start to first frame on a terminal',
			reach: 5,
			// Text of the header: the progress line before it is on stderr of the same terminal.
			ours: {
				command: onTerminal(lab.doctorAlone([registry], {shown: 'This machine', endAfter: 0})),
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
			reach: 110,
			unit: 'MB',
			runs: 3,
			ours: {
				command: onTerminal(
					lab.doctorAlone([registry], {shown: 's save', endAfter: 1000, watchesMemory: true}),
				),
			},
			result: megabytes,
		},
	];
}

const firstFrameCpu = 'CPU time until the first frame on a terminal';

/** The program measures its CPU time until its first frame, then ends. */
export const untilFirstFrame = (lab: AzureLab): Command =>
	onTerminal(lab.doctorAlone([registry], {probe: {shown: 'This machine'}, exits: [0, 137]}));

/** Fills the compile cache; a healthy screen closes by itself. */
export const warmScreen = (lab: AzureLab): Command =>
	onTerminal(lab.doctorAlone([registry, '--exit', '--skip', 'environment']));

function wholeFigures(lab: AzureLab): readonly Figure[] {
	const words = [registry, '--plain'];
	const withCli = {
		name: 'whole diagnosis, healthy registry, credential of Azure CLI',
		unit: 'times',
		ours: {command: lab.runContext(words)},
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
		{...withCli, ...checkHealth, reach: 0.6},
		{
			...withCli,
			against: 'one `az account get-access-token`',
			reach: 1.25,
			theirs: {command: lab.az('account', 'get-access-token')},
		},
		{
			...withCli,
			...checkHealth,
			name: 'whole diagnosis, healthy registry, credential of the environment',
			reach: 0.25,
			ours: {command: lab.doctorAlone(words)},
		},
	];
}

const withoutSetuptools = (command: Command): Command => ({
	...command,
	environment: {...command.environment, SETUPTOOLS_USE_DISTUTILS: 'stdlib'},
});

const latencyFigures = (lab: AzureLab): readonly Figure[] =>
	[registry, hostOfRegistry(registry)].map(word => {
		const command = lab.doctorAlone([word, '--plain']);

		return {
			name: `${latency} ms added to every answer, \`${word}\``,
			against: 'itself without',
			reach: 5,
			unit: 'answers',
			ours: {command, prepare: () => lab.setLatency(latency)},
			theirs: {command, prepare: () => lab.setLatency(0)},
			result: (ours, theirs) => (ours.untilEnd - theirs.untilEnd) / latency,
		};
	});

function manyFigures(lab: AzureLab): readonly Figure[] {
	const command = lab.doctorAlone([...manyRegistries, '--plain']);
	const name = '50 registries in one run';

	return [
		{
			name,
			against: 'one registry',
			reach: 3,
			unit: 'times',
			ours: {command},
			theirs: {command: lab.doctorAlone([registry, '--plain'])},
			result: byEnd,
		},
		{
			name: `${name}, peak memory`,
			against: '',
			reach: 150,
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
	const pathOf = async (name: string) => ({...exits, environment: {PATH: await lab.hang(name)}});
	const silent = {
		'a registry': lab.doctorAlone([silentRegistry, ...flags], exits),
		'a resolver': lab.doctorUnresolved(['nobody.azurecr.io', ...flags], exits),
		'an `az`': lab.runContext([registry, ...flags], await pathOf('az')),
		'a `docker`': lab.doctorAlone([registry, ...flags], await pathOf('docker')),
	};

	return Object.entries(silent).map(([what, command]) => ({
		name: `${what} that never answers: how long past a time-out of ${timeout} s, with no process left`,
		against: '',
		reach: 1,
		unit: 's',
		runs: 3,
		ours: {command},
		result: ({untilEnd, survivors}) => (survivors === 0 ? untilEnd / 1000 - timeout : Infinity),
	}));
}

/** A run on hostile input is killed after this time and counts as blocked for all of it, ms. */
const hostileLimit = 10_000;

/** The longest block of the event loop, which delays timeouts, Ctrl-C and SIGTERM. */
async function hostileFigures({hostile, doctorAlone}: AzureLab): Promise<readonly Figure[]> {
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
			command: doctorAlone([registry, '--json', '--timeout', '5'], {
				environment,
				probe: {watchesLoop: true},
				limit: hostileLimit,
				exits: [0, 1, 3],
			}),
		},
		result: ({longestBlock}) => longestBlock,
	}));
}

/** A terminal of 80 by 24, created by util-linux. */
const onTerminal = ({file, words, environment, ...rest}: Command): Command => ({
	...rest,
	file: 'script',
	words: ['-qec', `stty cols 80 rows 24; exec ${[file, ...words].join(' ')}`, '/dev/null'],
	environment: {...environment, TERM: 'xterm-256color'},
});
