/**
 * Measures how much CPU time until the first frame each patch of `bundling` saves, in ms: `node
 * test/bench/patches.ts`.
 */
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {bundleProgram, root} from '../../bundling/bundle.ts';
import {patches} from '../../bundling/patches.ts';
import {doctorProgram} from '../integration/prerequisites.ts';
import {openAzureLab} from './azure-lab.ts';
import {registry, silentRegistry, untilFirstFrame, warmScreen} from './figures.ts';
import {measure} from './measure.ts';
import type {Command} from './measure.ts';

const runs = Number(process.env.BENCH_RUNS ?? 31);
const grouping = ['node-builtins', 'constants', 'group-modules'];

/** The patches and plugins that each build leaves out. The first build leaves out nothing. */
const builds = new Map<string, readonly string[]>([
	['everything', []],
	...patches.map(({name}) => [name, [name]] as const),
	...grouping.map(name => [name, [name]] as const),
	['these three', grouping],
]);

const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-builds-'));
const lab = await openAzureLab({registries: [registry], silent: silentRegistry});
const {words: _, ...node} = lab.withoutCredentials([]);
const bare: Command = {...node, words: ['-e', '0'], probe: {}};
const bareTimes: number[] = [];
const times = new Map([...builds.keys()].map(name => [name, [] as number[]]));

const ofBuild = (command: Command, name: string): Command => ({
	...command,
	words: command.words.map(word =>
		word.replace(doctorProgram, path.join(folder, name.replaceAll(' ', '-'), 'bin/acr-doctor.js')),
	),
});

try {
	for (const [name, without] of builds) {
		const place = path.join(folder, name.replaceAll(' ', '-'));
		await bundleProgram(path.join(place, 'build'), {without});
		['bin', 'package.json'].forEach(one =>
			cpSync(path.join(root, one), path.join(place, one), {recursive: true}),
		);
		await measure(ofBuild(warmScreen(lab), name));
	}

	// Runs the builds alternately, so that a change in the speed of the machine affects all of them.
	for (let run = 0; run < runs; run += 1) {
		bareTimes.push((await measure(bare)).cpuTime);

		for (const name of builds.keys()) {
			times.get(name)?.push((await measure(ofBuild(untilFirstFrame(lab), name))).cpuTime);
		}
	}
} finally {
	await lab.close();
	rmSync(folder, {recursive: true, force: true});
}

function medianOf(all: readonly number[]): number {
	const sorted = all.toSorted((first, second) => first - second);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const medians = [...times].map(([name, all]) => ({name, median: medianOf(all)}));
const whole = medians[0]?.median ?? NaN;

console.log(`bare \`node -e 0\`: ${medianOf(bareTimes).toFixed(1)} ms`);

for (const {name, median} of medians) {
	console.log(`${name}: ${median.toFixed(1)} ms, saves ${(median - whole).toFixed(1)} ms`);
}
