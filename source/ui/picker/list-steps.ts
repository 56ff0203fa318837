import {markFavorite, removalOf, removeRegistry, restoreRegistry} from '../../saved/edit-saved.ts';
import {displayNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {formatSentence} from '../../text/fill.ts';
import {keyLabel} from '../keys.ts';
import {emptyField} from '../text-field.ts';
import {emptyForm, formOf} from './form.ts';
import type {PickerCommand} from './keys.ts';
import {rowsOf, selectedIn} from './rows.ts';
import type {PickerRow} from './rows.ts';
import {stepToRun} from './run-step.ts';
import type {PickerPress, PickerStep} from './step.ts';

export function stepInList(command: PickerCommand, press: PickerPress): PickerStep {
	const {state, view} = press;
	const rows = rowsOf(state, view.context);
	const row = rows[selectedIn(rows, state)];

	switch (command) {
		case 'run':
			return row ? activate(row, press) : {state};
		case 'mark':
			return row && row.kind !== 'action'
				? {state: {...state, marked: toggled(state.marked, row.id), selected: row.id}}
				: {state};
		case 'filter':
			return {state: {...state, isFiltering: true, filter: emptyField, listTop: 0}};
		case 'discover':
			return {state, search: 'start'};
		case 'add':
			return {state: {...state, form: emptyForm}};
		case 'edit':
			return withSaved(row, press, ({id, ...draft}) => ({state: {...state, form: formOf(draft, id)}}));
		case 'remove':
			return withSaved(row, press, asking => ({state: {...state, asking}}));
		case 'undo':
			return undo(press);
		case 'favourite':
			return withSaved(row, press, ({id, isFavorite = false}) => ({
				state: {...state, selected: id},
				change: saved => markFavorite(saved, id, !isFavorite),
			}));
		case 'help':
			return {state: {...state, isHelping: true, helpTop: 0}};
		case 'back':
			return goBack(press);
		case 'machine':
		case 'quit':
		case 'settings':
		case 'language':
		case 'interrupt':
		case 'suspend':
		case 'redraw':
			return {state, request: {type: command}};
		case 'up':
		case 'down':
		case 'pageUp':
		case 'pageDown':
		case 'first':
		case 'last':
			return {state};
	}
}

/** Handles the answer to the removal question. Any key except y cancels the removal. */
export function stepInQuestion({state, key, view, saved}: PickerPress, asking: SavedRegistry): PickerStep {
	const {asking: _, ...rest} = state;
	const removal = key.toLowerCase() === 'y' ? removalOf(saved, asking.id) : undefined;

	if (removal === undefined) {
		return {state: rest};
	}

	const rows = rowsOf(state, view.context);
	const index = selectedIn(rows, state);
	const next = rows[index + 1] ?? rows[index - 1];
	const values = {name: displayNameOf(asking), key: keyLabel('u', view.context.language.words.screen)};

	return {
		state: {
			...rest,
			removed: [...rest.removed, removal],
			notice: formatSentence(view.context.language.words.picker.notices.removed, values),
			...(next && {selected: next.id}),
		},
		change: latest => removeRegistry(latest, asking.id),
	};
}

const toggled = (marked: ReadonlySet<string>, id: string): ReadonlySet<string> =>
	marked.has(id) ? new Set([...marked].filter(item => item !== id)) : new Set([...marked, id]);

function activate(row: PickerRow, press: PickerPress): PickerStep {
	const {state} = press;

	if (row.kind !== 'action') {
		return stepToRun(row, press);
	}

	return row.id === 'add' ? {state: {...state, form: emptyForm}} : {state, request: {type: row.id}};
}

function withSaved(
	row: PickerRow | undefined,
	{state, view}: PickerPress,
	work: (registry: SavedRegistry) => PickerStep,
): PickerStep {
	if (row?.kind === 'saved') {
		return work(row.registry);
	}

	return {
		state:
			row?.kind === 'found'
				? {...state, notice: view.context.language.words.picker.notices.onlySaved}
				: state,
	};
}

function undo({state, view}: PickerPress): PickerStep {
	const {notices} = view.context.language.words.picker;
	const removal = state.removed.at(-1);

	if (removal === undefined) {
		return {state: {...state, notice: notices.nothingToUndo}};
	}

	const {registry} = removal;
	return {
		state: {
			...state,
			removed: state.removed.slice(0, -1),
			selected: registry.id,
			notice: formatSentence(notices.restored, {name: displayNameOf(registry)}),
		},
		change: saved => restoreRegistry(saved, removal),
	};
}

/** Stops the search. If no search is running, the function clears the filter. */
function goBack({state, view}: PickerPress): PickerStep {
	if (state.search.isRunning) {
		return {state: {...state, notice: view.context.language.words.picker.notices.stopped}, search: 'stop'};
	}

	return {state: {...state, filter: emptyField}};
}
