import {useCursor, usePaste, useStdin, useWindowSize} from 'ink';
import type {Run} from '../engine/run.ts';
import type {Store} from '../engine/store.ts';
import type {Clock} from './clock.ts';
import type {RunCommand} from './commands.ts';
import type {Countdown} from './countdown.ts';
import {describeRow} from './description-cache.ts';
import {layOutFrame} from './frame.ts';
import {confirmationCommandOf, smallScreenCommandOf, commandOf} from './keys.ts';
import {LinesView} from './lines-view.tsx';
import type {NavigationAction} from './navigation.ts';
import type {NavigationState, Step} from './navigation-state.ts';
import {layOutReference} from './reference/frame.ts';
import type {ReferenceScreen} from './reference/screen.ts';
import {buildViewModel} from './view-model.ts';
import {layoutFor} from './screen-layout.ts';
import type {RunScreenContext} from './screen-context.ts';
import type {Terminal} from './terminal.ts';
import {useKeys} from './use-keys.ts';
import type {EndFlag} from './use-keys.ts';
import {useStore} from './use-store.ts';

type AppProps = {
	readonly run: Pick<Run, 'report'>;
	readonly clock: Clock;
	readonly countdown: Countdown;
	readonly runCommand: RunCommand;
	readonly reference: ReferenceScreen;
	/** The store is outside React, so that the second of two keys in a read uses the latest state. */
	readonly navigationStore: Store<NavigationState, NavigationAction>;
	readonly context: Pick<Store<RunScreenContext, RunScreenContext>, 'get' | 'subscribe'>;
	readonly suspend: Terminal['suspend'];
	readonly endFlag: EndFlag;
};

export function App({
	run,
	clock,
	countdown,
	runCommand,
	reference,
	navigationStore,
	context: contexts,
	suspend,
	endFlag,
}: AppProps) {
	const context = useStore(contexts);
	const report = useStore(run.report);
	const now = useStore(clock);
	const secondsLeft = useStore(countdown);
	const size = useWindowSize();
	const referenceState = useStore(reference.state);
	const navigation = useStore(navigationStore);
	const {isRawModeSupported} = useStdin();
	const {setCursorPosition} = useCursor();

	const frameFor = (current: NavigationState) =>
		layOutFrame({report, navigation: current, size, now, secondsLeft, context});

	const step = (next: Step): void =>
		navigationStore.send({step: next, metricsOf: current => frameFor(current).metrics});

	const {metrics: _, ...frame} = frameFor(navigation);
	const page = referenceState && layOutReference({state: referenceState, size, context});
	const {lines} = page ?? frame;
	setCursorPosition(page?.cursor);

	useKeys(
		(name, terminalControl) => {
			const state = navigationStore.get();
			const isReferenceOpen = reference.state.get() !== undefined;
			const {isTooSmall} = layoutFor(size);
			const command = isTooSmall
				? smallScreenCommandOf(name)
				: isReferenceOpen
					? reference.press(name, {context, size})
					: state.asking
						? confirmationCommandOf(name)
						: commandOf(name);
			const viewModel = buildViewModel(run.report.get(), state);
			const row = viewModel.rows[viewModel.selected];

			if (isReferenceOpen && command === 'back') {
				reference.close();
			} else if (command === undefined) {
				step({type: 'touch'});
			} else {
				const described = row && describeRow(context, row);
				const {asking} = state;
				const {metrics} = frameFor(state);
				const isCovered =
					!isTooSmall && (state.isHelping || (metrics.isReading && metrics.details === 'screen'));
				runCommand(command, name, {viewModel, described, asking, isCovered, step, context, terminalControl});
			}
		},
		{suspend, endFlag, onRead: countdown.stop},
	);

	usePaste(
		text => {
			countdown.stop();
			reference.insert(text, {context});
		},
		{isActive: isRawModeSupported},
	);

	return <LinesView lines={lines} size={size} ascii={context.display.ascii} isList />;
}
