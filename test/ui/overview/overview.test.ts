import {describe, expect, test} from 'vitest';
import {languageCodes} from '../../../source/cli/language.ts';
import {finishedRun} from '../../../source/engine/finished-run.ts';
import {widthOf} from '../../../source/text/width.ts';
import {packIn} from '../../languages/language-packs.ts';
import {runChecks} from '../../output/sample-run.ts';
import {createGate, keys, openApp} from '../open-app.ts';

const registries = ['contoso', 'fabrikam', 'wingtip'];
const behaviors = {'tls fabrikam': {results: ['refused', 'good'] as const}};

test('three registries start with the overview at the first failure', async () => {
	const {frame, lines, selected, settle, footer} = openApp({registries, behaviors});
	await expect.poll(frame).toContain('1 problem');
	await settle();
	expect(lines().slice(0, 7)).toEqual([
		expect.stringMatching(/^ Registries: 3 +✖ 1 problem · 17\/17 · 0 ms$/),
		'─'.repeat(78),
		' ✔ This machine healthy',
		'   Registry                                       DNS TLS API Azure Login Pull',
		' ✔ contoso.azurecr.io                              ✔   ✔   ✔    ✔     ✔     ✔',
		'▌✖ fabrikam.azurecr.io                             ✔   ✖   –    ✔     –     –',
		' ✔ wingtip.azurecr.io                              ✔   ✔   ✔    ✔     ✔     ✔',
	]);
	expect(lines().slice(-3, -1)).toEqual([
		' ✖ Certificate is trusted',
		' The firewall of fabrikam refuses 203.0.113.9.',
	]);
	expect(selected()).toContain('fabrikam');
	expect(footer()).toContain('⏎ open');
});

test('two registries start with the list; o opens and closes the overview', async () => {
	const {frame, press, endings} = openApp({registries: ['contoso', 'fabrikam']});
	await expect.poll(frame).toContain('healthy');
	expect(frame()).not.toContain('Registries: 2');
	press('o');
	await expect.poll(frame).toContain('Registries: 2');
	press('o');
	await expect.poll(frame).toContain('1/2');
	press('o?');
	await expect.poll(frame).toMatch(/o +all registries at once/);
	press('q');
	await expect.poll(frame).toContain('Registries: 2');
	press('q');
	await expect.poll(() => endings).toEqual(['quit']);
});

test.each([
	[40, 10],
	[50, 15],
	[80, 24],
	[120, 40],
])('at %ix%i Enter opens the registry at its failure, and Esc returns to it', async (columns, rows) => {
	const {frame, press, selected} = openApp({
		registries,
		behaviors: {...behaviors, clock: {results: ['odd']}},
		columns,
		rows,
	});
	await expect.poll(selected).toContain('fabrikam');
	await expect.poll(frame).toContain('✖ 1');
	press(keys.enter);
	await expect.poll(selected).toContain('Certificate is trusted');
	press(keys.tab);
	await expect.poll(selected).toContain('3 passed');
	press(keys.escape);
	await expect.poll(selected).toContain('wingtip');
});

test('keys move between registries and stop at the ends; r retries the problem; c copies its fix', async () => {
	const {frame, press, selected, copies} = openApp({registries, behaviors});
	await expect.poll(frame).toContain('1 problem');
	press('jjj');
	await expect.poll(selected).toContain('wingtip');
	press('gk');
	await expect.poll(selected).toContain('contoso');
	press('cn');
	await expect.poll(selected).toContain('fabrikam');
	press('c');
	await expect.poll(() => copies).toHaveLength(1);
	press('r');
	await expect.poll(frame).toMatch(/Registries: 3 +✔ healthy/);
	expect(selected()).toMatch(/▌✔ fabrikam/);
});

test('e explains the problem, and Esc returns', async () => {
	const {frame, press, selected} = openApp({registries, behaviors});
	await expect.poll(frame).toContain('1 problem');
	press('e');
	await expect.poll(frame).toContain('Reference');
	press(keys.escape);
	await expect.poll(selected).toContain('fabrikam');
});

test('cells change while checks run, and no text moves', async () => {
	const gate = createGate();
	const {frame, line, lines} = openApp({registries, behaviors: {'dns wingtip': {waitFor: gate.waitFor}}});
	await expect.poll(() => line('wingtip')).toMatch(/~ wingtip.azurecr.io +~ +· +· +✔ +· +·$/);
	const before = lines().map(text => text.search(/[✔·~]\s*$/));
	gate.open();
	await expect.poll(frame).toContain('healthy');
	expect(
		lines()
			.slice(2)
			.map(text => text.search(/[✔·~]\s*$/)),
	).toEqual(before.slice(2));
});

test('a warning of the machine is not a warning of a registry', async () => {
	const {frame, lines, settle} = openApp({registries, behaviors: {clock: {results: ['odd']}}});
	await expect.poll(frame).toContain('1 warning');
	await settle();
	expect(lines().slice(2, 7)).toEqual([
		expect.stringContaining(' ! This machine A proxy resolves here.azurecr.io.'),
		expect.stringContaining('Registry'),
		...registries.map(name => expect.stringMatching(new RegExp(`^[ ▌]✔ ${name}`))),
	]);
});

test('two hundred registries scroll with the selection, and only visible rows are drawn', async () => {
	const names = Array.from({length: 200}, (_, index) => `registry${index}`);
	const {frame, press, selected, lines, settle} = openApp({registries: names});
	await expect.poll(frame).toContain('healthy');
	await settle();
	expect(lines().filter(text => /registry\d/.test(text))).toHaveLength(15);
	expect(frame()).toContain('185 more');
	press(keys.end);
	await expect.poll(selected).toContain('registry199');
	expect(await settle()).toContain('185 above');
	expect(lines().filter(text => /registry\d/.test(text))).toHaveLength(15);
	// One step up moves the selection, not the rows.
	press(keys.up);
	await expect.poll(selected).toContain('registry198');
	expect(frame()).toContain('registry199');
	press(keys.pageDown);
	press(keys.home);
	await expect.poll(selected).toContain('registry0');
});

describe.each(languageCodes)('%s', code => {
	test.each([80, 100, 120, 200])(
		'every mark is below the heading of its column at %i columns',
		async columns => {
			const {run} = await runChecks({words: registries});
			const {frame, lines, settle} = openApp({
				columns,
				finishedRun: finishedRun(run.report.get()),
				language: await packIn(code),
			});
			await expect.poll(frame).toContain('wingtip');
			await settle();
			const heading = lines()[2] ?? '';
			const rows = lines().filter(text => /(contoso|fabrikam|wingtip)\.azurecr/.test(text));
			const marks = rows.map(text => columnsOf(text, /[✔✖–!·E](?= |$)/g).slice(1));
			expect(rows).toHaveLength(3);
			expect(marks[1]).toEqual(marks[0]);
			expect(marks[2]).toEqual(marks[0]);
			const spans = [...heading.trimStart().matchAll(/\S+/g)].slice(1).map(({0: word, index}) => {
				const start = widthOf(heading.slice(0, heading.length - heading.trimStart().length + index));
				return [start, start + widthOf(word)] as const;
			});
			expect(marks[0]).toHaveLength(spans.length);
			expect(
				marks[0]?.every((mark, index) => {
					const [start = 0, end = 0] = spans[index] ?? [];
					return mark >= start && mark < end;
				}),
			).toBe(true);
		},
	);
});

/** The columns where the pattern matches. */
const columnsOf = (text: string, pattern: RegExp): readonly number[] =>
	[...text.matchAll(pattern)].map(({index}) => widthOf(text.slice(0, index)));
