import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {addRegistry, editRegistry} from '../../saved/edit-saved.ts';
import {displayNameOf} from '../../saved/saved.ts';
import {formatSentence} from '../../text/fill.ts';
import {editOrTextOf} from '../keys/field-keys.ts';
import {emptyField, valueOf} from '../text-field.ts';
import {chooseNext, editForm, emptyForm, inputOf, moveFocus} from './form.ts';
import type {Form, ParsedForm} from './form.ts';
import type {PickerKeyPress, PickerKeyResult} from './key-result.ts';
import {hasStart, moveSelection} from './rows.ts';
import {listMode} from './state.ts';
import type {PickerContext, PickerState} from './state.ts';

export function handleFormKey(press: PickerKeyPress, form: Form): PickerKeyResult {
	const {state, key, context} = press;
	const to = (next: Form): PickerKeyResult => ({state: {...state, mode: {type: 'form', form: next}}});

	switch (key) {
		case 'escape':
			return {state: {...state, mode: listMode}};
		case 'enter': {
			const parsed = parserOf(state, context)(form);
			return parsed.ok
				? save(press, form, parsed.draft)
				: to({...form, focus: parsed.field, isSubmitted: true});
		}
		case 'tab':
		case 'down':
			return to(moveFocus(form, 1));
		case 'shiftTab':
		case 'up':
			return to(moveFocus(form, -1));
	}

	if (form.focus === 'cloud' && ['left', 'right', 'space'].includes(key)) {
		return to(chooseNext(form, context.clouds, key === 'left' ? -1 : 1));
	}

	const edit = editOrTextOf(key);
	return to(edit ? editForm(form, edit, parserOf(state, context)) : form);
}

/** Handles a key in the text field of the first run. Returns undefined for a key that the list must handle. */
export function handleStartKey(press: PickerKeyPress): PickerKeyResult | undefined {
	const {state, key, context} = press;
	const {start} = state;
	const parse = parserOf(state, context);

	if (key === 'enter') {
		const parsed = parse(start);

		if (!parsed.ok) {
			return {state: {...state, start: {...start, isSubmitted: true}}};
		}

		const registry = {...parsed.draft, id: press.createId()};
		return {
			state: {...state, start: emptyForm, selected: registry.id},
			change: saved => addRegistry(saved, registry),
			request: {type: 'run', registries: [registry]},
		};
	}

	if (key === 'tab') {
		return {state: moveSelection(press, 1)};
	}

	if (key === 'escape' && valueOf(start.text) !== '') {
		return {state: {...state, start: emptyForm}};
	}

	// The text field of the first run needs no question mark, so the key opens the help.
	const edit = key === '?' ? undefined : editOrTextOf(key);
	return edit && {state: {...state, start: editForm(start, edit, parse)}};
}

/** Inserts the first nonblank line into the open form, the text field of the first run, or a new form. */
export function pasteIntoForm(state: PickerState, text: string, context: PickerContext): PickerState {
	const {mode, start} = state;
	const paste = (form: Form): Form =>
		editForm(form, {type: 'insert', text: firstLineOf(text)}, parserOf(state, context));

	return mode.type !== 'form' && hasStart(state)
		? {...state, selected: 'field', start: paste(start)}
		: {...state, mode: {type: 'form', form: paste(mode.type === 'form' ? mode.form : emptyForm)}};
}

const firstLineOf = (text: string): string => text.split(/[\r\n]+/).find(line => line.trim() !== '') ?? text;

export const parserOf =
	({registries}: PickerState, {parseForm}: PickerContext) =>
	(form: Form): ParsedForm =>
		parseForm(inputOf(form), registries);

function save(
	{state, context, createId}: PickerKeyPress,
	{id: known}: Form,
	draft: RegistryDraft,
): PickerKeyResult {
	const {saved, changed} = context.language.words.picker.notices;
	const id = known ?? createId();
	const notice = formatSentence(known === undefined ? saved : changed, {name: displayNameOf(draft)});

	return {
		state: {...state, mode: listMode, selected: id, filter: emptyField, notice},
		change: latest =>
			known === undefined ? addRegistry(latest, {...draft, id}) : editRegistry(latest, id, draft),
	};
}
