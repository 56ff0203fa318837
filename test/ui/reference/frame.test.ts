import {describe, expect, test} from 'vitest';
import type {Reference} from '../../../source/describe/reference.ts';
import {lineWidth, textOf} from '../../../source/ui/line.ts';
import {layOutReference} from '../../../source/ui/reference/frame.ts';
import {createReferenceScreen} from '../../../source/ui/reference/screen.ts';
import {screen as words} from '../../../source/languages/en/screen.ts';
import {languageCodes} from '../../../source/cli/language.ts';
import {reference, referenceLanguage} from '../../languages/reference.ts';
import {contextOf} from '../context-sample.ts';
import {createRandom, hostile} from '../random.ts';

type Opening = {
	readonly word?: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly book?: Reference;
};

function openReference({word, columns = 80, rows = 24, book = reference}: Opening = {}) {
	const copies: string[] = [];
	const screen = createReferenceScreen(async text => {
		copies.push(text);
		return 'copied';
	});
	const context = contextOf({language: {...referenceLanguage, reference: book}});
	const size = {columns, rows};
	screen.open(context, word);
	const layOut = () => layOutReference({state: screen.state.get()!, size, context});

	return {
		copies,
		layOut,
		state: () => screen.state.get()!,
		lines: () => layOut().lines.map(textOf),
		press: (...keys: readonly string[]) => keys.map(key => screen.press(key, {context, size})).at(-1),
		paste: (text: string) => screen.insert(text, {context}),
	};
}

const topicOf = (expected: string) => reference.topics.find(({code}) => code === expected)!;

const marked = (lines: readonly string[]) => lines.find(line => line.startsWith(' > '))?.split(/ +/)[2];

describe('the list', () => {
	test('has codes with titles, and selects the first', () => {
		const {lines} = openReference();
		expect(lines().slice(0, 4)).toEqual([
			` acr-doctor 0.1.0  Reference${'1 of 22'.padStart(50)}`,
			` ${'-'.repeat(77)}`,
			' > DOCKER_COMMAND_ERROR                 No working container client',
			'   DOCKER_DAEMON_ERROR                  The container daemon does not answer',
		]);
		expect(lines().at(-1)).toBe(' Up/Down move  Enter read  / search  c copy  o link  ? help  Esc back');
	});

	test('on a narrow screen, the title of the selected code is below it', () => {
		const {lines, press} = openReference({columns: 40, rows: 10});
		press('down');
		expect(lines()).toEqual([
			` Reference${'2 of 22'.padStart(28)}`,
			'   DOCKER_COMMAND_ERROR',
			' > DOCKER_DAEMON_ERROR',
			'     The container daemon does not an~',
			'   DOCKER_VERSION_ERROR',
			'   DOCKER_PULL_ERROR',
			'   HELM_COMMAND_ERROR',
			' v 17 more',
			' Enter read  / search  Esc back',
		]);
	});

	test('on a wide screen the text is next to the list', () => {
		const {lines, press} = openReference({columns: 120, rows: 30, word: 'CONNECTIVITY_DNS'});
		expect(lines()[2]).toMatch(/^ {3}DOCKER_COMMAND_ERROR {17}> CONNECTIVITY_DNS_ERROR$/);
		press('left');
		expect(lines()[2]).toMatch(/^ {3}DOCKER_COMMAND_ERROR {17}\| CONNECTIVITY_DNS_ERROR$/);
		press('home');
		expect(lines()[2]).toMatch(/^ > DOCKER_COMMAND_ERROR {17}\| DOCKER_COMMAND_ERROR$/);
	});
});

