import type {ReactElement} from 'react';
import type {LanguagePack} from '../describe/run-context.ts';
import type {Report, Row} from '../engine/report.ts';
import type {Run} from '../engine/run.ts';
import {createStore} from '../engine/store.ts';
import {overallStatusOf} from '../engine/overall-status.ts';
import {App} from './app.tsx';
import {createClock, everyInterval} from './clock.ts';
import type {Every} from './clock.ts';
import {createCommands} from './commands.ts';
import type {Effects, Ending} from './commands.ts';
import type {CopyResult} from './copy-notice.ts';
import {createCountdown} from './countdown.ts';
import {createReferenceScreen} from './reference/screen.ts';
import {navigate} from './navigation.ts';
import {initialNavigation} from './navigation-state.ts';
import type {RunScreenContext} from './screen-context.ts';
import {showOnTerminal} from './terminal.ts';
import type {Terminal} from './terminal.ts';
import {createEndFlag} from './use-keys.ts';

export type ScreenInput = Terminal & {
	readonly run: Pick<Run, 'report' | 'retry' | 'elapsed'>;
	readonly context: RunScreenContext;
	readonly loadNextLanguage?: () => Promise<LanguagePack>;
	/** The value is true if the screen must not close automatically. */
	readonly stay: boolean;
	readonly copy: (text: string) => Promise<CopyResult>;
	readonly every?: Every;
	readonly save?: Effects['save'];
	/** The screen calls `opened` after the first frame. */
	readonly opened?: () => void;
};

/** The number of seconds before the screen closes after a healthy run. */
const autoCloseSeconds = 5;

/** Shows the screen. The caller starts the run, and cancels running checks when the screen closes. */
export async function openScreen(input: ScreenInput): Promise<Ending> {
	const closers: Array<() => void> = [];

	try {
		return await showOnTerminal<Ending>({
			terminal: input,
			closed: 'interrupted',
			opened: input.opened,
			draw: exit => drawScreen(input, exit, closer => closers.push(closer)),
		});
	} finally {
		closers.forEach(close => close());
	}
}

export function drawScreen(
	input: ScreenInput,
	exit: (ending: Ending) => void,
	atEnd: (close: () => void) => void,
): ReactElement {
	const {run, stay, stdin, copy, suspend, loadNextLanguage, every = everyInterval} = input;
	const endFlag = createEndFlag();
	const leave = (ending: Ending): void => {
		endFlag.set(true);
		exit(ending);
	};
	const context = createStore((_: RunScreenContext, next: RunScreenContext) => next, input.context);
	const changeLanguage =
		loadNextLanguage && (async () => context.send({...input.context, language: await loadNextLanguage()}));
	// The screen shows whole seconds if animation is off.
	const clock = createClock({run, every, intervalMs: input.context.display.animate ? 200 : 1000});
	const countdown = createCountdown({seconds: autoCloseSeconds, every, onEnd: () => leave('left')});
	const reference = createReferenceScreen(copy);
	const navigationStore = createStore(navigate, initialNavigation);
	const runCommand = createCommands({
		run,
		copy,
		save: input.save,
		exit: leave,
		changeLanguage,
		explain: (word, view) => reference.open(view, word),
	});
	atEnd(clock.close);
	atEnd(countdown.stop);

	if (!('setRawMode' in stdin)) {
		// The screen closes at the end of the run if no keyboard is available.
		atEnd(whenFinished(run.report, () => exit('left')));
	} else if (!stay) {
		atEnd(whenFinished(run.report, ({rows}) => isHealthy(rows) && countdown.start()));
	}

	return (
		<App {...{run, clock, countdown, runCommand, context, reference, navigationStore, suspend, endFlag}} />
	);
}

function whenFinished(report: Run['report'], act: (report: Report) => void): () => void {
	const display = () => report.get().finishedAt !== undefined && act(report.get());
	display();
	return report.subscribe(display);
}

const isHealthy = (rows: readonly Row[]): boolean => overallStatusOf(rows).verdict === 'healthy';
