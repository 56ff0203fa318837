import {describe, expect, test} from 'vitest';
import {languages} from '../../../source/languages/index.ts';
import {layOutFrame} from '../../../source/ui/frame.ts';
import type {Line} from '../../../source/ui/line.ts';
import {lineWidth, textOf} from '../../../source/ui/line.ts';
import {navigate} from '../../../source/ui/navigation.ts';
import {initialNavigation} from '../../../source/ui/navigation-state.ts';
import type {NavigationState, Step} from '../../../source/ui/navigation-state.ts';
import {widthOf} from '../../../source/ui/width.ts';
import {createRandom, hostile} from '../random.ts';
import {createSample} from '../sample.ts';
import type {Sample} from '../sample.ts';
import {contextOf} from '../context-sample.ts';

const sizes = [
	{columns: 40, rows: 10},
	{columns: 50, rows: 15},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
] as const;

const namesFor = (count: number): readonly string[] =>
	Array.from({length: count}, (_, index) => `registry${index}${'x'.repeat(index % 30)}`);

async function finish(sample: Sample) {
	const sampleRun = createSample({elapsed: () => 1000, ...sample});
	sampleRun.run.start();
	await sampleRun.run.settled();
	return sampleRun;
}

/** A finished run, its screen, and a function that takes steps. */
async function open(sample: Sample, size: {readonly columns: number; readonly rows: number} = sizes[2]) {
	const sampleRun = await finish(sample);
	const context = contextOf(sampleRun);
	const frameOf = (navigation: NavigationState) =>
		layOutFrame({
			report: sampleRun.run.report.get(),
			navigation,
			size,
			now: 2000,
			secondsLeft: undefined,
			context,
		});
	const takeStep = (navigation: NavigationState, step: Step): NavigationState =>
		navigate(navigation, {step, metricsOf: place => frameOf(place).metrics});
	const takeSteps = (...steps: readonly Step[]): NavigationState => steps.reduce(takeStep, initialNavigation);
	const text = (navigation: NavigationState): string => frameOf(navigation).lines.map(textOf).join('\n');
	return {frameOf, takeStep, takeSteps, text};
}

const move = (by: 1 | -1): Step => ({type: 'move', by});
const steps: readonly [Step, ...Step[]] = [
	move(1),
	move(1),
	move(-1),
	{type: 'page', by: 1},
	{type: 'page', by: -1},
	{type: 'end', by: 1},
	{type: 'end', by: -1},
	{type: 'open'},
	{type: 'close'},
	{type: 'failure', by: 1},
	{type: 'failure', by: -1},
	{type: 'registry', by: 1},
	{type: 'registry', by: -1},
];

const three: Sample = {
	registries: ['contoso', 'fabrikam', 'wingtip'],
	behaviors: {'tls fabrikam': {results: ['refused']}},
};

describe.each(Object.entries(languages))('%s', (_, {load}) => {
	test.each(sizes)('every line fits $columns by $rows, and the selected cell is visible', async size => {
		const words = (await load()).screen;
		const random = createRandom(11);
		const faults: unknown[] = [];

		for (const count of [3, 8, 50]) {
			const sampleRun = await finish({
				registries: namesFor(count),
				behaviors: {
					'dns registry2xx': {results: ['refused']},
					tls: {results: ['odd']},
					clock: {results: ['notApplicable']},
				},
				summaries: {odd: random.pick(hostile), refused: random.pick(hostile)},
				titles: {dns: random.pick(hostile), clock: random.pick(hostile)},
			});
			const context = contextOf({
				language: {...sampleRun.language, words: {...sampleRun.language.words, screen: words}},
			});
			const input = {report: sampleRun.run.report.get(), size, now: 2000, secondsLeft: undefined, context};
			let navigation: NavigationState = initialNavigation;

			for (let round = 0; round < 80; round += 1) {
				const step = random.pick(steps);
				const metricsOf = (place: NavigationState) => layOutFrame({...input, navigation: place}).metrics;
				navigation = navigate(navigation, {step, metricsOf});
				const {lines, metrics} = layOutFrame({...input, navigation});
				const marked = lines.filter(line => line.row?.isSelected);
				const faulty = {
					height: lines.length !== size.rows - 1,
					width: Math.max(...lines.map(lineWidth)) > size.columns - 2,
					overview: metrics.overview === undefined,
					selection: marked.length !== 1 || !/ > .*\[.\]/.test(marked.map(textOf).join('')),
					footer: textOf(lines.at(-1) ?? {spans: []}).trim() === '',
					columns: new Set(lines.filter(({row}) => row).map(firstCellColumn)).size !== 1,
				};

				if (Object.values(faulty).includes(true)) {
					faults.push({count, round, step, faulty, texts: lines.map(textOf)});
				}
			}
		}

		expect(faults.slice(0, 2)).toEqual([]);
	});
});

