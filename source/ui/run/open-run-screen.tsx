import type {ReactElement} from 'react';
import type {LanguagePack} from '../../describe/run-context.ts';
import {overallStatusOf} from '../../engine/overall-status.ts';
import type {Report} from '../../engine/report.ts';
import type {Run} from '../../engine/run.ts';
import {createContextStore} from '../context-store.ts';
import {createReferenceScreen} from '../reference/screen.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {showOnTerminal} from '../terminal.ts';
import type {Terminal} from '../terminal.ts';
import {createClock, everyInterval} from './clock.ts';
import type {Every} from './clock.ts';
import {createRunController} from './controller.ts';
import type {Effects, Ending} from './controller.ts';
import {createCountdown} from './countdown.ts';
import {RunScreen} from './run-screen.tsx';

export type RunScreenInput = Terminal &
	Pick<Effects, 'run' | 'copy' | 'save' | 'runProgram'> & {
		readonly context: RunScreenContext;
		readonly loadLanguage: (code: string) => Promise<LanguagePack>;
		/** True if the screen closes by itself after a healthy run. */
		readonly closesWhenHealthy: boolean;
		readonly every?: Every;
		readonly opened?: () => void;
	};

const autoCloseSeconds = 5;

/**
 * Shows the screen. The caller starts the run, and cancels running checks after the screen closes. Returns `left` if
 * the screen closes by itself after the run. Returns `interrupted` after Ctrl-C or an abort of the signal.
 */
export async function openRunScreen(input: RunScreenInput): Promise<Ending> {
	const closers: Array<() => void> = [];

	try {
		return await showOnTerminal<Ending>({
			terminal: input,
			closed: 'interrupted',
			opened: input.opened,
			draw: exit => drawRunScreen(input, exit, closer => closers.push(closer)),
		});
	} finally {
		closers.forEach(close => close());
	}
}

/** `atEnd` receives functions that the caller must call when the screen closes. */
export function drawRunScreen(
	input: RunScreenInput,
	exit: (ending: Ending) => void,
	atEnd: (close: () => void) => void,
): ReactElement {
	const {run, stdin, suspend, loadLanguage, every = everyInterval} = input;
	const contexts = createContextStore(input.context, loadLanguage);
	// Without animation, the screen updates durations only once per second.
	const clock = createClock({run, every, intervalMs: input.context.display.animate ? 200 : 1000});
	const countdown = createCountdown({seconds: autoCloseSeconds, every, onEnd: () => exit('left')});
	const reference = createReferenceScreen({contexts, copy: input.copy});
	const controller = createRunController({...input, contexts, reference, exit});
	atEnd(clock.close);
	atEnd(countdown.stop);

	if (!('setRawMode' in stdin)) {
		// Without a keyboard, the screen closes at the end of the run.
		atEnd(whenFinished(run.report, () => exit('left')));
	} else if (input.closesWhenHealthy) {
		const startIfHealthy = ({rows}: Report) =>
			overallStatusOf(rows).verdict === 'healthy' && countdown.start();
		atEnd(whenFinished(run.report, startIfHealthy));
	}

	return <RunScreen {...{run, clock, countdown, controller, contexts, reference, suspend}} />;
}

function whenFinished(report: Run['report'], act: (report: Report) => void): () => void {
	const display = () => report.get().finishedAt !== undefined && act(report.get());
	display();
	return report.subscribe(display);
}
