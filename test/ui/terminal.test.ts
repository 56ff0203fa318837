import {createElement} from 'react';
import {describe, expect, test, vi} from 'vitest';
import {createTerminalControl, showOnTerminal} from '../../source/ui/terminal.ts';
import type {JobControl} from '../../source/ui/terminal-context.ts';
import {openProbe} from './probe-screen.tsx';
import {openStreams, restoredState} from './terminal-streams.ts';

// Ink does not suspend in CI.
vi.hoisted(() => {
	delete process.env.CI;
	delete process.env.CONTINUOUS_INTEGRATION;
});

const [redraw, suspend] = ['\f', '\u001A'];

/** Creates a job control. The test sends its signals. */
function createJobControl() {
	const registered = new Set<Parameters<JobControl>[0]>();
	const jobControl: JobControl = handlers => {
		registered.add(handlers);
		return () => registered.delete(handlers);
	};
	return {
		jobControl,
		registered,
		stop: () => registered.forEach(({onStop}) => onStop()),
		continue: () => registered.forEach(({onContinue}) => onContinue()),
	};
}

describe('keys in one read', () => {
	test.each([
		['two redraws', redraw + redraw],
		['eight redraws', redraw.repeat(8)],
		['a redraw and a suspension', redraw + suspend],
	])('the first of %s has an effect', async (_, keys) => {
		const streams = openStreams();
		const suspensions: unknown[] = [];
		const {shown} = openProbe({...streams, suspend: async () => void suspensions.push(keys)});
		await expect.poll(streams.written).toContain('probe');
		streams.stdin.write(keys);
		await expect.poll(streams.entered).toBe(2);
		streams.stdin.write('q');
		expect(await shown).toBe('quit');
		expect(streams.state()).toEqual(restoredState);
		expect([streams.entered(), suspensions]).toEqual([2, []]);
	});

	test('a suspension drops the other keys of the read', async () => {
		const streams = openStreams();
		const back: Array<() => void> = [];
		const {shown} = openProbe({...streams, suspend: async () => new Promise(resolve => back.push(resolve))});
		await expect.poll(streams.written).toContain('probe');
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

	test('the key that ends the screen drops the other keys of the read', async () => {
		const streams = openStreams();
		const suspensions: unknown[] = [];
		const {shown} = openProbe({...streams, suspend: async () => void suspensions.push('suspended')});
		await expect.poll(streams.written).toContain('probe');
		streams.stdin.write(`q${suspend}${redraw}q`);
		expect(await shown).toBe('quit');
		expect(streams.state()).toEqual(restoredState);
		expect(suspensions).toEqual([]);
	});
});

test('a pause that starts before the frame after another pause is not forgotten', async () => {
	const frames: Array<() => void> = [];
	const suspensions: string[] = [];
	const control = createTerminalControl(
		async () => {
			suspensions.push('start');
			return {
				resume: async () => {
					suspensions.push('end');
					return new Promise<void>(resolve => frames.push(resolve));
				},
			};
		},
		async () => new Promise(() => undefined),
	);
	control.redraw();
	await expect.poll(() => suspensions).toEqual(['start', 'end']);
	control.suspend();
	await expect.poll(() => suspensions).toEqual(['start', 'end', 'start']);
	frames[0]?.();
	await new Promise(resolve => setImmediate(resolve));
	control.redraw();
	expect(suspensions).toEqual(['start', 'end', 'start']);
});

describe('signals of job control', () => {
	test('SIGCONT sets raw mode again and redraws the screen, and keys work', async () => {
		const streams = openStreams();
		const job = createJobControl();
		const {shown, keys} = openProbe({...streams, jobControl: job.jobControl});
		await expect.poll(streams.written).toContain('probe');
		await expect.poll(() => job.registered.size).toBe(1);
		streams.modes.changes.length = 0;
		const before = streams.written().length;
		job.continue();
		await expect.poll(() => streams.written().slice(before)).toContain('probe');
		// libuv ignores a mode that it has already set.
		expect(streams.modes.changes).toEqual([false, true]);
		expect(streams.entered()).toBe(2);
		streams.stdin.write('j');
		await expect.poll(() => keys).toEqual(['j']);
		streams.stdin.write('q');
		expect(await shown).toBe('quit');
		expect(job.registered.size).toBe(0);
		expect(streams.state()).toEqual(restoredState);
	});

	test('several SIGCONT together, or SIGCONT during a suspension, resume once', async () => {
		const streams = openStreams();
		const job = createJobControl();
		const back: Array<() => void> = [];
		const {shown} = openProbe({
			...streams,
			jobControl: job.jobControl,
			suspend: async () => new Promise(resolve => back.push(resolve)),
		});
		await expect.poll(streams.written).toContain('probe');
		await expect.poll(() => job.registered.size).toBe(1);
		job.continue();
		job.continue();
		await expect.poll(streams.entered).toBe(2);
		streams.stdin.write(suspend);
		await expect.poll(() => back.length).toBe(1);
		job.continue();
		job.stop();
		expect(streams.state()).toEqual(restoredState);
		back[0]?.();
		await expect.poll(streams.entered).toBe(3);
		streams.stdin.write('q');
		expect(await shown).toBe('quit');
		expect([streams.entered(), back.length]).toEqual([3, 1]);
	});

	test('SIGTSTP restores the terminal before the program stops', async () => {
		const streams = openStreams();
		const job = createJobControl();
		const states: unknown[] = [];
		const {shown} = openProbe({
			...streams,
			jobControl: job.jobControl,
			suspend: async () => void states.push(streams.state()),
		});
		await expect.poll(streams.written).toContain('probe');
		await expect.poll(() => job.registered.size).toBe(1);
		job.stop();
		await expect.poll(streams.entered).toBe(2);
		expect(states).toEqual([restoredState]);
		streams.stdin.write('q');
		expect(await shown).toBe('quit');
	});
});

describe('input', () => {
	test('replies of the terminal are no keys, even if they are split', async () => {
		const streams = openStreams();
		const {shown, keys} = openProbe(streams);
		await expect.poll(streams.written).toContain('probe');

		for (const part of [
			'j\u001B]11;rgb:1e',
			'1e/1e1e/1e1e\u001B',
			'\\k',
			'\u001B[1;',
			'2R',
			'\u001BP>|Xq\u001B\\',
		]) {
			streams.stdin.write(part);
			await expect.poll(() => streams.stdin.readableLength).toBe(0);
		}

		streams.stdin.write('\u001B[27;5;99~\u001B[99;5u\u001B[27;5;108~');
		await expect.poll(() => keys).toEqual(['j', 'k', 'interrupt', 'interrupt']);
		streams.stdin.write('q');
		expect(await shown).toBe('quit');
	});

	test('Escape is a key after a moment, and ] and P after it are keys', async () => {
		const streams = openStreams();
		const {shown, keys} = openProbe(streams);
		await expect.poll(streams.written).toContain('probe');
		streams.stdin.write('\u001B');
		await expect.poll(() => keys).toEqual(['escape']);
		streams.stdin.write(']');
		await expect.poll(() => keys).toEqual(['escape', ']']);
		streams.stdin.write('P');
		await expect.poll(() => keys).toEqual(['escape', ']', 'P']);
		streams.stdin.write('\u001BP');
		await expect.poll(() => keys).toEqual(['escape', ']', 'P', 'escape', 'P']);
		streams.stdin.write('q');
		expect(await shown).toBe('quit');
	});

	test('a reply without an end discards keys only for a time', async () => {
		const streams = openStreams();
		const {shown, keys} = openProbe(streams);
		await expect.poll(streams.written).toContain('probe');
		streams.stdin.write('\u001B]11;rgb');
		await expect
			.poll(() => {
				streams.stdin.write('j');
				return keys.at(-1);
			})
			.toBe('j');
		streams.stdin.write('q');
		expect(await shown).toBe('quit');
	});

	test('a paste stays whole, and a suspension forgets half a sequence', async () => {
		const streams = openStreams();
		const {shown, keys, pastes} = openProbe({...streams, suspend: async () => undefined});
		await expect.poll(streams.written).toContain('probe');
		streams.stdin.write('\u001B[200~a\u001B]0;b\u0007');
		streams.stdin.write('\u0003c\u001B[201~');
		await expect.poll(() => pastes).toEqual(['a\u001B]0;b\u0007\u0003c']);
		streams.stdin.write(`${suspend}\u001B]11;rgb`);
		await expect.poll(streams.entered).toBe(2);
		streams.stdin.write('j');
		await expect.poll(() => keys).toEqual(['j']);
		streams.stdin.write('q');
		expect(await shown).toBe('quit');
	});
});

describe('output', () => {
	const boxes = /[─│╭╮╰╯✖]/;

	test('has box characters, or ASCII if the terminal cannot draw them', async () => {
		const streams = openStreams();
		const {shown, write, changeDisplay} = openProbe(streams, {ascii: true});
		await expect.poll(streams.written).toContain('|probe');
		write('a·b─c');
		await expect.poll(streams.written).toContain('a-b-c');
		expect(streams.written()).toContain('x failed');
		expect(streams.written()).not.toMatch(boxes);
		// A change of the display redraws all lines, including unchanged ones.
		const before = streams.written().length;
		changeDisplay({ascii: false});
		await expect
			.poll(() => streams.written().slice(before))
			.toMatch(/╭─+╮[^]*│[^]*a·b─c[^]*✖ failed[^]*╰─+╯/);
		streams.stdin.write('q');
		await shown;
	});

	test('without color keeps bold and dim text', async () => {
		const streams = openStreams();
		const {shown} = openProbe(streams, {hasColor: false});
		await expect.poll(streams.written).toContain('strong');
		expect(streams.written()).toContain('\u001B[1mstrong');
		expect(streams.written()).toContain('\u001B[2mfaint');
		expect(streams.written()).not.toMatch(/\p{Control}\[(?:[34]\d|9\d|10\d)m/u);
		streams.stdin.write('q');
		await shown;
		const colored = openStreams();
		const probe = openProbe(colored);
		await expect.poll(colored.written).toContain('\u001B[31m');
		colored.stdin.write('q');
		await probe.shown;
	});
});

describe('a fault', () => {
	test('in the first frame restores the terminal and is rethrown', async () => {
		const streams = openStreams();
		const fault = new Error('It cannot be drawn.');
		const Broken = () => {
			throw fault;
		};
		const shown = showOnTerminal({terminal: streams, draw: () => createElement(Broken), closed: 'closed'});
		await expect(shown).rejects.toBe(fault);
		expect(streams.state()).toEqual({...restoredState, paste: expect.anything()});
	});

	test('after the first frame restores the terminal and is rethrown', async () => {
		const streams = openStreams();
		const shown = showOnTerminal({
			terminal: streams,
			draw: () => createElement('ink-box'),
			opened() {
				throw new Error('It cannot begin.');
			},
			closed: 'closed',
		});
		await expect(shown).rejects.toThrow('It cannot begin.');
		expect(streams.state()).toEqual({...restoredState, paste: expect.anything()});
	});

	test('elsewhere restores the terminal immediately, even if Ink throws while it unmounts', async () => {
		const streams = openStreams();
		const guards: Array<() => void> = [];
		let isSettled = false;
		const {shown} = openProbe({
			...streams,
			guard: restoreTerminal => (guards.push(restoreTerminal), () => undefined),
		});
		void shown.finally(() => (isSettled = true)).catch(() => undefined);
		await expect.poll(streams.written).toContain('probe');
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
});
