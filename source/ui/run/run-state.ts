import type {DescribedRow} from '../../describe/describe.ts';
import type {Report, Row} from '../../engine/report.ts';
import type {Run} from '../../engine/run.ts';
import {createValue} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import type {Notice} from '../notice.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {createScroll} from '../widgets/scroll.ts';
import type {Scroll} from '../widgets/scroll.ts';
import {describeRow} from './description-cache.ts';
import {initialNavigation} from './navigation-state.ts';
import type {NavigationState, Question} from './navigation-state.ts';
import type {Step} from './navigation.ts';
import type {Layout} from '../app.tsx';
import {buildRunView} from './view-model.ts';
import type {RunView} from './view-model.ts';

export type RunState = {
	readonly store: Store<NavigationState, NavigationState>;
	readonly scrolls: Readonly<Record<'list' | 'details' | 'overview', Scroll>>;
	readonly view: () => RunView;
	readonly notify: (notice: Notice) => void;
	readonly ask: (question: Question) => void;
	/** Applies a change to the state. Scrolls to a newly selected item. */
	readonly go: (change: Step, details: Layout['details']) => void;
	/** Returns the selected row. In the overview, returns the first problem of the selected registry. */
	readonly selectedRow: () => Row | undefined;
	readonly describeSelected: () => DescribedRow | undefined;
};

export type RunScene = {
	readonly report: Report;
	readonly view: RunView;
	readonly navigation: NavigationState;
	readonly layout: Layout;
	readonly scrolls: RunState['scrolls'];
	/** Milliseconds of `System.elapsed`. */
	readonly now: number;
	/** The seconds until the screen closes by itself. Undefined without a countdown. */
	readonly secondsLeft: number | undefined;
	readonly context: RunScreenContext;
};

export function createRunState(
	run: Pick<Run, 'report'>,
	contexts: Pick<Store<RunScreenContext, RunScreenContext>, 'get'>,
): RunState {
	const store = createValue(initialNavigation);
	const scrolls = {list: createScroll(), details: createScroll(), overview: createScroll()};
	const view = (): RunView => viewOf(run.report.get(), store.get(), contexts.get());

	const go = (change: Step, details: Layout['details']): void => {
		const before = view();
		store.send(change(store.get(), {report: run.report.get(), view: before, details}));
		const after = view();
		const {item} = after;

		if (after.index !== before.index || after.isOverview !== before.isOverview) {
			scrolls.list.toTop();
		}

		if (item && item.id !== before.item?.id) {
			scrolls.list.reveal(item.id);
			scrolls.details.toTop();
		}

		if (after.isOverview) {
			scrolls.overview.revealLine(after.index);
		}
	};

	const selectedRow = (): Row | undefined => {
		const {isOverview, problem, row} = view();
		return isOverview ? problem : row;
	};

	return {
		store,
		scrolls,
		view,
		go,
		notify: notice => store.send({...store.get(), notice}),
		ask: question => store.send({...store.get(), question}),
		selectedRow,
		describeSelected() {
			const row = selectedRow();
			return row && describeRow(contexts.get(), row);
		},
	};
}

export const viewOf = (report: Report, state: NavigationState, context: RunScreenContext): RunView =>
	buildRunView(report, state, {
		causes: context.language.causes,
		textsOf(row) {
			const {title, short, summary, code, problem, status} = describeRow(context, row);
			const word = context.language.words.screen.statuses[status];
			return [title, short, summary, code ?? '', problem ?? '', word];
		},
	});
