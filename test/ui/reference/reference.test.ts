import {describe, expect, test} from 'vitest';
import {keys, languageOf, openReference} from './open-reference.ts';

const {reference} = await languageOf('en');
const relatedOf = (expected: string) => reference.topics.find(({code}) => code === expected)?.related ?? [];

describe('the text', () => {
	test('of a code opens directly, scrolls to its end, and Escape leaves', async () => {
		const {lines, press, frame, endings} = await openReference({word: 'CMK_ERROR'});
		await expect.poll(lines).toContain(' CMK_ERROR');
		press(keys.end);
		await expect.poll(frame).toContain('https://aka.ms/acr/errors#cmk_error');
		press(keys.escape);
		await expect.poll(() => endings).toEqual(['quit']);
	});

	test('opened from the list returns to the same code in the list', async () => {
		const {lines, press, selected, endings} = await openReference();
		await expect.poll(selected).toBe('DOCKER_COMMAND_ERROR');
		press(keys.down);
		press(keys.enter);
		await expect.poll(lines).toContain(' DOCKER_DAEMON_ERROR');
		press(keys.escape);
		await expect.poll(selected).toBe('DOCKER_DAEMON_ERROR');
		expect(endings).toEqual([]);
		press('q');
		await expect.poll(() => endings).toEqual(['quit']);
	});

	test('of another code starts at its first line', async () => {
		const {frame, lines, press, selected} = await openReference();
		await expect.poll(selected).toBeDefined();
		press(keys.enter);
		await expect.poll(lines).toContain(' DOCKER_COMMAND_ERROR');
		press(keys.end);
		await expect.poll(frame).toContain('above');
		press(keys.left);
		await expect.poll(selected).toBe('DOCKER_COMMAND_ERROR');
		press('jl');
		await expect.poll(lines).toContain(' DOCKER_DAEMON_ERROR');
	});

	test('a check opens the list at its first code', async () => {
		const {selected} = await openReference({word: 'tls'});
		await expect.poll(selected).toBe('CONNECTIVITY_SSL_ERROR');
	});

	test('c copies the first command, a digit the command of that fix, and d shows the link', async () => {
		const {copies, frame, press} = await openReference({word: 'CONNECTIVITY_FORBIDDEN'});
		press('c');
		await expect.poll(() => copies).toEqual(['az acr network-rule add -n REGISTRY --ip-address ADDRESS']);
		await expect.poll(frame).toContain(' Replace REGISTRY, ADDRESS before you run it.');
		press('2');
		await expect.poll(() => copies[1]).toBe('az acr update -n REGISTRY --public-network-enabled true');
		press('3');
		await expect.poll(frame).toContain(' Fix 3 has no command to copy.');
		press('d');
		await expect.poll(frame).toContain(' https://aka.ms/acr/errors#connectivity_forbidden_error');
		press(keys.down);
		await expect.poll(frame).toContain('c copy fix');
	});
});

