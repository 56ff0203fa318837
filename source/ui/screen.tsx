import type {ReactElement} from 'react';
import type {Describe, DescribedDiagnosis} from '../describe/describe.ts';
import type {Reference} from '../reference/reference.ts';
import type {RegistryEntry, Report, Row} from '../engine/report.ts';
import type {Run} from '../engine/run.ts';
import type {ScreenWords} from '../describe/screen-words.ts';
import {createStore} from '../engine/store.ts';
import {say} from '../text/fill.ts';
import {overallStatusOf} from '../engine/overall-status.ts';
import {App} from './app.tsx';
import {createClock, everyInterval} from './clock.ts';
import type {Every} from './clock.ts';
import {createCommands} from './commands.ts';
import type {Effects, Ending} from './commands.ts';
import type {Copied} from './copy-notice.ts';
import {createCountdown} from './countdown.ts';
import {createReferenceScreen} from './reference/screen.ts';
import {createStage} from './create-stage.ts';
import {navigate} from './navigation.ts';
import {startNavigation} from './place.ts';
import type {Look} from './glyphs.ts';
import type {Stage} from './stage.ts';
import {showOnTerminal} from './terminal.ts';
import type {Terminal} from './terminal.ts';
import {createEnded} from './use-keys.ts';

/** What the screen says, in one language. */
export type Tongue = {
	readonly describe: Describe;
	readonly diagnose: (report: Report) => readonly DescribedDiagnosis[];
	readonly words: ScreenWords;
	readonly reference?: Reference;
	/** What is otherwise than before, in a sentence. */
	readonly changeOf?: (report: Report, registry: RegistryEntry) => string | undefined;
	/** How long ago a saved run was. */
	readonly age?: string;
};

export type ScreenInput = Terminal &
	Tongue & {
		readonly run: Pick<Run, 'report' | 'retry' | 'elapsed'>;
		/** The words of the language that comes after the one last given. */
		readonly nextLanguage?: () => Promise<Tongue>;
		/** The program and its version. */
		readonly title: string;
		/** Never leaves by itself. */
		readonly stay: boolean;
		readonly look: Look;
		readonly copy: (text: string) => Promise<Copied>;
		readonly demo?: Omit<NonNullable<Stage['demo']>, 'label'> & {
			readonly lift: (registry: string) => Promise<void>;
		};
		readonly every?: Every;
		readonly save?: Effects['save'];
		/** Called once the first frame is drawn. */
		readonly opened?: () => void;
		/** Of a saved run, where nothing runs: how to run it anew, where that is known. */
		readonly saved?: {readonly anew: string | undefined};
	} & Partial<Pick<Stage, 'nameOf' | 'limitOf' | 'continuation' | 'hasPicker'>>;

/** How long a healthy result stands before the screen leaves by itself, s. */
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
	const {run, look, stay, stdin, copy, demo, suspend, nextLanguage, every = everyInterval} = input;
	const ended = createEnded();
	const leave = (ending: Ending): void => {
		ended.set(true);
		exit(ending);
	};
	const stage = createStore((_: Stage, next: Stage) => next, stageOf(input));
	const changeLanguage =
		nextLanguage && (async () => stage.send(stageOf({...input, ...(await nextLanguage())})));
	// Without motion there is no need for tenths of a second either.
	const clock = createClock({run, every, pace: look.animate ? 200 : 1000});
	const countdown = createCountdown({seconds: farewell, every, onEnd: () => leave('left')});
	const book = createReferenceScreen(copy);
	const places = createStore(navigate, startNavigation);
	const perform = createCommands({
		run,
		copy,
		lift: demo?.lift,
		save: input.save,
		exit: leave,
		changeLanguage,
		explain: (word, {reference, ...view}) => reference && book.open({...view, reference}, word),
	});
	atEnd(clock.close);
	atEnd(countdown.stop);

	if (!('setRawMode' in stdin)) {
		// Nobody could press a key to leave.
		atEnd(whenFinished(run.report, () => exit('left')));
	} else if (!stay) {
		atEnd(whenFinished(run.report, ({rows}) => isHealthy(rows) && countdown.start()));
	}

	return <App {...{run, clock, countdown, perform, stage, book, places, suspend, ended}} />;
}

function whenFinished(report: Run['report'], act: (report: Report) => void): () => void {
	const look = () => report.get().finishedAt !== undefined && act(report.get());
	look();
	return report.subscribe(look);
}

const isHealthy = (rows: readonly Row[]): boolean => overallStatusOf(rows).verdict === 'healthy';

const stageOf = ({
	describe,
	diagnose,
	words,
	look,
	title,
	demo,
	suspend,
	reference,
	changeOf,
	saved,
	age = '',
	...rest
}: ScreenInput): Stage =>
	createStage({
		describe,
		diagnose,
		words,
		look,
		title,
		nameOf: rest.nameOf ?? (({name}) => name),
		limitOf: rest.limitOf ?? (() => undefined),
		continuation: rest.continuation ?? '\\',
		canSuspend: suspend !== undefined,
		hasPicker: rest.hasPicker ?? false,
		...(reference && {reference}),
		...(demo && {demo: {...demo, label: words.demo}}),
		...(changeOf && {changeOf}),
		...(saved && {saved: {...saved, label: say(words.saved, {age})}}),
	});