/** The column of the first cell of a line. */
const firstCellColumn = ({spans}: Line): number =>
	widthOf(
		spans
			.slice(0, 3)
			.map(({text}) => text)
			.join(''),
	);

test('only visible lines are rendered, for any number of registries', async () => {
	const counts = await Promise.all(
		[30, 300].map(async count => {
			const sampleRun = await finish({registries: namesFor(count), behaviors: {tls: {results: ['refused']}}});
			let described = 0;
			const original = sampleRun.language.describe;
			const counting: typeof original = {
				...original,
				row(row) {
					described += 1;
					return original.row(row);
				},
			};
			const context = contextOf({language: {...sampleRun.language, describe: counting}});
			const report = sampleRun.run.report.get();
			layOutFrame({
				report,
				navigation: initialNavigation,
				size: {columns: 120, rows: 24},
				now: 0,
				secondsLeft: undefined,
				context,
			});
			return described;
		}),
	);
	expect(counts[0]).toBe(counts[1]);
});

test('three registries start with the overview at the first failure, two do not', async () => {
	const {frameOf, text} = await open(three);
	expect(frameOf(initialNavigation).metrics.overview).toBeDefined();
	expect(text(initialNavigation)).toMatch(/^ > fabrikam .*\[✖\]/m);
	expect(text(initialNavigation)).toContain('✖ Certificate is trusted  CONNECTIVITY_FORBIDDEN_ERROR');
	const two = await open({registries: ['contoso', 'fabrikam']});
	expect(two.frameOf(initialNavigation).metrics.overview).toBeUndefined();
});

test('the header of the overview counts all registries', async () => {
	const {text} = await open(three);
	expect(text(initialNavigation)).toMatch(/acr-doctor 0\.1\.0 {2}Registries: 3 +1 FAILED/);
	expect(text(initialNavigation)).toMatch(/13 passed {3}✖ 1 failed {3}- 3 skipped/);
});

test('on a wide screen every check has a header above its column', async () => {
	const {text} = await open(three, {columns: 80, rows: 24});
	const lines = text(initialNavigation).split('\n');
	const place = lines.find(line => line.includes('[✖]'))?.indexOf('✖') ?? -1;
	const head = lines.find(line => line.includes('Certificate is trusted')) ?? '';
	expect(head.indexOf('Certificate is trusted') + 'Certificate is trusted'.length - 1).toBe(place);
	const last = lines.find(line => line.includes('Access token')) ?? '';
	expect(last.indexOf('Access token')).toBe(place + 12);
});

test('on a narrow screen only the selected check has a header', async () => {
	const {text, takeSteps} = await open(three, {columns: 50, rows: 15});
	const lines = text(initialNavigation).split('\n');
	const place = lines.find(line => line.includes('[✖]'))?.indexOf('✖');
	expect(lines.find(line => line.includes('v Certificate is trusted'))?.indexOf('v ')).toBe(place);
	expect(text(takeSteps({type: 'open'}))).toContain('v Registry asks for a token');
});

test('Up selects the machine, which has other checks, and Down returns', async () => {
	const {text, takeSteps} = await open(three);
	const up = [move(-1), move(-1)];
	expect(text(takeSteps(...up))).toMatch(/^ > This machine +\[✔\]/m);
	expect(text(takeSteps(...up))).toContain('✔ Clock is right');
	expect(text(takeSteps(...up, move(-1)))).toMatch(/^ > This machine/m);
	expect(text(takeSteps(...up, move(1)))).toMatch(/^ > contoso /m);
	expect(text(takeSteps({type: 'end', by: 1}, move(1)))).toMatch(/^ > wingtip /m);
});

