import type {FormField} from '../../describe/picker-words.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {Edit, TextField} from '../text-field.ts';

export type Form = {
	/** Absent for a new registry. */
	readonly id?: string;
	readonly focus: FormField;
	readonly text: TextField;
	/** Absent if the cloud is detected automatically. */
	readonly cloud?: string;
	readonly repository: TextField;
	/** False while the repository follows the registry field. */
	readonly isRepositoryOwn: boolean;
	readonly label: TextField;
	readonly isTried: boolean;
};

export type FormInput = {
	readonly id?: string;
	readonly text: string;
	readonly cloud?: string;
	/** Empty for no repository; absent if the text field decides. */
	readonly repository?: string;
	readonly label: string;
};

export type FormReading =
	| {
			readonly ok: true;
			readonly draft: RegistryDraft;
			readonly place: string;
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
	isRepositoryOwn: false,
	label: emptyField,
	isTried: false,
};

const fieldWith = (text = ''): TextField => editText(emptyField, {type: 'insert', text});

export const formOf = ({name, cloud, repository, label}: RegistryDraft, id: string): Form => ({
	...emptyForm,
	id,
	text: fieldWith(name),
	...(cloud !== undefined && {cloud}),
	repository: fieldWith(repository),
	isRepositoryOwn: true,
	label: fieldWith(label),
});

export const inputOf = ({id, text, cloud, repository, isRepositoryOwn, label}: Form): FormInput => ({
	...(id !== undefined && {id}),
	text: valueOf(text),
	...(cloud !== undefined && {cloud}),
	...(isRepositoryOwn && {repository: valueOf(repository)}),
	label: valueOf(label),
});

export const moveFocus = (form: Form, by: 1 | -1): Form => {
	const index = formFields.indexOf(form.focus) + by + formFields.length;
	return {...form, focus: formFields[index % formFields.length] ?? 'text'};
};

/** Selects the previous or next cloud; before the first is 'automatic'. */
export function chooseNext(form: Form, clouds: readonly string[], by: 1 | -1): Form {
	const choices = [undefined, ...clouds];
	const index = choices.indexOf(form.cloud) + by + choices.length;
	const cloud = choices[index % choices.length];
	const {cloud: _, ...rest} = form;
	return {...rest, ...(cloud !== undefined && {cloud}), isTried: false};
}

/** Edits the focused field. A repository in the registry field also fills the repository field. */
export function editForm(form: Form, edit: Edit, read: (input: FormInput) => FormReading): Form {
	const next = {...form, isTried: false};

	switch (form.focus) {
		case 'cloud':
			return form;
		case 'label':
			return {...next, label: editText(form.label, edit)};
		case 'repository': {
			const repository = editText(form.repository, edit);
			const isSame = valueOf(repository) === valueOf(form.repository);
			return {...next, repository, isRepositoryOwn: form.isRepositoryOwn || !isSame};
		}
		case 'text': {
			const typed = {...next, text: editText(form.text, edit)};
			const reading = read(inputOf(typed));
			return form.isRepositoryOwn
				? typed
				: {...typed, repository: fieldWith(reading.ok ? reading.draft.repository : undefined)};
		}
	}
}
