import {Box} from 'ink';
import type {FormField} from '../../describe/picker-words.ts';
import {displayNameOf} from '../../saved/saved.ts';
import {formatSentence} from '../../text/fill.ts';
import {keyLabel} from '../keys/keymap.ts';
import {valueOf} from '../text-field.ts';
import {Rule, SelectionBar} from '../widgets/frame.tsx';
import {Hints} from '../widgets/hints.tsx';
import type {Hint} from '../widgets/hints.tsx';
import {WholeLabel, Label} from '../widgets/label.tsx';
import {ScrollArea, ScrollItem} from '../widgets/scroll-area.tsx';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import {Inset} from '../widgets/size.tsx';
import {TextInput} from '../widgets/text-input.tsx';
import {useDisplay} from '../widgets/theme.ts';
import {FieldNotes} from './field-notes.tsx';
import {formFields} from './form.ts';
import type {Form} from './form.ts';
import type {PickerProps} from './picker-props.ts';

type RegistryFormProps = PickerProps & {readonly form: Form};

export function RegistryForm(props: RegistryFormProps) {
	const {form, state, scrolls, layout, context} = props;
	const {picker, screen} = context.language.words;
	const {hasRules} = layout;
	const registry = state.registries.find(({id}) => id === form.id);
	const title = registry
		? formatSentence(picker.form.edit, {name: displayNameOf(registry)})
		: picker.form.add;

	return (
		<>
			<WholeLabel tone="strong" indent={1}>
				{title}
			</WholeLabel>
			{hasRules && <Rule />}
			<ScrollArea scroll={scrolls.form} selected={form.focus}>
				{formFields.map(field => (
					<Box key={field} flexDirection="column" flexShrink={0} marginBottom={hasRules ? 1 : 0}>
						<ScrollItem id={field}>
							<SelectionBar isSelected={field === form.focus}>
								<FieldLine {...props} field={field} />
								<Inset left={labelColumns + 1}>
									<FieldNotes {...props} field={field} />
								</Inset>
							</SelectionBar>
						</ScrollItem>
					</Box>
				))}
			</ScrollArea>
			{hasRules && <ScrollRule scroll={scrolls.form} words={screen} />}
			<FormHints {...props} />
		</>
	);
}

/** The width of a label in columns, with the indent. In every language, all labels are shorter. */
const labelColumns = 13;

function FieldLine({field, ...props}: RegistryFormProps & {readonly field: FormField}) {
	const {form, context} = props;
	const isFocused = field === form.focus;

	return (
		<Box flexShrink={0}>
			<WholeLabel tone={isFocused ? 'strong' : 'plain'} width={labelColumns} indent={1}>
				{context.language.words.picker.form.fields[field]}
			</WholeLabel>
			<Box flexDirection="column" flexGrow={1} flexShrink={1} flexBasis={0}>
				{field === 'cloud' ? (
					<CloudChoice {...props} />
				) : isFocused ? (
					<TextInput field={form[field]} />
				) : (
					<WholeLabel indent={1}>{valueOf(form[field])}</WholeLabel>
				)}
			</Box>
		</Box>
	);
}

function CloudChoice({form: {cloud, focus}, context: {clouds, language}}: RegistryFormProps) {
	const {automaticCloud} = language.words.picker.form;
	const names = focus === 'cloud' ? [undefined, ...clouds] : [cloud];

	return (
		<Box flexWrap="wrap" columnGap={2} paddingLeft={1}>
			{names.map(name => (
				<Box key={name ?? automaticCloud} flexShrink={0} columnGap={1}>
					{focus === 'cloud' && (
						<Label tone={name === cloud ? 'accent' : 'faint'}>{name === cloud ? '(o)' : '( )'}</Label>
					)}
					<Label>{name ?? automaticCloud}</Label>
				</Box>
			))}
		</Box>
	);
}

function FormHints({form, context}: RegistryFormProps) {
	const {picker, screen} = context.language.words;
	const {next, choose, save, clear, cancel} = picker.form;
	const {ascii} = useDisplay();
	const hint = (word: string, ...keys: readonly string[]): Hint => ({
		keys: keys.map(key => keyLabel(key, screen, ascii)).join(' '),
		word,
	});
	const edit = form.focus === 'cloud' ? hint(choose, 'left', 'right') : hint(clear, 'ctrl+u');

	return <Hints hints={[hint(save, 'enter'), hint(next, 'tab'), edit]} fixed={[hint(cancel, 'escape')]} />;
}