test('Right and Left move between checks and stop at the ends', async () => {
	const {frameOf, takeSteps} = await open(three);
	const checkAfter = (...given: readonly Step[]) => {
		const {metrics} = frameOf(takeSteps(...given));
		return metrics.rows[metrics.selected]?.checkId;
	};
	expect(checkAfter({type: 'open'})).toBe('challenge');
	expect(checkAfter({type: 'close'})).toBe('dns');
	expect(checkAfter({type: 'close'}, {type: 'close'}, {type: 'close'})).toBe('dns');
	expect(checkAfter(...Array.from({length: 9}, (): Step => ({type: 'open'})))).toBe('access-token');
});

test('Enter opens the registry at the selected check, and Esc returns if no row is open', async () => {
	for (const size of sizes) {
		const {frameOf, takeSteps} = await open(three, size);
		const metricsAfter = (...given: readonly Step[]) => frameOf(takeSteps(...given)).metrics;
		const entered = metricsAfter({type: 'toggle'});
		expect(entered.overview).toBeUndefined();
		expect(entered.registry).toBe(1);
		expect(entered.rows[entered.selected]?.key).toBe('tls fabrikam');
		expect(metricsAfter({type: 'toggle'}, {type: 'back'}).overview).toBeDefined();
		expect(metricsAfter({type: 'toggle'}, {type: 'toggle'}, {type: 'back'}).overview).toBeUndefined();
		const back = metricsAfter({type: 'toggle'}, {type: 'toggle'}, {type: 'back'}, {type: 'back'});
		expect(back.overview).toBeDefined();
		expect(back.registry).toBe(1);
		expect(metricsAfter({type: 'back'}).overview).toBeDefined();
	}
});

test('v opens and closes the overview for two or more registries', async () => {
	const v: Step = {type: 'overview'};
	const two = await open(
		{registries: ['contoso', 'fabrikam'], behaviors: {tls: {results: ['refused']}}},
		sizes[1],
	);
	const isShown = (...given: readonly Step[]) =>
		two.frameOf(two.takeSteps(...given)).metrics.overview !== undefined;
	expect(isShown(v)).toBe(true);
	expect(isShown(v, v)).toBe(false);
	expect(isShown({type: 'toggle'}, v)).toBe(true);
	expect(isShown({type: 'help'}, v)).toBe(true);
	expect(two.takeSteps({type: 'help'}, v).isHelping).toBe(false);
	expect(isShown(v, {type: 'toggle'}, {type: 'back'})).toBe(false);
	const one = await open({registries: ['contoso']});
	expect(one.frameOf(one.takeSteps(v)).metrics.overview).toBeUndefined();
});

test('Tab selects registries and n selects failures without leaving the overview', async () => {
	const {frameOf, takeSteps} = await open({
		...three,
		behaviors: {'tls fabrikam': {results: ['refused']}, 'dns wingtip': {results: ['refused']}},
	});
	const positionAfter = (...given: readonly Step[]) => {
		const {metrics} = frameOf(takeSteps(...given));
		return [metrics.overview !== undefined, metrics.registry, metrics.rows[metrics.selected]?.checkId];
	};
	const [, first] = positionAfter();
	expect(positionAfter({type: 'registry', by: 1})[1]).not.toBe(first);
	expect(positionAfter({type: 'failure', by: 1}, {type: 'failure', by: 1})).toEqual(positionAfter());
	expect([positionAfter(), positionAfter({type: 'failure', by: 1})]).toEqual(
		expect.arrayContaining([
			[true, 1, 'tls'],
			[true, 2, 'dns'],
		]),
	);
});

test('fifty registries scroll with the selection, and hidden rows are counted', async () => {
	const {text, takeSteps} = await open({registries: namesFor(50)});
	expect(text(initialNavigation)).toMatch(/v \d+ more/);
	const last = text(takeSteps({type: 'end', by: 1}));
	expect(last).toMatch(/^ > registry49/m);
	expect(last).toMatch(/\^ \d+ above/);
	// One step up from the end moves the selection, not the viewport.
	const before = text(takeSteps({type: 'end', by: 1}, move(-1)));
	expect(before).toMatch(/^ > registry48/m);
	expect(before).toMatch(/^ {3}registry49/m);
});

test('registries that differ only in their domain keep the domain', async () => {
	const {text} = await open({registries: ['contoso.azurecr.io', 'contoso.azurecr.cn', 'fabrikam']});
	expect(text(initialNavigation)).toContain('contoso.azurecr.io');
	expect(text(initialNavigation)).toContain('contoso.azurecr.cn');
});