describe('the text', () => {
	test('of a code opens directly, scrolls to its end, and Esc leaves', () => {
		const {lines, press} = openReference({word: 'CMK_ERROR'});
		expect(lines()[2]).toBe(' CMK_ERROR');
		press('end');
		expect(lines().join('\n')).toContain('https://aka.ms/acr/errors#cmk_error');
		expect(press('escape')).toBe('back');
	});

	test('opened from the list returns to the same code in the list', () => {
		const {lines, press} = openReference();
		press('down', 'enter');
		expect(lines()[2]).toBe(' DOCKER_DAEMON_ERROR');
		expect(press('escape')).toBeUndefined();
		expect(marked(lines())).toBe('DOCKER_DAEMON_ERROR');
		expect(press('escape')).toBe('back');
	});

	test('a check opens the list at its first code', () => {
		const {lines} = openReference({word: 'tls'});
		expect(marked(lines())).toBe('CONNECTIVITY_SSL_ERROR');
	});

	test('c copies the first command, a digit the command of that fix', async () => {
		const {copies, lines, press} = openReference({word: 'CONNECTIVITY_FORBIDDEN'});
		press('c');
		await expect.poll(() => copies).toEqual(['az acr network-rule add -n REGISTRY --ip-address ADDRESS']);
		expect(lines().at(-1)).toContain(
			' Replace REGISTRY, ADDRESS before you run it. Copied: az acr network-rule',
		);
		press('2');
		await expect.poll(() => copies[1]).toBe('az acr update -n REGISTRY --public-network-enabled true');
		press('3');
		expect(lines().at(-1)).toBe(' Fix 3 has no command to copy.');
		press('o');
		expect(lines().at(-1)).toBe(' https://aka.ms/acr/errors#connectivity_forbidden_error');
	});
});

describe('related codes', () => {
	test('Tab marks the next one and scrolls to it, Enter opens it, and Escape returns step by step', () => {
		const {lines, press} = openReference({word: 'CONNECTIVITY_DNS', columns: 50, rows: 15});
		const [first = '', second = ''] = topicOf('CONNECTIVITY_DNS_ERROR').related;
		expect(lines().at(-1)).toContain('Tab related');
		press('tab');
		expect(lines()).toContain(` > ${first}`);
		press('tab');
		expect(lines()).toContain(` > ${second}`);
		expect(lines().at(-1)).toContain('Enter open');
		press('enter');
		expect(lines()[2]).toBe(` ${second}`);
		press('shiftTab');
		const last = topicOf(second).related.at(-1) ?? '';
		expect(lines()).toContain(` > ${last}`);
		press('enter');
		expect(lines()[2]).toBe(` ${last}`);
		expect(press('escape')).toBeUndefined();
		expect(lines()).toContain(` > ${last}`);
		expect(press('escape')).toBeUndefined();
		expect(lines()).toContain(` > ${second}`);
		expect(press('escape')).toBe('back');
	});

	test('Tab wraps around, and scrolling removes the mark', () => {
		const {lines, state, press} = openReference({word: 'CONNECTIVITY_DNS'});
		const {related} = topicOf('CONNECTIVITY_DNS_ERROR');
		press(...related.map(() => 'tab'));
		expect(state().marked).toBe(related.length - 1);
		press('tab');
		expect(state().marked).toBe(0);
		press('up');
		expect(state().marked).toBeUndefined();
		expect(lines().filter(line => line.startsWith(' > '))).toEqual([]);
		press('tab', 'left');
		expect(marked(lines())).toBe('CONNECTIVITY_DNS_ERROR');
	});

	test('a related code outside the search results opens, and Escape returns to the search', () => {
		const {lines, press} = openReference();
		press('/', 'h', 'e', 'l', 'm', 'enter');
		press('tab', 'enter');
		const [first = ''] = topicOf('HELM_COMMAND_ERROR').related;
		expect(lines()[2]).toBe(` ${first}`);
		press('escape');
		expect(lines()[0]).toContain('/helm');
		press('escape');
		expect(marked(lines())).toBe('HELM_COMMAND_ERROR');
	});

	test('on a wide screen the list selects the opened code', () => {
		const {lines, press} = openReference({columns: 120, rows: 30});
		press('tab', 'tab', 'enter');
		const [first = ''] = topicOf('DOCKER_COMMAND_ERROR').related;
		expect(lines().find(line => line.startsWith(' > '))).toContain(first);
		press('escape', 'escape');
		expect(marked(lines())).toBe('DOCKER_COMMAND_ERROR');
	});
});

