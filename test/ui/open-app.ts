import {PassThrough} from 'node:stream';
import {render} from 'ink-testing-library';
import {onTestFinished} from 'vitest';
import type {Run} from '../../source/engine/run.ts';
import type {CopyResult} from '../../source/ui/copy-fix.ts';
import type {Ending} from '../../source/ui/run/controller.ts';
import {drawRunScreen} from '../../source/ui/run/open-run-screen.tsx';
import type {RunScreenInput} from '../../source/ui/run/open-run-screen.tsx';
import type {RunScreenContext} from '../../source/ui/screen-context.ts';
import {contextOf} from './context-sample.ts';
import {createSample} from './sample.ts';
import type {Sample} from './sample.ts';
import {resizerOf} from './terminal-size.ts';

type Opening = Sample &
	Partial<
		Pick<RunScreenInput, 'closesWhenHealthy' | 'every' | 'suspend' | 'save' | 'runProgram' | 'loadLanguage'>
	> &
	Partial<RunScreenContext> & {
		readonly columns?: number;
		readonly rows?: number;
		readonly copied?: CopyResult;
		readonly isStarted?: boolean;
		/** A finished run that replaces the run in memory. */
		readonly finishedRun?: Run;
	};

export const keys = {
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	enter: '\r',
	escape: '\u001B',
	tab: '\t',
	shiftTab: '\u001B[Z',
	pageDown: '\u001B[6~',
	end: '\u001B[F',
	home: '\u001B[H',
	control: (letter: string): string => String.fromCodePoint(letter.codePointAt(0)! - 0x60),
	paste: (text: string): string => `\u001B[200~${text}\u001B[201~`,
};

/** Opens the screen of a run in memory, and records its side effects. */
export function openApp(opening: Opening = {}) {
	const {columns = 80, rows = 24, copied = 'copied', isStarted = true, finishedRun, ...rest} = opening;
	const endings: Ending[] = [];
	const copies: string[] = [];
	const closers: Array<() => void> = [];
	const clock = {time: 1000};
	const sample = createSample({elapsed: () => clock.time, ...rest});
	const run = finishedRun ?? sample.run;

	const app = render(
		drawRunScreen(
			{
				...rest,
				run,
				context: contextOf(sample, {canSuspend: rest.suspend !== undefined, ...rest}),
				closesWhenHealthy: rest.closesWhenHealthy ?? false,
				loadLanguage: rest.loadLanguage ?? (async () => sample.language),
				copy: async text => {
					copies.push(text);
					return copied;
				},
				// Ink's test library uses its own streams. This stream only shows that the keyboard is supported.
				stdin: Object.assign(new PassThrough(), {setRawMode: () => undefined}),
				stdout: new PassThrough(),
				every: rest.every ?? (() => () => undefined),
			},
			ending => endings.push(ending),
			closer => closers.push(closer),
		),
	);
	const resize = resizerOf(app.stdout);
	// Ink's test library draws the first frame at 100 columns.
	const earlyFrames = columns === 100 ? 0 : app.frames.length;
	const frame = (): string => (app.frames.length > earlyFrames ? (app.lastFrame() ?? '') : '');
	resize({columns, rows});

	if (isStarted) {
		sample.run.start();
	}

	onTestFinished(() => {
		app.unmount();
		closers.forEach(close => close());
		sample.run.cancel();
	});

	/** Waits until the screen no longer changes, because effects can draw another frame. */
	const settle = async (): Promise<string> => {
		for (let turns = 0, count = -1; turns < 4; turns += 1) {
			if (count !== app.frames.length) {
				[turns, count] = [0, app.frames.length];
			}

			await new Promise(resolve => setImmediate(resolve));
		}

		return frame();
	};

	return {
		...sample,
		endings,
		copies,
		clock,
		resize,
		frame,
		settle,
		lines: () => frame().split('\n'),
		/** Returns the line that contains the text. */
		line: (text: string) =>
			frame()
				.split('\n')
				.find(line => line.includes(text)) ?? '',
		/** Returns the line of the selected item. */
		selected: () =>
			frame()
				.split('\n')
				.find(line => line.includes('▌')) ?? '',
		/** Returns the line above the keys. */
		notice: () => frame().split('\n').at(-2) ?? '',
		footer: () => frame().split('\n').at(-1) ?? '',
		press: (typed: string) => app.stdin.write(typed),
	};
}

/** Creates a promise that the test resolves. */
export function createGate() {
	const {promise, resolve} = Promise.withResolvers<void>();
	return {waitFor: async () => promise, open: resolve};
}