describe('related codes', () => {
	test('Tab selects the next one and scrolls to it, Enter opens it, and Escape returns step by step', async () => {
		const {endings, lines, press, selected, frame} = await openReference({
			word: 'CONNECTIVITY_DNS',
			columns: 50,
			rows: 15,
		});
		const [first = '', second = ''] = relatedOf('CONNECTIVITY_DNS_ERROR');
		const last = relatedOf(second).at(-1);
		await expect.poll(frame).toContain('Tab related');
		press(keys.tab);
		await expect.poll(selected).toBe(first);
		press(keys.tab);
		await expect.poll(selected).toBe(second);
		expect(lines().at(-1)).toContain('⏎ open');
		press(keys.enter);
		await expect.poll(lines).toContain(` ${second}`);
		expect(selected()).toBeUndefined();
		press(keys.shiftTab);
		await expect.poll(selected).toBe(last);
		press(keys.enter);
		await expect.poll(lines).toContain(` ${last}`);
		press(keys.escape);
		await expect.poll(selected).toBe(last);
		press(keys.escape);
		await expect.poll(selected).toBe(second);
		press(keys.escape);
		await expect.poll(() => endings).toEqual(['quit']);
	});

	test('Tab continues with the first one after the last one, and scrolling ends the selection', async () => {
		const {press, selected, frame} = await openReference({word: 'CONNECTIVITY_DNS'});
		const related = relatedOf('CONNECTIVITY_DNS_ERROR');
		await expect.poll(frame).toContain('Tab related');
		press(keys.shiftTab);
		await expect.poll(selected).toBe(related.at(-1));
		press(keys.tab);
		await expect.poll(selected).toBe(related[0]);
		press(keys.up);
		await expect.poll(selected).toBeUndefined();
		press(keys.home);
		await expect.poll(frame).toContain('What it means');
		press(keys.tab);
		await expect.poll(selected).toBe(related[0]);
		press(keys.left);
		await expect.poll(selected).toBe('CONNECTIVITY_DNS_ERROR');
	});

	test('a related code outside the search results opens, and Escape returns to the search', async () => {
		const {lines, press, selected} = await openReference();
		const [first] = relatedOf('CONNECTIVITY_TOOMANYREQUESTS_ERROR');
		await expect.poll(selected).toBeDefined();
		press(`/toomany${keys.enter}`);
		await expect.poll(lines).toContain(' CONNECTIVITY_TOOMANYREQUESTS_ERROR');
		press(keys.tab);
		press(keys.enter);
		await expect.poll(lines).toContain(` ${first}`);
		expect(lines()[0]).not.toContain('/toomany');
		press(keys.escape);
		await expect.poll(() => lines()[0]).toContain('/toomany');
		expect(selected()).toBe(first);
		press(keys.escape);
		await expect.poll(selected).toBe('CONNECTIVITY_TOOMANYREQUESTS_ERROR');
	});

	test('on a wide screen the list selects the opened code', async () => {
		const {press, selected} = await openReference({columns: 120, rows: 30});
		const [first] = relatedOf('DOCKER_COMMAND_ERROR');
		await expect.poll(selected).toBe('DOCKER_COMMAND_ERROR');
		press(keys.tab);
		press(keys.tab);
		press(keys.enter);
		await expect.poll(selected).toBe(first);
		press(keys.escape);
		await expect.poll(selected).toBe('DOCKER_COMMAND_ERROR');
	});
});

describe('the search', () => {
	test('updates with every key, Enter opens the selection, and Escape keeps the selection', async () => {
		const {lines, press, selected, frame} = await openReference();
		await expect.poll(selected).toBeDefined();
		press('/');
		await expect.poll(frame).toContain(' search');
		press('dns');
		await expect.poll(() => lines()[0]).toMatch(/1 of 5$/);
		expect(lines().at(-1)).toMatch(/^ search dns +⏎ read$/);
		expect(selected()).toBe('CONNECTIVITY_DNS_ERROR');
		press(keys.down);
		await expect.poll(selected).toBe('PRIVATE_ENDPOINT_DNS_ERROR');
		press(keys.enter);
		await expect.poll(lines).toContain(' PRIVATE_ENDPOINT_DNS_ERROR');
		press(keys.escape);
		await expect.poll(selected).toBe('PRIVATE_ENDPOINT_DNS_ERROR');
		expect(lines()[0]).toMatch(/Reference {2}\/dns +2 of 5$/);
		press(keys.escape);
		await expect.poll(() => lines()[0]).toMatch(/Reference +21 of 24$/);
		expect(selected()).toBe('PRIVATE_ENDPOINT_DNS_ERROR');
	});

	test('takes letters as text, including letters that are commands elsewhere', async () => {
		const {endings, frame, lines, press, paste, selected} = await openReference();
		await expect.poll(selected).toBeDefined();
		press('/q c?L');
		await expect.poll(frame).toContain(' No entry matches "q c?L".');
		press(keys.enter);
		await expect.poll(() => lines()[0]).toMatch(/\/q c\?L +0 of 0$/);
		expect(lines().at(-1)).toMatch(/^ \/ search +\? help {2}Esc back$/);
		press(keys.escape);
		await expect.poll(selected).toBe('DOCKER_COMMAND_ERROR');
		press('/');
		await expect.poll(() => lines().at(-1)).toContain('⏎ read');
		paste(' helm\n');
		await expect.poll(selected).toBe('HELM_COMMAND_ERROR');
		press(keys.interrupt);
		await expect.poll(() => endings).toEqual(['interrupted']);
	});

	test('shows the end of a long text, and the start after Ctrl-A', async () => {
		const {lines, press, paste} = await openReference({columns: 50, rows: 15});
		press('/');
		await expect.poll(() => lines().at(-1)).toContain('⏎ read');
		paste(`start ${'of a long text '.repeat(10)}end`);
		await expect.poll(() => lines().at(-1)).toMatch(/^ search .* a long text end {2}⏎ read$/);
		press('\u0001');
		await expect.poll(() => lines().at(-1)).toMatch(/^ search start of a long text/);
	});

	test('finds words of other languages, and shows the results in the current language', async () => {
		const {frame, lines, press, paste, selected} = await openReference();
		await expect.poll(selected).toBeDefined();
		press('/');
		await expect.poll(() => lines().at(-1)).toContain('⏎ read');
		paste('証明書');
		await expect.poll(selected).toBe('CONNECTIVITY_SSL_ERROR');
		expect(frame()).toContain('No trusted TLS connection');
		press(keys.clear);
		paste('방화벽');
		await expect.poll(() => lines().at(-1)).toContain('방화벽');
		expect(selected()).toBeDefined();
		press(`${keys.clear}zeppelin`);
		await expect.poll(frame).toContain(' No entry matches "zeppelin".');
	});
});