describe('the search', () => {
	test('updates with every key, Enter opens the selection, and Escape keeps the selection', () => {
		const {layOut, lines, press} = openReference();
		press('/', 'd', 'n', 's');
		expect(lines()[0]).toBe(` acr-doctor 0.1.0  Reference  /dns${'1 of 5'.padStart(44)}`);
		expect(layOut().cursor).toEqual({x: 34, y: 0});
		expect(marked(lines())).toBe('CONNECTIVITY_DNS_ERROR');
		press('down', 'enter');
		expect(lines()[2]).toBe(' PRIVATE_ENDPOINT_DNS_ERROR');
		expect(layOut().cursor).toBeUndefined();
		press('escape');
		expect(lines()[0]).toContain('/dns');
		press('escape');
		expect(lines()[0]).toContain('21 of 22');
		expect(marked(lines())).toBe('PRIVATE_ENDPOINT_DNS_ERROR');
	});

	test('letters are text, including letters that are commands elsewhere', () => {
		const {lines, press, paste} = openReference();
		press('/', 'q', 'space', 'c', '?');
		expect(lines()[0]).toContain('/q c?');
		expect(lines()[2]).toBe(' No entry matches "q c?".');
		press('enter');
		expect(lines()[0]).toContain('0 of 0');
		press('escape', '/');
		paste(' helm\n');
		expect(marked(lines())).toBe('HELM_COMMAND_ERROR');
		expect(press('ctrl+c')).toBe('interrupt');
	});
});

test('a word of another language is found, after the results in the current language', async () => {
	const {lines, press, paste} = openReference();
	press('/');
	paste('証明書');
	await expect.poll(() => marked(lines())).toBe('CONNECTIVITY_SSL_ERROR');
	expect(lines()[2]).toContain('No trusted TLS connection');
	expect(reference.otherLanguages?.topics()).toHaveLength(languageCodes.length);
	press('ctrl+u');
	paste('방화벽');
	expect(marked(lines())).toBeDefined();
	press('ctrl+u');
	paste('certificate');
	expect(lines()[0]).toContain('/certificate');
	press('ctrl+u');
	paste('zeppelin');
	expect(lines()[2]).toBe(' No entry matches "zeppelin".');
});

test('the help shows the keys of the reference, without those of a run', () => {
	const {lines, press} = openReference();
	press('?');
	const text = lines().join('\n');
	expect(text).toMatch(/\/ +search/);
	expect(text).not.toContain(words.keys.retry);
	press('escape');
	expect(marked(lines())).toBe('DOCKER_COMMAND_ERROR');
});

test('at every size and after every key, every line fits and the selection is visible', () => {
	const random = createRandom(7);
	const hostileReference: Reference = {
		...reference,
		topics: reference.topics.map(topic => ({
			...topic,
			title: random.pick(hostile),
			meaning: random.pick(hostile),
			fixes: [{text: random.pick(hostile), command: {text: random.pick(hostile)}}],
		})),
	};
	const keys = [
		'up',
		'down',
		'pageDown',
		'end',
		'enter',
		'left',
		'?',
		'escape',
		'/',
		'e',
		'tab',
		'shiftTab',
	] as const;
	const wrong: string[] = [];

	for (let round = 0; round < 60; round += 1) {
		const size = {columns: 1 + random.below(160), rows: 1 + random.below(50)};
		const {layOut, state, press} = openReference({
			...size,
			book: random.below(2) === 0 ? reference : hostileReference,
		});

		for (let pressed = 0; pressed < 12; pressed += 1) {
			press(random.pick(keys));
			const {lines, metrics} = layOut();
			const {isHelping, isReading} = state();
			const isList =
				size.columns >= 40 &&
				size.rows >= 10 &&
				!isHelping &&
				(metrics.isWide || !isReading) &&
				metrics.found.length > 0;
			const marks = lines.filter(
				({spans: [first]}) => first?.text === ' > ' && first.tone === 'accent',
			).length;
			const faults = {
				'too many lines': lines.length > Math.max(0, size.rows - 1),
				'too wide': Math.max(0, ...lines.map(lineWidth)) > Math.max(1, size.columns - 2),
				'not one code marked': isList && marks !== 1,
			};
			wrong.push(
				...Object.entries(faults).flatMap(([fault, hasFault]) =>
					hasFault ? [`${size.columns}x${size.rows}: ${fault}`] : [],
				),
			);
		}
	}

	expect(wrong).toEqual([]);
});
