import type {ReactNode} from 'react';
import {SelectionBar} from '../widgets/frame.tsx';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {ScrollItem} from '../widgets/scroll-area.tsx';
import {Inset} from '../widgets/size.tsx';

type EntryProps = {
	readonly name: string;
	readonly isSelected?: boolean;
	readonly children: string | undefined;
};

export const Entry = ({name, isSelected = false, children}: EntryProps) => (
	<>
		<Label tone={isSelected ? 'strong' : 'plain'}>{name}</Label>
		{children !== undefined && (
			<Inset left={2}>
				<Paragraph tone="faint">{children}</Paragraph>
			</Inset>
		)}
	</>
);

type SelectableProps = {readonly code: string; readonly isSelected: boolean; readonly children: ReactNode};

export const Selectable = ({code, isSelected, children}: SelectableProps) => (
	<ScrollItem id={code}>
		<SelectionBar isSelected={isSelected}>
			<Inset left={1}>{children}</Inset>
		</SelectionBar>
	</ScrollItem>
);
