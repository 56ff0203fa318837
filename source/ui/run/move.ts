import type {Layout} from '../app.tsx';
import type {Run} from '../../engine/run.ts';
import {selectItem} from './navigation.ts';
import type {RunState} from './run-state.ts';

type Move = (type: 'line' | 'page' | 'end', by: 1 | -1, details: Layout['details']) => void;

/** Returns the function of the movement keys. */
export function createMove(run: Pick<Run, 'report'>, state: RunState): Move {
	const {scrolls, view, go} = state;

	/** Scrolls a text, or moves the selection. Details that are taller than the list scroll first. */
	const move: Move = (type, by, details) => {
		const {isReading: readsDetails} = state.store.get();
		const current = view();
		const isReading =
			details !== 'inline' && readsDetails && current.row !== undefined && !current.isOverview;

		if (isReading) {
			const {height, total} = scrolls.details.get();
			scrolls.details.by({line: 1, page: Math.max(1, height - 1), end: total}[type] * by);
			return;
		}

		if (current.isOverview) {
			moveInOverview(type, by, details);
			return;
		}

		const scroll = scrolls.list;
		const id = current.items[current.selected]?.id ?? '';
		const lines = type === 'line' ? 1 : Math.max(1, scroll.get().height - 1);
		const hidden = scroll.hiddenLines(id, by);

		if (type !== 'end' && hidden > 0) {
			scroll.by(Math.min(lines, hidden) * by);
			return;
		}

		const next = current.selected + by;

		// A text above the first item, for example of a healthy run, is not an item.
		if (next < 0 || (type === 'end' && by === -1)) {
			scroll.toTop();
		}

		const paged = current.items.findIndex(item => item.id === scroll.itemAt(id, lines * by));
		const target = {
			line: next,
			page: by === 1 ? Math.max(next, paged) : paged < 0 ? next : Math.min(next, paged),
			end: by === 1 ? current.items.length - 1 : 0,
		}[type];
		go((now, found) => selectItem(now, found, target), details);
	};

	const moveInOverview: Move = (type, by, details) => {
		const {length} = run.report.get().registries;
		const lines = {line: 1, page: Math.max(1, scrolls.overview.get().height - 1), end: length}[type];
		const registry = Math.max(0, Math.min(view().index + lines * by, length - 1));
		go(now => ({...now, registry}), details);
	};

	return move;
}
