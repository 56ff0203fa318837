import {useCursor, usePaste, useStdin, useWindowSize} from 'ink';
import type {Run} from '../engine/run.ts';
import type {Store} from '../engine/store.ts';
import type {Clock} from './clock.ts';
import type {Perform} from './commands.ts';
import type {Countdown} from './countdown.ts';
import {layOutFrame} from './frame.ts';
import {answerOf, blindCommandOf, commandOf} from './keys.ts';
import {LinesView} from './lines-view.tsx';
import type {NavigationAction} from './navigation.ts';
import type {Navigation, Step} from './place.ts';
import {layOutReference} from './reference/frame.ts';
import type {ReferenceScreen} from './reference/screen.ts';
import {resolveScene} from './scene.ts';
import {formatFor} from './stage.ts';
import type {Stage} from './stage.ts';
import type {Terminal} from './terminal.ts';
import {useKeys} from './use-keys.ts';
import type {Ended} from './use-keys.ts';
import {useStore} from './use-store.ts';

export type AppProps = {
	readonly run: Pick<Run, 'report'>;
	readonly clock: Clock;
	readonly countdown: Countdown;
	readonly perform: Perform;
	readonly book: ReferenceScreen;
	/** Outside React: of two keys in one breath, the second finds the place that the first led to. */
	readonly places: Store<Navigation, NavigationAction>;
	/** Changes with the language. */
	readonly stage: Pick<Store<Stage, Stage>, 'get' | 'subscribe'>;
	readonly suspend: Terminal['suspend'];
	readonly ended: Ended;
};

/** Draws the frame and hands keys on; what it shows is decided in `layOutFrame`. */
export function App({run, clock, countdown, perform, book, places, stage: stages, suspend, ended}: AppProps) {
	const stage = useStore(stages);
	const report = useStore(run.report);
	const now = useStore(clock);
	const secondsLeft = useStore(countdown);
	const size = useWindowSize();
	const placeInBook = useStore(book.place);
	const navigation = useStore(places);
	const {isRawModeSupported} = useStdin();
	const {setCursorPosition} = useCursor();

	const frameFor = (place: Navigation) =>
		layOutFrame({report, navigation: place, size, now, secondsLeft, stage});

	const step = (next: Step): void => places.send({step: next, bearingsOf: place => frameFor(place).bearings});

	const {bearings: _, ...frame} = frameFor(navigation);
	const bookStage = stage.reference && {...stage, reference: stage.reference};
	const page = placeInBook && bookStage && layOutReference({place: placeInBook, size, stage: bookStage});
	const {lines} = page ?? frame;
	setCursorPosition(page?.cursor);

	useKeys(
		(name, pauses) => {
			const here = places.get();
			const isInBook = bookStage !== undefined && book.place.get() !== undefined;
			const {isTooSmall} = formatFor(size);
			const command = isTooSmall
				? blindCommandOf(name)
				: isInBook
					? book.press(name, {stage: bookStage, size})
					: here.asking
						? answerOf(name)
						: commandOf(name);
			const scene = resolveScene(run.report.get(), here);
			const row = scene.rows[scene.selected];

			if (isInBook && command === 'back') {
				book.close();
			} else if (command === undefined) {
				step({type: 'touch'});
			} else {
				const described = row && stage.describe(row);
				const {asking} = here;
				const {bearings} = frameFor(here);
				const isCovered =
					!isTooSmall && (here.isHelping || (bearings.isReading && bearings.details === 'screen'));
				perform(command, name, {scene, described, asking, isCovered, step, stage, pauses});
			}
		},
		{suspend, ended, heard: countdown.stop},
	);

	// Pasted text is nobody's key; it may be searched for.
	usePaste(
		text => {
			countdown.stop();
			if (bookStage) {
				book.insert(text, {stage: bookStage});
			}
		},
		{isActive: isRawModeSupported},
	);

	return <LinesView lines={lines} size={size} ascii={stage.look.ascii} isList />;
}
