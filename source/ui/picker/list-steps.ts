import {markFavorite} from '../../saved/edit-saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {distanceOf} from '../keys/movement.ts';
import {emptyField} from '../text-field.ts';
import {emptyForm, formOf} from './form.ts';
import {stepInStart} from './form-steps.ts';
import {pickerCommandOf} from './keys.ts';
import type {PickerCommand} from './keys.ts';
import type {PickerPress, PickerStep} from './press.ts';
import {undoRemoval} from './removal-steps.ts';
import {isRegistry, moveSelection, selectedRow} from './rows.ts';
import type {PickerRow} from './rows.ts';
import {startRun} from './run-step.ts';

export function stepInList(press: PickerPress): PickerStep {
	const {state, key, context, isFromHelp} = press;
	const row = selectedRow(state, context);
	const isTyping = row?.kind === 'start' && row.id === 'field' && !isFromHelp;
	const typed = isTyping ? stepInStart(press) : undefined;
	const command = pickerCommandOf(key);
	return typed ?? (command ? runCommand(command, press) : {state});
}

function runCommand(command: PickerCommand, press: PickerPress): PickerStep {
	const {state, context, page} = press;
	const row = selectedRow(state, context);

	switch (command) {
		case 'up':
		case 'down':
		case 'pageUp':
		case 'pageDown':
		case 'first':
		case 'last':
			return {state: moveSelection(state, context, distanceOf(command, page))};
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
			return withSaved(press, ({id, ...draft}) => ({
				state: {...state, mode: {type: 'form', form: formOf(draft, id)}},
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

function activate(row: PickerRow, press: PickerPress): PickerStep {
	if (isRegistry(row)) {
		return startRun(row, press);
	}

	return row.id === 'field'
		? (stepInStart({...press, key: 'enter'}) ?? {state: press.state})
		: {state: press.state, request: {type: row.id}};
}

function withSaved(press: PickerPress, work: (registry: SavedRegistry) => PickerStep): PickerStep {
	const {state, context} = press;
	const row = selectedRow(state, context);

	if (row?.kind === 'saved') {
		return work(row.registry);
	}

	const {onlySaved} = context.language.words.picker.notices;
	return {state: row?.kind === 'found' ? {...state, notice: onlySaved} : state};
}

/** Stops the search. If no search is running, the function clears the filter. */
function goBack({state, context}: PickerPress): PickerStep {
	return state.search.isRunning
		? {state: {...state, notice: context.language.words.picker.notices.stopped}, search: 'stop'}
		: {state: {...state, filter: emptyField}};
}
