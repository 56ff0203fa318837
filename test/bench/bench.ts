import {readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import {format, resolveConfig} from 'prettier';
import {criticalPathOf} from './critical-path.ts';
import type {Stretch} from './critical-path.ts';
import {openAzureLab} from './azure-lab.ts';
import {figuresOf, manyRegistries, registry, silentRegistry} from './figures.ts';
import type {Figure, Step} from './figures.ts';
import {measure} from './measure.ts';
import type {Measured, Medians} from './measure.ts';

/** The default number of runs. The number must be odd, so that the median is a measured run. */
const defaultRuns = Number(process.env.BENCH_RUNS ?? 15);

/**
 * With an argument, for example `npm run bench -- --plain`, measures only figures with this text, and saves nothing.
 */
const [, , filter = ''] = process.argv;

/** The file in which the last table is saved. Only the part below `mark` is replaced. */
const file = new URL('../../docs/benchmarks.md', import.meta.url);
const mark = '<!-- figures -->';

const lab = await openAzureLab({registries: [registry, ...manyRegistries], silent: silentRegistry});
const rows: string[] = [];
const path: string[] = [];

/** The heading of the table that shows the parts of one run. */
const critical = 'critical path';

try {
	const figures = await figuresOf(lab);

	for (const figure of figures.filter(({name}) => name.includes(filter))) {
		const result = await measureFigure(figure);
		rows.push(rowOf(figure, result));
		console.log(rows.at(-1));
	}

	if (critical.includes(filter)) {
		path.push(...(await criticalPathRows()));
		path.forEach(row => console.log(row));
	}
} finally {
	await lab.close();
}

if (filter === '') {
	await saveTable(rows, path);
}

/** Returns the table rows of the run with the median duration. The run checks a registry by its name, with az. */
async function criticalPathRows(): Promise<readonly string[]> {
	const command = lab.withAzureCli([registry, '--json']);
	const runs: Array<readonly Stretch[]> = [];

	// The first run fills the caches.
	for (let run = 0; run <= defaultRuns; run += 1) {
		runs.push(await criticalPathOf(command));
	}

	const sorted = runs.slice(1).toSorted((first, second) => lengthOf(first) - lengthOf(second));
	const usual = sorted[Math.floor(sorted.length / 2)] ?? [];
	return usual.map(
		({name, from, to}) =>
			`| ${name} | ${from.toFixed(0)} | ${to.toFixed(0)} | ${(to - from).toFixed(0)} ms |`,
	);
}

/** Runs both commands alternately, so that a change in the speed of the machine affects both. */
async function measureFigure({ours, theirs, runs = defaultRuns, result}: Figure): Promise<number> {
	const measured = {ours: [] as Measured[], theirs: [] as Measured[]};

	if (ours.warm) {
		await measure(ours.warm);
	}

	// The first run of each command fills the caches and does not count.
	for (let run = 0; run <= runs; run += 1) {
		for (const [name, step] of [['ours', ours] as const, ['theirs', theirs] as const]) {
			const found = step && (await perform(step));

			if (found && run > 0) {
				measured[name].push(found);
			}
		}
	}

	return result(mediansOf(measured.ours), mediansOf(measured.theirs));
}

async function perform({command, prepare}: Step): Promise<Measured> {
	prepare?.();
	return measure(command);
}

function lengthOf(stretches: readonly Stretch[]): number {
	return stretches.at(-1)?.to ?? 0;
}

function mediansOf(all: readonly Measured[]): Medians {
	return {
		untilEnd: median(all.map(({untilEnd}) => untilEnd)),
		untilShown: median(all.map(({untilShown}) => untilShown)),
		// For memory and leftover processes, the worst run counts.
		peakMemory: Math.max(0, ...all.map(({peakMemory}) => peakMemory)),
		cpuTime: median(all.map(({cpuTime}) => cpuTime)),
		longestBlock: median(all.map(({longestBlock}) => longestBlock)),
		survivors: Math.max(0, ...all.map(({survivors}) => survivors)),
	};
}

function median(values: readonly number[]): number {
	return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)] ?? NaN;
}

function rowOf({name, against, target, unit}: Figure, result: number): string {
	const goal = target === undefined ? '' : `${target} ${unit}`;
	const reached = target === undefined ? '' : result <= target ? 'yes' : 'no';
	return `| ${name} | ${against} | ${goal} | ${result.toFixed(2)} ${unit} | ${reached} |`;
}

async function saveTable(table: readonly string[], stretches: readonly string[]): Promise<void> {
	const [about = ''] = readFileSync(file, 'utf8').split(mark);
	const [processor] = os.cpus();
	const machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus().length} cores, ${processor?.model ?? os.arch()}, medians of ${defaultRuns} runs`;
	const head = ['| figure | against | target | measured | reached |', '| --- | --- | --- | --- | --- |'];
	const pathHead = [
		'A run with Azure CLI and a bare name, ms after the start of the process:',
		'',
		`| ${critical} | from | to | takes |`,
		'| --- | --- | --- | --- |',
	];
	const parts = [
		about.trimEnd(),
		'',
		mark,
		'',
		machine,
		'',
		...head,
		...table,
		'',
		...pathHead,
		...stretches,
		'',
	];
	const text = parts.join('\n');
	const options = await resolveConfig(file);
	writeFileSync(file, await format(text, {...options, filepath: file.pathname}));
}
