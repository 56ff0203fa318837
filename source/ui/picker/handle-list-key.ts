import {addRegistry, markFavorite} from '../../saved/edit-saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {distanceOf, isMovement} from '../keys/movement.ts';
import {emptyField} from '../text-field.ts';
import {emptyForm, formOf} from './form.ts';
import {handleStartKey} from './handle-form-key.ts';
import {pickerCommandOf} from './keys.ts';
import type {PickerCommand} from './keys.ts';
import type {PickerKeyPress, PickerKeyResult} from './key-result.ts';
import {undoRemoval} from './handle-removal-key.ts';
import {isRegistry, moveSelection, rowsToRun} from './rows.ts';
import type {PickerRow, RegistryRow} from './rows.ts';

export function handleListKey(press: PickerKeyPress): PickerKeyResult {
	const {state, key, selected, isFromHelp} = press;
	const isTyping = selected?.kind === 'start' && selected.id === 'field' && !isFromHelp;
	const typed = isTyping ? handleStartKey(press) : undefined;
	const command = pickerCommandOf(key);
	return typed ?? (command ? runCommand(command, press) : {state});
}

function runCommand(command: PickerCommand, press: PickerKeyPress): PickerKeyResult {
	const {state, selected: row} = press;

	if (isMovement(command)) {
		return {state: moveSelection(press, distanceOf(command, press.page))};
	}

	switch (command) {
		case 'run':
			return row ? activate(row, press) : {state};
		case 'mark':
			return row && isRegistry(row)
				? {state: {...state, marked: toggled(state.marked, row.id), selected: row.id}}
				: {state};
		case 'filter':
			return {state: {...state, mode: {type: 'filter'}, filter: emptyField}};
		case 'discover':
			return {state, search: 'start'};
		case 'add':
			return {state: {...state, mode: {type: 'form', form: emptyForm}}};
		case 'edit':
			return withSaved(press, registry => ({
				state: {...state, mode: {type: 'form', form: formOf(registry)}},
			}));
		case 'remove':
			return withSaved(press, registry => ({state: {...state, mode: {type: 'question', registry}}}));
		case 'undo':
			return undoRemoval(press);
		case 'favourite':
			return withSaved(press, ({id, isFavorite = false}) => ({
				state: {...state, selected: id},
				change: saved => markFavorite(saved, id, !isFavorite),
			}));
		case 'back':
			return goBack(press);
		case 'machine':
		case 'quit':
		case 'settings':
		case 'help':
		case 'language':
			return {state, request: {type: command}};
	}
}

const toggled = (marked: ReadonlySet<string>, id: string): ReadonlySet<string> =>
	marked.has(id) ? new Set([...marked].filter(item => item !== id)) : new Set([...marked, id]);

function activate(row: PickerRow, press: PickerKeyPress): PickerKeyResult {
	if (isRegistry(row)) {
		return startRun(row, press);
	}

	return row.id === 'field'
		? (handleStartKey({...press, key: 'enter'}) ?? {state: press.state})
		: {state: press.state, request: {type: row.id}};
}

/** Requests a run. Saves each marked registry of the run that is not saved yet. */
function startRun(row: RegistryRow, press: PickerKeyPress): PickerKeyResult {
	const {state, createId} = press;
	const chosen = rowsToRun(row, press);
	const unsaved = chosen.filter(({kind, id}) => kind === 'found' && state.marked.has(id));
	const added = new Map(unsaved.map(({id, draft}) => [id, {...draft, id: createId()}]));
	const idOf = (id: string): string => added.get(id)?.id ?? id;

	return {
		// A started registry loses its mark, so the next Enter does not check it again.
		state: {
			...state,
			marked: new Set([...state.marked].filter(id => chosen.every(one => one.id !== id))),
			selected: idOf(row.id),
		},
		...(added.size > 0 && {change: saved => [...added.values()].reduce(addRegistry, saved)}),
		request: {type: 'run', registries: chosen.map(({id, draft}) => added.get(id) ?? draft)},
	};
}

function withSaved(
	press: PickerKeyPress,
	work: (registry: SavedRegistry) => PickerKeyResult,
): PickerKeyResult {
	const {state, selected, context} = press;

	if (selected?.kind === 'saved') {
		return work(selected.draft);
	}

	const {onlySaved} = context.language.words.picker.notices;
	return {state: selected?.kind === 'found' ? {...state, notice: onlySaved} : state};
}

function goBack({state, context}: PickerKeyPress): PickerKeyResult {
	return state.search.isRunning
		? {state: {...state, notice: context.language.words.picker.notices.stopped}, search: 'stop'}
		: {state: {...state, filter: emptyField}};
}
