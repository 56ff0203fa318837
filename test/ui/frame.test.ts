import {expect, test} from 'vitest';
import {layOutFrame} from '../../source/ui/frame.ts';
import type {FrameInput} from '../../source/ui/frame.ts';
import {lineWidth, textOf} from '../../source/ui/line.ts';
import {navigate} from '../../source/ui/navigation.ts';
import {initialNavigation} from '../../source/ui/navigation-state.ts';
import type {NavigationState, Step} from '../../source/ui/navigation-state.ts';
import {createRandom, hostile} from './random.ts';
import {createSample} from './sample.ts';
import {contextOf} from './context-sample.ts';

const random = createRandom(7);
const text = () => random.pick(hostile);

/** A finished run with hostile text in every field. */
async function finishHostile() {
	const sample = createSample({
		behaviors: {dns: {results: ['odd']}, challenge: {results: ['refused']}, 'sign-in': {throws: text()}},
		registries: ['contoso', 'fabrikam'],
		summaries: {good: text(), odd: text(), refused: text()},
		titles: {clock: text(), dns: text(), tls: text(), challenge: text()},
	});
	sample.run.start();
	await sample.run.settled();
	return sample;
}

const steps: readonly [Step, ...Step[]] = [
	{type: 'move', by: 1},
	{type: 'move', by: -1},
	{type: 'page', by: 1},
	{type: 'page', by: -1},
	{type: 'end', by: 1},
	{type: 'end', by: -1},
	{type: 'failure', by: 1},
	{type: 'failure', by: -1},
	{type: 'registry', by: 1},
	{type: 'toggle'},
	{type: 'open'},
	{type: 'close'},
	{type: 'back'},
	{type: 'help'},
	{type: 'notice', notice: 'コピーしました: '.repeat(20)},
];

test(
	'at every size and after every key the frame fits the terminal and shows the selected row',
	{timeout: 60_000},
	async () => {
		const faults: string[] = [];

		for (let run = 0; run < 5; run += 1) {
			const sample = await finishHostile();
			const report = sample.run.report.get();
			const context = contextOf(sample, {display: {animate: true, ascii: run % 2 === 0}});
			let navigation: NavigationState = initialNavigation;

			for (let round = 0; round < 120; round += 1) {
				const size = {columns: 1 + random.below(200), rows: 1 + random.below(60)};
				const input = {report, size, now: 5000, secondsLeft: undefined, context};
				const metricsOf = (place: NavigationState) => layOutFrame({...input, navigation: place}).metrics;
				navigation = navigate(navigation, {step: random.pick(steps), metricsOf});
				faults.push(...faultsOf({...input, navigation}));
			}
		}

		expect(faults).toEqual([]);
	},
);

test('every size from one by one renders without an error', {timeout: 60_000}, async () => {
	const sample = await finishHostile();
	const report = sample.run.report.get();
	const context = contextOf(sample);

	const faults: string[] = [];

	for (let columns = 1; columns <= 200; columns += 1) {
		for (const rows of [1, 9, 10, 14, 15, 20, 24, 60]) {
			faults.push(
				...faultsOf({
					report,
					navigation: initialNavigation,
					size: {columns, rows},
					now: 0,
					secondsLeft: rows % 2 === 0 ? 5 : undefined,
					context,
				}),
			);
		}
	}

	expect(faults).toEqual([]);
});

test('text from a server cannot control the terminal', async () => {
	const sample = await finishHostile();
	const report = sample.run.report.get();
	const {lines} = layOutFrame({
		report,
		navigation: initialNavigation,
		size: {columns: 120, rows: 60},
		now: 0,
		secondsLeft: undefined,
		context: contextOf(sample),
	});

	expect(lines.map(textOf).join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
});

/** Layout problems of a frame, with the terminal size. */
function faultsOf(input: FrameInput): readonly string[] {
	const {lines, metrics} = layOutFrame(input);
	const {columns, rows} = input.size;
	const {top, height, blocks} = metrics.list;
	const block = blocks[metrics.selected];
	const isList = columns >= 40 && rows >= 10 && !input.navigation.isHelping && !metrics.isReading;
	const marked = lines.filter(line => line.row?.isSelected).length;

	const faults = {
		'too many lines': lines.length > Math.max(0, rows - 1),
		'too wide': Math.max(0, ...lines.map(lineWidth)) > Math.max(1, columns - 2),
		'selection out of view': isList && !(block && block.start < top + height && block.end > top),
		'not one row marked': isList && block !== undefined && block.start >= top && marked !== 1,
	};

	return Object.entries(faults)
		.filter(([, hasFault]) => hasFault)
		.map(([fault]) => `${columns}x${rows}: ${fault}`);
}
