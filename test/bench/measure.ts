import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export type Command = {
	readonly file: string;
	readonly words: readonly string[];
	readonly environment: Readonly<Record<string, string>>;
	/** The allowed exit codes. Any other exit code ends the benchmark with an error. */
	readonly exits?: readonly number[];
	/** The text whose appearance is measured (`untilShown`). If absent, the first byte is measured. */
	readonly shown?: string;
	/** The stream that contains this text. The default is stdout. */
	readonly shownOn?: 'stdout' | 'stderr';
	/** If set, the command is ended this time after the text, in ms. */
	readonly endAfter?: number;
	/** If true, only memory is measured, because the sampling takes a third of a core and distorts other values. */
	readonly watchesMemory?: boolean;
	/** Makes a Node process measure itself. With `shown`, the process ends when it writes this text. */
	readonly probe?: {readonly shown?: string; readonly watchesLoop?: boolean};
	/** Time limit for the command in ms, because an event loop can be blocked for hours. */
	readonly limit?: number;
};

export type Measured = {
	/** The start of the process, in ms since 1970, UTC. */
	readonly startedAt: number;
	readonly output: string;
	/** The CPU time of the process in ms, or 0 without a probe. */
	readonly cpuTime: number;
	/** The longest block of the event loop in ms. If the command was killed, the value is at least `limit`. */
	readonly longestBlock: number;
	/** The time from the start to the end of the process, in ms. */
	readonly untilEnd: number;
	/** The time from the start of the process to the text, in ms. Infinity if the text did not appear. */
	readonly untilShown: number;
	/** The peak memory of the largest process of the group, in bytes. 0 if memory was not sampled. */
	readonly peakMemory: number;
	/** The number of processes of the group that still run after the end. */
	readonly survivors: number;
};

export type Medians = Omit<Measured, 'startedAt' | 'output'>;

/**
 * The interval of memory samples in ms. The kernel records the peak of a process, so no peak is lost between samples.
 */
const samplingInterval = 10;

/** Runs a command once in its own process group. Throws if the exit code is not allowed. */
export async function measure({
	file,
	words,
	environment,
	exits = [0],
	shown,
	shownOn = 'stdout',
	endAfter,
	watchesMemory = false,
	probe,
	limit,
}: Command): Promise<Measured> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-probe-'));
	const probeFile = path.join(folder, 'probe.json');
	const env = {
		...environment,
		...(probe && {
			NODE_OPTIONS: `--require ${fileURLToPath(new URL('probe.cjs', import.meta.url))}`,
			BENCH_PROBE: probeFile,
			BENCH_SHOWN: probe.shown ?? '',
			BENCH_LOOP: probe.watchesLoop ? 'yes' : '',
		}),
	};
	const startedAt = Date.now();
	const started = performance.now();
	const child = spawn(file, words, {env, stdio: 'pipe', detached: true});
	const group = child.pid ?? 0;
	const {promise, resolve, reject} = Promise.withResolvers<number | null>();
	const output = {stdout: '', stderr: ''};
	let untilShown = Infinity;
	let peakMemory = 0;

	const lookAtMemory = (): void => {
		peakMemory = Math.max(peakMemory, ...membersOf(group).map(peakOf));
	};

	const end = (): void => {
		membersOf(group).forEach(endProcess);
	};

	for (const name of ['stdout', 'stderr'] as const) {
		child[name].on('data', (chunk: Buffer) => {
			output[name] += chunk.toString('latin1');

			if (
				name === shownOn &&
				untilShown === Infinity &&
				(shown === undefined || output[name].includes(shown))
			) {
				untilShown = performance.now() - started;

				if (endAfter !== undefined) {
					setTimeout(end, endAfter);
				}
			}
		});
	}

	child.on('error', reject);
	child.on('close', resolve);

	const look = watchesMemory ? setInterval(lookAtMemory, samplingInterval) : undefined;
	let isOverLimit = false;
	const limiter =
		limit === undefined
			? undefined
			: setTimeout(() => {
					isOverLimit = true;
					end();
				}, limit);
	const code = await promise;
	const untilEnd = performance.now() - started;
	clearInterval(look);
	clearTimeout(limiter);
	const {cpuTime, longestBlock} = existsSync(probeFile)
		? JSON.parse(readFileSync(probeFile, 'utf8'))
		: {cpuTime: 0, longestBlock: 0};
	rmSync(folder, {recursive: true, force: true});

	if (untilShown === Infinity && shown !== undefined) {
		throw new Error(
			`${nameOf(file, words)} never showed ${shown}: ${output.stderr}${output.stdout.slice(-2000)}`,
		);
	}

	if (probe && cpuTime === 0 && !isOverLimit) {
		throw new Error(
			`${nameOf(file, words)} did not measure itself: ${output.stderr}${output.stdout.slice(-2000)}`,
		);
	}

	if (endAfter === undefined && !isOverLimit && !exits.includes(code ?? -1)) {
		throw new Error(
			`${nameOf(file, words)} ended with ${code}: ${output.stderr}${output.stdout.slice(-2000)}`,
		);
	}

	return {
		startedAt,
		output: output.stdout,
		cpuTime,
		longestBlock: isOverLimit ? (limit ?? Infinity) : longestBlock,
		untilEnd,
		untilShown,
		peakMemory,
		survivors: membersOf(group).length,
	};
}

const nameOf = (file: string, words: readonly string[]): string => [file, ...words].join(' ').slice(0, 300);

/** Returns the processes of a group, and descendants of its leader in other groups: a terminal creates such groups. */
function membersOf(leader: number): readonly string[] {
	const processes = readdirSync('/proc')
		.filter(name => /^\d+$/.test(name))
		.map(id => ({id, ...originOf(id)}));
	const members = new Set([String(leader)]);
	let before = 0;

	while (members.size > before) {
		before = members.size;
		processes
			.filter(({parent, group}) => group === String(leader) || members.has(parent))
			.forEach(({id}) => members.add(id));
	}

	return [...members].filter(id => processes.some(process => process.id === id));
}

/** Returns fields 4 and 5 of /proc/PID/stat. Splits after the last parenthesis, because the name can contain spaces. */
function originOf(id: string): {readonly parent: string; readonly group: string} {
	const [, parent = '', group = ''] = read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ') ?? [];
	return {parent, group};
}

const peakOf = (process: string): number =>
	Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${process}/status`))?.[1] ?? 0) * 1024;

/** Returns an empty text if the process has ended in the meantime. */
function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

function endProcess(id: string): void {
	try {
		process.kill(Number(id), 'SIGKILL');
	} catch {
		// The process has ended.
	}
}
