import {setImmediate} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {languageCodes} from '../../../source/cli/language.ts';
import {widthOf} from '../../../source/text/width.ts';
import {createRandom, hostile} from '../random.ts';
import {keys, languageOf, openReference} from './open-reference.ts';

const sizes = [
	[40, 10],
	[50, 15],
	[80, 24],
	[120, 40],
	[200, 60],
] as const;

describe('the screen looks as in the file', () => {
	test.each([
		['list-en-80x24', 'en', 80, 24, undefined, ''],
		['text-en-80x24', 'en', 80, 24, 'CONNECTIVITY_DNS', keys.tab],
		['list-ko-50x15', 'ko', 50, 15, undefined, keys.down],
		['panes-ja-120x40', 'ja', 120, 40, 'CONNECTIVITY_FORBIDDEN', ''],
		['help-zh-hans-80x24', 'zh-hans', 80, 24, undefined, '?'],
		['search-en-80x24', 'en', 80, 24, undefined, '/dns'],
	] as const)('%s', async (name, code, columns, rows, word, pressed) => {
		const {frame, press} = await openReference({
			language: await languageOf(code),
			columns,
			rows,
			...(word && {word}),
		});
		await settle();

		if (pressed) {
			press(pressed);
		}

		await settle();
		await expect(`${frame()}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
	});
});

describe('the list', () => {
	test('shows codes next to titles', async () => {
		const {lines} = await openReference();
		await expect.poll(lines).toContain('▌ DOCKER_COMMAND_ERROR                 No working container client');
		expect(lines()[0]).toBe(` acr-doctor 0.1.0  Reference${'1 of 24'.padStart(50)}`);
	});

	test('shows only the title of the selected code on a small screen', async () => {
		const {lines, press} = await openReference({columns: 40, rows: 10});
		await expect.poll(lines).toContain('▌   No working container client');
		press(keys.down);
		await expect.poll(lines).toContain('▌   The container daemon does not');
		expect(lines()).toContain('▌   answer');
		expect(lines()).toContain('  DOCKER_COMMAND_ERROR');
		expect(lines()).not.toContain('▌   No working container client');
	});

	test('keeps the selected code visible', async () => {
		const {frame, press, selected} = await openReference({columns: 50, rows: 15});
		await expect.poll(selected).toBe('DOCKER_COMMAND_ERROR');
		press(keys.end);
		await expect.poll(selected).toBe('AZURE_CLI_ERROR');
		expect(frame()).toContain('15 above');
		press(keys.pageUp);
		await expect.poll(selected).toBe('CONNECTIVITY_AAD_LOGIN_ERROR');
		press(keys.home);
		await expect.poll(selected).toBe('DOCKER_COMMAND_ERROR');
	});

	test('is next to the text on a wide screen, with the focus in the text while the user reads', async () => {
		const {lines, press} = await openReference({columns: 120, rows: 30});
		await expect
			.poll(lines)
			.toContainEqual(expect.stringMatching(/▌ DOCKER_COMMAND_ERROR .* No working container client/));
		press(keys.down);
		await expect.poll(() => lines()[1]).toMatch(/╭─ Codes ─+╮╭─ DOCKER_DAEMON_ERROR ─+╮/);
		press(keys.enter);
		await expect.poll(() => lines().at(-1)).toContain('read');
	});
});

test('fixes have numbers, and manual steps have none', async () => {
	const {lines} = await openReference({word: 'CONNECTIVITY_FORBIDDEN', columns: 120, rows: 60});
	await expect.poll(() => lines().length).toBe(59);
	const texts = lines().map(line => line.split('││')[1]?.trim().replace(/ *│$/, '') ?? '');
	const fixes = texts.slice(texts.indexOf('How to fix it') + 1, texts.indexOf('How to check by hand'));
	const steps = texts.slice(texts.indexOf('How to check by hand') + 1, texts.indexOf('Specific problems'));
	expect(fixes.filter(text => /^\d/.test(text)).map(text => text[0])).toEqual(['1', '2', '3', '4', '5']);
	expect(steps.filter(text => /^\d/.test(text))).toEqual([]);
	expect(steps.filter(text => text.startsWith('·')).length).toBe(5);
});

test.each(languageCodes)('the columns of %s are aligned', async code => {
	const language = await languageOf(code);
	const list = await openReference({language});
	await settle();
	const rows = list.lines().slice(2, -2);
	// Codes are ASCII, so the title of each row starts at the same character.
	expect(rows.every(row => /^[▌ ] [A-Z_]+ {2,}\S/.test(row) && row[38] === ' ' && row[39] !== ' ')).toBe(
		true,
	);

	const panes = await openReference({language, columns: 120, rows: 40, word: 'CONNECTIVITY_FORBIDDEN'});
	await settle();
	const [header = '', ...body] = panes.lines().slice(0, -1);
	expect(body.map(widthOf)).toEqual(body.map(() => 118));
	expect(widthOf(header)).toBe(118);
	expect(new Set(body.map(line => widthOf(line.split(/││|╮╭|╯╰/)[0] ?? '')))).toEqual(new Set([39]));
});

test('every key works at every size, also with hostile texts', async () => {
	const random = createRandom(7);
	const english = await languageOf('en');
	const topics = english.reference.topics.map(topic => ({
		...topic,
		title: random.pick([topic.title, ...hostile]),
		meaning: random.pick(hostile),
		fixes: [
			...topic.fixes,
			{name: 'hostile', text: random.pick(hostile), command: {text: random.pick(hostile)}},
		],
	}));
	const language = {...english, reference: {...english.reference, topics}};
	const wrong: string[] = [];

	for (const [columns, rows] of sizes) {
		const {frames, press} = await openReference({columns, rows, language});
		await settle();
		frames.length = 0;

		for (let pressed = 0; pressed < 30; pressed += 1) {
			press(random.pick(everyKey));
			await settle();
		}

		const isRight = (frame: string) =>
			frame.split('\n').length < rows &&
			frame.split('\n').every(line => widthOf(line) <= columns - 2) &&
			!/^ +ERROR /m.test(frame);
		wrong.push(...frames.filter(frame => !isRight(frame)).map(frame => `${columns}x${rows}\n${frame}`));
	}

	expect(wrong[0]).toBeUndefined();
});

const everyKey: readonly [string, ...string[]] = [
	'?',
	...Object.values(keys).filter(key => key !== keys.interrupt),
	...Array.from('/hjklgGcdeq1239Lx \u0002\u0006'),
];

/** Waits for the frames after a layout, and for the other languages of a search. */
async function settle(): Promise<void> {
	for (let turn = 0; turn < 10; turn += 1) {
		await setImmediate();
	}
}
