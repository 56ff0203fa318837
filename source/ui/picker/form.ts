import type {FormField} from '../../describe/picker-words.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {Edit, TextField} from '../text-field.ts';

export type Form = {
	/** Absent for a new registry. */
	readonly id?: string | undefined;
	readonly focus: FormField;
	readonly text: TextField;
	/** Absent if the cloud is detected automatically. */
	readonly cloud?: string | undefined;
	readonly repository: TextField;
	/** True for a saved registry, and after the user changes the repository field. */
	readonly isRepositoryEdited: boolean;
	readonly label: TextField;
	readonly isSubmitted: boolean;
};

export type FormInput = Pick<Form, 'id' | 'cloud'> & {
	readonly text: string;
	/** An empty string means no repository. If undefined, the repository is parsed from `text`. */
	readonly repository: string | undefined;
	readonly label: string;
};

export type ParsedForm =
	| {
			readonly ok: true;
			readonly draft: RegistryDraft;
			readonly address: string;
			readonly cloud: string;
			readonly notes: readonly string[];
	  }
	| {readonly ok: false; readonly field: FormField; readonly message: string};

export const formFields: readonly FormField[] = ['text', 'cloud', 'repository', 'label'];

export const emptyForm: Form = {
	focus: 'text',
	text: emptyField,
	repository: emptyField,
	isRepositoryEdited: false,
	label: emptyField,
	isSubmitted: false,
};

const fieldWith = (text = ''): TextField => editText(emptyField, {type: 'insert', text});

export const formOf = ({id, name, cloud, repository, label}: SavedRegistry): Form => ({
	...emptyForm,
	id,
	text: fieldWith(name),
	cloud,
	repository: fieldWith(repository),
	isRepositoryEdited: true,
	label: fieldWith(label),
});

export const inputOf = ({id, text, cloud, repository, isRepositoryEdited, label}: Form): FormInput => ({
	id,
	text: valueOf(text),
	cloud,
	repository: isRepositoryEdited ? valueOf(repository) : undefined,
	label: valueOf(label),
});

export const moveFocus = (form: Form, by: 1 | -1): Form => ({
	...form,
	focus: formFields.at((formFields.indexOf(form.focus) + by) % formFields.length) ?? 'text',
});

/** Selects the next or previous cloud with wraparound. Automatic detection comes before the first cloud. */
export function chooseNext(form: Form, clouds: readonly string[], by: 1 | -1): Form {
	const choices = [undefined, ...clouds];
	const cloud = choices.at((choices.indexOf(form.cloud) + by) % choices.length);
	return {...form, cloud, isSubmitted: false};
}

/**
 * Edits the focused text field. The registry field also fills the repository field, unless `isRepositoryEdited` is
 * true.
 */
export function editForm(form: Form, edit: Edit, parse: (form: Form) => ParsedForm): Form {
	const {focus, isRepositoryEdited} = form;

	if (focus === 'cloud') {
		return form;
	}

	const field = editText(form[focus], edit);
	const next = {...form, [focus]: field, isSubmitted: false};

	if (focus === 'repository') {
		const isSame = valueOf(field) === valueOf(form.repository);
		return {...next, isRepositoryEdited: isRepositoryEdited || !isSame};
	}

	if (focus === 'label' || isRepositoryEdited) {
		return next;
	}

	const parsed = parse(next);
	return {...next, repository: fieldWith(parsed.ok ? parsed.draft.repository : undefined)};
}
