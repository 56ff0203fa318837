import type {FormField} from '../../describe/picker-words.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {Edit, TextField} from '../text-field.ts';

export type Form = {
	/** The ID is absent for a new registry. */
	readonly id?: string;
	readonly focus: FormField;
	readonly text: TextField;
	/** The cloud is absent if the program detects the cloud automatically. */
	readonly cloud?: string;
	readonly repository: TextField;
	/**
	 * True for a saved registry, and after the user edits the repository field. Until then, the registry field also
	 * fills the repository field.
	 */
	readonly isRepositoryEdited: boolean;
	readonly label: TextField;
	readonly isSubmitted: boolean;
};

export type FormInput = {
	readonly id?: string;
	readonly text: string;
	readonly cloud?: string;
	/** An empty string means no repository. If the value is absent, the repository is parsed from `text`. */
	readonly repository?: string;
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
	| {
			readonly ok: false;
			readonly field: FormField;
			readonly message: string;
	  };

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

export const formOf = ({name, cloud, repository, label}: RegistryDraft, id: string): Form => ({
	...emptyForm,
	id,
	text: fieldWith(name),
	...(cloud !== undefined && {cloud}),
	repository: fieldWith(repository),
	isRepositoryEdited: true,
	label: fieldWith(label),
});

export const inputOf = ({id, text, cloud, repository, isRepositoryEdited, label}: Form): FormInput => ({
	...(id !== undefined && {id}),
	text: valueOf(text),
	...(cloud !== undefined && {cloud}),
	...(isRepositoryEdited && {repository: valueOf(repository)}),
	label: valueOf(label),
});

export const moveFocus = (form: Form, by: 1 | -1): Form => {
	const index = formFields.indexOf(form.focus) + by + formFields.length;
	return {...form, focus: formFields[index % formFields.length] ?? 'text'};
};

/** Selects the previous or next cloud. The choice 'automatic' is before the first cloud. */
export function chooseNext(form: Form, clouds: readonly string[], by: 1 | -1): Form {
	const choices = [undefined, ...clouds];
	const index = choices.indexOf(form.cloud) + by + choices.length;
	const cloud = choices[index % choices.length];
	const {cloud: _, ...rest} = form;
	return {...rest, ...(cloud !== undefined && {cloud}), isSubmitted: false};
}

/**
 * Edits the focused field. A repository in the registry field also fills the repository field, until the user edits
 * that field.
 */
export function editForm(form: Form, edit: Edit, parseForm: (input: FormInput) => ParsedForm): Form {
	const next = {...form, isSubmitted: false};

	switch (form.focus) {
		case 'cloud':
			return form;
		case 'label':
			return {...next, label: editText(form.label, edit)};
		case 'repository': {
			const repository = editText(form.repository, edit);
			const isSame = valueOf(repository) === valueOf(form.repository);
			return {...next, repository, isRepositoryEdited: form.isRepositoryEdited || !isSame};
		}
		case 'text': {
			const typed = {...next, text: editText(form.text, edit)};
			const parsed = parseForm(inputOf(typed));
			return form.isRepositoryEdited
				? typed
				: {...typed, repository: fieldWith(parsed.ok ? parsed.draft.repository : undefined)};
		}
	}
}
