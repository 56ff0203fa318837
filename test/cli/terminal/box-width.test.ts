import {PassThrough} from 'node:stream';
import {describe, expect, test} from 'vitest';
import type {Preferences} from '../../../source/saved/saved.ts';
import {drawsWideBoxes, measureBox, measureBoxes} from '../../../source/cli/terminal/box-width.ts';

/** A simulated terminal that answers the query for the cursor position with this input. */
function openTerminal(answer: string | undefined) {
	const [stdin, stdout] = [new PassThrough(), new PassThrough()];
	let written = '';
	stdout.on('data', chunk => {
		written += String(chunk);

		if (answer !== undefined && String(chunk).includes('\u001B[6n')) {
			stdin.write(answer);
		}
	});
	return {stdin, stdout, written: () => written};
}

const japanese = {platform: 'linux', env: {LANG: 'ja_JP.UTF-8', TERM: 'xterm-256color'}};

/** The input that a screen reads afterwards. */
async function rest({stdin}: {readonly stdin: PassThrough}): Promise<string> {
	let text = '';
	stdin.on('readable', () => {
		for (let chunk: unknown; (chunk = stdin.read()) !== null;) {
			text += typeof chunk === 'string' ? chunk : '';
		}
	});
	stdin.push('.');
	await expect.poll(() => text).toMatch(/\.$/);
	return text.slice(0, -1);
}

describe('the width of a box character', () => {
	test.each([
		['\u001B[1;2R', 1],
		['\u001B[1;3R', 2],
	])('is in the answer %j', async (answer, width) => {
		const terminal = openTerminal(answer);
		expect(await measureBox(terminal)).toBe(width);
		expect(await rest(terminal)).toBe('');
	});

	test('is unknown without an answer', async () => {
		expect(await measureBox(openTerminal(undefined))).toBeUndefined();
		expect(await measureBox(openTerminal('jk'))).toBeUndefined();
	});

	test('is measured without an effect on the primary screen, and keys before and after the answer stay', async () => {
		const terminal = openTerminal('j\u001B[A\u001B[1;3Rあ\u001B');
		expect(await measureBox(terminal)).toBe(2);
		expect(terminal.written()).toMatch(/^.\[\?1049h.*.\[\?1049l$/s);
		expect(await rest(terminal)).toBe('j\u001B[Aあ\u001B');
	});
});

test.each([
	['draws them wide', '\u001B[1;3R', {}, true],
	['draws them narrow', '\u001B[1;2R', {}, false],
	['does not answer', undefined, {}, true],
	['does not answer and is Windows Terminal', undefined, {WT_SESSION: '1'}, false],
	['does not answer and is Visual Studio Code', undefined, {TERM_PROGRAM: 'vscode'}, false],
	['does not answer and is kitty', undefined, {TERM: 'xterm-kitty'}, false],
	['does not answer and is iTerm2, which has an option', undefined, {TERM_PROGRAM: 'iTerm.app'}, true],
])('a terminal that %s', async (_, answer, env, isWide) => {
	const terminal = openTerminal(answer);
	await measureBoxes({...terminal, ...japanese, env: {...japanese.env, ...env}}, 'ja');
	expect(drawsWideBoxes(terminal.stdout)).toBe(isWide);
});

test('only a Chinese, Japanese or Korean language or locale is measured, once', async () => {
	expect(await measured('en', {LANG: 'en_US.UTF-8'})).toBe(0);
	expect(await measured('ja', {LANG: 'en_US.UTF-8'})).toBe(1);
	expect(await measured('zh-hans', {LANG: 'en_US.UTF-8'})).toBe(1);
	expect(await measured('en', {LANG: 'zh_TW.UTF-8'})).toBe(1);
	expect(await measured('en', {LANG: 'ja_JP.UTF-8', LC_ALL: 'C.UTF-8'})).toBe(0);
	expect(await measured('ja', {LANG: 'ja_JP.eucJP'})).toBe(0);
	expect(await measured('ja', {LANG: 'ja_JP.UTF-8', TERM: 'linux'})).toBe(0);
	expect(await measured('ja', {LANG: 'ja_JP.UTF-8', ACR_DOCTOR_ASCII: '1'})).toBe(0);
	expect(await measured('ja', {LANG: 'ja_JP.UTF-8'}, {ascii: false})).toBe(0);
});

/** Returns the number of queries that two screens send. */
async function measured(
	code: string,
	env: Readonly<Record<string, string>>,
	preferences: Preferences = {},
): Promise<number> {
	const terminal = openTerminal('\u001B[1;2R');
	await measureBoxes({...terminal, platform: 'linux', env, preferences}, code);
	await measureBoxes({...terminal, platform: 'linux', env, preferences}, code);
	return terminal.written().split('\u001B[6n').length - 1;
}
