import {addRegistry} from '../../saved/edit-saved.ts';
import type {PickedRegistry, PickerPress, PickerStep} from './step.ts';
import {rowsOf, rowsToRun} from './rows.ts';
import type {RegistryRow} from './rows.ts';

/** Starts the run, and saves the marked registries that were discovered. */
export function stepToRun(row: RegistryRow, {state, view, createId}: PickerPress): PickerStep {
	const naming = view.context;
	const inView = rowsOf(state, naming);
	const chosen = rowsToRun({selected: row, inView, state, naming}).map(item => ({
		from: item.id,
		...toPickedRegistry(item, state.marked.has(item.id), createId),
	}));
	const added = chosen.flatMap(({isNew, registry}) => (isNew ? [registry] : []));
	const ids = new Map(chosen.map(({from, registry}) => [from, registry.id ?? from]));
	const selected = ids.get(state.selected ?? '') ?? state.selected;

	return {
		state: {
			...state,
			marked: new Set([...state.marked].map(id => ids.get(id) ?? id)),
			...(selected !== undefined && {selected}),
		},
		...(added.length > 0 && {change: saved => added.reduce(addRegistry, saved)}),
		request: {type: 'run', registries: chosen.map(({registry}) => registry)},
	};
}

type PickResult =
	| {readonly isNew: true; readonly registry: PickedRegistry & {readonly id: string}}
	| {readonly isNew: false; readonly registry: PickedRegistry};

function toPickedRegistry(row: RegistryRow, isMarked: boolean, createId: () => string): PickResult {
	if (row.kind === 'saved') {
		return {isNew: false, registry: row.registry};
	}

	const {draft} = row.found;
	return isMarked ? {isNew: true, registry: {...draft, id: createId()}} : {isNew: false, registry: draft};
}