describe('the help', () => {
	test('shows the keys of the reference, without those of a run', async () => {
		const {frame, press, selected} = await openReference();
		const {screen, reference: words} = (await languageOf('en')).words;
		await expect.poll(selected).toBeDefined();
		press('?');
		await expect.poll(frame).toContain(words.searchKeys);
		expect(frame()).toContain(words.relatedKeys);
		expect(frame()).toContain(words.selectedCode);
		expect(frame()).not.toContain(screen.keys.retry);
		press(keys.escape);
		await expect.poll(selected).toBe('DOCKER_COMMAND_ERROR');
	});

	test('Enter presses the key of the selected line, and other keys work at once', async () => {
		const {frame, lines, press, selected, endings} = await openReference();
		await expect.poll(selected).toBeDefined();
		press('?');
		await expect.poll(frame).toContain('search all codes');
		press('jjjj');
		await expect.poll(selected).toBe('/');
		press(keys.enter);
		await expect.poll(() => lines().at(-1)).toContain('⏎ read');
		press(keys.escape);
		press('?');
		await expect.poll(frame).toContain('search all codes');
		press(keys.interrupt);
		await expect.poll(() => endings).toEqual(['interrupted']);
	});
});

test('keys that arrive together are handled in order', async () => {
	const {frame, lines, press, selected, endings} = await openReference();
	await expect.poll(selected).toBeDefined();
	press('jjl');
	await expect.poll(lines).toContain(' DOCKER_VERSION_ERROR');
	press(`/qq${keys.clear}dns${keys.backspace}`);
	await expect.poll(() => lines().at(-1)).toMatch(/^ search dn /);
	press('s\r\t\rq');
	await expect.poll(selected).toBe(relatedOf('CONNECTIVITY_DNS_ERROR')[0]);
	press('?G?');
	await expect.poll(frame).toContain('⏎ open');
	// Keys after the end of the screen have no effect.
	press('\u0003q');
	await expect.poll(() => endings).toEqual(['interrupted']);
});

test('L opens the languages instead of the hints, and the text stays open in the new language', async () => {
	const {frame, lines, press} = await openReference({word: 'HELM_COMMAND'});
	await expect.poll(lines).toContain(' HELM_COMMAND_ERROR');
	press('L');
	await expect.poll(frame).toContain('日本語');
	expect(frame()).not.toContain('Tab related');
	press(`j${keys.enter}`);
	await expect.poll(frame).toContain('Helm を実行できない');
	expect(lines()).toContain(' HELM_COMMAND_ERROR');
});

test('Ctrl-C ends the reference while the languages are open', async () => {
	const {frame, press, endings} = await openReference();
	press('L');
	await expect.poll(frame).toContain('日本語');
	press(keys.interrupt);
	await expect.poll(() => endings).toEqual(['interrupted']);
});

test('the reference survives a terminal that is too small', async () => {
	const {frame, press, resize, selected} = await openReference();
	await expect.poll(selected).toBeDefined();
	press(keys.down);
	await expect.poll(selected).toBe('DOCKER_DAEMON_ERROR');
	resize({columns: 30, rows: 8});
	await expect.poll(frame).toContain('Terminal is 30x8');
	press('j');
	resize({columns: 120, rows: 30});
	await expect.poll(selected).toBe('DOCKER_DAEMON_ERROR');
});
