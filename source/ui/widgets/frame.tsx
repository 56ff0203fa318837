import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {Label} from './label.tsx';
import {ColumnsContext, useColumns} from './size.tsx';
import {horizontalLine, selectionBar, useBorder, useStyle, verticalLine} from './theme.ts';

const noCorners = {topLeft: '', topRight: '', bottomLeft: '', bottomRight: ''};
const none = {...noCorners, top: '', left: '', right: '', bottom: ''};
const hidden = {borderTop: false, borderLeft: false, borderRight: false, borderBottom: false};

const line = {...hidden, borderTop: true, borderStyle: {...none, top: horizontalLine}};
const bar = {...hidden, borderLeft: true, borderStyle: {...none, left: selectionBar}};
const sides = {
	...hidden,
	borderLeft: true,
	borderRight: true,
	borderStyle: {...none, left: verticalLine, right: verticalLine},
};

export const Rule = ({children}: {readonly children?: ReactNode}) => (
	<Box height={1} flexShrink={0}>
		<Box flexGrow={1} {...line} borderDimColor />
		{children}
	</Box>
);

type SelectionBarProps = {readonly isSelected: boolean; readonly children: ReactNode};

export function SelectionBar({isSelected, children}: SelectionBarProps) {
	const border = {...bar, ...useBorder('accent')};

	return (
		<Box flexDirection="column" flexShrink={0} {...(isSelected ? border : {paddingLeft: 1})}>
			<ColumnsContext value={Math.max(1, useColumns() - 1)}>{children}</ColumnsContext>
		</Box>
	);
}

type PaneProps = {
	readonly title: string;
	readonly hasFocus: boolean;
	/** The width in columns, including the border. */
	readonly columns: number;
	/** A short text in the bottom border, for example the number of hidden lines. */
	readonly footer?: ReactNode;
	readonly children: ReactNode;
};

export function Pane({title, hasFocus, columns, footer, children}: PaneProps) {
	const tone = hasFocus ? 'accent' : 'faint';
	const {bold: _, ...text} = useStyle(tone);
	const border = useBorder(tone);
	const edge = <Box flexGrow={1} {...line} {...border} />;
	const corner = (characters: string) => (
		<Box flexShrink={0}>
			<Text {...text}>{characters}</Text>
		</Box>
	);

	return (
		<Box flexDirection="column" width={columns} flexShrink={0} flexGrow={0}>
			<Box height={1} flexShrink={0}>
				{corner('╭─ ')}
				<Label tone={hasFocus ? 'accent' : 'strong'}>{title}</Label>
				{corner(' ')}
				{edge}
				{corner('╮')}
			</Box>
			<Box flexDirection="column" flexGrow={1} flexShrink={1} {...sides} {...border}>
				<ColumnsContext value={Math.max(1, columns - 2)}>{children}</ColumnsContext>
			</Box>
			<Box height={1} flexShrink={0}>
				{corner('╰')}
				{edge}
				{footer}
				{corner('─╯')}
			</Box>
		</Box>
	);
}
