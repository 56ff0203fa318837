import {valueOf} from '../text-field.ts';
import {Paragraph} from '../widgets/paragraph.tsx';
import type {FormField} from '../../describe/picker-words.ts';
import type {Form} from './form.ts';
import {parserOf} from './handle-form-key.ts';
import type {PickerProps} from './picker-props.ts';

type FieldNotesProps = Pick<PickerProps, 'state' | 'context'> & {
	readonly field: FormField;
	readonly form: Form;
};

export function FieldNotes({field, form, state, context}: FieldNotesProps) {
	const parsed = parserOf(state, context)(form);
	const isFocused = field === form.focus;
	const isEmpty = field !== 'cloud' && valueOf(form[field]) === '';

	// The user can still be typing, so a focused or empty field shows no error before Enter.
	if (!parsed.ok && parsed.field === field && (form.isSubmitted || (!isFocused && !isEmpty))) {
		return <Paragraph tone="failed">{parsed.message}</Paragraph>;
	}

	if (field === 'text' && parsed.ok) {
		return (
			<>
				<Paragraph tone="passed">{`${parsed.address}  (${parsed.cloud})`}</Paragraph>
				{parsed.notes.map(note => (
					<Paragraph key={note} tone="faint">
						{note}
					</Paragraph>
				))}
			</>
		);
	}

	const hint = context.language.words.picker.form.hints[field];
	return isFocused && (isEmpty || field === 'cloud') && <Paragraph tone="faint">{hint}</Paragraph>;
}
