import {Box} from 'ink';
import {useMemo} from 'react';
import type {Run} from '../../engine/run.ts';
import {App} from '../app.tsx';
import type {ContextStore} from '../context-store.ts';
import {Overview} from '../overview/overview.tsx';
import {referenceHelp} from '../reference/keys.ts';
import {ReferenceView} from '../reference/reference-view.tsx';
import type {ReferenceScreen} from '../reference/screen.ts';
import type {RunScreenContext} from '../screen-context.ts';
import type {Terminal} from '../terminal.ts';
import {useStore} from '../use-store.ts';
import {Pane, Rule} from '../widgets/frame.tsx';
import {Label} from '../widgets/label.tsx';
import {ScrollCount} from '../widgets/scroll-count.tsx';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import {Inset} from '../widgets/size.tsx';
import {ScrollArea} from '../widgets/scroll-area.tsx';
import {CheckDetails} from './check-details.tsx';
import {CheckList} from './check-list.tsx';
import type {Clock} from './clock.ts';
import {viewOf} from './run-state.ts';
import type {RunController} from './controller.ts';
import type {Countdown} from './countdown.ts';
import {describeRow} from './description-cache.ts';
import {Footer} from './footer.tsx';
import {Header} from './header.tsx';
import {HealthyCard} from './healthy-card.tsx';
import {RunSummary} from './run-summary.tsx';
import {runHelp} from './run-help.ts';
import type {RunScene} from './run-state.ts';

type RunScreenProps = {
	readonly run: Pick<Run, 'report'>;
	readonly clock: Clock;
	readonly countdown: Countdown;
	readonly controller: RunController;
	readonly reference: ReferenceScreen;
	readonly contexts: ContextStore<RunScreenContext>;
	readonly suspend: Terminal['suspend'];
};

export function RunScreen({run, clock, countdown, controller, reference, contexts, suspend}: RunScreenProps) {
	const {store, scrolls, press, paste, leave, isAsking} = controller;
	const context = useStore(contexts);
	const report = useStore(run.report);
	const now = useStore(clock);
	const secondsLeft = useStore(countdown);
	const navigation = useStore(store);
	const state = useStore(reference.state);
	// The clock causes frames in which the view stays the same.
	const view = useMemo(() => viewOf(report, navigation, context), [report, navigation, context]);
	const scene = {report, view, navigation, scrolls, now, secondsLeft, context};

	return (
		<App
			{...{context, suspend, press, paste, leave, isAsking}}
			isRunning={report.finishedAt === undefined}
			onInput={countdown.stop}
			help={() => (reference.state.get() ? referenceHelp : runHelp)(contexts.get())}
			chooseLanguage={contexts.chooseLanguage}
		>
			{(layout, menu) =>
				state ? (
					<ReferenceView {...{state, menu, layout, context}} scrolls={reference.scrolls} />
				) : (
					<>
						<Header {...scene} />
						{layout.hasRules && <Rule />}
						{menu.body ?? <Body {...scene} layout={layout} />}
						{menu.footer ?? <Footer {...scene} layout={layout} />}
					</>
				)
			}
		</App>
	);
}

function Body(scene: RunScene) {
	const {view, navigation, layout, scrolls, context} = scene;
	const {screen: words} = context.language.words;
	const {details, hasRules} = layout;

	if (view.isOverview) {
		return <Overview {...scene} />;
	}

	if (details === 'screen' && navigation.isReading && view.row) {
		return (
			<Inset left={1} isFilling>
				<Details {...scene} />
				{hasRules && <ScrollRule scroll={scrolls.details} words={words} />}
			</Inset>
		);
	}

	if (details !== 'pane') {
		return (
			<>
				{hasRules && <RunSummary {...scene} />}
				<CheckList {...scene} />
				{hasRules && <ScrollRule scroll={scrolls.list} words={words} />}
			</>
		);
	}

	return (
		<>
			{hasRules && <RunSummary {...scene} />}
			<Box flexGrow={1} flexShrink={1} flexBasis={0}>
				<Pane
					title={words.list.title}
					hasFocus={!navigation.isReading}
					columns={layout.listColumns}
					footer={<ScrollCount scroll={scrolls.list} words={words} />}
				>
					<CheckList {...scene} />
				</Pane>
				<Pane
					title={detailsTitle(scene)}
					hasFocus={navigation.isReading}
					columns={layout.detailColumns}
					footer={<ScrollCount scroll={scrolls.details} words={words} />}
				>
					<Inset left={1} beside={1} isFilling>
						<Details {...scene} />
					</Inset>
				</Pane>
			</Box>
		</>
	);
}

function detailsTitle({view: {item, row}, context}: RunScene): string {
	const {groups} = context.language.words.screen;
	return row ? describeRow(context, row).title : item ? groups[item.group] : '';
}

function Details(scene: RunScene) {
	const {view, scrolls, context} = scene;

	return (
		<ScrollArea scroll={scrolls.details}>
			{view.row ? (
				<CheckDetails {...scene} row={view.row} isBelowRow={false} />
			) : view.isHealthy ? (
				<HealthyCard {...scene} hasProof />
			) : (
				<Label tone="faint">{context.language.words.screen.detail.selectCheck}</Label>
			)}
		</ScrollArea>
	);
}
