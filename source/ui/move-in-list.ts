import type {LayoutMetrics} from './layout-metrics.ts';
import type {Movement, NavigationState} from './navigation-state.ts';
import {clampTop} from './viewport.ts';

/** Moves the selection. Details that are taller than the viewport scroll first. */
export function moveInList(state: NavigationState, metrics: LayoutMetrics, step: Movement): NavigationState {
	const {rows, selected, list} = metrics;
	const block = list.blocks[selected];

	if (block === undefined) {
		return state;
	}

	if (step.type === 'end') {
		return select(state, metrics, step.by === 1 ? rows.length - 1 : 0);
	}

	const by = step.type === 'page' ? Math.max(1, list.height - 1) : 1;
	const hidden = step.by === 1 ? block.end - (list.top + list.height) : list.top - block.start;

	if (hidden > 0) {
		return {...state, listTop: list.top + Math.min(by, hidden) * step.by};
	}

	if (step.type === 'move') {
		return select(state, metrics, selected + step.by);
	}

	const line = block.start + by * step.by;
	const found = list.blocks.findLastIndex(({start}) => start <= line);
	// A page moves at least one row. The next row can be after a block that is taller than the viewport.
	const target = step.by === 1 ? Math.max(found, selected + 1) : Math.min(found, selected - 1);
	return select(state, metrics, target);
}

export function select(
	state: NavigationState,
	{rows, list}: LayoutMetrics,
	requestedIndex: number,
): NavigationState {
	const index = Math.max(0, Math.min(requestedIndex, rows.length - 1));
	const row = rows[index];
	const block = list.blocks[index];

	if (row === undefined || block === undefined) {
		return state;
	}

	const isElsewhere = row.key !== state.selected?.key;

	return {
		...state,
		selected: {key: row.key, checkId: row.checkId},
		// Scrolls to the top of tall details.
		listTop: clampTop({
			...list,
			top: isElsewhere ? Math.min(state.listTop, block.start) : state.listTop,
			block,
		}),
		detailTop: isElsewhere ? 0 : state.detailTop,
	};
}
