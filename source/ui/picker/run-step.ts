import {addRegistry} from '../../saved/edit-saved.ts';
import type {PickerPress, PickerStep} from './press.ts';
import {rowsOf, rowsToRun} from './rows.ts';
import type {RegistryRow} from './rows.ts';

/** Starts the run, and saves the marked registries that were discovered. */
export function startRun(row: RegistryRow, {state, context, createId}: PickerPress): PickerStep {
	const chosen = rowsToRun(row, rowsOf(state, context), state, context).map(item => {
		if (item.kind === 'saved') {
			return {from: item.id, registry: item.registry};
		}

		const {draft} = item.found;
		const saved = state.marked.has(item.id) ? {...draft, id: createId()} : undefined;
		return {from: item.id, registry: saved ?? draft, saved};
	});
	const added = chosen.flatMap(({saved}) => saved ?? []);
	const ids = new Map(chosen.flatMap(({from, saved}) => (saved ? [[from, saved.id] as const] : [])));
	const selected = ids.get(row.id) ?? row.id;

	return {
		state: {...state, marked: new Set([...state.marked].map(id => ids.get(id) ?? id)), selected},
		...(added.length > 0 && {change: saved => added.reduce(addRegistry, saved)}),
		request: {type: 'run', registries: chosen.map(({registry}) => registry)},
	};
}
