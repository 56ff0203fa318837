import {Box} from 'ink';
import {changeText} from '../../describe/run-context.ts';
import type {Run} from '../../engine/run.ts';
import {App} from '../app.tsx';
import type {ContextStore} from '../context-store.ts';
import type {Layout} from '../app.tsx';
import {Overview} from '../overview/overview.tsx';
import {referenceHelp} from '../reference/keys.ts';
import {ReferenceView} from '../reference/reference-view.tsx';
import type {ReferenceScreen} from '../reference/screen.ts';
import type {RunScreenContext} from '../screen-context.ts';
import type {Terminal} from '../terminal.ts';
import {valueOf} from '../text-field.ts';
import {useStore} from '../use-store.ts';
import {Pane, Rule} from '../widgets/frame.tsx';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {ScrollCount} from '../widgets/scroll-count.tsx';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import {Inset} from '../widgets/size.tsx';
import {ScrollArea} from '../widgets/scroll-area.tsx';
import {Cause} from './cause.tsx';
import {CheckDetails} from './check-details.tsx';
import {CheckList} from './check-list.tsx';
import type {CheckListProps} from './check-list.tsx';
import type {Clock} from './clock.ts';
import {viewOf} from './run-state.ts';
import type {RunController} from './controller.ts';
import type {Countdown} from './countdown.ts';
import {describeRow, diagnoseFor} from './description-cache.ts';
import {Footer} from './footer.tsx';
import {Header} from './header.tsx';
import {runHelp} from './run-help.ts';
import {HealthyCard} from './healthy-card.tsx';

type RunScreenProps = {
	readonly run: Pick<Run, 'report'>;
	readonly clock: Clock;
	readonly countdown: Countdown;
	readonly controller: RunController;
	readonly reference: ReferenceScreen;
	readonly contexts: ContextStore<RunScreenContext>;
	readonly suspend: Terminal['suspend'];
};

/** The screen of a run. The reference can cover the run. */
export function RunScreen(props: RunScreenProps) {
	const {run, clock, countdown, controller, reference, contexts, suspend} = props;
	const context = useStore(contexts);
	const report = useStore(run.report);
	const now = useStore(clock);
	const secondsLeft = useStore(countdown);
	const navigation = useStore(controller.state);
	const referenceState = useStore(reference.state);
	const view = viewOf(report, navigation, context);

	return (
		<App
			context={context}
			suspend={suspend}
			isRunning={report.finishedAt === undefined}
			onInput={countdown.stop}
			press={controller.press}
			leave={controller.leave}
			help={() => (reference.state.get() ? referenceHelp : runHelp)(contexts.get())}
			chooseLanguage={contexts.chooseLanguage}
			paste={controller.paste}
		>
			{(layout, menu) =>
				referenceState ? (
					<ReferenceView {...{reference, menu, layout, context}} state={referenceState} />
				) : (
					<>
						<Header {...{report, view, now, context}} query={queryOf(navigation)} />
						{layout.hasRules && <Rule />}
						{menu.body ?? <Body {...{report, view, navigation, layout, now, context, controller}} />}
						{menu.footer ?? <Footer {...{report, view, navigation, secondsLeft, layout, context}} />}
					</>
				)
			}
		</App>
	);
}

/** The filter that the footer no longer shows. */
const queryOf = ({filter}: BodyProps['navigation']): string =>
	filter.isTyping ? '' : valueOf(filter.field).trim();

type BodyProps = Pick<CheckListProps, 'report' | 'view' | 'now' | 'context'> & {
	readonly navigation: ReturnType<RunController['state']['get']>;
	readonly layout: Layout;
	readonly controller: RunController;
};

function Body(props: BodyProps) {
	const {report, view, navigation, layout, now, context, controller} = props;
	const {scrolls} = controller;
	const {details, hasRules} = layout;

	if (view.isOverview) {
		return (
			<Overview
				{...{report, view, context}}
				scroll={scrolls.overview}
				hasColumns={!layout.isNarrow}
				hasRule={hasRules}
			/>
		);
	}

	const list = (
		<CheckList
			{...{report, view, layout, now, context}}
			scroll={scrolls.list}
			showsEvidence={navigation.showsEvidence}
		/>
	);

	if (details === 'screen' && navigation.isReading && view.row) {
		return (
			<Inset left={1} isFilling>
				<Details {...props} />
				{hasRules && <ScrollRule scroll={scrolls.details} words={context.language.words.screen} />}
			</Inset>
		);
	}

	if (details !== 'pane') {
		return (
			<>
				<Pinned {...props} />
				{list}
				{hasRules && <ScrollRule scroll={scrolls.list} words={context.language.words.screen} />}
			</>
		);
	}

	return (
		<>
			<Pinned {...props} />
			<Box flexGrow={1} flexShrink={1} flexBasis={0}>
				<Pane
					title={context.language.words.screen.list.title}
					hasFocus={!navigation.isReading}
					columns={layout.listColumns}
					footer={<ScrollCount scroll={scrolls.list} words={context.language.words.screen} />}
				>
					{list}
				</Pane>
				<Pane
					title={detailsTitle(props)}
					hasFocus={navigation.isReading}
					columns={layout.detailColumns}
					footer={<ScrollCount scroll={scrolls.details} words={context.language.words.screen} />}
				>
					<Inset left={1} beside={1} isFilling>
						<Details {...props} />
					</Inset>
				</Pane>
			</Box>
		</>
	);
}

/** The changes since an earlier run, and the causes of several rows. They stay above the list. */
function Pinned({report, view, context, layout}: BodyProps) {
	const change = view.registry && changeText(context, report, view.registry);
	const causes = diagnoseFor(context, report, view.registry).filter(({symptoms}) => symptoms.length > 1);

	return (
		layout.hasRules && (
			<Box flexDirection="column" flexShrink={0}>
				{change !== undefined && (
					<Inset left={1}>
						<Paragraph tone="accent">{change}</Paragraph>
					</Inset>
				)}
				{causes.slice(0, maxCauses).map(diagnosis => (
					<Cause key={diagnosis.symptoms.join()} diagnosis={diagnosis} context={context} />
				))}
			</Box>
		)
	);
}

/** The maximum number of causes above the list. More causes would leave too few lines for the list. */
const maxCauses = 2;

function detailsTitle({view, context}: BodyProps): string {
	const item = view.items[view.selected];
	const {groups} = context.language.words.screen;
	return view.row ? describeRow(context, view.row).title : item ? groups[item.group] : '';
}

/** The details of the selected row. A selected group has none, so a healthy run shows what was proved. */
function Details({report, view, navigation, context, controller}: BodyProps) {
	const {row} = view;

	return (
		<ScrollArea scroll={controller.scrolls.details}>
			{row ? (
				<CheckDetails
					row={row}
					described={describeRow(context, row)}
					isBelowRow={false}
					showsEvidence={navigation.showsEvidence}
					context={context}
				/>
			) : view.isHealthy ? (
				<HealthyCard report={report} view={view} context={context} />
			) : (
				<Label tone="faint">{context.language.words.screen.detail.selectCheck}</Label>
			)}
		</ScrollArea>
	);
}
