import {Box} from 'ink';
import type {ReactNode} from 'react';
import {valueOf} from '../text-field.ts';
import {SelectionBar} from '../widgets/frame.tsx';
import {WholeLabel} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {ScrollArea, ScrollItem} from '../widgets/scroll-area.tsx';
import {Inset} from '../widgets/size.tsx';
import {TextInput} from '../widgets/text-input.tsx';
import {FieldNotes} from './field-notes.tsx';
import type {PickerProps} from './picker-props.ts';

export function FirstRun({selected: row, state, scrolls, layout, context}: PickerProps) {
	const {about, start} = context.language.words.picker;
	const selected = row?.id;
	const hasIntroduction = layout.details !== 'screen';

	return (
		<ScrollArea scroll={scrolls.start} selected={selected}>
			{hasIntroduction && (
				<Box marginBottom={1}>
					<Inset left={1}>
						<Paragraph>{about}</Paragraph>
					</Inset>
				</Box>
			)}
			<Choice id="field" text={start.field} selected={selected}>
				{selected === 'field' ? (
					<TextInput label=">" field={state.start.text} />
				) : (
					<WholeLabel tone="faint" indent={1}>{`> ${valueOf(state.start.text)}`}</WholeLabel>
				)}
				<Inset left={3}>
					<FieldNotes field="text" form={state.start} state={state} context={context} />
				</Inset>
			</Choice>
			{hasIntroduction && <Box height={1} />}
			<Choice id="machine" text={start.machine} selected={selected} />
			<Choice id="demo" text={start.demo} selected={selected} />
		</ScrollArea>
	);
}

type ChoiceProps = {
	readonly id: string;
	readonly text: string;
	readonly selected: string | undefined;
	readonly children?: ReactNode;
};

const Choice = ({id, text, selected, children}: ChoiceProps) => (
	<ScrollItem id={id}>
		<SelectionBar isSelected={id === selected}>
			<WholeLabel tone={id === selected ? 'strong' : 'plain'} indent={1}>
				{text}
			</WholeLabel>
			{children}
		</SelectionBar>
	</ScrollItem>
);
