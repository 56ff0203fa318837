import {useCursor, usePaste, useStdin, useWindowSize} from 'ink';
import type {Run} from '../engine/run.ts';
import type {Store} from '../engine/store.ts';
import type {Clock} from './clock.ts';
import type {Perform} from './commands.ts';
import type {Countdown} from './countdown.ts';
import {describeRow} from './described.ts';
import {layOutFrame} from './frame.ts';
import {answerOf, blindCommandOf, commandOf} from './keys.ts';
import {LinesView} from './lines-view.tsx';
import type {NavigationAction} from './navigation.ts';
import type {Navigation, Step} from './place.ts';
import {layOutReference} from './reference/frame.ts';
import type {ReferenceScreen} from './reference/screen.ts';
import {resolveScene} from './scene.ts';
import {formatFor} from './format.ts';
import type {RunScreenContext} from './screen-context.ts';
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
	/** Outside React, so that the second of two keys in one read sees the latest state. */
	readonly places: Store<Navigation, NavigationAction>;
	readonly context: Pick<Store<RunScreenContext, RunScreenContext>, 'get' | 'subscribe'>;
	readonly suspend: Terminal['suspend'];
	readonly ended: Ended;
};

export function App({
	run,
	clock,
	countdown,
	perform,
	book,
	places,
	context: contexts,
	suspend,
	ended,
}: AppProps) {
	const context = useStore(contexts);
	const report = useStore(run.report);
	const now = useStore(clock);
	const secondsLeft = useStore(countdown);
	const size = useWindowSize();
	const placeInBook = useStore(book.place);
	const navigation = useStore(places);
	const {isRawModeSupported} = useStdin();
	const {setCursorPosition} = useCursor();

	const frameFor = (place: Navigation) =>
		layOutFrame({report, navigation: place, size, now, secondsLeft, context});

	const step = (next: Step): void => places.send({step: next, bearingsOf: place => frameFor(place).bearings});

	const {bearings: _, ...frame} = frameFor(navigation);
	const page = placeInBook && layOutReference({place: placeInBook, size, context});
	const {lines} = page ?? frame;
	setCursorPosition(page?.cursor);

	useKeys(
		(name, pauses) => {
			const here = places.get();
			const isInBook = book.place.get() !== undefined;
			const {isTooSmall} = formatFor(size);
			const command = isTooSmall
				? blindCommandOf(name)
				: isInBook
					? book.press(name, {context, size})
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
				const described = row && describeRow(context, row);
				const {asking} = here;
				const {bearings} = frameFor(here);
				const isCovered =
					!isTooSmall && (here.isHelping || (bearings.isReading && bearings.details === 'screen'));
				perform(command, name, {scene, described, asking, isCovered, step, context, pauses});
			}
		},
		{suspend, ended, heard: countdown.stop},
	);

	usePaste(
		text => {
			countdown.stop();
			book.insert(text, {context});
		},
		{isActive: isRawModeSupported},
	);

	return <LinesView lines={lines} size={size} ascii={context.look.ascii} isList />;
}
