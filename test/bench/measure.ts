import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export type Command = {
	readonly file: string;
	readonly words: readonly string[];
	readonly environment: Readonly<Record<string, string>>;
	/** Allowed exit codes; any other stops the bench. */
	readonly exits?: readonly number[];
	/** The text for `untilShown`; by default the first byte. */
	readonly shown?: string;
	/** The stream of that text; by default stdout. */
	readonly shownOn?: 'stdout' | 'stderr';
	/** If set, the command is stopped this long after the text, ms. */
	readonly endAfter?: number;
	/** If true, memory is sampled, which takes a third of a core, and nothing else is measured. */
	readonly watchesMemory?: boolean;
	/** Makes a Node process measure itself until it writes this text, then end; or until its end. */
	readonly probe?: {readonly shown?: string; readonly watchesLoop?: boolean};
	/** ms; a blocked event loop can last for hours. */
	readonly limit?: number;
};

export type Measured = {
	/** ms since 1970, UTC. */
	readonly startedAt: number;
	readonly output: string;
	/** CPU time of the process, ms; 0 without a probe. */
	readonly cpuTime: number;
	/** The longest block of the event loop, ms; at least the limit if the command was killed. */
	readonly longestBlock: number;
	/** From process start to its end, ms. */
	readonly untilEnd: number;
	/** From process start to the text, ms; Infinity if the text never came. */
	readonly untilShown: number;
	/** Memory of the largest process of the group, bytes; 0 if not sampled. */
	readonly peakMemory: number;
	/** Processes of the group that remain after the end. */
	readonly survivors: number;
};

export type Medians = Omit<Measured, 'startedAt' | 'output'>;

/** Interval of memory samples, ms; the kernel keeps the peak. */
const lookEvery = 10;

/** Runs a command once in its own process group; throws for an unexpected exit. */
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
	const detail = {stdout: '', stderr: ''};
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
			detail[name] += chunk.toString('latin1');

			if (
				name === shownOn &&
				untilShown === Infinity &&
				(shown === undefined || detail[name].includes(shown))
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

	const look = watchesMemory ? setInterval(lookAtMemory, lookEvery) : undefined;
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
			`${nameOf(file, words)} never showed ${shown}: ${detail.stderr}${detail.stdout.slice(-2000)}`,
		);
	}

	if (probe && cpuTime === 0 && !isOverLimit) {
		throw new Error(
			`${nameOf(file, words)} did not measure itself: ${detail.stderr}${detail.stdout.slice(-2000)}`,
		);
	}

	if (endAfter === undefined && !isOverLimit && !exits.includes(code ?? -1)) {
		throw new Error(
			`${nameOf(file, words)} ended with ${code}: ${detail.stderr}${detail.stdout.slice(-2000)}`,
		);
	}

	return {
		startedAt,
		output: detail.stdout,
		cpuTime,
		longestBlock: isOverLimit ? (limit ?? Infinity) : longestBlock,
		untilEnd,
		untilShown,
		peakMemory,
		survivors: membersOf(group).length,
	};
}

const nameOf = (file: string, words: readonly string[]): string => [file, ...words].join(' ').slice(0, 300);

/** Processes of a group, and descendants of its leader in other groups, as on a terminal. */
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

/** Fields 4 and 5 of /proc/PID/stat; the name before them can contain spaces. */
function originOf(id: string): {readonly parent: string; readonly group: string} {
	const [, parent = '', group = ''] = read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ') ?? [];
	return {parent, group};
}

const peakOf = (process: string): number =>
	Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${process}/status`))?.[1] ?? 0) * 1024;

/** The process can end before it is read. */
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
