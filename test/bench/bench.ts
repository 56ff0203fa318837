import {readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import {format, resolveConfig} from 'prettier';
import {openAzureLab} from './azure-lab.ts';
import {figuresOf, manyRegistries, registry, silentRegistry} from './figures.ts';
import type {Figure, Step} from './figures.ts';
import {measure} from './measure.ts';
import type {Measured} from './measure.ts';

/** How often most are run: odd, so that the median is one of the runs. */
const usualRuns = Number(process.env.BENCH_RUNS ?? 15);

/** `npm run bench -- --plain`: the figures alone whose names hold this; then nothing is kept. */
const [, , sought = ''] = process.argv;

/** Where the last table is kept, below a line that it leaves alone. */
const file = new URL('../../docs/benchmarks.md', import.meta.url);
const mark = '<!-- figures -->';

const lab = await openAzureLab({registries: [registry, ...manyRegistries], silent: silentRegistry});
const rows: string[] = [];

try {
	const figures = await figuresOf(lab);

	for (const figure of figures.filter(({name}) => name.includes(sought))) {
		const result = await take(figure);
		rows.push(rowOf(figure, result));
		console.log(rows.at(-1));
	}
} finally {
	await lab.close();
}

if (sought === '') {
	await keep(rows);
}

/** Runs both in turn, so that a machine that drifts drifts for both. */
async function take({ours, theirs, runs = usualRuns, result}: Figure): Promise<number> {
	const measured = {ours: [] as Measured[], theirs: [] as Measured[]};

	if (ours.warm) {
		await measure(ours.warm);
	}

	// The first run of each warms the caches, and does not count.
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

function mediansOf(all: readonly Measured[]): Measured {
	return {
		untilEnd: median(all.map(({untilEnd}) => untilEnd)),
		untilShown: median(all.map(({untilShown}) => untilShown)),
		// What was left behind once was left behind, and the most memory is what was needed.
		peakMemory: Math.max(0, ...all.map(({peakMemory}) => peakMemory)),
		survivors: Math.max(0, ...all.map(({survivors}) => survivors)),
	};
}

function median(values: readonly number[]): number {
	return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)] ?? NaN;
}

function rowOf({name, against, reach, unit}: Figure, result: number): string {
	const goal = reach === undefined ? '' : `${reach} ${unit}`;
	const reached = reach === undefined ? '' : result <= reach ? 'yes' : 'no';
	return `| ${name} | ${against} | ${goal} | ${result.toFixed(2)} ${unit} | ${reached} |`;
}

async function keep(table: readonly string[]): Promise<void> {
	const [about = ''] = readFileSync(file, 'utf8').split(mark);
	const [processor] = os.cpus();
	const machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus().length} cores, ${processor?.model ?? os.arch()}, medians of ${usualRuns} runs`;
	const head = ['| figure | against | to reach | measured | reached |', '| --- | --- | --- | --- | --- |'];
	const text = [about.trimEnd(), '', mark, '', machine, '', ...head, ...table, ''].join('\n');
	const options = await resolveConfig(file);
	writeFileSync(file, await format(text, {...options, filepath: file.pathname}));
}
