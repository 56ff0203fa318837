import {Box} from 'ink';
import type {ReactNode} from 'react';
import {valueOf} from '../text-field.ts';
import {SelectionBar} from '../widgets/frame.tsx';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {ScrollArea, ScrollItem} from '../widgets/scroll-area.tsx';
import type {Scroll} from '../widgets/scroll.ts';
import {Inset} from '../widgets/size.tsx';
import {TextInput} from '../widgets/text-input.tsx';
import {FieldNotes} from './field-notes.tsx';
import type {PickerContext, PickerState} from './state.ts';

type FirstRunProps = {
	/** The ID of the selected choice or registry. */
	readonly selected: string | undefined;
	readonly state: PickerState;
	readonly scroll: Scroll;
	/** The value is false on a short screen, which has no introduction. */
	readonly hasIntroduction: boolean;
	readonly context: PickerContext;
};

/** The choices if no registry is saved: a text field for a registry, this machine, and the demo. */
export function FirstRun({selected, state, scroll, hasIntroduction, context}: FirstRunProps) {
	const {about, start} = context.language.words.picker;
	const isTyping = selected === 'field';

	return (
		<ScrollArea scroll={scroll} selected={selected}>
			{hasIntroduction && (
				<Box marginBottom={1}>
					<Inset left={1}>
						<Paragraph>{about}</Paragraph>
					</Inset>
				</Box>
			)}
			<Choice id="field" text={start.field} selected={selected}>
				{isTyping ? (
					<TextInput label=">" field={state.start.text} />
				) : (
					<Box paddingLeft={1}>
						<Label tone="faint">{`> ${valueOf(state.start.text)}`}</Label>
					</Box>
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
			<Box height={1} flexShrink={0} paddingLeft={1}>
				<Label tone={id === selected ? 'strong' : 'plain'}>{text}</Label>
			</Box>
			{children}
		</SelectionBar>
	</ScrollItem>
);
