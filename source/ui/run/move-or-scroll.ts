import type {Layout} from '../app.tsx';
import type {Run} from '../../engine/run.ts';
import {clampIndex, distanceOf} from '../keys/movement.ts';
import type {Movement} from '../keys/movement.ts';
import {rowsPerPage} from '../widgets/scroll.ts';
import {selectItem} from './navigation.ts';
import type {RunState} from './run-state.ts';
import type {RunView} from './view-model.ts';

type Move = (movement: Movement, details: Layout['details']) => void;

export function createMoveOrScroll(run: Pick<Run, 'report'>, {store, scrolls, view, go}: RunState): Move {
	/** Returns an index that can be outside the list, or undefined after scrolling within the selected item. */
	const nextItem = (movement: Movement, {items, item, selected}: RunView): number | undefined => {
		const scroll = scrolls.list;
		const distance = distanceOf(movement, rowsPerPage(scroll));
		const by = distance < 0 ? -1 : 1;
		const isEnd = !Number.isFinite(distance);
		const id = item?.id ?? '';
		const hidden = scroll.hiddenLines(id, by);

		if (!isEnd && hidden > 0) {
			scroll.by(Math.min(Math.abs(distance), hidden) * by);
			return undefined;
		}

		const next = selected + by;

		// The list scrolls to the top, because the text above the first item is not an item.
		if (next < 0 || movement === 'first') {
			scroll.toTop();
		}

		if (isEnd || movement === 'up' || movement === 'down') {
			return isEnd ? distance : next;
		}

		const paged = items.findIndex(other => other.id === scroll.itemAt(id, distance));
		return paged < 0 ? next : by === 1 ? Math.max(next, paged) : Math.min(next, paged);
	};

	return (movement, details) => {
		const current = view();

		if (current.isOverview) {
			const distance = distanceOf(movement, rowsPerPage(scrolls.overview));
			const registry = clampIndex(current.index + distance, run.report.get().registries);
			go(state => ({...state, registry}), details);
		} else if (details !== 'inline' && store.get().isReading && current.row) {
			scrolls.details.by(distanceOf(movement, rowsPerPage(scrolls.details)));
		} else {
			const next = nextItem(movement, current);
			return next === undefined ? undefined : go((state, input) => selectItem(state, input, next), details);
		}
	};
}
