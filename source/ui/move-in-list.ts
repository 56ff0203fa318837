import type {Bearings} from './bearings.ts';
import type {Movement, Navigation} from './place.ts';
import {clampTop} from './window.ts';

/** Moves the selection. Details that are taller than the viewport scroll first. */
export function moveInList(here: Navigation, bearings: Bearings, step: Movement): Navigation {
	const {rows, selected, list} = bearings;
	const block = list.blocks[selected];

	if (block === undefined) {
		return here;
	}

	if (step.type === 'end') {
		return select(here, bearings, step.by === 1 ? rows.length - 1 : 0);
	}

	const by = step.type === 'page' ? Math.max(1, list.height - 1) : 1;
	const hidden = step.by === 1 ? block.end - (list.top + list.height) : list.top - block.start;

	if (hidden > 0) {
		return {...here, listTop: list.top + Math.min(by, hidden) * step.by};
	}

	if (step.type === 'move') {
		return select(here, bearings, selected + step.by);
	}

	const line = block.start + by * step.by;
	const found = list.blocks.findLastIndex(({start}) => start <= line);
	// A page moves at least one row, also past a block that is taller than the viewport.
	const target = step.by === 1 ? Math.max(found, selected + 1) : Math.min(found, selected - 1);
	return select(here, bearings, target);
}

export function select(here: Navigation, {rows, list}: Bearings, wanted: number): Navigation {
	const index = Math.max(0, Math.min(wanted, rows.length - 1));
	const row = rows[index];
	const block = list.blocks[index];

	if (row === undefined || block === undefined) {
		return here;
	}

	const isElsewhere = row.key !== here.selected?.key;

	return {
		...here,
		selected: {key: row.key, checkId: row.checkId},
		// Scrolls to the top of tall details.
		listTop: clampTop({
			...list,
			top: isElsewhere ? Math.min(here.listTop, block.start) : here.listTop,
			block,
		}),
		detailTop: isElsewhere ? 0 : here.detailTop,
	};
}
