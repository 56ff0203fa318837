import {Box} from 'ink';
import type {FormField} from '../../describe/picker-words.ts';
import {displayNameOf} from '../../saved/saved.ts';
import {formatSentence} from '../../text/fill.ts';
import type {Layout} from '../app.tsx';
import {keyLabel} from '../keys/keymap.ts';
import {valueOf} from '../text-field.ts';
import {Rule, SelectionBar} from '../widgets/frame.tsx';
import {Hints} from '../widgets/hints.tsx';
import type {Hint} from '../widgets/hints.tsx';
import {Label} from '../widgets/label.tsx';
import {ScrollArea, ScrollItem} from '../widgets/scroll-area.tsx';
import {ScrollRule} from '../widgets/scroll-rule.tsx';
import type {Scroll} from '../widgets/scroll.ts';
import {Inset} from '../widgets/size.tsx';
import {TextInput} from '../widgets/text-input.tsx';
import {useDisplay} from '../widgets/theme.ts';
import {FieldNotes} from './field-notes.tsx';
import {formFields} from './form.ts';
import type {Form} from './form.ts';
import type {PickerContext, PickerState} from './state.ts';

type RegistryFormProps = {
	readonly form: Form;
	readonly state: PickerState;
	readonly scroll: Scroll;
	readonly layout: Layout;
	readonly context: PickerContext;
};

/** The form for a new or saved registry. Notes below each field show an error, a hint or the resolved address. */
export function RegistryForm({form, state, scroll, layout: {hasRules}, context}: RegistryFormProps) {
	const {picker, screen} = context.language.words;
	const registry = state.registries.find(({id}) => id === form.id);
	const title = registry
		? formatSentence(picker.form.edit, {name: displayNameOf(registry)})
		: picker.form.add;

	return (
		<>
			<Box height={1} flexShrink={0} paddingLeft={1}>
				<Label tone="strong">{title}</Label>
			</Box>
			{hasRules && <Rule />}
			<ScrollArea scroll={scroll} selected={form.focus}>
				{formFields.map(field => (
					<Box key={field} flexDirection="column" flexShrink={0} marginBottom={hasRules ? 1 : 0}>
						<ScrollItem id={field}>
							<SelectionBar isSelected={field === form.focus}>
								<FieldLine field={field} form={form} context={context} />
								<Inset left={labelColumns + 1}>
									<FieldNotes field={field} form={form} state={state} context={context} />
								</Inset>
							</SelectionBar>
						</ScrollItem>
					</Box>
				))}
			</ScrollArea>
			{hasRules && <ScrollRule scroll={scroll} words={screen} />}
			<FormHints form={form} context={context} />
		</>
	);
}

/** The width of the label area, in columns. In every language, all labels are shorter than this width. */
const labelColumns = 13;

type FieldProps = {readonly field: FormField; readonly form: Form; readonly context: PickerContext};

function FieldLine({field, form, context}: FieldProps) {
	const isFocused = field === form.focus;

	return (
		<Box flexShrink={0}>
			<Box width={labelColumns} flexShrink={0} paddingLeft={1}>
				<Label tone={isFocused ? 'strong' : 'plain'}>
					{context.language.words.picker.form.fields[field]}
				</Label>
			</Box>
			<Box flexDirection="column" flexGrow={1} flexShrink={1} flexBasis={0}>
				{field === 'cloud' ? (
					<CloudChoice form={form} context={context} />
				) : isFocused ? (
					<TextInput field={form[field]} />
				) : (
					<Box paddingLeft={1} height={1}>
						<Label>{valueOf(form[field])}</Label>
					</Box>
				)}
			</Box>
		</Box>
	);
}

/** The clouds as radio buttons. A field without the focus shows only the chosen cloud. */
function CloudChoice({form: {cloud, focus}, context: {clouds, language}}: Omit<FieldProps, 'field'>) {
	const {automaticCloud} = language.words.picker.form;
	const choices = [undefined, ...clouds].map(name => ({name, isChosen: name === cloud}));

	return (
		<Box flexWrap="wrap" columnGap={2} paddingLeft={1}>
			{choices
				.filter(({isChosen}) => isChosen || focus === 'cloud')
				.map(({name = automaticCloud, isChosen}) => (
					<Box key={name} flexShrink={0} columnGap={1}>
						{focus === 'cloud' && (
							<Label tone={isChosen ? 'accent' : 'faint'}>{isChosen ? '(o)' : '( )'}</Label>
						)}
						<Label>{name}</Label>
					</Box>
				))}
		</Box>
	);
}

function FormHints({form, context: {language}}: Omit<FieldProps, 'field'>) {
	const {next, choose, save, clear, cancel} = language.words.picker.form;
	const {ascii} = useDisplay();
	const label = (key: string): string => keyLabel(key, language.words.screen, ascii);
	const hints: readonly Hint[] = [
		{keys: label('enter'), word: save},
		{keys: label('tab'), word: next},
		form.focus === 'cloud'
			? {keys: `${label('left')} ${label('right')}`, word: choose}
			: {keys: label('ctrl+u'), word: clear},
	];

	return <Hints hints={hints} fixed={[{keys: label('escape'), word: cancel}]} />;
}
