import type {Row} from '../../engine/report.ts';
import type {Report} from '../../engine/report.ts';
import type {Run} from '../../engine/run.ts';
import {createValue} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import type {FilledFix} from '../../text/fill.ts';
import type {RunScreenContext} from '../screen-context.ts';
import {createScroll} from '../widgets/scroll.ts';
import type {Scroll} from '../widgets/scroll.ts';
import {describeRow} from './description-cache.ts';
import {initialNavigation} from './navigation-state.ts';
import type {NavigationState, Question} from './navigation-state.ts';
import type {NavigationInput} from './navigation.ts';
import type {Layout} from '../app.tsx';
import {buildRunView} from './view-model.ts';
import type {RunView} from './view-model.ts';

/** The navigation and the scroll positions of the screen of a run, outside React. */
export type RunState = {
	readonly store: Store<NavigationState, NavigationState>;
	readonly scrolls: Readonly<Record<'list' | 'details' | 'overview', Scroll>>;
	readonly view: () => RunView;
	readonly notify: (text: string, command?: string) => void;
	readonly ask: (question: Question) => void;
	/** Applies a change to the state, and keeps the selected item visible. */
	readonly go: (change: Change, details: Layout['details']) => void;
	/** Returns the row that keys such as copy and retry apply to. */
	readonly selectedRow: () => Row | undefined;
	readonly fixesOf: (row: Row | undefined) => readonly FilledFix[];
};

type Change = (state: NavigationState, input: NavigationInput) => NavigationState;

export function createRunState(
	run: Pick<Run, 'report'>,
	contexts: Pick<Store<RunScreenContext, RunScreenContext>, 'get'>,
): RunState {
	const store = createValue(initialNavigation);
	const scrolls = {
		list: createScroll(),
		details: createScroll(),
		overview: createScroll(),
	};
	const view = (): RunView => viewOf(run.report.get(), store.get(), contexts.get());

	const go = (change: Change, details: Layout['details']): void => {
		const before = view();
		store.send(change(store.get(), {report: run.report.get(), view: before, details}));
		const after = view();
		const item = after.items[after.selected];

		if (after.index !== before.index || after.isOverview !== before.isOverview) {
			scrolls.list.toTop();
		}

		if (item && item.id !== before.items[before.selected]?.id) {
			scrolls.list.reveal(item.id);
			scrolls.details.toTop();
		}

		if (after.isOverview) {
			scrolls.overview.revealLine(after.index);
		}
	};

	return {
		store,
		scrolls,
		view,
		go,
		notify: (text, command) =>
			store.send({...store.get(), notice: {text, ...(command !== undefined && {command})}}),
		ask: question => store.send({...store.get(), question}),
		selectedRow() {
			const current = view();
			return current.isOverview ? current.problem : current.row;
		},
		fixesOf: row => (row ? describeRow(contexts.get(), row).fixes : []),
	};
}

/** Returns what the screen shows. The filter searches the texts of the current language. */
export const viewOf = (report: Report, state: NavigationState, context: RunScreenContext): RunView =>
	buildRunView(report, state, row => {
		const {title, short, summary, code, problem, status} = describeRow(context, row);
		const word = context.language.words.screen.statuses[status];
		return [title, short, summary, code ?? '', problem ?? '', word];
	});
