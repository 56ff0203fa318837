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
import type {Copied} from './copy-notice.ts';
import {createCountdown} from './countdown.ts';
import {createReferenceScreen} from './reference/screen.ts';
import {navigate} from './navigation.ts';
import {startNavigation} from './place.ts';
import type {RunScreenContext} from './screen-context.ts';
import {showOnTerminal} from './terminal.ts';
import type {Terminal} from './terminal.ts';
import {createEnded} from './use-keys.ts';

export type ScreenInput = Terminal & {
	readonly run: Pick<Run, 'report' | 'retry' | 'elapsed'>;
	/** Everything that is drawn, except the run. */
	readonly context: RunScreenContext;
	/** Loads the language after the last one that was loaded. */
	readonly loadNextLanguage?: () => Promise<LanguagePack>;
	/** The screen never closes by itself. */
	readonly stay: boolean;
	readonly copy: (text: string) => Promise<Copied>;
	readonly every?: Every;
	readonly save?: Effects['save'];
	/** Called after the first frame is drawn. */
	readonly opened?: () => void;
};

/** How long a healthy result is shown before the screen closes by itself, s. */
const farewell = 5;

/**
 * Shows a run until the person leaves, or until everything is healthy and nobody stays. Whoever opened it
 * starts the run once that is so, ends what still runs afterwards, and prints the report.
 */
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

/** The screen as an element; what ends the things it starts is handed to `atEnd`. */
export function drawScreen(
	input: ScreenInput,
	exit: (ending: Ending) => void,
	atEnd: (close: () => void) => void,
): ReactElement {
	const {run, stay, stdin, copy, suspend, loadNextLanguage, every = everyInterval} = input;
	const ended = createEnded();
	const leave = (ending: Ending): void => {
		ended.set(true);
		exit(ending);
	};
	const context = createStore((_: RunScreenContext, next: RunScreenContext) => next, input.context);
	const changeLanguage =
		loadNextLanguage && (async () => context.send({...input.context, language: await loadNextLanguage()}));
	// Without animation, the screen shows whole seconds.
	const clock = createClock({run, every, pace: input.context.look.animate ? 200 : 1000});
	const countdown = createCountdown({seconds: farewell, every, onEnd: () => leave('left')});
	const book = createReferenceScreen(copy);
	const places = createStore(navigate, startNavigation);
	const perform = createCommands({
		run,
		copy,
		save: input.save,
		exit: leave,
		changeLanguage,
		explain: (word, view) => book.open(view, word),
	});
	atEnd(clock.close);
	atEnd(countdown.stop);

	if (!('setRawMode' in stdin)) {
		// Nobody could press a key to leave.
		atEnd(whenFinished(run.report, () => exit('left')));
	} else if (!stay) {
		atEnd(whenFinished(run.report, ({rows}) => isHealthy(rows) && countdown.start()));
	}

	return <App {...{run, clock, countdown, perform, context, book, places, suspend, ended}} />;
}

function whenFinished(report: Run['report'], act: (report: Report) => void): () => void {
	const look = () => report.get().finishedAt !== undefined && act(report.get());
	look();
	return report.subscribe(look);
}

const isHealthy = (rows: readonly Row[]): boolean => overallStatusOf(rows).verdict === 'healthy';
