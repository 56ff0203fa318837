import type {FormField} from '../../describe/picker-words.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {Edit, TextField} from '../text-field.ts';

/** A registry as a person is saying it. */
export type Form = {
	/** The registry that is changed; absent where one is added. */
	readonly id?: string;
	readonly focus: FormField;
	readonly text: TextField;
	/** Absent where nobody chose one. */
	readonly cloud?: string;
	readonly repository: TextField;
	/** False as long as it follows what was typed as the registry. */
	readonly isRepositoryOwn: boolean;
	readonly label: TextField;
	/** Whether it was tried to save this. */
	readonly isTried: boolean;
};

/** What a form says, for whoever knows what a registry is. */
export type FormInput = {
	readonly id?: string;
	readonly text: string;
	readonly cloud?: string;
	/** Empty for none; absent where it is that of the text. */
	readonly repository?: string;
	readonly label: string;
};

/** A form, understood. */
export type FormReading =
	| {
			readonly ok: true;
			readonly draft: RegistryDraft;
			/** The login server, with the repository. */
			readonly place: string;
			readonly cloud: string;
			/** What a person should know of how it was read. */
			readonly notes: readonly string[];
	  }
	| {
			readonly ok: false;
			readonly field: FormField;
			/** What is wrong, then what to do. */
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

/** The form with what is saved of a registry in it. */
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

/** The cloud before or behind the one chosen; before the first stands that nobody chose one. */
export function chooseNext(form: Form, clouds: readonly string[], by: 1 | -1): Form {
	const choices = [undefined, ...clouds];
	const index = choices.indexOf(form.cloud) + by + choices.length;
	const cloud = choices[index % choices.length];
	const {cloud: _, ...rest} = form;
	return {...rest, ...(cloud !== undefined && {cloud}), isTried: false};
}

/** Edits the field that has the focus. What was pasted with a repository in it fills that field too. */
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
