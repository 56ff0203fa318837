import {Console} from 'node:console';
import {PassThrough} from 'node:stream';
import {createElement} from 'react';
import {describe, expect, test, vi} from 'vitest';
import type {Ending} from '../../source/ui/commands.ts';
import {openReferenceScreen} from '../../source/ui/reference/reference.tsx';
import {openScreen} from '../../source/ui/screen.tsx';
import {showOnTerminal} from '../../source/ui/terminal.ts';
import type {Terminal} from '../../source/ui/terminal.ts';
import {referenceLanguage} from '../languages/reference.ts';
import {contextOf} from './context-sample.ts';
import {createSample} from './sample.ts';

// Vitest's console lacks methods that Ink patches.
Object.assign(console, {Console});

// Ink does not suspend in CI.
vi.hoisted(() => {
	delete process.env.CI;
	delete process.env.CONTINUOUS_INTEGRATION;
});

const [redraw, suspend] = ['\f', '\u001A'];

/** Simulated terminal streams, with their output and modes. */
function openStreams() {
	let written = '';
	const modes = {isRaw: false};
	const stdin = Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode: (isRaw: boolean) => (modes.isRaw = isRaw),
		ref: () => undefined,
		unref: () => undefined,
	});
	const stdout = Object.assign(new PassThrough(), {isTTY: true, columns: 80, rows: 24});
	stdout.on('data', chunk => (written += String(chunk)));

	/** The last of two opposite sequences. */
	const last = (first: string, second: string): string =>
		written.lastIndexOf(first) > written.lastIndexOf(second) ? first : second;

	return {
		stdin,
		stdout,
		written: () => written,
		/** Number of entries into the alternate screen. */
		entered: () => written.split('\u001B[?1049h').length - 1,
		state: () => ({
			screen: last('\u001B[?1049h', '\u001B[?1049l'),
			cursor: last('\u001B[?25l', '\u001B[?25h'),
			paste: last('\u001B[?2004h', '\u001B[?2004l'),
			isRaw: modes.isRaw,
		}),
	};
}

const restoredState = {screen: '\u001B[?1049l', cursor: '\u001B[?25h', paste: '\u001B[?2004l', isRaw: false};

type Shown = {readonly shows: string; readonly open: (terminal: Terminal) => Promise<unknown>};

const screens: Readonly<Record<string, Shown>> = {
	'the list of checks': {
		shows: 'HEALTHY',
		async open(terminal) {
			const sample = createSample();
			sample.run.start();
			return openScreen({
				...terminal,
				run: sample.run,
				context: contextOf(sample),
				stay: true,
				copy: async () => 'copied',
			});
		},
	},
	'the reference': {
		shows: 'Reference',
		open: async terminal =>
			openReferenceScreen({
				...terminal,
				context: contextOf({language: referenceLanguage}),
				word: undefined,
				copy: async () => 'copied',
			}),
	},
};

describe.each(Object.entries(screens))('%s, on simulated terminal streams', (_, {open, shows}) => {
	test.each([
		['two redraws', redraw + redraw],
		['eight redraws', redraw.repeat(8)],
		['a redraw and a suspension', redraw + suspend],
	])('handles the first of %s in one read', async (__, keys) => {
		const streams = openStreams();
		const suspensions: unknown[] = [];
		const shown = open({...streams, suspend: async () => void suspensions.push(keys)});
		await expect.poll(streams.written).toContain(shows);
		streams.stdin.write(keys);
		await expect.poll(streams.entered).toBe(2);
		streams.stdin.write('q');
		expect(await shown).toBe('quit');
		expect(streams.state()).toEqual(restoredState);
		expect([streams.entered(), suspensions]).toEqual([2, []]);
	});

	test('is suspended once, and drops the keys of the same read', async () => {
		const streams = openStreams();
		const back: Array<() => void> = [];
		const shown = open({...streams, suspend: async () => new Promise(resolve => back.push(resolve))});
		await expect.poll(streams.written).toContain(shows);
		streams.stdin.write(`${suspend}${redraw}${suspend}q`);
		await expect.poll(() => back.length).toBe(1);
		expect(streams.state()).toEqual(restoredState);
		back[0]?.();
		await expect.poll(streams.entered).toBe(2);
		streams.stdin.write(suspend);
		await expect.poll(() => back.length).toBe(2);
		back[1]?.();
		await expect.poll(streams.entered).toBe(3);
		streams.stdin.write('q');
		expect(await shown).toBe('quit');
		expect(streams.state()).toEqual(restoredState);
	});

	test('drops the keys after the key that ends it', async () => {
		const streams = openStreams();
		const suspensions: unknown[] = [];
		const shown = open({...streams, suspend: async () => void suspensions.push('suspended')});
		await expect.poll(streams.written).toContain(shows);
		streams.stdin.write(`q${suspend}${redraw}q`);
		expect(await shown).toBe('quit');
		expect(streams.state()).toEqual(restoredState);
		expect(suspensions).toEqual([]);
	});
});

test('an exception in the first frame restores the terminal and is rethrown', async () => {
	const streams = openStreams();
	const fault = new Error('It cannot be drawn.');
	const Broken = () => {
		throw fault;
	};
	const shown = showOnTerminal<Ending>({
		terminal: streams,
		draw: () => createElement(Broken),
		closed: 'interrupted',
	});
	await expect(shown).rejects.toBe(fault);
	expect(streams.state()).toEqual({...restoredState, paste: expect.anything()});
});

test('an exception after the first frame restores the terminal and is rethrown', async () => {
	const streams = openStreams();
	const shown = showOnTerminal<Ending>({
		terminal: streams,
		draw: () => createElement('ink-box'),
		opened() {
			throw new Error('It cannot begin.');
		},
		closed: 'interrupted',
	});
	await expect(shown).rejects.toThrow('It cannot begin.');
	expect(streams.state()).toEqual({...restoredState, paste: expect.anything()});
});

test('an internal error restores the terminal immediately, even if Ink throws while it unmounts', async () => {
	const streams = openStreams();
	const guards: Array<() => void> = [];
	let isSettled = false;
	const shown = screens['the reference']!.open({
		...streams,
		guard: restoreTerminal => (guards.push(restoreTerminal), () => undefined),
	});
	void shown.finally(() => (isSettled = true)).catch(() => undefined);
	await expect.poll(streams.written).toContain('Reference');
	Object.defineProperty(streams.stdout, 'columns', {
		configurable: true,
		get() {
			throw new Error('No size.');
		},
	});
	guards[0]?.();
	Object.defineProperty(streams.stdout, 'columns', {value: 80});
	expect(streams.state()).toEqual(restoredState);
	await new Promise(resolve => setImmediate(resolve));
	expect(isSettled).toBe(false);
});
