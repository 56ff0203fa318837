import {addRegistry, editRegistry} from '../../saved/edit-saved.ts';
import {displayNameOf} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {formatSentence} from '../../text/fill.ts';
import {editOrTextOf} from '../field-keys.ts';
import {emptyField} from '../text-field.ts';
import {chooseNext, editForm, emptyForm, inputOf, moveFocus} from './form.ts';
import type {Form, FormInput, ParsedForm} from './form.ts';
import type {PickerState} from './state.ts';
import {withoutForm} from './step.ts';
import type {PickerPress, PickerStep, PickerView} from './step.ts';

export function stepInForm(press: PickerPress, form: Form): PickerStep {
	const {state, key, view} = press;
	const parseForm = parserOf(state, view);
	const to = (next: Form): PickerStep => ({state: {...state, form: next}});

	switch (key) {
		case 'escape':
			return {state: withoutForm(state)};
		case 'enter': {
			const parsed = parseForm(inputOf(form));
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
		return to(chooseNext(form, view.context.clouds, key === 'left' ? -1 : 1));
	}

	const edit = editOrTextOf(key);
	return to(edit ? editForm(form, edit, parseForm) : form);
}

export function pasteIntoForm(state: PickerState, text: string, view: PickerView): PickerState {
	const form = editForm(
		state.form ?? emptyForm,
		{type: 'insert', text: firstLineOf(text)},
		parserOf(state, view),
	);
	return {...state, form, isHelping: false};
}

/** Returns the first line with text, because a field has a single line. */
const firstLineOf = (text: string): string => text.split(/[\r\n]+/).find(line => line.trim() !== '') ?? text;

const parserOf =
	({registries}: PickerState, {context}: PickerView) =>
	(input: FormInput): ParsedForm =>
		context.parseForm(input, registries);

function save({state, view, createId}: PickerPress, {id: known}: Form, draft: RegistryDraft): PickerStep {
	const {notices} = view.context.language.words.picker;
	const id = known ?? createId();
	const name = displayNameOf(draft);
	const closed = {...withoutForm(state), selected: id, filter: emptyField};

	return known === undefined
		? {
				// A new registry is marked for the next run.
				state: {
					...closed,
					marked: new Set([...state.marked, id]),
					notice: formatSentence(notices.saved, {name}),
				},
				change: saved => addRegistry(saved, {...draft, id}),
			}
		: {
				state: {...closed, notice: formatSentence(notices.changed, {name})},
				change: saved => editRegistry(saved, id, draft),
			};
}
