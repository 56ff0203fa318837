import {PassThrough} from 'node:stream';
import {render} from 'ink-testing-library';
import {onTestFinished} from 'vitest';
import type {Ending} from '../../source/ui/commands.ts';
import type {CopyResult} from '../../source/ui/copy-notice.ts';
import {drawScreen} from '../../source/ui/screen.tsx';
import type {ScreenInput} from '../../source/ui/screen.tsx';
import type {RunScreenContext} from '../../source/ui/screen-context.ts';
import {contextOf} from './context-sample.ts';
import {createSample} from './sample.ts';
import {resizerOf} from './terminal-size.ts';
import type {Sample} from './sample.ts';

type Opening = Sample &
	Partial<Pick<ScreenInput, 'stay' | 'every' | 'suspend' | 'save'>> &
	Pick<RunScreenContext, 'demo' | 'saved' | 'changeOf' | 'hasPicker'> & {
		readonly columns?: number;
		readonly rows?: number;
		readonly copied?: CopyResult;
		readonly isStarted?: boolean;
		/** A finished run instead of the run in memory. */
		readonly finishedRun?: ScreenInput['run'];
	};

/** Opens the screen of a run in memory, and records its side effects. */
export function openApp({
	columns = 80,
	rows = 24,
	copied = 'copied',
	isStarted = true,
	...rest
}: Opening = {}) {
	const endings: Ending[] = [];
	const copies: string[] = [];
	const closers: Array<() => void> = [];
	const clock = {time: 1000};
	const sample = createSample({elapsed: () => clock.time, ...rest});

	const {demo, saved, changeOf, hasPicker} = rest;
	const input: ScreenInput = {
		run: rest.finishedRun ?? sample.run,
		context: contextOf(sample, {
			canSuspend: rest.suspend !== undefined,
			demo,
			...(saved && {saved}),
			...(changeOf && {changeOf}),
			...(hasPicker !== undefined && {hasPicker}),
		}),
		stay: rest.stay ?? false,
		copy: async text => {
			copies.push(text);
			return copied;
		},
		// Ink's test library uses its own streams; this stream only reports keyboard support.
		stdin: Object.assign(new PassThrough(), {setRawMode: () => undefined}),
		stdout: new PassThrough(),
		every: rest.every ?? (() => () => undefined),
		...(rest.suspend && {suspend: rest.suspend}),
		...(rest.save && {save: rest.save}),
	};

	const app = render(
		drawScreen(
			input,
			ending => endings.push(ending),
			closer => closers.push(closer),
		),
	);

	const resize = resizerOf(app.stdout);

	resize({columns, rows});

	if (isStarted) {
		sample.run.start();
	}

	onTestFinished(() => {
		app.unmount();
		closers.forEach(close => close());
		sample.run.cancel();
	});

	return {
		...sample,
		endings,
		copies,
		clock,
		resize,
		frame: () => app.lastFrame() ?? '',
		press: (keys: string) => app.stdin.write(keys),
	};
}

/** A promise that the test resolves. */
export function createGate() {
	const {promise, resolve} = Promise.withResolvers<void>();
	return {waitFor: async () => promise, open: resolve};
}
